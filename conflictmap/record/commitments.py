"""The commitments in the text of a truce, and the events that are reported on each."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.truces import breaches
from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.schema import split

FIRING = "cessation_of_fire"
"""The topic whose alleged breaches are, beside those that the table names, the claims tied to the truce."""


@dataclass(frozen=True)
class Commitment:
    """One commitment: its topic, its text and note, its sources, and by compliance the events, in order of time.

    `events` has the codes of `BEARINGS` as keys; `notes` holds what the table says of an event, by the event's id.
    `incidents` are the alleged breaches of the truce, by their primary events, where these bear on the commitment, and
    `tied` the claims of them: what else is a breach in `events` is named as one by the table alone.
    """

    commitment_id: str
    topic: str
    text: str
    note: str
    source_ids: tuple[str, ...]
    events: Mapping[str, tuple[str, ...]]
    notes: Mapping[str, str]
    incidents: tuple[str, ...]
    tied: tuple[str, ...]


@derived(keep=32)
def commitments(record: Record, truce_id: str) -> tuple[Commitment, ...]:
    """Return the commitments of a truce in the order of their table."""
    table = record.tables["commitments"]
    own = table[table["ceasefire_id"] == truce_id]
    return tuple(_commitment(record, row) for row in own.to_dict("records"))


def _commitment(record: Record, row: Mapping[Hashable, Any]) -> Commitment:
    links = record.tables["commitment_events"]
    own = links[links["commitment_id"] == row["commitment_id"]]
    events = {compliance: set(own["event_id"][own["bearing"] == compliance]) for compliance in BEARINGS}
    alleged = breaches(record, row["ceasefire_id"]) if row["topic"] == FIRING else ()
    tied = {claim for breach in alleged for claim in breach.claims}
    events["breach"] |= tied
    return Commitment(
        row["commitment_id"],
        row["topic"],
        row["text"],
        row["note"],
        tuple(split(row["source_ids"])),
        {compliance: record.in_order(ids) for compliance, ids in events.items()},
        {i: note for i, note in zip(own["event_id"], own["note"], strict=True) if note},
        tuple(breach.event_id for breach in alleged),
        record.in_order(tied),
    )

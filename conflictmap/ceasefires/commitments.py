"""What a truce promised and what followed: its commitments and the events that bear on each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conflictmap.ceasefires.truces import breaches
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.schema import split

FIRING = "cessation_of_fire"
"""The topic whose alleged breaches are, beside those that the table names, the claims tied to the truce."""
ANSWERS = ("responds_to", "about", "implements")
"""The relations by which a statement takes up something said or done before."""


@dataclass(frozen=True)
class Promise:
    """One commitment: its topic, its text and note, its sources, and by bearing the events, in order of time.

    `notes` holds what the table says of an event's bearing, by the event's id.
    """

    commitment_id: str
    topic: str
    text: str
    note: str
    source_ids: tuple[str, ...]
    events: Mapping[str, tuple[str, ...]]
    notes: Mapping[str, str]


@derived(keep=32)
def promises(record: Record, truce_id: str) -> tuple[Promise, ...]:
    """Return the commitments of a truce in the order of their table."""
    table, links = record.tables["commitments"], record.tables["commitment_events"]
    rows = table[table["ceasefire_id"] == truce_id].to_dict("records")
    found = []
    for row in rows:
        own = links[links["commitment_id"] == row["commitment_id"]]
        events = {bearing: set(own["event_id"][own["bearing"] == bearing]) for bearing in BEARINGS}
        if row["topic"] == FIRING:
            events["breach"] |= {breach.event_id for breach in breaches(record, truce_id)}
        notes = {i: note for i, note in zip(own["event_id"], own["note"], strict=True) if note}
        found.append(
            Promise(
                row["commitment_id"],
                row["topic"],
                row["text"],
                row["note"],
                tuple(split(row["source_ids"])),
                {bearing: record.in_order(ids) for bearing, ids in events.items()},
                notes,
            )
        )
    return tuple(found)


def answered(record: Record, event_ids: tuple[str, ...]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what each of these events takes up, as pairs of relation and event id; without one, it has no entry."""
    found = {}
    for event_id in event_ids:
        own = [(row.relation, row.other_id) for row in record.relations.from_event(event_id) if row.relation in ANSWERS]
        if own:
            found[event_id] = tuple(own)
    return found

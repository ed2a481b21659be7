"""Which events belong to the sets that a truce makes; every function returns a cell for each event (bool)."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from conflictmap.record.clock import clock
from conflictmap.record.commitments import Commitment, commitments
from conflictmap.record.derived import derived
from conflictmap.record.incidents import incidents
from conflictmap.record.record import Record
from conflictmap.record.statements import statements
from conflictmap.record.truces import FIRST_DAY, FIRST_WEEK, OTHERS, breaches, breaches_within, truces
from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.conflict import SIDES

SPANS = {"day": FIRST_DAY, "week": FIRST_WEEK, "all": None}
"""Of a truce, from its hour zero, in minutes."""
CERTAINTIES = ("possible", "sure")
"""Of a breach in a span: that it may lie in it, which those do whose hour is not known, or surely does."""
ALLEGED_BY = (*SIDES, OTHERS)
PARTS = (*BEARINGS, "tied", "apart")
"""Of the events of a commitment: by what they report, and of its breaches those tied to the truce, and the others."""
MILESTONES = (*(f"breach-{side}" for side in SIDES), "death", "denial", "statement")
"""What the milestones of a clock are, and of which side the first breach is."""


def alleged_breaches(record: Record, truce_id: str, span: str, certainty: str) -> np.ndarray:
    """Return the alleged breaches, incidents by their primary events, of a span of a truce."""
    found = breaches_within(record, truce_id, SPANS[span])
    return events_of(record, (one.event_id for one, sure in found.items() if sure or certainty == "possible"))


def alleged_by(record: Record, truce_id: str, who: str) -> np.ndarray:
    """Return the alleged breaches of a truce that a side, or others, allege."""
    return events_of(record, (one.event_id for one in breaches(record, truce_id) if who in one.alleged_by))


def statements_on(record: Record, truce_id: str) -> np.ndarray:
    """Return the ceasefire statements of the time of a truce."""
    return events_of(record, statements(record, truce_id))


def milestone(record: Record, truce_id: str, which: str) -> np.ndarray:
    """Return the events that may be one of the `MILESTONES` of a truce's clock."""
    own = (one for one in clock(record, truce_id) if "-".join(filter(None, (one.what, one.side))) == which)
    return events_of(record, (event_id for one in own for event_id in one.event_ids))


def of_commitment(record: Record, commitment_id: str, part: str) -> np.ndarray:
    """Return the events that bear on a commitment in one of the ways of `PARTS`."""
    one = all_commitments(record)[commitment_id]
    tied = {"tied": one.tied, "apart": [i for i in one.events["breach"] if i not in one.tied]}
    return events_of(record, tied[part] if part in tied else one.events[part])


@derived()
def all_commitments(record: Record) -> dict[str, Commitment]:
    """Return the commitments of all truces by their ids."""
    found = (commitment for one in truces(record) for commitment in commitments(record, one.truce_id))
    return {commitment.commitment_id: commitment for commitment in found}


def incident(record: Record) -> np.ndarray:
    """Return the attacks and accusations that are counted around truces."""
    return events_of(record, incidents(record).index)


def day_known_roughly(record: Record) -> np.ndarray:
    """Return the events whose day is not known exactly."""
    return (record.events["date_prec"] != "1").to_numpy(dtype=bool)


def events_of(record: Record, event_ids: Iterable[str]) -> np.ndarray:
    """Return whether each event is one of these."""
    mask = np.zeros(len(record.events), dtype=bool)
    mask[[record.position[event_id] for event_id in event_ids if event_id in record.position]] = True
    return mask

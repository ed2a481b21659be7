"""What the record holds of the same place before and after an event."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from conflictmap.record.record import Record


@dataclass(frozen=True)
class Neighbours:
    """The events before and after one at its place, empty where there is none.

    `number` and `total`: which of the events there it is, counted from 1, and of how many.
    """

    before: str
    after: str
    number: int
    total: int


def neighbours(record: Record, event_id: str) -> Neighbours:
    """Return the neighbours in time of an event at its place, of the whole record."""
    stands = record.events["stand_id"].to_numpy()
    own = record.position[event_id]
    here = np.flatnonzero(stands == stands[own])
    at = int(np.searchsorted(here, own))
    ids = record.events["event_id"]
    before = str(ids.iloc[here[at - 1]]) if at else ""
    after = str(ids.iloc[here[at + 1]]) if at + 1 < len(here) else ""
    return Neighbours(before, after, at + 1, len(here))

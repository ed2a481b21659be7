"""The records before and after one: at its place, among those chosen, or in a list that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from conflictmap.record.record import Record


@dataclass(frozen=True)
class Neighbours:
    """The events before and after one, empty where there is none.

    `number` and `total`: which of the events it is, counted from 1, and of how many; 0 where it is none of them.
    """

    before: str
    after: str
    number: int
    total: int


def neighbours(record: Record, event_id: str) -> Neighbours:
    """Return the neighbours in time of an event at its place, of the whole record."""
    stands = record.events["stand_id"].to_numpy()
    return among(record, np.flatnonzero(stands == stands[record.position[event_id]]), event_id)


def among(record: Record, positions: np.ndarray, event_id: str) -> Neighbours:
    """Return the neighbours of an event among those at `positions` (ascending), of which it may be none."""
    ids, own = record.events["event_id"], record.position[event_id]
    at = int(np.searchsorted(positions, own))
    is_one = at < len(positions) and int(positions[at]) == own
    before = str(ids.iloc[positions[at - 1]]) if at else ""
    after = str(ids.iloc[positions[at + is_one]]) if at + is_one < len(positions) else ""
    return Neighbours(before, after, at + 1 if is_one else 0, len(positions))


def in_list(event_ids: Sequence[str], event_id: str) -> Neighbours:
    """Return the neighbours of an event in a list, in the order of the list; none where it is not in it."""
    if event_id not in event_ids:
        return Neighbours("", "", 0, len(event_ids))
    at = event_ids.index(event_id)
    before, after = event_ids[max(at - 1, 0) : at], event_ids[at + 1 : at + 2]
    return Neighbours("".join(before), "".join(after), at + 1, len(event_ids))

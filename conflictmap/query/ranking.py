"""The places with most events, and which of them hold their place when the weakest events are left out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record

FIRST_PLACES = 5
"""Ranks of places that are looked at."""


@dataclass(frozen=True)
class Ranked:
    """A place, its rank from 1 (equal counts share one) and the number of events that stand there."""

    place_id: str
    rank: int
    count: int


@dataclass(frozen=True)
class Ranking:
    """The first places by number of events: of all, and without the events of one source."""

    every: tuple[Ranked, ...]
    without: tuple[Ranked, ...]

    @property
    def gained(self) -> tuple[str, ...]:
        """The places that come in when events of one source are left out, in order of rank."""
        return _beyond(self.without, self.every)

    @property
    def lost(self) -> tuple[str, ...]:
        """The places that fall out."""
        return _beyond(self.every, self.without)

    @property
    def changed(self) -> bool:
        """Whether a place comes in, falls out or changes its rank."""
        return {(one.place_id, one.rank) for one in self.every} != {(one.place_id, one.rank) for one in self.without}


def first_places(record: Record, positions: np.ndarray) -> tuple[Ranked, ...]:
    """Return the places of the first ranks, most events first, then by name; all that share the last rank are in."""
    numbers, ids = _places(record)
    counts = np.bincount(numbers[positions], minlength=len(ids))
    falling = np.sort(counts)[::-1]
    least = max(1, int(falling[FIRST_PLACES - 1])) if len(falling) >= FIRST_PLACES else 1
    first = [(int(counts[number]), str(ids[number])) for number in np.flatnonzero(counts >= least)]
    ranked = [Ranked(place, 1 + int((counts > count).sum()), count) for count, place in first]
    return tuple(sorted(ranked, key=lambda one: (one.rank, record.place_name(one.place_id))))


@derived()
def _places(record: Record) -> tuple[np.ndarray, np.ndarray]:
    """Return the number of the place at which each event stands, and the places' ids."""
    numbers, ids = pd.factorize(record.events["stand_id"], sort=True)
    return numbers, np.asarray(ids, dtype=object)


def _beyond(these: tuple[Ranked, ...], those: tuple[Ranked, ...]) -> tuple[str, ...]:
    known = {one.place_id for one in those}
    return tuple(one.place_id for one in these if one.place_id not in known)

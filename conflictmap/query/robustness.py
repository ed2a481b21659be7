"""How firm is what is on screen: on how few sources it rests, and whether its picture holds without the weakest events.

An event of one source is one that a single publication tells. A source belongs to a side when its publisher is an
official or a medium of that side's parties; third parties are those of `status.INDEPENDENT_PUBLISHERS`. Publishers of a
side's ally belong to neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from conflictmap.query.filters import window
from conflictmap.query.ranking import Ranking, first_places
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.casualties import CasualtyRange
from conflictmap.tables.codes import COUNTED
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import EPOCH, day_number


@dataclass(frozen=True)
class CasualtyTotal:
    """People killed or injured (`what`), added up over attacks that give a number; how many do and do not."""

    what: str
    count: CasualtyRange
    known: int
    unknown: int


@dataclass(frozen=True)
class Trend:
    """Events in the first and in the second half of the days shown, of all and without the events of one source.

    `first` and `second` are the halves' first and last days. They are equally long: the middle day of an odd number of
    days belongs to neither. An event of several days counts in each half that holds one of them.
    """

    first: tuple[date, date]
    second: tuple[date, date]
    every: tuple[int, int]
    without: tuple[int, int]

    @property
    def changed(self) -> bool:
        return direction(self.every) != direction(self.without)


@dataclass(frozen=True)
class Robustness:
    """How firm a choice of events is; all are numbers of events among `total`.

    Each event counts in one of: `one_side` (by side: all its sources are of that side), `third_only` (all are third
    parties), `third_too` (a third party and others), `mixed` (no third party, but not of one side only), `unsourced`.
    `one_source` and `one_publisher` cut across these. `attacks` are those whose casualties are added up, `aggregates`
    the totals of operations, which never are. `trend` is none for a single day.
    """

    total: int
    one_source: int
    one_publisher: int
    one_side: Mapping[str, int]
    third_only: int
    third_too: int
    mixed: int
    unsourced: int
    attacks: int
    aggregates: int
    casualties: tuple[CasualtyTotal, ...]
    ranking: Ranking
    trend: Trend | None


def robustness_of(record: Record, positions: np.ndarray, *, days: tuple[date, date] | None = None) -> Robustness:
    """Return how firm the events at `positions` are; `days` are those shown, by default from first to last event."""
    basis = np.bincount(_basis(record)[positions], minlength=len(BASES))
    counts = dict(zip(BASES, (int(count) for count in basis), strict=True))
    single = _sources_of_each(record)[positions] == 1
    attack = _is_attack(record)[positions]
    total = record.events["aggregate"].to_numpy(dtype=bool)[positions]
    added = positions[attack & ~total]
    return Robustness(
        total=len(positions),
        one_source=int(single.sum()),
        one_publisher=int((_publishers_of_each(record)[positions] == 1).sum()),
        one_side={side: counts[side] for side in SIDES},
        third_only=counts["third_only"],
        third_too=counts["third_too"],
        mixed=counts["mixed"],
        unsourced=counts["unsourced"],
        attacks=len(added),
        aggregates=int((attack & total).sum()),
        casualties=tuple(_casualties(record, added, what) for what in COUNTED),
        ranking=Ranking(first_places(record, positions), first_places(record, positions[~single])),
        trend=_trend(record, positions, positions[~single], days),
    )


def rests_on_one_side(record: Record, positions: np.ndarray) -> np.ndarray:
    """Return for each position whether all sources of the event belong to one and the same side (bool)."""
    return _basis(record)[positions] < len(SIDES)


def direction(halves: tuple[int, int]) -> str:
    """Return whether the second half has `more` or `fewer` than the first, or the `same` number."""
    first, second = halves
    return "more" if second > first else "fewer" if second < first else "same"


BASES = (*SIDES, "third_only", "third_too", "mixed", "unsourced")
"""On whose sources an event rests; each rests on one of these."""


@derived()
def _sources_of_each(record: Record) -> np.ndarray:
    return np.bincount(record.citations.table["at"], minlength=len(record.events))


@derived()
def _publishers_of_each(record: Record) -> np.ndarray:
    pairs = record.citations.table[["at", "publisher"]].drop_duplicates()
    return np.bincount(pairs["at"], minlength=len(record.events))


@derived()
def _basis(record: Record) -> np.ndarray:
    """Return for each event the number of its basis in `BASES`."""
    links, total = record.citations.table, _sources_of_each(record)
    of = {camp: np.bincount(links["at"][links["camp"] == camp], minlength=len(total)) for camp in (*SIDES, "third")}
    some = total > 0
    holds = [
        *(some & (of[side] == total) for side in SIDES),
        some & (of["third"] == total),
        of["third"] > 0,
        some,
    ]
    return np.select(holds, range(len(holds)), default=BASES.index("unsourced"))


@derived()
def _is_attack(record: Record) -> np.ndarray:
    return (record.events["kind"] == "attack").to_numpy(dtype=bool)


@derived(keep=4)
def _losses(record: Record, what: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the lowest and the highest count of each event, as float; NaN where either is not known."""
    low, high = (record.events[f"{what}_{end}"].to_numpy(dtype="float64", na_value=np.nan) for end in ("low", "high"))
    unknown = np.isnan(low) | np.isnan(high)
    return np.where(unknown, np.nan, low), np.where(unknown, np.nan, high)


def _casualties(record: Record, attacks: np.ndarray, what: str) -> CasualtyTotal:
    low, high = (ends[attacks] for ends in _losses(record, what))
    known = int((~np.isnan(low)).sum())
    return CasualtyTotal(what, CasualtyRange(int(np.nansum(low)), int(np.nansum(high))), known, len(attacks) - known)


def _trend(record: Record, every: np.ndarray, without: np.ndarray, shown: tuple[date, date] | None) -> Trend | None:
    if not len(every):
        return None
    days = record.days[every]
    first, last = (day_number(day) for day in shown) if shown else (int(days[0]), int(record.last_days[every].max()))
    half = (last - first + 1) // 2
    if not half:
        return None
    halves = ((first, first + half - 1), (last - half + 1, last))
    counts = [tuple(_within(record, some, half) for half in halves) for some in (every, without)]
    spans = [(_date(start), _date(end)) for start, end in halves]
    return Trend(spans[0], spans[1], (counts[0][0], counts[0][1]), (counts[1][0], counts[1][1]))


def _within(record: Record, positions: np.ndarray, half: tuple[int, int]) -> int:
    return len(window(record, positions, _date(half[0]), _date(half[1])))


def _date(number: int) -> date:
    return (EPOCH + pd.Timedelta(days=number)).date()

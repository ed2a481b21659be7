"""How firm is what is on screen: on how few sources it rests, and whether its picture holds without the weakest events.

An event of one source is one that a single publication tells. Every number of events is that of a set of `sets`, which
a link can name: what a number counts and what it opens are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from conflictmap.query.filters import window
from conflictmap.query.ranking import Ranking, first_places
from conflictmap.query.sets import RecordSet, count
from conflictmap.query.source_basis import losses
from conflictmap.record.record import Record
from conflictmap.tables.casualties import CasualtyRange
from conflictmap.tables.codes import COUNTED
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import EPOCH, day_number

ONE_PUBLICATION = RecordSet("publications", ("one",))
NOT_ONE_PUBLICATION = RecordSet("publications", ("not_one",))
ONE_PUBLISHER = RecordSet("publishers", ("one",))
SINGLE_ATTACKS = RecordSet("single_attacks")
OPERATION_TOTALS = RecordSet("operation_totals")


def resting_on(group: str) -> RecordSet:
    """Return the events that rest on sources of one of `source_basis.GROUPS`."""
    return RecordSet("basis", (group,))


def attacks_telling(what: str, state: str) -> RecordSet:
    """Return the attacks whose number of killed or injured is `known` or `unknown`, totals of operations left out."""
    return RecordSet("casualties", (what, state))


def standing_at(place_id: str) -> RecordSet:
    """Return the events that the map shows at a place."""
    return RecordSet("stands", (place_id,))


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

    Each event counts in one of: `one_side` (by side: all its sources are of that side), `third_party` (one source at
    least is of a third party, all of `third_only`), `mixed` (no third party, but not of one side only), `unsourced`.
    `one_source` and `one_publisher` cut across these. `attacks` are those whose casualties are added up, `aggregates`
    the totals of operations, which never are. `trend` is none for a single day.
    """

    total: int
    one_source: int
    one_publisher: int
    one_side: Mapping[str, int]
    third_only: int
    third_party: int
    mixed: int
    unsourced: int
    attacks: int
    aggregates: int
    casualties: tuple[CasualtyTotal, ...]
    ranking: Ranking
    trend: Trend | None


def robustness_of(record: Record, positions: np.ndarray, *, days: tuple[date, date] | None = None) -> Robustness:
    """Return how firm the events at `positions` are; `days` are those shown, by default from first to last event."""
    without = positions[NOT_ONE_PUBLICATION.mask(record)[positions]]
    added = positions[SINGLE_ATTACKS.mask(record)[positions]]
    return Robustness(
        total=len(positions),
        one_source=count(record, positions, ONE_PUBLICATION),
        one_publisher=count(record, positions, ONE_PUBLISHER),
        one_side={side: count(record, positions, resting_on(side)) for side in SIDES},
        third_only=count(record, positions, resting_on("third_only")),
        third_party=count(record, positions, resting_on("third_party")),
        mixed=count(record, positions, resting_on("mixed")),
        unsourced=count(record, positions, resting_on("unsourced")),
        attacks=len(added),
        aggregates=count(record, positions, OPERATION_TOTALS),
        casualties=tuple(_casualties(record, added, what) for what in COUNTED),
        ranking=Ranking(first_places(record, positions), first_places(record, without)),
        trend=_trend(record, positions, without, days),
    )


def direction(halves: tuple[int, int]) -> str:
    """Return whether the second half has `more` or `fewer` than the first, or the `same` number."""
    first, second = halves
    return "more" if second > first else "fewer" if second < first else "same"


def _casualties(record: Record, attacks: np.ndarray, what: str) -> CasualtyTotal:
    low, high = (ends[attacks] for ends in losses(record, what))
    known, unknown = (count(record, attacks, attacks_telling(what, state)) for state in ("known", "unknown"))
    return CasualtyTotal(what, CasualtyRange(int(np.nansum(low)), int(np.nansum(high))), known, unknown)


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

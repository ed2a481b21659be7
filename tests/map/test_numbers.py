"""Every number that stands on the map's page opens as many records as it says: in its sentences, its charts, its list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from conflictmap.map import crossfilter_wording
from conflictmap.map.crossfilter import bars, casualty_bars, in_period, of_period, over_days
from conflictmap.query.counts import counts_by_kind
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import phase_days
from conflictmap.query.sets import RecordSet, threads_of
from conflictmap.record.record import Record
from conflictmap.text.figures import Figures
from conflictmap.text.sentences import counted
from conflictmap.text.summary import summarise
from counting import opened_by

WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
ALL_TIME = Filters(date(2016, 4, 1), date(2025, 9, 30))
CHOICES = [
    WEEK,
    ALL_TIME,
    ALL_TIME.with_codes(kind=("attack",), by=("armenia",), place=("ganja", "tartar")),
    WEEK.with_codes(kind=("attack", "denial"), against=("azerbaijan",)),
    ALL_TIME.within(threads_of(WEEK.with_codes(answer=("denied",)))),
    WEEK.within(RecordSet("basis", ("one_side",)), RecordSet("casualties", ("killed", "known"))),
]


@pytest.mark.parametrize("filters", CHOICES)
def test_what_is_told_of_the_records_shown_opens_as_many(record: Record, filters: Filters) -> None:
    positions = chosen(record, filters)
    kinds = counts_by_kind(record, positions)
    told = [*opened_by(record, summarise(record, positions, filters, Figures(filters)))]
    for kind, count in kinds.items():
        told += opened_by(record, Figures(filters)(count, kind=[kind]))
    line = counted(len(positions), len(record.events), Figures(filters), Figures(ALL_TIME))
    assert opened_by(record, line) == [(len(positions), len(positions)), (len(record.events), len(record.events))]
    assert len(told) >= 2 * sum(map(bool, kinds.values()))
    assert [count for count, _opened in told] == [opened for _count, opened in told]


def summaries(record: Record, filters: Filters) -> Iterator[str]:
    """Yield what stands below each of the small charts."""
    period = phase_days(record, "all")
    counts, total = over_days(record, filters, period), in_period(record, filters, period)
    yield crossfilter_wording.days_summary(counts, total, period, Figures(of_period(filters, period)))
    for parameter in ("by", "place"):
        figure = Figures(filters.with_codes(**{parameter: ()}))
        yield crossfilter_wording.bars_summary(bars(record, filters, parameter), record, parameter, figure)
    figure = Figures(filters.with_codes(against=()))
    yield crossfilter_wording.casualties_summary(casualty_bars(record, filters), figure)


@pytest.mark.parametrize("filters", CHOICES)
def test_what_stands_below_the_charts_opens_as_many_records(record: Record, filters: Filters) -> None:
    for text in summaries(record, filters):
        told = opened_by(record, text)
        assert [count for count, _opened in told] == [opened for _count, opened in told]
        assert told or "0 " in text

"""Sums: a bar counts the records that are shown on its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pandas as pd
import pytest

from conflictmap.query.counts import bar_edges, counts_by_kind, events_over_time, present, step_of
from conflictmap.query.filters import Filters, chosen
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS
from making import recorded

SPANS = {
    "day": ("2020-09-27", "2020-11-10"),
    "week": ("2020-09-27", "2021-11-10"),
    "month": ("2016-04-01", "2025-09-30"),
}
NARROWINGS = [
    {},
    {"kind": ("attack",)},
    {"by": ("azerbaijan",)},
    {"against": ("artsakh",), "means": ("artillery",)},
    {"q": "ganja"},
    {"q": "no-such-word"},
]


def filters(span: str, **cells: object) -> Filters:
    return Filters.of(*map(date.fromisoformat, SPANS[span]), **cells)  # type: ignore[arg-type]


@pytest.mark.parametrize("narrowing", NARROWINGS)
@pytest.mark.parametrize("span", SPANS)
def test_each_bar_counts_what_is_shown_on_its_days(record: Record, span: str, narrowing: dict[str, object]) -> None:
    choice = filters(span, **narrowing)
    bars = events_over_time(record, choice)
    edges = [day.date() for day in pd.DatetimeIndex(bar_edges(choice.since, choice.until))]
    for start, after in pairwise(edges):
        own = bars[bars["start"] == pd.Timestamp(start)]
        shown = chosen(record, replace(choice, since=start, until=after - timedelta(days=1)))
        counts = dict.fromkeys(KINDS, 0) | dict(zip(own["kind"], own["count"], strict=True))
        assert counts == counts_by_kind(record, shown)
    assert set(bars["start"].dt.date) <= set(edges)


def test_an_event_of_several_days_counts_once_in_each_bar_that_holds_one_of_them() -> None:
    made = recorded(
        events=[{"event_id": "siege", "date": "2020-10-03", "end_date": "2020-10-20"}, {"event_id": "raid"}]
    )
    days = events_over_time(made, Filters(date(2020, 10, 10), date(2020, 10, 12)))
    assert days["count"].to_list() == [1, 2, 1]
    weeks = events_over_time(made, filters("week"))
    assert weeks["count"].to_list() == [1, 1, 2, 1]


@pytest.mark.parametrize(
    ("first", "last", "step"),
    [
        ("2020-10-10", "2020-10-10", "day"), ("2020-09-27", "2020-11-10", "day"), ("2020-01-01", "2020-05-09", "day"),
        ("2020-01-01", "2020-05-10", "week"), ("2020-01-01", "2022-03-10", "week"), ("2020-01-01", "2022-03-11", "month"),
    ],
)  # fmt: skip
def test_the_longer_the_span_the_wider_the_bars(first: str, last: str, step: str) -> None:
    assert step_of(date.fromisoformat(first), date.fromisoformat(last)) == step


def test_every_bar_lies_within_its_span(record: Record) -> None:
    bars = events_over_time(record, filters("month"))
    assert (bars["start"] <= bars["middle"]).all()
    assert str(bars["start"].min().date()) >= SPANS["month"][0]
    assert str(bars["middle"].max().date()) <= SPANS["month"][1]


def test_every_kind_is_counted_even_when_there_is_none(record: Record) -> None:
    assert counts_by_kind(record, chosen(record, filters("day", q="no-such-word"))) == dict.fromkeys(KINDS, 0)


def test_only_values_that_occur_are_offered(small: Record) -> None:
    assert present(small, "by") == ("armenia",)
    assert present(small, "at") == ("east-town",)
    assert present(small, "means_list") == ()

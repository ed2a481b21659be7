"""Sums: the bars add up to the records they stand for."""

from __future__ import annotations

from datetime import date

import pytest

from conflictmap.query.counts import counts_by_kind, events_over_time, present, step_of
from conflictmap.query.filters import Filters, chosen
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS

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
def test_the_bars_add_up_to_the_records_shown(record: Record, span: str, narrowing: dict[str, object]) -> None:
    choice = filters(span, **narrowing)
    shown = chosen(record, choice)
    bars = events_over_time(record, choice)
    assert bars["count"].sum() == len(shown)
    by_kind = {kind: int(bars["count"][bars["kind"] == kind].sum()) for kind in KINDS}
    assert by_kind == counts_by_kind(record, shown)


@pytest.mark.parametrize("span", SPANS)
def test_each_bar_counts_the_records_from_its_first_day_to_the_next_bar(record: Record, span: str) -> None:
    choice = filters(span)
    bars = events_over_time(record, choice)
    events = record.events.iloc[chosen(record, choice)]
    starts = sorted(set(bars["start"]))
    begun = [max(start for start in starts if start <= day) for day in events["date"]]
    expected = events.groupby([begun, events["kind"].to_list()]).size().to_dict()
    assert dict(zip(zip(bars["start"], bars["kind"], strict=True), bars["count"], strict=True)) == expected


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

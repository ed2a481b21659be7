"""One rule of days: what is counted on a day is what is shown on it, everywhere, and what the tables hold."""

from __future__ import annotations

import io
from collections import Counter
from datetime import date
from itertools import pairwise

import pandas as pd
import pytest

from asking import get
from conflictmap.query.counts import bar_edges, counts_by_kind, events_over_time, step_of
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import phase_days, whole_record
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS
from conflictmap.tables.timing import day_number
from making import recorded
from scripting import told_by

WITHIN = """
const counts = readDayCounts(given.told, given.kinds);
const told = given.spans.map(([first, last]) => counts.within(first, last));
"""
BARS = """
const told = readDayCounts(given.told, given.kinds).bars(...given.days, given.step)
  .map(({first, last, counts}) => [first, last, ...counts]);
"""
CHOICES: list[dict[str, list[str]]] = [{}, {"kind": ["attack"]}, {"by": ["azerbaijan"], "status": ["contested"]}]


pytestmark = pytest.mark.usefixtures("own_tables")


def every_day(record: Record) -> list[date]:
    return [day.date() for day in pd.date_range(*whole_record(record))]


def by_hand(record: Record) -> dict[date, Counter[str]]:
    """Count the rows of the table by day and kind, each on every day from its first to its last."""
    found = {day: Counter[str]() for day in every_day(record)}
    for row in record.tables["events"].to_dict("records"):
        last = row["date"] if pd.isna(row["end_date"]) else row["end_date"]
        for day in pd.date_range(row["date"], last):
            found[day.date()][row["kind"]] += 1
    return found


@pytest.mark.app
def test_on_every_day_the_counts_are_the_records_shown_and_those_of_the_tables(record: Record) -> None:
    hand, days = by_hand(record), every_day(record)
    spans = [[day_number(day)] * 2 for day in days]
    given = {"told": get("/map/days").json(), "kinds": len(KINDS), "spans": spans}
    told = told_by("daycounts.js", "readDayCounts", WITHIN, given)
    for day, counts in zip(days, told, strict=True):
        shown = counts_by_kind(record, chosen(record, Filters(day, day)))
        assert counts == [hand[day][kind] for kind in KINDS] == list(shown.values()), day


def test_on_every_day_with_a_record_the_csv_holds_the_rows_that_are_counted(record: Record) -> None:
    for day, counts in by_hand(record).items():
        if counts:
            text = get("/data/events.csv", {"when": [str(day)]}).text
            kinds = pd.read_csv(io.StringIO(text))["kind"]
            assert Counter(kinds) == counts, day


@pytest.mark.app
@pytest.mark.parametrize("query", CHOICES)
@pytest.mark.parametrize("phase", ["44-day-war", "all"])
def test_the_browser_draws_the_bars_that_the_server_counts(
    record: Record, phase: str, query: dict[str, list[str]]
) -> None:
    first, last = phase_days(record, phase)
    given = {
        "told": get("/map/days", query).json(), "kinds": len(KINDS), "step": step_of(first, last),
        "days": [day_number(first), day_number(last)],
    }  # fmt: skip
    told = told_by("daycounts.js", "readDayCounts", BARS, given)
    bars = events_over_time(record, Filters.of(first, last, **query))
    edges = [day_number(day) for day in pd.DatetimeIndex(bar_edges(first, last))]
    assert [[bar[0], bar[1] + 1] for bar in told] == [list(pair) for pair in pairwise(edges)]
    counted = {(start, kind): 0 for start in edges[:-1] for kind in KINDS}
    starts = [day_number(start) for start in bars["start"]]
    counted |= dict(zip(zip(starts, bars["kind"], strict=True), bars["count"], strict=True))
    assert counted == {(start, kind): n for start, _, *counts in told for kind, n in zip(KINDS, counts, strict=True)}


def test_without_periods_there_is_one_that_holds_every_day_of_every_event() -> None:
    siege = {"event_id": "siege", "date": "2020-10-10", "end_date": "2020-10-20"}
    made = recorded(events=[siege, {"event_id": "raid"}], phases=[])
    assert whole_record(made) == (date(2020, 10, 10), date(2020, 10, 20))
    assert whole_record(recorded(events=[], phases=[]))[0] == date(1980, 1, 1)

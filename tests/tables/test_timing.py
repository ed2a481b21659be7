"""When things happened, as well as it is known, and how long it took between them."""

from __future__ import annotations

from statistics import median

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.tables.timing import DAY, SLACK, Lapse, Moment, day_of, first, lapse, middle, moment, moment_of

TENTH = (pd.Timestamp("2020-10-10") - pd.Timestamp("1980-01-01")).days * DAY
MINUTES = st.integers(0, 10_000)
MOMENTS = st.builds(lambda start, length: Moment(start, start + length), MINUTES, st.integers(0, 3000))
LAPSES = st.builds(lambda least, more: Lapse(least, least + more), MINUTES, st.integers(0, 3000))


@pytest.mark.parametrize(
    ("time", "precision", "expected"),
    [
        ("12:05", "1", (TENTH + 725, TENTH + 725)),
        ("00:00", "1", (TENTH, TENTH)),
        ("", "1", (TENTH, TENTH + DAY - 1)),
        ("", "2", (TENTH - 6 * DAY, TENTH + 7 * DAY - 1)),
        ("12:05", "2", (TENTH - 6 * DAY, TENTH + 7 * DAY - 1)),
        ("", "5", (TENTH - 366 * DAY, TENTH + 367 * DAY - 1)),
    ],
)
def test_an_event_is_as_exact_as_its_row_says(time: str, precision: str, expected: tuple[int, int]) -> None:
    row = {"date": pd.Timestamp("2020-10-10"), "time": time, "date_prec": precision}
    assert moment_of(row) == Moment(*expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-10-10", (TENTH, TENTH + DAY - 1)),
        ("2020-10-10T12:00+04:00", (TENTH + 720, TENTH + 720)),
        ("2020-10-10T09:00+03:00", (TENTH + 600, TENTH + 600)),
        ("2020-10-09T23:00-05:00", (TENTH + 480, TENTH + 480)),
    ],
)
def test_a_moment_is_read_as_local_time(text: str, expected: tuple[int, int]) -> None:
    assert moment(text) == Moment(*expected)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (Moment(100, 100), Moment(105, 105), Lapse(5, 5)),
        (Moment(100, 100), Moment(0, 1439), Lapse(0, 1339)),
        (Moment(0, 1439), Moment(0, 1439), Lapse(0, 1439)),
        (Moment(0, 1439), Moment(1440, 2879), Lapse(1, 2879)),
    ],
)
def test_a_lapse_spans_what_the_two_moments_allow(start: Moment, end: Moment, expected: Lapse) -> None:
    assert lapse(start, end) == expected


@given(st.lists(st.tuples(MINUTES, MINUTES).map(sorted), min_size=1, max_size=6), st.data())
def test_the_first_of_several_lies_in_its_range_whenever_they_happened(
    spans: list[list[int]], data: st.DataObject
) -> None:
    found = first(Moment(*span) for span in spans)
    happened = min(data.draw(st.integers(*span)) for span in spans)
    assert found
    assert found.earliest <= happened <= found.latest


@given(st.lists(LAPSES, min_size=1, max_size=7), st.data())
def test_the_median_lies_in_its_range_whatever_the_lapses_were(lapses: list[Lapse], data: st.DataObject) -> None:
    found = middle(lapses)
    took = median(data.draw(st.integers(one.least, one.most)) for one in lapses)
    assert found
    assert found.least <= took <= found.most + 1


@given(MOMENTS, MOMENTS, st.data())
def test_a_lapse_holds_every_length_that_is_possible(start: Moment, end: Moment, data: st.DataObject) -> None:
    one = data.draw(st.integers(start.earliest, start.latest))
    other = data.draw(st.integers(end.earliest, end.latest))
    found = lapse(start, end)
    assert other < one or found.least <= other - one <= found.most


def test_nothing_has_no_first_and_no_median() -> None:
    assert (first([]), middle([])) == (None, None)


def test_a_day_holds_its_minutes() -> None:
    assert {day_of(TENTH), day_of(TENTH + DAY - 1)} == {pd.Timestamp("2020-10-10")}
    assert set(SLACK) == {"1", "2", "3", "4", "5"}

"""Which days are compared when the reader names none, and the days that go by a name."""

from __future__ import annotations

from datetime import date

import pytest

from conflictmap.compare.windows import Days, name_of, named_days, range_around, second_days
from conflictmap.query.links import phase_days, read_choice
from conflictmap.record.record import Record
from making import recorded
from truce_making import made


@pytest.mark.parametrize(
    ("when", "second"),
    [
        (["2020-10-10", "2020-10-17"], (date(2020, 10, 2), date(2020, 10, 9))),
        (["2020-10-10"], (date(2020, 10, 9), date(2020, 10, 9))),
        (["2016-04-02", "2016-04-05"], (date(2016, 4, 6), date(2016, 4, 9))),
        (["2016-04-01", "2025-09-30"], (date(2016, 4, 1), date(2025, 9, 30))),
    ],
)
def test_days_are_compared_with_as_many_before_them_else_after_them(
    record: Record, when: list[str], second: Days
) -> None:
    assert second_days(record, read_choice({"when": when}, record)) == second


def test_the_days_that_the_reader_named_stay_whatever_the_others_are(record: Record) -> None:
    choice = read_choice({"when": ["2016-04-02"], "beside": ["2022-09-14", "2022-09-12"]}, record)
    assert second_days(record, choice) == (date(2022, 9, 12), date(2022, 9, 14))


def test_every_period_has_its_name_and_every_truce_of_the_record_its_week(record: Record) -> None:
    found = named_days(record)
    assert list(found)[: len(record.phases)] == list(record.phases.index)
    weeks = {one.days for one in found.values()}
    for begins in record.ceasefires["effective_from"]:
        first = date.fromisoformat(begins[:10])
        inside = date(2016, 4, 1) <= first <= date(2025, 9, 30)
        assert any(days[0] == first and (days[1] - days[0]).days == 7 for days in weeks) is inside
    assert len(weeks) == len(found)


@pytest.mark.parametrize(
    ("days", "preferred", "around"),
    [
        ((date(2020, 10, 2), date(2020, 10, 9)), "44-day-war", (date(2020, 9, 27), date(2020, 11, 10))),
        ((date(2022, 9, 14), date(2022, 9, 15)), "44-day-war", (date(2022, 9, 14), date(2022, 9, 21))),
        ((date(2022, 9, 12), date(2022, 9, 14)), "44-day-war", (date(2022, 8, 22), date(2022, 10, 5))),
        ((date(2022, 9, 12), date(2022, 9, 14)), "all", (date(2016, 4, 1), date(2025, 9, 30))),
        ((date(2016, 6, 1), date(2016, 6, 2)), "44-day-war", (date(2016, 5, 11), date(2016, 6, 23))),
    ],
)
def test_the_hand_moves_among_the_days_of_a_period_or_those_around(
    record: Record, days: Days, preferred: str, around: Days
) -> None:
    assert range_around(record, days, preferred) == around


def test_a_week_is_cut_where_the_record_ends() -> None:
    war = {"phase_id": "war", "date_from": "2020-09-27", "date_to": "2020-10-12", "window_to": "2020-10-12"}
    record = made([], phases=[war])
    assert named_days(record)["from-truce"].days == (date(2020, 10, 10), date(2020, 10, 12))
    assert named_days(record)["from-truce"].is_truce


def test_days_are_named_by_the_period_that_is_looked_at_before_others() -> None:
    phases = [{"phase_id": name, "window_to": "2020-10-17"} for name in ("one", "two")]
    record = recorded(phases=phases)
    days = phase_days(record, "one")
    assert [name_of(record, days, preferred) for preferred in ("two", "none")] == ["two", "one"]
    assert name_of(record, (days[0], days[0]), "one") == ""

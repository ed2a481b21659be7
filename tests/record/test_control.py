"""Who is reported to hold a town on a day: a party's own word does not take the holder's place."""

from __future__ import annotations

import json
from datetime import date

import pytest

from asking import get
from conflictmap.record.control import holdings, on_day
from conflictmap.record.record import Record
from making import recorded

ROWS = [
    {"place_id": "east-town", "date_from": "1993-08-23", "date_prec": "4", "party": "armenia", "basis": "reported"},
    {"place_id": "east-town", "date_from": "2020-10-04", "party": "azerbaijan", "basis": "claimed"},
    {"place_id": "east-town", "date_from": "2020-10-20", "party": "armenia", "basis": "claimed"},
    {"place_id": "east-town", "date_from": "2020-11-10", "party": "azerbaijan", "basis": "agreement"},
    {"place_id": "west-town", "date_from": "2020-10-10", "party": "azerbaijan", "basis": "claimed"},
    {"place_id": "west-town", "date_from": "2020-10-10", "party": "azerbaijan", "basis": "acknowledged"},
]  # fmt: skip


@pytest.fixture
def made() -> Record:
    return recorded(control=ROWS)


@pytest.mark.parametrize(
    ("day", "east", "west"),
    [
        (date(1990, 1, 1), [], []),
        (date(1993, 8, 23), [("armenia", "reported")], []),
        (date(2020, 10, 3), [("armenia", "reported")], []),
        (date(2020, 10, 4), [("armenia", "reported"), ("azerbaijan", "claimed")], []),
        (date(2020, 10, 10), [("armenia", "reported"), ("azerbaijan", "claimed")], [("azerbaijan", "acknowledged")]),
        (date(2020, 10, 20), [("armenia", "reported"), ("azerbaijan", "claimed")], [("azerbaijan", "acknowledged")]),
        (date(2020, 11, 10), [("azerbaijan", "agreement")], [("azerbaijan", "acknowledged")]),
    ],
)
def test_a_claim_stands_beside_the_holder_until_it_is_more_than_a_claim(
    made: Record, day: date, east: list[tuple[str, str]], west: list[tuple[str, str]]
) -> None:
    told = {town.place_id: [(row.party, row.basis) for row in town.told] for town in on_day(made, day)}
    assert told == {place: rows for place, rows in (("east-town", east), ("west-town", west)) if rows}


def test_the_map_is_sent_every_step_in_order(record: Record) -> None:
    towns = json.loads(get("/map/held.json").content)
    assert [town["id"] for town in towns] == list(holdings(record))
    assert sum(len(town["steps"]) for town in towns) == len(record.tables["control"])
    for town in towns:
        minutes = [step["minute"] for step in town["steps"]]
        assert minutes == sorted(minutes)
        assert all(0 < town[axis] < 256 for axis in "xy")


@pytest.mark.curated
def test_a_language_without_a_catalogue_is_answered_in_english() -> None:
    assert get("/map/held.json", {"language": ["xx"]}).content == get("/map/held.json", {"language": ["en"]}).content

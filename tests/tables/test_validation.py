"""What one cell cannot show: ranges, boxes, links between rows and tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from conflictmap.tables.editorial import review
from conflictmap.tables.schema import TABLES
from conflictmap.tables.validation import load
from making import loaded, told

RAID = {"event_id": "raid"}
LATER = {"event_id": "later", "date": "2020-10-12"}
DENIAL = {"event_id": "denial", "kind": "denial", "date": "2020-10-12"}
TRUCE = {"event_id": "truce", "kind": "ceasefire_statement", "date": "2020-10-10"}


def event(**cells: str) -> list[dict[str, str]]:
    return [{"event_id": "other"}, {**RAID, **cells}]


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("killed_low", {"killed_low": "3", "killed_high": "2"}),
        ("injured_low", {"injured_low": "9", "injured_high": "0"}),
        ("civilians_killed_low", {"killed_low": "9", "killed_high": "9", "civilians_killed_low": "3", "civilians_killed_high": "2"}),
        ("civilians_injured_low", {"civilians_injured_low": "3", "civilians_injured_high": "2"}),
        ("killed_low", {"killed_low": "3"}),
        ("killed_low", {"killed_high": "3"}),
        ("civilians_killed_high", {"killed_low": "1", "killed_high": "1", "civilians_killed_low": "0", "civilians_killed_high": "2"}),
        ("civilians_injured_high", {"injured_low": "0", "injured_high": "0", "civilians_injured_low": "1", "civilians_injured_high": "1"}),
        ("end_date", {"end_date": "2020-10-10"}),
        ("date", {"date": "1920-10-11"}),
        ("claimant_ids", {"claimant_ids": ""}),
        ("military_killed_low", {"killed_low": "9", "killed_high": "9", "military_killed_low": "3", "military_killed_high": "2"}),
        ("military_injured_high", {"injured_low": "1", "injured_high": "1", "military_injured_low": "0", "military_injured_high": "2"}),
        ("killed_high", {"killed_low": "3", "killed_high": "3", "civilians_killed_low": "2", "civilians_killed_high": "2", "military_killed_low": "2", "military_killed_high": "2"}),
        ("themes", {"themes": "truce_breach"}),
        ("themes", {"kind": "ceasefire_statement", "themes": "captives"}),
        ("killed_low", {"kind": "accusation", "killed_low": "1", "killed_high": "1"}),
        ("killed_low", {"kind": "denial", "civilians_injured_low": "0", "civilians_injured_high": "0"}),
    ],
)  # fmt: skip
def test_an_event_at_odds_with_itself_is_set_aside_with_its_source(column: str, cells: dict[str, str]) -> None:
    found = loaded(events=event(**cells))
    assert told(found) == [("events.csv", 3, column), ("event_sources.csv", 3, "event_id")]
    assert found["events"]["event_id"].to_list() == found["event_sources"]["event_id"].to_list() == ["other"]


@pytest.mark.parametrize(
    "cells",
    [
        {"killed_low": "2", "killed_high": "2"},
        {"killed_low": "0", "killed_high": "0", "civilians_killed_low": "0", "civilians_killed_high": "0"},
        {"civilians_killed_low": "3", "civilians_killed_high": "4"},
        {
            "killed_low": "4",
            "killed_high": "5",
            "civilians_killed_low": "2",
            "civilians_killed_high": "3",
            "military_killed_low": "2",
            "military_killed_high": "2",
        },
        {"kind": "denial", "themes": "captives;truce_breach"},
        {"end_date": "2020-10-11"},
        {"end_date": "2020-10-12"},
        {"date": "1988-02-20"},
        {"kind": "ceasefire_statement", "claimant_ids": ""},
    ],
)
def test_an_event_in_keeping_with_itself_stays(cells: dict[str, str]) -> None:
    assert told(loaded(events=event(**cells))) == []


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("killed_low", {"killed_low": "3", "killed_high": "2"}),
        ("injured_low", {"injured_low": "3"}),
        ("killed_low", {"killed_high": "3"}),
        ("civilians_injured_high", {"injured_low": "0", "injured_high": "0", "civilians_injured_low": "1", "civilians_injured_high": "1"}),
        ("killed_high", {"killed_low": "3", "killed_high": "3", "civilians_killed_low": "2", "civilians_killed_high": "2", "military_killed_low": "2", "military_killed_high": "2"}),
        ("killed_note", {"killed_note": "about"}),
        ("injured_note", {"injured_note": "about", "killed_low": "1", "killed_high": "1"}),
    ],
)  # fmt: skip
def test_figures_of_a_source_at_odds_with_each_other_are_set_aside(column: str, cells: dict[str, str]) -> None:
    cited = [{"event_id": "raid"}, {"event_id": "raid", "source_id": "west-paper", **cells}]
    found = loaded(event_sources=cited)
    assert told(found) == [("event_sources.csv", 3, column)]
    assert found["event_sources"]["source_id"].to_list() == ["east-paper"]


@pytest.mark.parametrize(
    "cells",
    [
        {"killed_low": "2", "killed_high": "7", "killed_note": "about"},
        {"civilians_injured_low": "1", "civilians_injured_high": "1", "injured_note": "Ganja"},
        {"killed_low": "0", "killed_high": "0", "injured_low": "0", "injured_high": "3"},
    ],
)
def test_figures_of_a_source_in_keeping_with_each_other_stay(cells: dict[str, str]) -> None:
    assert told(loaded(event_sources=[{"event_id": "raid", **cells}])) == []


@pytest.mark.parametrize(
    ("country", "lat", "lon", "good"),
    [
        ("AZ", "40.6", "46.3", True), ("AZ", "46.3", "40.6", False), ("AZ", "-40.6", "46.3", False), ("AZ", "40.6", "-46.3", False),
        ("AM", "40.2", "44.5", True), ("AM", "40.2", "50.0", False), ("AZ", "inf", "46.3", False), ("US", "38.9", "-77.0", True),
        ("US", "38.9", "77.0", False),
    ],
)  # fmt: skip
def test_a_place_lies_within_the_box_of_its_country(country: str, lat: str, lon: str, good: bool) -> None:
    places = [{"place_id": "east-town"}, {"place_id": "there", "country": country, "lat": lat, "lon": lon}]
    found = loaded(places=places)
    assert told(found) == ([] if good else [("places.csv", 3, "lat")])


@pytest.mark.parametrize(
    ("own", "relation", "other", "good"),
    [
        ("denial", "denies", "raid", True), ("later", "denies", "raid", False), ("denial", "denies", "truce", False),
        ("raid", "violates", "truce", True), ("later", "violates", "raid", False), ("denial", "violates", "truce", False),
        ("truce", "about", "raid", False), ("truce", "same_as", "raid", True),
        ("denial", "about", "raid", True), ("later", "about", "raid", False),
        ("denial", "responds_to", "raid", True), ("raid", "responds_to", "later", False),
        ("truce", "implements", "raid", False), ("raid", "same_as", "later", True), ("raid", "same_as", "raid", False),
    ],
)  # fmt: skip
def test_a_relation_joins_only_what_it_may(own: str, relation: str, other: str, good: bool) -> None:
    link = {"event_id": own, "relation": relation, "other_id": other}
    found = loaded(events=[RAID, LATER, DENIAL, TRUCE], relations=[link])
    assert told(found) == ([] if good else [("relations.csv", 2, "relation")])
    assert len(found["relations"]) == int(good)


def test_an_event_without_a_source_is_set_aside() -> None:
    found = loaded(events=[RAID, LATER], event_sources=[RAID], cite=False)
    assert told(found) == [("events.csv", 3, "event_id")]


def test_an_event_whose_only_source_is_bad_is_set_aside() -> None:
    found = loaded(sources=[{"source_id": "east-paper", "language": ""}])
    assert told(found) == [
        ("sources.csv", 2, "language"), ("event_sources.csv", 2, "source_id"), ("events.csv", 2, "event_id"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"what": "means", "code": "drone"}, ""), ({"what": "party", "code": "armenia"}, ""), ({"what": "words"}, ""),
        ({"what": "institution", "code": "east-army"}, ""), ({"what": "means", "code": "armenia"}, "code"), ({"what": "theme"}, "code"),
        ({"what": "institution", "code": "nobody"}, "code"), ({"what": "words", "code": "drone"}, "code"), ({"what": "colour"}, "what"),
        ({"what": "means", "code": "mortar"}, "code"),
    ],
)  # fmt: skip
def test_words_stand_for_a_code_of_their_kind_and_for_one_that_no_other_group_has(
    cells: dict[str, str], column: str
) -> None:
    first = {"group_id": "first", "what": "means", "code": "mortar"}
    found = loaded(synonyms=[first, {"group_id": "second", **cells}])
    assert told(found) == ([("synonyms.csv", 3, column)] if column else [])
    assert len(found["synonyms"]) == (1 if column else 2)


def test_two_persons_of_one_name_cannot_be_told_apart() -> None:
    found = loaded(persons=[{"person_id": "one", "name": "A. B."}, {"person_id": "two", "name": "A. B."}])
    assert told(found) == [("persons.csv", 3, "name")]


@pytest.mark.parametrize(
    ("table", "column", "cells"),
    [
        ("phases", "date_from", {"phase_id": "p", "date_from": "2020-10-12"}),
        ("phases", "window_from", {"phase_id": "p", "window_from": "2020-10-18"}),
        ("phases", "window_to", {"phase_id": "p", "window_to": "2020-11-12"}),
        ("ceasefires", "effective_to", {"ceasefire_id": "c", "effective_to": "2020-10-09"}),
    ],
)
def test_a_span_ends_after_it_begins(table: str, column: str, cells: dict[str, str]) -> None:
    rows: dict[str, Any] = {table: [cells]}
    assert told(loaded(**rows)) == [(f"{table}.csv", 2, column)]


@pytest.mark.parametrize(
    ("begins", "ends", "good"),
    [
        ("2020-10-10T12:00+04:00", "2020-10-10", True), ("2020-10-10", "2020-10-10T12:00+04:00", True),
        ("2020-10-10T00:30+04:00", "2020-10-09T23:30+03:00", True), ("2020-10-10T12:00+04:00", "2020-10-10T12:30+05:00", False),
    ],
)  # fmt: skip
def test_moments_are_compared_as_moments(begins: str, ends: str, good: bool) -> None:
    truce = {"ceasefire_id": "c", "effective_from": begins, "effective_to": ends}
    assert told(loaded(ceasefires=[truce])) == ([] if good else [("ceasefires.csv", 2, "effective_to")])


def test_what_leans_on_a_row_set_aside_goes_with_it_down_the_line() -> None:
    found = loaded(
        places=[{"place_id": "east-town", "lat": "10"}, {"place_id": "west-town", "lat": "40.1"}],
        events=[RAID, {**DENIAL, "place_id": "west-town"}],
        relations=[{"event_id": "denial", "relation": "denies", "other_id": "raid"}],
    )
    assert found["events"]["event_id"].to_list() == ["denial"]
    assert len(found["relations"]) == 0
    assert {name: count for name, count in found.set_aside.items() if count} == {
        "places": 1, "events": 1, "event_sources": 1, "relations": 1,
    }  # fmt: skip


def test_a_truce_goes_with_its_successor_and_with_all_before_it() -> None:
    truces = [
        {"ceasefire_id": "first", "superseded_by_id": "second", "effective_to": "2020-10-10T12:00+04:00"},
        {"ceasefire_id": "second", "superseded_by_id": "third", "effective_to": "2020-10-10T12:00+04:00"},
        {"ceasefire_id": "third", "announced_event_id": "truce"},
        {"ceasefire_id": "other", "source_ids": "east-paper"},
    ]
    promised = {"commitment_id": "captives", "ceasefire_id": "first"}
    found = loaded(
        events=[RAID, {**TRUCE, "killed_low": "#REF!"}],
        ceasefires=truces,
        commitments=[promised],
        commitment_events=[RAID],
    )
    assert found["ceasefires"]["ceasefire_id"].to_list() == ["other"]
    assert told(found) == [
        ("events.csv", 3, "killed_low"), ("event_sources.csv", 3, "event_id"), ("ceasefires.csv", 4, "announced_event_id"),
        ("ceasefires.csv", 3, "superseded_by_id"), ("ceasefires.csv", 2, "superseded_by_id"),
        ("commitments.csv", 2, "ceasefire_id"), ("commitment_events.csv", 2, "commitment_id"),
    ]  # fmt: skip
    assert review(found) == []


def test_an_empty_folder_is_told_and_loads(tmp_path: Path) -> None:
    found = load(tmp_path)
    assert {name: len(found[name]) for name in TABLES} == dict.fromkeys(TABLES, 0)
    assert len(found.problems) == len([table for table in TABLES.values() if not table.optional])

"""What an editor is told of tables that can be read: one fact at a time, each as file, row and column."""

from __future__ import annotations

import pytest

from conflictmap.tables.editorial import kilometres, review
from conflictmap.tables.problems import Problem
from making import Cells, loaded

HURT = {"event_id": "raid", "killed_low": "2", "killed_high": "13"}
BLAME = {
    "event_id": "blame",
    "kind": "accusation",
    "date": "2020-10-12",
    "themes": "truce_breach",
    "note": "No counterpart was found.",
}
SEAT = {"place_id": "seat", "kind": "district", "admin1": "East", "lat": "40.6", "lon": "46.3"}
TRUCES = [
    {"ceasefire_id": "one", "source_ids": "east-paper", "effective_to": "2020-10-18", "superseded_by_id": "two"},
    {"ceasefire_id": "two", "source_ids": "east-paper", "effective_from": "2020-10-18"},
]
HALT = {"event_id": "halt", "kind": "ceasefire_statement", "date": "2020-10-10"}
HALTED: dict[str, list[Cells]] = {
    "events": [HALT, {"event_id": "raid"}, {"event_id": "older", "date": "2020-10-09"}],
    "ceasefires": [{"ceasefire_id": "truce", "source_ids": "east-paper", "announced": "2020-10-10", "announced_event_id": "halt"}],
    "commitments": [{"commitment_id": "captives"}, {"commitment_id": "firing", "topic": "cessation_of_fire"}],
    "relations": [{"event_id": "raid", "relation": "violates", "other_id": "halt"}],
}  # fmt: skip
JOHN = {"person_id": "john-roe", "name": "John Roe"}
COPIED = "The ministry said that two shells fell near the market hall at noon."


def found(**instead: list[Cells]) -> list[Problem]:
    """Return what an editor is told of a folder that the gate lets through whole."""
    read = loaded(**instead)
    assert read.problems == ()
    return review(read)


def source(**cells: str) -> list[Cells]:
    return [{"source_id": "east-paper", **cells}, {"source_id": "west-paper"}]


def cited(**cells: str) -> list[Cells]:
    return [{"event_id": "raid", **cells}]


def exactly(count: str, name: str) -> Cells:
    return {f"{name}_low": count, f"{name}_high": count}


GOOD: dict[str, dict[str, list[Cells]]] = {
    "nothing": {},
    "figures of a source": {"events": [HURT], "event_sources": cited(killed_low="2", killed_high="13")},
    "figures of two sources": {"events": [HURT], "event_sources": [*cited(**exactly("2", "killed")), *cited(source_id="west-paper", **exactly("13", "killed"))]},
    "figures of civilians": {"events": [HURT], "event_sources": cited(civilians_killed_low="2", civilians_killed_high="13")},
    "figures of a source, the rest in the note": {"events": [{**HURT, "casualty_note": "13, per the ministry."}], "event_sources": cited(**exactly("2", "killed"))},
    "a figure with a comma in the note": {"events": [{**HURT, "killed_high": "1300", "casualty_note": "1,300, later."}], "event_sources": cited(**exactly("2", "killed"))},
    "none were killed": {"events": [{**HURT, "killed_low": "0", "killed_high": "0"}]},
    "published on the day": {"sources": source(published="2020-10-11")},
    "published the day before, west of here": {"sources": source(published="2020-10-10"), "events": [{"event_id": "raid", "time": "03:00"}]},
    "published before, the day is not known": {"sources": source(published="2020-10-08"), "events": [{"event_id": "raid", "date_prec": "3"}]},
    "two addresses": {"sources": [{"source_id": "east-paper", "url": "https://a.org/1"}, {"source_id": "west-paper", "url": "https://a.org/2"}]},
    "seven words shared": {"events": [{"event_id": "raid", "summary": COPIED}, {"event_id": "two", "summary": "Residents: two shells fell near the market hall."}]},
    "alone, and its note says so": {"events": [{"event_id": "raid"}, BLAME]},
    "tied": {"events": [{"event_id": "raid"}, {**BLAME, "note": ""}], "relations": [{"event_id": "blame", "relation": "about", "other_id": "raid"}]},
    "near its district": {"places": [SEAT, {"place_id": "east-town", "admin1": "East", "lat": "40.7", "lon": "46.4"}]},
    "far from another country's district": {"places": [SEAT, {"place_id": "east-town", "country": "AM", "admin1": "East", "lat": "40.2", "lon": "44.5"}]},
    "one truce after the other": {"ceasefires": TRUCES},
    "a breach after the announcement, tied to the truce too": {**HALTED, "commitment_events": [{"event_id": "raid", "bearing": "breach"}]},
    "an older event that a commitment speaks of": {**HALTED, "commitment_events": [{"event_id": "older"}]},
    "an older day that is not known exactly": {**HALTED, "events": [HALT, {"event_id": "raid"}, {"event_id": "older", "date": "2020-10-09", "date_prec": "2"}], "commitment_events": [{"event_id": "older", "bearing": "breach"}]},
    "a speaker of the table": {"events": [{**HALT, "speaker": "John Roe"}], "persons": [JOHN]},
    "an id given up": {"retired": [{"event_id": "old", "replaced_by_id": "raid"}]},
}  # fmt: skip

BAD: dict[str, tuple[dict[str, list[Cells]], tuple[str, int, str]]] = {
    "no source gives a figure": ({"events": [HURT]}, ("events.csv", 2, "killed_low")),
    "no source gives this figure": ({"events": [HURT], "event_sources": cited(killed_low="2", killed_high="3")}, ("events.csv", 2, "killed_high")),
    "a source gives the figure, but of injured": ({"events": [HURT], "event_sources": cited(**exactly("2", "killed"), **exactly("13", "injured"))}, ("events.csv", 2, "killed_high")),
    "only another event's source gives a figure": ({"events": [HURT, {"event_id": "two"}], "event_sources": [{"event_id": "two", "killed_low": "2", "killed_high": "13"}]}, ("events.csv", 2, "killed_low")),
    "published the day before, in the evening": ({"sources": source(published="2020-10-10"), "events": [{"event_id": "raid", "time": "18:00"}]}, ("event_sources.csv", 2, "source_id")),
    "published two days before": ({"sources": source(published="2020-10-09")}, ("event_sources.csv", 2, "source_id")),
    "one address twice": ({"sources": [{"source_id": "east-paper", "url": "https://www.a.org/1/"}, {"source_id": "west-paper", "url": "http://a.org/1#top"}]}, ("sources.csv", 3, "url")),
    "eight words shared": ({"events": [{"event_id": "raid", "summary": COPIED}, {"event_id": "two", "summary": "Residents: two shells fell near the market hall at dawn."}]}, ("events.csv", 3, "summary")),
    "alone": ({"events": [{"event_id": "raid"}, {**BLAME, "note": ""}]}, ("events.csv", 3, "note")),
    "no theme": ({"events": [{"event_id": "raid"}, {**BLAME, "themes": ""}]}, ("events.csv", 3, "themes")),
    "far from its district": ({"places": [SEAT, {"place_id": "east-town", "admin1": "East", "lat": "41.5", "lon": "46.3"}]}, ("places.csv", 3, "lat")),
    "a truce without a source": ({"ceasefires": [{"ceasefire_id": "one"}]}, ("ceasefires.csv", 2, "source_ids")),
    "a truce that ends before the next": ({"ceasefires": [{**TRUCES[0], "effective_to": "2020-10-17"}, TRUCES[1]]}, ("ceasefires.csv", 2, "effective_to")),
    "carried out before the announcement": ({**HALTED, "commitment_events": [{"event_id": "older", "bearing": "carried_out"}]}, ("commitment_events.csv", 2, "event_id")),
    "a breach before the announcement": ({**HALTED, "commitment_events": [{"event_id": "older", "bearing": "breach"}]}, ("commitment_events.csv", 2, "event_id")),
    "a breach of the end of firing that is tied already": ({**HALTED, "commitment_events": [{"commitment_id": "firing", "event_id": "raid", "bearing": "breach"}]}, ("commitment_events.csv", 2, "event_id")),
    "announced by what is no statement": ({"ceasefires": [{"ceasefire_id": "one", "source_ids": "east-paper", "announced_event_id": "raid"}]}, ("ceasefires.csv", 2, "announced_event_id")),
    "a speaker who is no person of the table": ({"events": [{**HALT, "speaker": "Jane Roe;John Roe"}], "persons": [JOHN]}, ("events.csv", 2, "speaker")),
    "an id used again": ({"retired": [{"event_id": "raid"}]}, ("retired.csv", 2, "event_id")),
}  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_what_is_as_it_should_be_is_passed_over(name: str) -> None:
    assert found(**GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_what_is_likely_to_be_wrong_is_told_once_with_its_place(name: str) -> None:
    instead, place = BAD[name]
    problems = found(**instead)
    assert [(problem.file, problem.row, problem.column) for problem in problems] == [place]
    assert problems[0].sentence[-1] == "."


def test_the_shared_words_and_the_other_row_are_named() -> None:
    instead, _ = BAD["eight words shared"]
    assert "“two shells fell near the market hall at” stands in the summary of raid" in found(**instead)[0].sentence


def test_a_degree_of_latitude_is_about_111_km() -> None:
    assert kilometres((40.0, 46.0), (41.0, 46.0)) == pytest.approx(111.19, abs=0.01)
    assert kilometres((40.0, 46.0), (40.0, 46.0)) == 0


@pytest.mark.parametrize("left", ["#REF!", "#N/A", "#NAME?", "#DIV/0!", "\0", "\x1f", "\ufffd"])
@pytest.mark.parametrize("column", ["title", "speaker"])
def test_what_a_spreadsheet_left_behind_is_told(column: str, left: str) -> None:
    (problem,) = found(events=[{"event_id": "raid", column: f"The {left} of it"}])
    assert (problem.file, problem.row, problem.column) == ("events.csv", 2, column)
    assert ascii(left) in problem.sentence


@pytest.mark.parametrize("title", ["No. #1", "#Artsakh", "A line\nand another", "50 % of it", "Ağdam, «Ագdam»"])
def test_what_a_hand_may_write_is_left(title: str) -> None:
    assert found(events=[{"event_id": "raid", "title": title}]) == []

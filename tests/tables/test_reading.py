"""What a cell may hold, and what is said of one that it may not hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictmap.tables.problems import Problem
from conflictmap.tables.reading import read
from conflictmap.tables.schema import TABLES
from making import loaded, tables, told

BAD_CELLS = [
    ("actors", "actor_id", ""), ("actors", "actor_id", "Two Words"), ("actors", "actor_id", "under_score"),
    ("actors", "actor_id", "-edge"), ("actors", "name", ""), ("actors", "name", "   "), ("actors", "party", "atlantis"),
    ("actors", "role", "Armed_Forces"),
    ("places", "lat", "40,6"), ("places", "lat", "north"), ("places", "lat", "nan"), ("places", "lat", ""),
    ("places", "country", "XX"), ("places", "geonames_id", "12.5"), ("places", "kind", "hamlet"),
    ("sources", "url", "ftp://example.org/a"), ("sources", "url", "javascript:alert(1)"), ("sources", "url", "www.example.org"),
    ("sources", "url", "https://example.org/a b"), ("sources", "published", "2020-10"), ("sources", "publisher_kind", "media"),
    ("events", "kind", "attacks"), ("events", "date", ""), ("events", "date", "11.10.2020"), ("events", "date", "2020-13-01"),
    ("events", "date", "2020-02-30"), ("events", "date", "20201011"), ("events", "end_date", "soon"),
    ("events", "time", "24:00"), ("events", "time", "9:30"), ("events", "time", "noon"), ("events", "date_prec", "0"),
    ("events", "where_prec", "7"), ("events", "place_id", "nowhere"), ("events", "about_place_id", "nowhere"),
    ("events", "actor_ids", ""), ("events", "actor_ids", "nobody"), ("events", "actor_ids", "west-army, west-ministry"),
    ("events", "actor_ids", "west-army;;west-ministry"), ("events", "actor_ids", "west-army;"),
    ("events", "actor_ids", "west-army;west-army"), ("events", "target_ids", "nobody"), ("events", "claimant_ids", "nobody"),
    ("events", "means", "stones"), ("events", "means", "drone|mortar"), ("events", "killed_low", "few"),
    ("events", "killed_low", "-1"), ("events", "killed_low", "1.0"), ("events", "killed_high", "1 000"),
    ("events", "aggregate", "yes"), ("events", "title", ""), ("events", "summary", ""),
    ("event_sources", "role", "mentions"), ("event_sources", "event_id", "no-event"), ("event_sources", "source_id", "no-source"),
    ("relations", "relation", "contradicts"), ("relations", "event_id", "no-event"), ("relations", "other_id", "no-event"),
    ("ceasefires", "effective_from", "10 October"), ("ceasefires", "effective_from", "2020-10-10T12:00"),
    ("ceasefires", "effective_from", "2020-02-30"), ("ceasefires", "announced_event_id", "no-event"),
    ("ceasefires", "brokered_by_ids", "nobody"),
    ("phases", "date_from", ""), ("phases", "window_to", "later"),
]  # fmt: skip

GOOD_ROWS = {
    "actors": {"actor_id": "third"},
    "places": {"place_id": "third"},
    "sources": {"source_id": "third"},
    "events": {"event_id": "third"},
    "event_sources": {"event_id": "second", "source_id": "west-paper"},
    "relations": {"event_id": "second", "relation": "same_as", "other_id": "raid"},
    "ceasefires": {"ceasefire_id": "third"},
    "commitments": {"commitment_id": "third", "ceasefire_id": "first"},
    "commitment_events": {"commitment_id": "first", "event_id": "second"},
    "control": {"place_id": "east-town", "date_from": "2020-10-18"},
    "retired": {"event_id": "third"},
    "phases": {"phase_id": "third"},
    "stories": {"story_id": "third"},
    "story_steps": {"story_id": "first", "step": "2"},
    "persons": {"person_id": "third", "name": "Third"},
    "synonyms": {"group_id": "third"},
}
"""A row of each table that is good until one cell is spoilt."""
FIRST = {
    "actors": [{"actor_id": f"{side}-{name}"} for side in ("east", "west") for name in ("army", "ministry", "people")],
    "places": [{"place_id": "east-town"}],
    "sources": [{"source_id": "east-paper"}, {"source_id": "west-paper"}],
    "events": [{"event_id": "raid"}, {"event_id": "second"}],
    "event_sources": [{"event_id": "raid"}, {"event_id": "second"}, {"event_id": "raid", "source_id": "west-paper"}],
    "relations": [{"event_id": "raid", "relation": "same_as", "other_id": "second"}],
    "ceasefires": [{"ceasefire_id": "first"}],
    "commitments": [{"commitment_id": "first", "ceasefire_id": "first"}],
    "commitment_events": [{"commitment_id": "first", "event_id": "raid"}],
    "control": [{"place_id": "east-town"}],
    "retired": [{"event_id": "first"}],
    "phases": [{"phase_id": "first"}],
    "stories": [{"story_id": "first"}],
    "story_steps": [{"story_id": "first", "step": "1"}],
    "persons": [{"person_id": "first", "name": "First"}],
    "synonyms": [{"group_id": "first"}],
}


def with_last_row(folder: Path, name: str, /, **cells: str) -> Path:
    """Write the made-up folder with one more row at the end of one table."""
    return tables(folder, cite=False, **{**FIRST, name: [*FIRST[name], {**GOOD_ROWS[name], **cells}]})


@pytest.mark.parametrize("name", TABLES)
def test_good_rows_make_no_problem(tmp_path: Path, name: str) -> None:
    found = read(with_last_row(tmp_path, name))
    assert found.problems == ()
    assert len(found[name]) == len(FIRST[name]) + 1


@pytest.mark.parametrize(("name", "column", "cell"), BAD_CELLS)
def test_a_bad_cell_is_one_problem_that_quotes_it_and_the_other_rows_are_read(
    tmp_path: Path, name: str, column: str, cell: str
) -> None:
    found = read(with_last_row(tmp_path, name, **{column: cell}))
    row = len(FIRST[name]) + 2
    assert told(found) == [(f"{name}.csv", row, column)]
    assert list(found[name].index) == list(range(2, row))
    assert found.set_aside == {table: int(table == name) for table in TABLES}
    sentence = found.problems[0].sentence
    assert sentence[-1] == "."
    assert not cell.strip() or any(f"“{part.strip()}”" in sentence for part in (cell, *cell.split(";")))


@pytest.mark.parametrize(
    ("column", "cell"),
    [("killed_low", "٣"), ("killed_low", "३"), ("date", "٢٠٢٠-١٠-١١"), ("time", "٠٩:٣٠"), ("date", "2020-1-5")],
)
def test_only_the_written_form_of_numbers_and_dates_is_read(tmp_path: Path, column: str, cell: str) -> None:
    assert told(read(with_last_row(tmp_path, "events", **{column: cell}))) == [("events.csv", 4, column)]


def test_a_long_cell_is_quoted_in_short(tmp_path: Path) -> None:
    (problem,) = read(with_last_row(tmp_path, "actors", party="x" * 5000)).problems
    assert "x" * 60 + "…" in problem.sentence
    assert "x" * 61 not in problem.sentence


@pytest.mark.parametrize(
    ("cell", "read_as"),
    [
        ("drone", "drone"), ("drone;mortar", "drone;mortar"), ("drone; mortar", "drone;mortar"), (" drone ;mortar ", "drone;mortar"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_list_is_separated_by_semicolons_with_or_without_spaces(tmp_path: Path, cell: str, read_as: str) -> None:
    found = read(tables(tmp_path, events=[{"event_id": "raid", "means": cell}]))
    assert (found["events"]["means"].item(), found.problems) == (read_as, ())


@pytest.mark.parametrize(
    ("name", "key"),
    [("actors", "actor_id"), ("places", "place_id"), ("sources", "source_id"), ("events", "event_id"),
     ("event_sources", "event_id"), ("relations", "event_id"), ("ceasefires", "ceasefire_id"), ("phases", "phase_id")],
)  # fmt: skip
@pytest.mark.parametrize("space", ["", " "])
def test_a_key_may_stand_once_and_the_first_row_keeps_it(tmp_path: Path, name: str, key: str, space: str) -> None:
    again = dict(FIRST[name][0]) if name != "event_sources" else {"event_id": "raid", "source_id": "east-paper"}
    again[key] += space
    found = read(tables(tmp_path, cite=False, **{**FIRST, name: [*FIRST[name], again]}))
    assert told(found) == [(f"{name}.csv", len(FIRST[name]) + 2, key)]
    assert len(found[name]) == len(FIRST[name])


def test_a_row_that_leans_on_a_bad_row_is_set_aside_with_it() -> None:
    found = loaded(places=[{"place_id": "east-town", "lat": "north"}])
    assert told(found) == [
        ("places.csv", 2, "lat"),
        ("events.csv", 2, "place_id"),
        ("event_sources.csv", 2, "event_id"),
    ]
    assert len(found["events"]) == len(found["event_sources"]) == 0


def test_types_are_those_that_the_reader_promises(tmp_path: Path) -> None:
    found = read(
        tables(tmp_path, events=[{"event_id": "raid", "killed_low": "0", "killed_high": "12", "aggregate": "1"}])
    )
    event = found["events"].iloc[0]
    assert (event["killed_low"], event["killed_high"], bool(event["aggregate"])) == (0, 12, True)
    assert event[["injured_low", "end_date"]].isna().all()
    assert event["date"].isoformat() == "2020-10-11T00:00:00"


def test_a_problem_reads_as_a_place_and_a_sentence() -> None:
    assert str(Problem("events.csv", 7, "date", "It is none.")) == "events.csv:7: date: It is none."

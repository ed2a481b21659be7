"""What a file may hold, and what is said of a cell that it may not hold."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.tables.problems import Problem
from conflictmap.tables.reading import read
from conflictmap.tables.schema import FIGURES, TABLES
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


ACTORS = "actor_id,name,party,role"


def actors(*lines: str, ending: str = "\n") -> str:
    return ending.join((ACTORS, *lines)) + ending


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (actors("a,A,other"), 2),
        (actors("a,A,other,state,more"), 2),
        (actors("a,A,other,state", "b,B,other"), 3),
        (actors("a,A,other,state", "", "b,B,other"), 4),
        (actors("a,A,other,state", "", "", "b,B,atlantis,state"), 5),
        (actors('a,"A', 'and more",other,state', "b,B,atlantis,state"), 3),
        (actors('a,"A', "", 'and more",other,state', "", "b,B,atlantis,state"), 4),
        (actors("a,A,other,state", "b,B,atlantis,state", ending="\r\n"), 3),
        ("\ufeff" + actors("a,A,other,state", "b,B,atlantis,state"), 3),
    ],
)
def test_rows_are_numbered_as_a_spreadsheet_numbers_them(tmp_path: Path, text: str, row: int) -> None:
    found = read(tables(tmp_path, actors=text))
    assert {(p.file, p.row) for p in found.problems if p.file == "actors.csv"} == {("actors.csv", row)}


def test_an_unclosed_quote_swallows_no_row_in_silence(tmp_path: Path) -> None:
    lines = ["phase_id,name,date_from,date_to,window_from,window_to,note"]
    lines += [f"p{i},P,2020-01-01,2020-01-09,2020-01-01,2020-01-09,{chr(34) * (i == 1)}why" for i in range(4)]
    found = read(tables(tmp_path, phases="\n".join(lines)))
    assert found["phases"]["phase_id"].to_list() == ["p0"]
    assert ("phases.csv", 3) in {(problem.file, problem.row) for problem in found.problems}


def test_bytes_that_are_no_utf_8_are_a_problem_and_the_rest_is_read(tmp_path: Path) -> None:
    folder = tables(tmp_path, actors=[{"actor_id": "a", "name": "Aghdam"}, {"actor_id": "b", "name": "Agdam"}])
    path = folder / "actors.csv"
    path.write_bytes(path.read_bytes().replace(b"Aghdam", b"A\xf0dam"))
    found = read(folder)
    assert [(p.row, p.column) for p in found.problems if p.file == "actors.csv"] == [(2, "name")]
    assert found["actors"]["actor_id"].to_list() == ["b"]


def test_a_missing_file_is_one_problem_of_the_whole_file(tmp_path: Path) -> None:
    found = read(tables(tmp_path, ceasefires=None))
    assert told(found) == [("ceasefires.csv", 0, "file")]
    assert found["events"]["event_id"].to_list() == ["raid"]


def test_an_empty_folder_has_a_problem_for_every_table(tmp_path: Path) -> None:
    assert told(read(tmp_path)) == [(f"{name}.csv", 0, "file") for name in TABLES]


def test_an_optional_column_may_be_missing_but_is_named(tmp_path: Path) -> None:
    found = read(
        tables(tmp_path, phases="phase_id,name,date_from,date_to,window_from,window_to\np,P" + ",2020-01-01" * 4)
    )
    assert told(found) == [("phases.csv", 1, "note")]
    assert found["phases"]["phase_id"].to_list() == ["p"]


def test_a_column_of_an_older_version_is_kept_as_text_and_named(tmp_path: Path) -> None:
    text = "event_id,source_id,role,figures,note\nraid,east-paper,reports,killed 1,\n"
    found = read(tables(tmp_path, event_sources=text))
    assert found["event_sources"]["figures"].to_list() == ["killed 1"]
    named = {problem.column: problem.sentence for problem in found.problems}
    assert "older versions" in named["figures"]
    assert set(named) == {"figures", *FIGURES}
    assert "figures" not in read(tables(tmp_path))["event_sources"].columns


def test_a_missing_required_column_is_named_in_the_header(tmp_path: Path) -> None:
    found = read(tables(tmp_path, relations="event_id,other_id\n"))
    assert told(found) == [("relations.csv", 1, "relation")]


def test_a_missing_required_column_sets_every_row_aside_with_one_problem(tmp_path: Path) -> None:
    found = read(tables(tmp_path, phases="phase_id,date_from,date_to,window_from,window_to,note\np,,,,,\nq,,,,,\n"))
    assert told(found) == [("phases.csv", 1, "name")]
    assert (len(found["phases"]), found.set_aside["phases"]) == (0, 2)


@pytest.mark.parametrize(
    ("content", "rows", "said"),
    [
        (actors("a,A,other,state", "b,B, other,state").replace(",", ";").encode(), 2, "separated by semicolons"),
        (actors("a,A,other,state").replace(",", "\t").encode(), 1, "separated by tabs"),
        (actors("a,A,other,state").encode("utf-16"), 1, "in UTF-16"),
        (b"\x8f\xe9\n\xe9", 1, "names no column"),
        (b"One\n2,3\n", 1, "must name them: actor_id, name, party, role"),
        (b"", 0, "The file is empty"),
    ],
)
def test_a_header_that_names_no_column_is_one_problem_that_says_why(
    tmp_path: Path, content: bytes, rows: int, said: str
) -> None:
    (tables(tmp_path) / "actors.csv").write_bytes(content)
    found = read(tmp_path)
    (problem,) = [problem for problem in found.problems if problem.file == "actors.csv"]
    assert (problem.row, problem.column) == (1, "header")
    assert said in problem.sentence
    assert (len(found["actors"]), found.set_aside["actors"]) == (0, rows)


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), IsADirectoryError(21, "Is a directory")])
def test_a_file_that_cannot_be_opened_is_one_problem_of_the_whole_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    tables(tmp_path)
    opened = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "phases.csv":
            raise error
        return opened(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    found = read(tmp_path)
    assert told(found) == [("phases.csv", 1, "header")]
    assert f"({error.strerror})" in found.problems[0].sentence
    assert str(tmp_path) not in found.problems[0].sentence


def test_an_unknown_column_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    found = read(tables(tmp_path, actors="actor_id,name,party,role,colour\na,A,other,state,red\n"))
    assert ("actors.csv", 1, "colour") in told(found)
    assert found["actors"]["actor_id"].to_list() == ["a"]


def test_a_column_that_stands_twice_is_a_problem(tmp_path: Path) -> None:
    found = read(tables(tmp_path, actors="actor_id,name,party,role,name\na,A,other,state,B\n"))
    assert ("actors.csv", 1, "name") in told(found)


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


ROWS = st.lists(
    st.lists(
        st.one_of(st.text(max_size=8), st.sampled_from(["a", "b", "other", "state", "armenia", "unknown"])),
        min_size=1,
        max_size=6,
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(rows=ROWS)
def test_every_row_is_read_or_set_aside_with_a_reason(rows: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([ACTORS.split(","), *rows])
    with TemporaryDirectory() as folder:
        found = read(tables(Path(folder), actors=text.getvalue()))
    blamed = {problem.row for problem in found.problems if problem.file == "actors.csv"}
    assert len(found["actors"]) + found.set_aside["actors"] == len(rows)
    assert set(found["actors"].index) | blamed == set(range(2, len(rows) + 2))
    assert not set(found["actors"].index) & blamed

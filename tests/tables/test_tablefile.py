"""What a file may be: its encoding, quotes, header and columns, and the numbers of its rows."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.tables.reading import read
from conflictmap.tables.schema import FIGURES, TABLES
from making import tables, told

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


def test_an_empty_folder_has_a_problem_for_every_table_that_it_cannot_do_without(tmp_path: Path) -> None:
    needed = [table.file for table in TABLES.values() if not table.optional]
    assert len(needed) > 10
    assert told(read(tmp_path)) == [(file, 0, "file") for file in needed]
    assert {*TABLES} - {file.removesuffix(".csv") for file in needed} == {
        "persons",
        "stories",
        "story_steps",
        "synonyms",
    }


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


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_header_that_an_empty_file_is_told_to_have_is_right(tmp_path: Path, name: str) -> None:
    (tables(tmp_path) / f"{name}.csv").write_bytes(b"")
    (problem,) = [problem for problem in read(tmp_path).problems if problem.file == f"{name}.csv"]
    header = problem.sentence.partition("columns: ")[2].rstrip(".").replace(", ", ",")
    (tmp_path / f"{name}.csv").write_text(f"{header}\n", encoding="utf-8")
    assert [problem for problem in read(tmp_path).problems if problem.file == f"{name}.csv"] == []


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

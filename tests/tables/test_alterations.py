"""Tables as spreadsheets and slips of the hand leave them: each fault is told by file and row, and the rest is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from altering import FULL, Alteration, altered_cell, altered_cells, altered_files, lines_of, same_files, spoilt_rows
from conflictmap import __main__ as command
from conflictmap.ceasefires import before_after, cumulative
from conflictmap.map.points import pack
from conflictmap.query import export, links
from conflictmap.query.filters import chosen
from conflictmap.query.stories import stories
from conflictmap.query.thread_summary import all_summaries
from conflictmap.record import clock, commitments, control, relation_graph, statements, truces
from conflictmap.record.build import make_record
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import EVENTS, SEPARATOR, TABLES
from conflictmap.tables.validation import load
from making import tables

DATA = PROJECT / "data"


def contents(folder: Path) -> dict[str, bytes]:
    return {table.name: (folder / table.file).read_bytes() for table in TABLES.values()}


with TemporaryDirectory() as made_up:
    GOOD = contents(tables(Path(made_up), **FULL))
FILES = list(altered_files(GOOD))


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tables(tmp_path_factory.mktemp("full"), **FULL)


@pytest.fixture
def spied(monkeypatch: pytest.MonkeyPatch) -> list[Tables]:
    """The tables that `check` has loaded, so that they need not be loaded again."""
    seen: list[Tables] = []
    monkeypatch.setattr(command, "load", lambda folder: seen.append(load(folder)) or seen[-1])
    return seen


def derive(record: Record) -> Iterator[object]:
    """Yield all that the pages make of a record when it is opened."""
    choice = links.read_choice({}, record)
    yield [links.default_window(record, phase) for phase in record.phases.index]
    yield pack(record, choice.filters.without_dates, said=choice.said)
    yield export.to_csv(record, chosen(record, choice.filters))
    for truce in truces.truces(record):
        yield clock.clock(record, truce.truce_id)
        yield before_after.before_after(record, choice.filters, truce.truce_id, 7)
        yield cumulative.cumulative(record, truce.truce_id)
        yield statements.statements(record, truce.truce_id)
        yield commitments.commitments(record, truce.truce_id)
    yield all_summaries(record)
    yield [relation_graph.graph_around(record, event_id) for event_id in record.events["event_id"][:5]]
    yield control.holdings(record)
    yield stories(record)


def leads_nowhere(found: Tables) -> list[str]:
    """Return the ids that lead to no row of the table that they are of."""
    keys = {table.name: set(found[table.name][table.key[0]]) for table in TABLES.values()}
    return [
        f"{table.file}: {column.name}: {value}"
        for table in TABLES.values()
        for column in table.columns
        if column.refers
        for cell in found[table.name][column.name]
        for value in cell.split(SEPARATOR)
        if value and value not in keys[column.refers]
    ]


def checked(folder: Path, altered: Alteration, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Run `check` with one altered file; the lines that it prints name file, row and column, and say a sentence."""
    path = folder / altered.table.file
    good = path.read_bytes()
    path.write_bytes(altered.content)
    try:
        code = command.main(["check", str(folder)])
    finally:
        path.write_bytes(good)
    lines = capsys.readouterr().out.splitlines()
    problems = [line for line in lines if re.fullmatch(r"[a-z_]+\.csv:\d+: .+: .+\.", line)]
    assert code == (1 if problems else 0)
    assert len(lines) == max(len(problems), 1)
    return problems


@pytest.mark.parametrize("name", TABLES)
def test_whatever_stands_in_a_cell_is_told_by_file_row_and_column(
    full: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    content, wrong = altered_cells(TABLES[name], GOOD[name])
    problems = checked(full, Alteration("cells", TABLES[name], content), capsys)
    told = {tuple(line.split(": ")[:2]) for line in problems}
    assert [place for place in wrong if (f"{name}.csv:{place[0]}", place[1]) not in told] == []
    assert len(wrong) > len(TABLES[name].columns)


@pytest.mark.parametrize("altered", [one for one in FILES if one.row], ids=str)
def test_an_altered_file_is_told_by_file_and_row(
    full: Path, capsys: pytest.CaptureFixture[str], altered: Alteration
) -> None:
    place = f"{altered.table.file}:{altered.row}: {altered.column}: "
    assert [line for line in checked(full, altered, capsys) if line.startswith(place)]


@pytest.mark.parametrize("altered", [*spoilt_rows(GOOD), *(one for one in FILES if not one.row)], ids=str)
def test_what_is_left_without_a_row_or_a_table_leads_to_rows_and_opens(
    full: Path, spied: list[Tables], capsys: pytest.CaptureFixture[str], altered: Alteration
) -> None:
    checked(full, altered, capsys)
    (found,) = spied
    assert leads_nowhere(found) == []
    if len(found["places"]):
        assert len(list(derive(make_record(found, "0" * 12, "")))) > 5


@pytest.mark.parametrize("way", ["spaces", "bom", "line ends"])
def test_what_a_reader_cannot_see_changes_nothing(tmp_path: Path, full: Path, way: str) -> None:
    for name, content in GOOD.items():
        (tmp_path / f"{name}.csv").write_bytes(same_files(content)[way])
    found, same = load(tmp_path), load(full)
    assert found.problems == ()
    assert all(found[name].equals(same[name]) for name in TABLES)


# The curated tables: what spoils one row of them in an everyday way.


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("curated")
    for name, content in contents(DATA).items():
        (folder / f"{name}.csv").write_bytes(content)
    return folder


def statement_of_last_truce() -> int:
    """Return the row of the statement that announced the last truce that another gave way to."""
    lines = lines_of((DATA / "ceasefires.csv").read_bytes())
    by_id = {line[0]: dict(zip(lines[0], line, strict=True)) for line in lines[1:]}
    followed = [by_id[row["superseded_by_id"]] for row in by_id.values() if row.get("superseded_by_id")]
    events = [line[0] for line in lines_of((DATA / "events.csv").read_bytes())]
    return events.index(followed[-1]["announced_event_id"]) + 1


@pytest.mark.curated
@pytest.mark.parametrize("row_of", [lambda: 50, statement_of_last_truce], ids=["any row", "the last truce's statement"])
def test_a_spoilt_event_of_the_curated_tables_is_told_and_the_rest_opens(
    curated: Path, spied: list[Tables], capsys: pytest.CaptureFixture[str], row_of: Callable[[], int]
) -> None:
    row = row_of()
    content = (curated / EVENTS.file).read_bytes()
    altered = altered_cell(content, EVENTS, EVENTS.column("killed_low"), row, "#REF!")
    problems = checked(curated, altered, capsys)
    (found,) = spied
    assert [line for line in problems if line.startswith(f"events.csv:{row}: killed_low: “#REF!”")]
    assert leads_nowhere(found) == []
    assert len(found["events"]) > 0.9 * len(lines_of(content))
    assert len(list(derive(make_record(found, "0" * 12, "")))) > 5

"""What is derived from a record is made once, kept on it, and gone with it; so are the records of tables since changed."""

from __future__ import annotations

import ast
import gc
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from weakref import ref

import pytest
from streamlit.testing.v1 import AppTest

from asking import get
from conflictmap.query.search import suggest
from conflictmap.record import archive
from conflictmap.record.build import open_record
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.settings import PACKAGE, PROJECT
from conflictmap.tables.datapackage import data_package
from making import Cells, tables
from opening import opened

MODULES = sorted(PACKAGE.rglob("*.py"))
RELOADS = 20
EVENTS: list[Cells] = [
    {"event_id": "halt", "kind": "ceasefire_statement", "date": "2020-10-10", "target_ids": "", "claimant_ids": ""},
    {"event_id": "raid", "killed_low": "1", "killed_high": "2"},
    {
        "event_id": "charge", "kind": "accusation", "actor_ids": "east-ministry", "target_ids": "west-army", "claimant_ids": "",
        "themes": "truce_breach",
    },
    {"event_id": "denial", "kind": "denial", "actor_ids": "west-ministry", "target_ids": "", "claimant_ids": ""},
]  # fmt: skip
RELATIONS: list[Cells] = [
    {"event_id": "raid", "relation": "violates", "other_id": "halt"},
    {"event_id": "charge", "relation": "about", "other_id": "raid"},
    {"event_id": "denial", "relation": "denies", "other_id": "charge"},
]


def functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield path.stem, node


def marks(node: ast.FunctionDef) -> set[str]:
    """Return the names of the function's decorators."""
    called = (mark.func if isinstance(mark, ast.Call) else mark for mark in node.decorator_list)
    return {ast.unparse(mark).rpartition(".")[2] for mark in called}


def annotated(node: ast.FunctionDef) -> list[str]:
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return [ast.unparse(argument.annotation) if argument.annotation else "" for argument in arguments]


def is_derived() -> set[str]:
    return {f"{module}.{node.name}" for module, node in functions() if "derived" in marks(node)}


def test_no_cache_of_a_module_is_asked_about_a_record() -> None:
    cached = {f"{module}.{node.name}": annotated(node) for module, node in functions() if marks(node) & CACHES}
    assert "map_files._labels" in cached
    assert [name for name, arguments in cached.items() if any("Record" in one for one in arguments)] == []


CACHES = {"cache", "lru_cache", "cache_data", "cache_resource"}


def test_what_is_derived_is_derived_from_its_first_argument() -> None:
    firsts = {annotated(node)[0] for _, node in functions() if "derived" in marks(node)}
    assert firsts == {"Record"}


@pytest.fixture
def two(tmp_path: Path) -> tuple[Record, Record]:
    return open_record(tables(tmp_path / "one")), open_record(tables(tmp_path / "two"))


def test_a_result_is_made_once_for_each_record_and_question(two: tuple[Record, Record]) -> None:
    asked: list[tuple[str, str]] = []

    @derived(keep=2)
    def letter(record: Record, name: str, *, large: bool = False) -> str:
        asked.append((record.content_hash, name))
        return name.upper() if large else name

    one, other = two
    assert [letter(one, "a"), letter(one, "a"), letter(other, "a"), letter(one, "a", large=True)] == [
        "a",
        "a",
        "a",
        "A",
    ]
    assert len(asked) == 3
    assert [letter(one, "b"), letter(one, "a")] == ["b", "a"], "the oldest of three is made again"
    assert len(asked) == 5


def test_a_record_goes_at_once_with_what_was_derived_from_it(tmp_path: Path) -> None:
    @derived()
    def ids(record: Record) -> list[str]:
        return record.events["event_id"].to_list()

    record = open_record(tables(tmp_path))
    gc.collect()
    gc.disable()
    try:
        assert ids(record) == ["raid"]
        alive = ref(record)
        del record
        assert alive() is None
    finally:
        gc.enable()


def test_many_visitors_at_once_get_what_they_asked_for(small: Record) -> None:
    @derived(keep=3)
    def square(record: Record, number: int) -> int:
        return len(record.events) * number * number

    numbers = [number % 7 for number in range(700)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda number: square(small, number), numbers)) == [number * number for number in numbers]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder: a truce and its breach, an accusation and its denial, a commitment, and an older version."""
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path))
    monkeypatch.syspath_prepend(PROJECT)
    tables(
        tmp_path,
        events=EVENTS,
        relations=RELATIONS,
        ceasefires=[{"ceasefire_id": name, "announced_event_id": "halt"} for name in ("truce", "again")],
        commitments=[{"commitment_id": "captives"}],
        commitment_events=[{"event_id": "halt"}],
        control=[{"place_id": "east-town"}],
    )
    _numbered(tmp_path, "1.0.0")
    archive.write(tmp_path)
    _numbered(tmp_path, "1.1.0")
    _touch(tmp_path, 0)
    return tmp_path


def _numbered(folder: Path, version: str) -> None:
    (folder / "datapackage.json").write_text(json.dumps(data_package(version)), encoding="utf-8")


def _touch(folder: Path, number: int) -> None:
    """Change the tables as a new release does, so that their version is another."""
    path = folder / "events.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines[:1], *(line.rstrip("~") + "~" * number for line in lines[1:])]), encoding="utf-8")
    os.utime(path, ns=(number, 10**18 + number))


def pages(old: str) -> Iterator[AppTest]:
    """Open every page by a link that was made with older data; visitors stay."""
    link = {"when": ["2020-10-10", "2020-10-12"], "data": [old]}
    yield opened(**link, charts=["1"], arcs=["1"], held=["1"])
    yield opened("records", **link, set=["commitment:captives:carried_out"])
    yield opened("ceasefires", truce=["truce"], versus=["again"])
    yield opened("claims", **link, event=["raid"])
    yield opened("compare", **link)
    yield opened("event", event=["raid"])
    yield opened("about")


def routes() -> list[int]:
    asked = ["/map/points", "/map/days", "/map/arcs", "/map/held.json", "/data/events.csv"]
    return [get(path).status for path in asked]


def touched(record: Record) -> set[str]:
    return {f"{function.__module__.rpartition('.')[2]}.{function.__name__}" for function in record.derived}


@pytest.mark.app
def test_at_most_two_records_live_however_often_the_tables_change(folder: Path) -> None:
    for app in pages(archive.opened(folder, "1.0.0").link_version):
        assert not app.exception
    assert routes() == [200] * 5
    suggest(current_record(), "raid")
    assert touched(current_record()) == is_derived(), "something that is derived is not asked for here"
    records = [ref(current_record())]
    for number in range(1, 1 + RELOADS):
        _touch(folder, number)
        assert routes() == [200] * 5
        records.append(ref(current_record()))
    gc.collect()
    assert len({id(record) for record in records}) == 1 + RELOADS
    assert sum(record() is not None for record in records) <= 2


@pytest.mark.app
def test_visitors_who_stay_keep_no_record_of_tables_since_changed(folder: Path) -> None:
    visitors, records = [], []
    for number, app in enumerate(pages(archive.opened(folder, "1.0.0").link_version), start=1):
        assert not app.exception
        visitors.append(app)
        records.append(ref(current_record()))
        _touch(folder, number)
    current_record()
    gc.collect()
    assert len(visitors) == len({id(record) for record in records}) == 7
    assert sum(record() is not None for record in records) <= 1, "Streamlit holds the globals of the last script"


def test_a_record_that_something_of_its_own_refers_to_goes_as_well(folder: Path) -> None:
    record = current_record()
    record.derived[_touch] = record.event
    gone = ref(record)
    del record
    _touch(folder, 1)
    current_record()
    assert gone() is None

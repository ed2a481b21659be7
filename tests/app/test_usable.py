"""A folder whose tables cannot be shown: a sentence says what is missing, wherever one asks; and it passes by itself."""

from __future__ import annotations

import json
import logging
import os
import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from altering import FULL
from asking import get
from conflictmap.__main__ import main
from conflictmap.record import store
from conflictmap.record.archive import ArchiveError, opened, write
from conflictmap.record.build import open_record
from conflictmap.settings import PACKAGE, PAGES, PROJECT
from conflictmap.tables.datapackage import data_package
from conflictmap.tables.problems import NoFolder, NoTables, NotAFolder, NoUsableRow, UnusableTables
from conflictmap.tables.schema import TABLES
from conflictmap.text.failures import told
from making import Cells, tables

WAYS = {
    "mistyped": (NoFolder, "There is no such folder"),
    "a file": (NotAFolder, "A file was named as the folder"),
    "empty": (NoTables, "holds none of the tables"),
    "no place yet": (NoUsableRow, "places.csv holds no row"),
    "headers only": (NoUsableRow, "places.csv holds no row"),
    "no places.csv": (NoUsableRow, "There is no places.csv in the folder; add it."),
    "places by semicolons": (NoUsableRow, "places.csv:1: header: The cells are separated by semicolons"),
    "places by letters": (NoUsableRow, "places.csv:2: lat: “north” is not a number"),
    "events by semicolons": (NoUsableRow, "events.csv:1: header: The cells are separated by semicolons"),
    "actors by semicolons": (NoUsableRow, "No row of events.csv can be used. Mend this first: actors.csv:1: header"),
    "no events.csv": (NoUsableRow, "There is no events.csv in the folder; add it."),
}
"""What may be wrong with a folder as a whole: the error, and what is said of it."""
ROUTES = ["/map/points", "/map/arcs", "/map/held.json", "/data/events.csv", "/health"]
PAGE_NAMES = [path.stem for path in sorted(PAGES.glob("*.py"))]


def made(folder: Path, way: str) -> Path:
    """Write a folder that is spoilt in one of these ways; return its path."""
    if way in ("mistyped", "a file", "empty"):
        if way == "a file":
            folder.write_text("event_id\n", encoding="utf-8")
        if way == "empty":
            folder.mkdir()
        return folder
    if way == "headers only":
        return tables(folder, **{name: [] for name in TABLES})
    if way == "no place yet":
        return tables(folder, places=[])
    if way == "places by letters":
        return tables(folder, places=[{"place_id": "east-town", "lat": "north"}])
    tables(folder)
    name = way.split()[-1 if way.startswith("no ") else 0].removesuffix(".csv")
    path = folder / f"{name}.csv"
    if way.startswith("no "):
        path.unlink()
    else:
        path.write_text(path.read_text(encoding="utf-8").replace(",", ";"), encoding="utf-8")
    return folder


def _touch(folder: Path, **instead: object) -> None:
    """Write good tables, later than those before."""
    tables(folder, **instead)  # type: ignore[arg-type]
    path = folder / "places.csv"
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 10**9))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path / "secret-place"))
    monkeypatch.syspath_prepend(PROJECT)
    return tmp_path / "secret-place"


@pytest.mark.parametrize("way", WAYS)
def test_an_error_has_a_name_and_a_sentence_without_a_path(folder: Path, way: str) -> None:
    kind, sentence = WAYS[way]
    with pytest.raises(UnusableTables) as raised:
        open_record(made(folder, way))
    assert type(raised.value) is kind
    assert raised.value.folder == folder
    assert sentence in told(raised.value)
    assert "secret-place" not in told(raised.value)
    assert told(raised.value)[-1] == "."


def test_places_without_an_event_yet_can_be_shown(folder: Path) -> None:
    assert len(open_record(tables(folder, events=[])).events) == 0


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("command", ["check", "coverage", "generate", "archive"])
def test_a_command_says_what_is_missing_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], command: str, way: str
) -> None:
    made(folder, way)
    before = sorted(folder.parent.rglob("*"))
    assert main([command, str(folder)]) == 1
    out, err = capsys.readouterr()
    assert err.startswith(f"{folder}: ")
    assert WAYS[way][1] in err
    assert "No problem found" not in out
    assert sorted(folder.parent.rglob("*")) == before


@pytest.mark.parametrize("way", ["mistyped", "a file", "empty", "places by semicolons"])
@pytest.mark.parametrize("turned", [False, True])
def test_a_comparison_says_what_is_missing(
    folder: Path, capsys: pytest.CaptureFixture[str], way: str, turned: bool
) -> None:
    pair = [str(tables(folder.parent / "good")), str(made(folder, way))]
    assert main(["diff", *(reversed(pair) if turned else pair)]) == 1
    said = "".join(capsys.readouterr())
    assert WAYS[way][1] in said
    assert "removed" not in said


def test_a_file_that_cannot_be_filled_is_told_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tables(folder)
    for name, text, said in (
        ("datapackage.json", "{", "datapackage.json names no version, or is no JSON"),
        ("README.md", "# Mine\n", "README.md has no <!-- dictionary -->"),
    ):
        (folder / name).write_text(text, encoding="utf-8")
        assert main(["generate", str(folder)]) == 1
        assert said in capsys.readouterr().err
        assert (folder / name).read_text(encoding="utf-8") == text
        (folder / name).unlink()


@pytest.mark.parametrize("way", ["headers only", "no places.csv", "places by semicolons"])
def test_an_archive_without_places_is_told(folder: Path, way: str) -> None:
    tables(folder)
    (folder / "datapackage.json").write_text(json.dumps(data_package("1.0.0")), encoding="utf-8")
    kept = write(folder)
    spoilt = made(folder.parent / "spoilt", way)
    kept.unlink()
    shutil.make_archive(str(kept.with_suffix("")), "zip", spoilt)
    with pytest.raises(ArchiveError, match=r"archive 1\.0\.0\.zip holds no tables that can be shown"):
        opened(folder, "1.0.0")


def test_an_archive_that_is_gone_is_told_without_its_path(folder: Path) -> None:
    with pytest.raises(ArchiveError) as raised:
        opened(tables(folder), "9.9.9")
    assert "No such file" in str(raised.value)
    assert "secret-place" not in str(raised.value)


# The routes


@pytest.mark.parametrize("way", WAYS)
def test_a_route_answers_503_with_the_sentence(folder: Path, way: str) -> None:
    made(folder, way)
    for route in ROUTES:
        answer = get(route)
        assert (answer.status, answer.headers["content-type"]) == (503, "text/plain; charset=utf-8")
        assert answer.headers["cache-control"] == "no-store"
        assert WAYS[way][1] in answer.text
        assert "secret-place" not in answer.text


def test_what_needs_no_table_is_served_all_the_same(folder: Path) -> None:
    assert [get(route).status for route in ("/map/labels.json", "/map/map.js")] == [200, 200]


def test_health_is_well_with_tables_and_says_what_became_of_them(folder: Path) -> None:
    tables(folder)
    assert [get(route).status for route in ROUTES] == [200] * len(ROUTES)
    assert get("/health").text == "ok\n"
    made(folder, "places by semicolons")
    answer = get("/health")
    assert answer.status == 200
    assert answer.text.startswith("ok, with the tables of before: No row of places.csv can be used.")


# The store


@pytest.mark.parametrize("way", [way for way in WAYS if way != "a file"])
def test_it_recovers_by_itself(folder: Path, way: str) -> None:
    made(folder, way)
    for _ in range(2):
        with pytest.raises(WAYS[way][0]):
            store.current_record()
    _touch(folder)
    assert (len(store.current_record().events), store.failure()) == (1, None)


@pytest.mark.parametrize("way", [way for way in WAYS if way not in ("mistyped", "a file", "empty")])
def test_tables_that_become_bad_leave_the_record_before_in_place(
    folder: Path, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    _touch(folder, events=[{"event_id": "raid"}, {"event_id": "second"}])
    good = store.current_record()
    shutil.rmtree(folder)
    with caplog.at_level(logging.WARNING):
        made(folder, way)
        assert store.current_record() is good
        assert store.current_record() is good
    assert isinstance(store.failure(), WAYS[way][0])
    (line,) = caplog.messages
    assert line.startswith(f"{folder}: ")
    assert line.endswith("The record read before is shown.")
    _touch(folder)
    assert (len(store.current_record().events), store.failure()) == (1, None)


def test_a_folder_that_goes_leaves_the_record_too(folder: Path) -> None:
    good = store.current_record() if tables(folder) else None
    shutil.rmtree(folder)
    assert store.current_record() is good
    assert isinstance(store.failure(), NoFolder)


def test_the_record_of_another_folder_is_not_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tables(folder)
    store.current_record()
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder / "elsewhere"))
    with pytest.raises(NoFolder):
        store.current_record()


def test_rights_that_are_given_back_are_noticed(folder: Path) -> None:
    before = store._changed(tables(folder))
    (folder / "places.csv").chmod(0o600)
    assert store._changed(folder) != before


# The pages


def page(name: str) -> AppTest:
    app = AppTest.from_file(str(PACKAGE / "web" / "app.py"), default_timeout=60).run()
    return app if name == "map" else app.switch_page(str(PAGES / f"{name}.py")).run()


def texts(app: AppTest) -> str:
    kinds = ("title", "markdown", "caption", "error", "warning")
    return "\n".join(element.value for kind in kinds for element in app.get(kind)).replace("\\", "")


@pytest.mark.parametrize("way", WAYS)
def test_the_page_says_what_is_missing_and_names_no_path(folder: Path, way: str) -> None:
    made(folder, way)
    app = page("map")
    assert not app.exception
    assert app.title[0].value == "The map cannot be shown now"
    assert WAYS[way][1] in texts(app)
    assert "secret-place" not in str(app.main) + str(app.sidebar)


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_every_page_says_so_and_recovers(folder: Path, name: str) -> None:
    made(folder, "places by semicolons")
    app = page(name)
    assert not app.exception
    assert [title.value for title in app.title] == ["The map cannot be shown now"]
    _touch(folder)
    app.run()
    assert not app.exception
    assert "The map cannot be shown now" not in texts(app)


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_every_page_goes_on_with_the_tables_before_and_says_so(folder: Path, name: str) -> None:
    tables(folder)
    app = page(name)
    made(folder, "places by semicolons")
    app.run()
    assert not app.exception
    assert "The tables were changed and cannot be read now" in app.warning[0].value
    assert "secret-place" not in app.warning[0].value
    _touch(folder)
    app.run()
    assert not app.exception
    assert not [warning for warning in app.warning if "The tables were changed" in warning.value]


LINK = {
    "phase": ["truce"],
    "event": ["blame"],
    "place": ["west-town"],
    "truce": ["last"],
    "versus": ["first"],
    "held": ["1"],
    "charts": ["1"],
}
CHANGES: dict[str, dict[str, list[Cells]]] = {
    "no period": {"phases": []},
    "other days": {"phases": [{"phase_id": "truce", "date_from": "2020-10-16", "window_from": "2020-10-16"}]},
    "no truce": {"ceasefires": [], "commitments": [], "commitment_events": []},
    "no such place": {"places": FULL["places"][:1], "control": []},
    "no relation": {"relations": [], "retired": []},
}
"""What may be gone from the tables when a page that was opened by `LINK` is drawn again."""


@pytest.mark.parametrize("name", ["map", "ceasefires"])
def test_an_open_page_goes_on_without_what_the_tables_have_lost(folder: Path, name: str) -> None:
    tables(folder, **FULL)
    app = AppTest.from_file(str(PACKAGE / "web" / "app.py"), default_timeout=60)
    for parameter, values in LINK.items():
        app.query_params[parameter] = values
    app.run()
    app = app if name == "map" else app.switch_page(str(PAGES / f"{name}.py")).run()
    assert not app.exception
    for change, instead in CHANGES.items():
        for rows in (instead, {}):
            _touch(folder, **{**FULL, **rows})
            app.run()
            assert not app.exception, f"{change}: {app.exception[0].message}"

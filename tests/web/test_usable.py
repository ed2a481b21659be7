"""A folder whose tables cannot be shown: a sentence says what is missing, wherever one asks; and it passes by itself."""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

import pytest

from asking import get
from conflictmap.__main__ import main
from conflictmap.record import store
from conflictmap.record.archive import ArchiveError, opened, write
from conflictmap.record.build import open_record
from conflictmap.settings import PROJECT
from conflictmap.tables.datapackage import data_package
from conflictmap.tables.problems import NoFolder, UnusableTables
from conflictmap.text.failures import told
from making import tables
from unusable import ROUTES, WAYS, _later, _touch, made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path / "secret-place"))
    monkeypatch.syspath_prepend(PROJECT)
    monkeypatch.setattr(store, "settle_anew", lambda: None)  # looks through all that the other tests have left
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


def test_health_says_what_was_set_aside(folder: Path) -> None:
    tables(folder, events=[{"event_id": "raid"}, {"event_id": "two", "date": "soon"}])
    answer = get("/health")
    assert answer.status == 200
    assert answer.text.startswith("ok, but: 2 rows were set aside; the others are shown. python -m conflictmap check")
    (tables(folder) / "ceasefires.csv").unlink()
    _later(folder)
    assert get("/health").text.startswith("ok, but: No row was set aside, but 1 fault concerns a table as a whole.")


# The store


RAIDS = [{"event_id": f"raid-{number}"} for number in range(20)]


def test_a_table_saved_half_way_is_told_until_it_is_whole(folder: Path) -> None:
    path = tables(folder, events=RAIDS) / "events.csv"
    assert (len(store.current_record().events), store.lost_events()) == (20, 0)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    left = len(store.current_record().events)
    assert 0 < left < 18
    assert store.lost_events() == 20 - left
    _later(folder)
    assert store.lost_events() == 20 - left
    assert f"{20 - left} events that they held before are not shown. " in get("/health").text
    path.write_bytes(whole)
    assert (store.lost_events(), get("/health").text) == (0, "ok\n")


@pytest.mark.parametrize(
    "events",
    [RAIDS[:5], [*RAIDS[:18], *({**raid, "date": "soon"} for raid in RAIDS[18:])]],
    ids=["taken out on purpose", "a tenth of them"],
)
def test_few_events_and_those_taken_out_on_purpose_are_not_missed(folder: Path, events: list[dict[str, str]]) -> None:
    tables(folder, events=RAIDS)
    store.current_record()
    _touch(folder, events=events)
    assert (len(store.current_record().events) < 20, store.lost_events()) == (True, 0)


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
    assert "has no row that can be used" in line
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

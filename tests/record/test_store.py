"""The one record that all visitors share: read once, read again when a table changes, and by one visitor at a time."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event, Lock

import pytest

from conflictmap.record import store
from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from making import recorded, tables

EVENTS = [{"event_id": "raid"}, {"event_id": "second"}]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(store, "settle_anew", lambda: None)  # looks through all that the other tests have left
    return tables(tmp_path / "data")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were opened, in order; of their tables only the ids of the events are read."""
    found: list[Path] = []

    def noted(folder: Path) -> Record:
        found.append(folder)
        with (folder / "events.csv").open(encoding="utf-8", newline="") as stream:
            return recorded(events=[{"event_id": row["event_id"]} for row in csv.DictReader(stream)])

    monkeypatch.setattr(store, "open_record", noted)
    return found


def ids(record: Record) -> list[str]:
    return record.events["event_id"].to_list()


def later(path: Path, seconds: int = 1) -> None:
    """Let a file have been changed so much later."""
    changed = path.stat().st_mtime_ns + seconds * 10**9
    os.utime(path, ns=(changed, changed))


def test_the_same_tables_are_read_once(folder: Path, opened: list[Path]) -> None:
    assert current_record() is current_record()
    assert opened == [folder]


def test_a_changed_table_is_read_again_and_the_new_record_stays(folder: Path, opened: list[Path]) -> None:
    before = current_record()
    tables(folder, events=EVENTS)
    later(folder / "events.csv")
    after = current_record()
    assert (ids(before), ids(after)) == (["raid"], ["raid", "second"])
    assert before.content_hash != after.content_hash
    assert current_record() is after
    assert opened == [folder] * 2


def test_a_table_changed_within_one_tick_of_the_clock_is_read_again(folder: Path, opened: list[Path]) -> None:
    path = folder / "events.csv"
    then = path.stat().st_mtime_ns
    current_record()
    tables(folder, events=EVENTS)
    for file in folder.glob("*.csv"):
        os.utime(file, ns=(then, then))
    assert ids(current_record()) == ["raid", "second"]


def test_a_table_put_back_as_it_was_is_read_again(folder: Path, opened: list[Path]) -> None:
    current_record()
    tables(folder, events=EVENTS)
    later(folder / "events.csv", 5)
    current_record()
    tables(folder)
    later(folder / "events.csv", -5)
    assert ids(current_record()) == ["raid"]
    assert opened == [folder] * 3


def test_a_file_that_was_only_touched_makes_a_record_of_the_same_version(folder: Path) -> None:
    before = current_record()
    later(folder / "actors.csv")
    after = current_record()
    assert after is not before
    assert after.content_hash == before.content_hash


@pytest.mark.parametrize("other", ["versions/0.1.0.zip", "notes.txt", "datapackage.json"])
def test_what_is_no_table_is_not_watched(folder: Path, opened: list[Path], other: str) -> None:
    current_record()
    (folder / other).parent.mkdir(exist_ok=True)
    (folder / other).write_text("{}", encoding="utf-8")
    current_record()
    assert opened == [folder]


def test_a_table_that_is_taken_away_and_put_back_is_seen(folder: Path) -> None:
    current_record()
    path = folder / "ceasefires.csv"
    content = path.read_bytes()
    path.unlink()
    assert [problem.column for problem in current_record().tables.problems] == ["file"]
    path.write_bytes(content)
    assert current_record().tables.problems == ()


def test_another_folder_is_another_record(
    folder: Path, opened: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = current_record()
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path / "other", events=EVENTS)))
    assert ids(current_record()) == ["raid", "second"]
    assert ids(first) == ["raid"]
    assert opened == [folder, tmp_path / "other"]


BREAK: dict[str, Callable[[bytes], bytes]] = {
    "a bad row": lambda content: content + b"second,attack,soon\n",
    "bytes that are no UTF-8": lambda content: content + b"\xff\xfe\x00\n",
    "an open quote": lambda content: content + b'"second,attack\n',
    "half of it": lambda content: content[: len(content) // 2],
}


@pytest.mark.parametrize("how", BREAK)
def test_a_broken_table_is_told_and_mended_by_mending_it(folder: Path, how: str) -> None:
    good = current_record()
    path = folder / "events.csv"
    content = path.read_bytes()
    path.write_bytes(BREAK[how](content))
    assert {problem.file for problem in current_record().tables.problems} >= {"events.csv"}
    path.write_bytes(content)
    later(path)
    mended = current_record()
    assert (mended.tables.problems, mended.content_hash) == ((), good.content_hash)


def test_tables_that_cannot_be_opened_keep_nobody_waiting(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(folder: Path) -> Record:
        raise OSError(f"{folder} cannot be read")

    with monkeypatch.context() as patch:
        patch.setattr(store, "open_record", broken)
        for _ in range(2):
            with pytest.raises(OSError, match="cannot be read"):
                current_record()
    assert ids(current_record()) == ["raid"]


def at_once(visitors: int, call: Callable[[], Record]) -> list[Record]:
    """Let so many threads call at the same time."""
    barrier = Barrier(visitors, timeout=60)

    def visit(_: int) -> Record:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(visitors) as pool:
        return list(pool.map(visit, range(visitors)))


def test_visitors_who_come_at_once_share_one_record(folder: Path, opened: list[Path]) -> None:
    found = at_once(8, current_record)
    assert {id(record) for record in found} == {id(current_record())}
    assert opened == [folder]


def test_visitors_who_come_at_once_after_a_change_share_the_new_record(folder: Path, opened: list[Path]) -> None:
    current_record()
    tables(folder, events=EVENTS)
    later(folder / "events.csv")
    found = at_once(8, current_record)
    assert {id(record) for record in found} == {id(current_record())}
    assert ids(found[0]) == ["raid", "second"]
    assert opened == [folder] * 2


def test_who_waits_while_a_table_changes_gets_it_as_it_is_then(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tables change while one visitor opens them and another waits: they are opened once more, and no third time."""
    opening, changed, lock, opens = Event(), Event(), Lock(), []

    def slow(folder: Path) -> Record:
        with lock:
            opens.append(folder)
        record = open_record(folder)
        if len(opens) == 1:
            opening.set()
            assert changed.wait(60)
        return record

    monkeypatch.setattr(store, "open_record", slow)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(current_record)
        assert opening.wait(60)
        second = pool.submit(current_record)
        tables(folder, events=EVENTS)
        later(folder / "events.csv")
        changed.set()
        assert (ids(first.result(60)), ids(second.result(60))) == (["raid"], ["raid", "second"])
    assert ids(current_record()) == ["raid", "second"]
    assert len(opens) == 2

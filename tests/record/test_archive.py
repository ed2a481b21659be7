"""Versions of the data: how they are kept, and what of a broken archive is said."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from conflictmap.record.archive import ArchiveError, contents, kept, opened, rank, write
from conflictmap.record.version import released_version
from conflictmap.tables.problems import UnusableTables
from conflictmap.tables.schema import TABLES
from releasing import DATA, release, stand

HEADINGS = re.findall(r"^## (\d+\.\d+\.\d+)", (DATA / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


def test_every_version_but_the_newest_is_kept() -> None:
    assert set(HEADINGS[1:]) <= set(kept(DATA))


@pytest.mark.curated
def test_the_current_version_if_kept_is_what_the_tables_are() -> None:
    version = released_version(DATA)
    if version in kept(DATA):
        files = [*(table.file for table in TABLES.values()), "datapackage.json"]
        assert contents(DATA / "versions" / f"{version}.zip") == {
            file: (DATA / file).read_bytes() for file in sorted(files)
        }


@pytest.mark.curated
@pytest.mark.parametrize(("version", "events"), [("0.1.0", 469), ("0.2.0", 602)])
def test_a_kept_version_is_read_whole(version: str, events: int) -> None:
    record = opened(DATA, version)
    assert (len(record.events), sum(record.tables.set_aside.values())) == (events, 0)
    assert record.link_version.startswith(f"{version}-")


def test_what_is_kept_tells_nothing_of_when_and_where_it_was_made(tmp_path: Path) -> None:
    one, other = (release(tmp_path / name, "1.0.0").read_bytes() for name in ("one", "other"))
    assert one == other


@pytest.mark.parametrize("version", ["", "../x", "a/b", "v 1"])
def test_a_version_that_is_no_name_is_not_kept(tmp_path: Path, version: str) -> None:
    with pytest.raises(ArchiveError, match="names no version"):
        release(tmp_path, version)


def test_versions_are_in_order_and_other_files_are_none(tmp_path: Path) -> None:
    for version in ("0.10.0", "0.9.0", "0.9.1", "1.0.0"):
        release(tmp_path, version)
    (tmp_path / "versions" / "not a version.zip").write_bytes(b"")
    (tmp_path / "versions" / "notes.txt").write_bytes(b"")
    assert kept(tmp_path) == ["0.9.0", "0.9.1", "0.10.0", "1.0.0"]
    assert kept(tmp_path / "none") == []
    assert rank("0.3.0") < rank("0.3.0.1") < rank("0.12.0")


def broken(path: Path, how: str) -> None:
    good = path.read_bytes()
    at = good.index(b"events.csv") + 40
    path.write_bytes(
        {"cut": good[:200], "text": b"no zip", "empty": b"", "bytes": good[:at] + bytes(30) + good[at + 30 :]}[how]
    )


@pytest.mark.parametrize("how", ["cut", "text", "empty", "bytes"])
def test_an_archive_that_cannot_be_read_is_told_by_name(tmp_path: Path, how: str) -> None:
    broken(release(tmp_path, "1.0.0"), how)
    with pytest.raises(ArchiveError, match=r"archive 1\.0\.0\.zip"):
        opened(tmp_path, "1.0.0")


def test_an_archive_without_events_or_without_a_file_is_told(tmp_path: Path) -> None:
    path = release(tmp_path, "1.0.0")
    with ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist() if name != "events.csv"}
    with ZipFile(path, "w") as archive:
        for name, content in kept.items():
            archive.writestr(name, content)
    with pytest.raises(ArchiveError, match=r"holds no events\.csv"):
        opened(tmp_path, "1.0.0")
    with pytest.raises(ArchiveError, match=r"2\.0\.0\.zip cannot be read"):
        opened(tmp_path, "2.0.0")


def test_tables_without_events_are_not_kept(tmp_path: Path) -> None:
    with pytest.raises(UnusableTables):
        release(tmp_path, "1.0.0", events=None, event_sources=None)
    assert not list(tmp_path.rglob("*.zip"))


def test_an_archive_is_opened_once_and_holds_what_was_kept(tmp_path: Path) -> None:
    record = stand(tmp_path, "1.0.0")
    write(tmp_path)
    assert opened(tmp_path, "1.0.0") is opened(tmp_path, "1.0.0")
    assert opened(tmp_path, "1.0.0").link_version == record.link_version

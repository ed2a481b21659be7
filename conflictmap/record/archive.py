"""Released versions of the tables, each kept as `versions/<version>.zip` in the data folder, and opened when needed."""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.record.version import released_version
from conflictmap.tables.problems import ConflictMapError, UnusableTables
from conflictmap.tables.schema import TABLES

DESCRIPTOR = "datapackage.json"
NAME = re.compile(r"[0-9A-Za-z.]{1,20}")
"""What a version may be called: it is part of a link and the name of a file."""
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The moment that an archive gives its files, the earliest that a zip can hold: it tells nothing of the machine."""


class ArchiveError(ConflictMapError):
    """An archive cannot be written or read; the text is fit to be shown."""


def kept(folder: Path) -> list[str]:
    """Return the versions that the data folder keeps, the oldest first."""
    names = (path.stem for path in (folder / "versions").glob("*.zip"))
    return sorted((name for name in names if NAME.fullmatch(name)), key=rank)


def rank(version: str) -> tuple[tuple[int, str], ...]:
    """Return what versions are ordered by: part by part, numbers as numbers, so that 0.10.0 comes after 0.9.0."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in version.split("."))


def write(folder: Path) -> Path:
    """Keep the tables of `folder` under the version in its `datapackage.json`; return where.

    One that is kept already stays as it is: `ArchiveError` when it holds other tables, or when there is no version.
    Tables that cannot be shown are not kept: `UnusableTables`.
    """
    open_record(folder)
    version = released_version(folder)
    if not NAME.fullmatch(version):
        raise ArchiveError(f"{folder / DESCRIPTOR} names no version that can be kept; write one such as 0.3.0.")
    path, content = folder / "versions" / f"{version}.zip", _content(folder)
    if path.exists():
        if contents(path) != content:
            sentence = "a released version stays as it is; give the tables a new version in datapackage.json first."
            raise ArchiveError(f"{path} holds other tables than {folder}: {sentence}")
        return path
    path.parent.mkdir(exist_ok=True)
    with ZipFile(path, "x", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, cells in content.items():
            archive.writestr(_entry(name), cells, ZIP_DEFLATED, 9)
    return path


def contents(path: Path) -> dict[str, bytes]:
    """Return what an archive holds, by the name of the file; `ArchiveError` when it cannot be read."""
    known = {*(table.file for table in TABLES.values()), DESCRIPTOR}
    try:
        with ZipFile(path) as archive:
            return {name: archive.read(name) for name in sorted(archive.namelist()) if name in known}
    except (OSError, BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ArchiveError(f"The archive {path.name} cannot be read ({why}); put back the one released.") from error


def opened(folder: Path, version: str) -> Record:
    """Return the record of a version that `folder` keeps; `ArchiveError` when its archive cannot be read.

    Tables and columns that the version did not have yet are empty. The last few are kept in memory.
    """
    path = folder / "versions" / f"{version}.zip"
    return _opened(path, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=4)
def _opened(path: Path, modified: int) -> Record:
    found = contents(path)
    if "events.csv" not in found:
        raise ArchiveError(f"The archive {path.name} holds no events.csv; put back the one released.")
    with TemporaryDirectory(prefix="conflictmap-") as name:
        for file, cells in found.items():
            (Path(name) / file).write_bytes(cells)
        try:
            return open_record(Path(name))
        except UnusableTables as error:
            sentence = f"The archive {path.name} holds no tables that can be shown; put back the one released."
            raise ArchiveError(sentence) from error


def _content(folder: Path) -> dict[str, bytes]:
    files = sorted([*(table.file for table in TABLES.values()), DESCRIPTOR])
    return {file: (folder / file).read_bytes() for file in files if (folder / file).is_file()}


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, FIRST_MOMENT)
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    return entry

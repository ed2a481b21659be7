"""Folders whose tables cannot be shown, each in its way, and what is said of it."""

from __future__ import annotations

import os
from pathlib import Path

from conflictmap.settings import PAGES
from conflictmap.tables.problems import NoFolder, NoTables, NotAFolder, NoUsableRow
from conflictmap.tables.schema import TABLES
from making import tables

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
ROUTES = ["/map/points", "/map/days", "/map/arcs", "/map/held.json", "/data/events.csv", "/health"]
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
    _later(tables(folder, **instead))  # type: ignore[arg-type]


def _later(folder: Path) -> None:
    """Let the tables have been changed once more."""
    path = folder / "places.csv"
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 10**9))

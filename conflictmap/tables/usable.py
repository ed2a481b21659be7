"""Whether the tables of a folder can be shown at all: that there is a folder, with places, and with events if any."""

from __future__ import annotations

import stat
from pathlib import Path

from conflictmap.tables.column import Table
from conflictmap.tables.problems import NoFolder, NoTables, NotAFolder, NoUsableRow, Problem
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import EVENTS, PLACES, TABLES
from conflictmap.tables.tablefile import HEADER


def require_folder(folder: Path) -> None:
    """Raise `UnusableTables` unless `folder` is a folder that holds one of the tables."""
    mode = _mode(folder)
    if not mode:
        raise NoFolder(folder)
    if not stat.S_ISDIR(mode):
        raise NotAFolder(folder)
    if not any(_mode(folder / table.file) for table in TABLES.values()):
        raise NoTables(folder)


def _mode(path: Path) -> int:
    """Return the mode of what stands at a path; 0 where nothing does, or nothing that may be seen."""
    try:
        return path.stat().st_mode
    except OSError:
        return 0


def require_rows(tables: Tables) -> None:
    """Raise `UnusableTables` when there is no place, or when there are events of which none can be used."""
    if not len(tables[PLACES.name]):
        raise NoUsableRow(tables.folder, PLACES.file, _first(tables, PLACES))
    if not len(tables[EVENTS.name]) and (first := _first(tables, EVENTS)):
        raise NoUsableRow(tables.folder, EVENTS.file, first)


def _first(tables: Tables, table: Table) -> Problem | None:
    """Return what most likely cost a table its rows: an unread file, else a row of its own; none without any.

    A file that is there, with a header and nothing more, has lost no row.
    """
    of_files = [problem for problem in tables.problems if problem.row == 0 or problem.column == HEADER]
    of_table = [problem for problem in tables.problems if problem.file == table.file]
    if not tables.set_aside[table.name] and not set(of_table) & set(of_files):
        return None
    return next(iter([*(one for one in of_files if one in of_table), *of_files, *of_table]), None)

"""What changed between two versions of the tables: rows added, removed and changed, column by column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from conflictmap.tables.column import Table
from conflictmap.tables.problems import ConflictMapError, Problem
from conflictmap.tables.schema import EVENTS, TABLES
from conflictmap.tables.tablefile import HEADER, cells_of

NAMED_BY = ("title", "name", "display_name", "publisher")
"""The columns of which the first that a table has tells a reader which row it is."""


class NotCompared(ConflictMapError):
    """Some tables cannot be compared; the text names them."""


@dataclass(frozen=True)
class Change:
    """One row that is in one version only, or that differs.

    `what` is `added`, `removed` or `changed`; `cells` holds (column, old, new) of each cell that differs.
    """

    key: str
    what: str
    name: str
    cells: tuple[tuple[str, str, str], ...] = ()


def compare(old: Path, new: Path) -> Iterator[str]:
    """Yield the lines that tell what changed from `old` to `new`, events first; without a change, one that says so.

    `NotCompared` is raised at the end where a table of one of the two could not be read.
    """
    quiet, unread = True, []
    for table in [EVENTS, *(table for table in TABLES.values() if table is not EVENTS)]:
        versions = [_Version(folder, *_rows(folder, table)) for folder in (old, new)]
        yield from (line for version in versions for line in version.lines(table))
        if any(version.unread for version in versions):
            unread.append(table.file)
            continue
        found = _changes(*(version.rows for version in versions))
        if found:
            quiet = False
            yield f"{table.file}: {', '.join(_counts(found))}"
            yield from (line for change in found for line in _lines(change))
    if unread:
        raise NotCompared(f"Not compared, as they cannot be read: {', '.join(unread)}. Mend them first.")
    if quiet:
        yield "No row differs."


def changes(table: Table, old: Path, new: Path) -> list[Change]:
    """Return the rows of one table that differ between two folders, by key.

    A column that a version does not have counts as empty there; a file that is not there has no rows.
    """
    return _changes(_rows(old, table)[0], _rows(new, table)[0])


@dataclass(frozen=True)
class _Version:
    """One table of one folder: its rows by key, and what was wrong when it was read."""

    folder: Path
    rows: pd.DataFrame
    problems: list[Problem]

    @property
    def unread(self) -> bool:
        """Whether no row could be read, for a reason that stands among the problems."""
        return any(problem.column == HEADER for problem in self.problems)

    def lines(self, table: Table) -> Iterator[str]:
        """Yield what a reader of a comparison should know: rows that could not be read, columns that are not there."""
        names = {column.name for column in table.columns}
        lacking = [problem.column for problem in self.problems if problem.row == 1 and problem.column in names]
        if lacking:
            yield f"{self.folder / table.file}: has no column {', '.join(lacking)}"
        told = (problem for problem in self.problems if problem.row != 1 or problem.column == HEADER)
        yield from (f"{self.folder}/{problem}" for problem in told)


def _changes(before: pd.DataFrame, after: pd.DataFrame) -> list[Change]:
    columns = list(dict.fromkeys([*before, *after]))
    before, after = (version.reindex(columns=columns, fill_value="") for version in (before, after))
    name = next((column for column in NAMED_BY if column in columns), "")

    def named(version: pd.DataFrame, key: str) -> str:
        return str(version.at[key, name]) if name else ""

    found = []
    for key in sorted({*before.index, *after.index}):
        if key not in after.index:
            found.append(Change(key, "removed", named(before, key)))
        elif key not in before.index:
            found.append(Change(key, "added", named(after, key)))
        elif cells := _differing(before.loc[key], after.loc[key]):
            found.append(Change(key, "changed", named(after, key), cells))
    return found


def _rows(folder: Path, table: Table) -> tuple[pd.DataFrame, list[Problem]]:
    """Return the cells of one table as text, by key, and what was wrong; of rows with one key the first counts."""
    problems: list[Problem] = []
    sheet = cells_of(folder / table.file, table, problems)
    names = [*(column.name for column in table.columns), *(name for name in table.former if name in sheet.columns)]
    cells = pd.DataFrame({name: sheet.cells(name) for name in names}, dtype="str")
    keys = [" ".join(row) for row in cells[list(table.key)].to_numpy().tolist()]
    cells = cells.set_axis(pd.Index(keys, dtype="str"), axis=0)
    return cells[~cells.index.duplicated()], problems


def _differing(before: pd.Series, after: pd.Series) -> tuple[tuple[str, str, str], ...]:
    return tuple((str(column), before[column], after[column]) for column in before.index[before != after])


def _counts(found: list[Change]) -> Iterator[str]:
    for what in ("added", "removed", "changed"):
        yield f"{sum(change.what == what for change in found)} {what}"


def _lines(change: Change) -> Iterator[str]:
    sign = {"added": "+", "removed": "-", "changed": "~"}[change.what]
    yield f"  {sign} {change.key}" + (f": {change.name}" if change.name else "")
    for column, old, new in change.cells:
        yield f"      {column}: {old or '(empty)'} -> {new or '(empty)'}"

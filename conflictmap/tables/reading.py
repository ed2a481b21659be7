"""Read a folder of tables: the good rows typed, the bad rows set aside with the reason.

Nothing is dropped silently: every row that is not returned has at least one `Problem`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pandas as pd

from conflictmap.tables.problems import Problem
from conflictmap.tables.schema import SEPARATOR, TABLES, Column, Table
from conflictmap.tables.tablefile import cells_of

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
Faults = dict[str, list[str]]
"""What is wrong with the cells of a column: sentences by cell."""
TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
MOMENT = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:T{TIME}[+-]{TIME})?")


def _is_day(cell: str) -> bool:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", cell):
        return False
    try:
        date.fromisoformat(cell)
    except ValueError:
        return False
    return True


def _is_moment(cell: str) -> bool:
    written = MOMENT.fullmatch(cell)
    return bool(written) and _is_day(cell[:10])


@dataclass(frozen=True)
class Rule:
    """What a cell must fit, and what is said of one that does not."""

    fits: Callable[[str], object]
    sentence: str


FORMS = {
    "integer": Rule(re.compile(r"[0-9]{1,9}").fullmatch, "is not a whole number from 0 up."),
    "number": Rule(re.compile(r"[+-]?[0-9]+(\.[0-9]+)?").fullmatch, "is not a number; use a point for decimals."),
    "date": Rule(_is_day, "is not a date; write YYYY-MM-DD."),
    "time": Rule(re.compile(TIME).fullmatch, "is not a time; write HH:MM, from 00:00 to 23:59."),
    "datetime": Rule(_is_moment, "is no moment; write YYYY-MM-DD or YYYY-MM-DDTHH:MM+04:00."),
    "uri": Rule(re.compile(r"https?://[^\s<>\"]+").fullmatch, "is no address; begin with http:// or https://."),
    "boolean": Rule(re.compile(r"[01]").fullmatch, "is neither 0 nor 1."),
}
"""How a cell of each type is written, where that is not free."""
NO_ID = "is no id; use small letters, digits and single hyphens."


@dataclass(frozen=True)
class Tables:
    """The tables of a folder: a frame each by name, and what is wrong with them.

    Cells are strings, except integers (Int64), numbers (float64), dates (datetime64) and booleans. The index of a
    frame is the row's number in its file, the header being row 1. `set_aside` counts the rows left out, by table.
    A column of an older version is there, as text, only where the file has it.
    """

    folder: Path
    frames: dict[str, pd.DataFrame]
    problems: tuple[Problem, ...] = ()
    set_aside: dict[str, int] = field(default_factory=dict)

    def __getitem__(self, name: str) -> pd.DataFrame:
        return self.frames[name]


def read(folder: Path) -> Tables:
    """Read every table of `folder`, set bad rows aside and say why."""
    frames: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    set_aside: dict[str, int] = {}
    for table in TABLES.values():
        found: list[Problem] = []
        raw = cells_of(folder / table.file, table, found)
        frames[table.name], set_aside[table.name] = good_rows(raw, table, frames, found)
        problems += sorted(found)
    return Tables(folder, frames, tuple(problems), set_aside)


def good_rows(
    raw: pd.DataFrame, table: Table, frames: dict[str, pd.DataFrame], problems: list[Problem]
) -> tuple[pd.DataFrame, int]:
    """Return the rows whose cells fit, typed, and the number of those set aside; `problems` is told why.

    `frames` holds the tables that this one refers to.
    """
    frame = _typed(raw, table, frames, problems)
    bad = {problem.row for problem in problems if problem.row > 1} | set(raw.index) - set(frame.index)
    return frame[~frame.index.isin(bad)], len(bad)


def _typed(raw: pd.DataFrame, table: Table, frames: dict[str, pd.DataFrame], problems: list[Problem]) -> pd.DataFrame:
    """Give each column its type; a cell that does not fit is a problem.

    Where a required column is missing no row can be used: the header is the problem, and not each of its cells.
    """
    names = [column.name for column in table.columns]
    if any(column.required and column.name not in raw for column in table.columns):
        raw = raw.iloc[:0]
    former = [name for name in table.former if name in raw]
    raw = raw.reindex(columns=[*names, *former], fill_value="")
    frames = {**frames, table.name: raw}
    typed = {}
    for column in table.columns:
        cells = raw[column.name]
        faults = _faults(cells, column, table, frames)
        if cells.isin(list(faults)).any():
            problems += _blamed(cells, faults, table, column)
        typed[column.name] = _converted(cells, column, faults)
    _unique_keys(raw, table, problems)
    return pd.DataFrame({**raw, **typed}, index=raw.index)


def _blamed(cells: pd.Series, faults: Faults, table: Table, column: Column) -> Iterator[Problem]:
    for row, cell in zip(cells.index.to_list(), cells.to_list(), strict=True):
        for sentence in faults.get(cell, ()):
            yield Problem(table.file, int(row), column.name, sentence)


def _faults(cells: pd.Series, column: Column, table: Table, frames: dict[str, pd.DataFrame]) -> Faults:
    """Check each distinct cell of a column once: there are few of them, however long the table is."""
    faults: Faults = {"": ["The cell is empty; it must hold a value."]} if column.required else {}
    known = frozenset(frames[column.refers][TABLES[column.refers].key[0]].to_list()) if column.refers else frozenset()
    if column.type == "list":
        wrong = ((cell, _wrong_list(cell, column, known)) for cell in cells.unique().tolist() if cell)
        return faults | {cell: [sentence] for cell, sentence in wrong if sentence}
    rules = list(_rules(column, table, known))
    distinct = [cell for cell in cells.unique().tolist() if cell] if rules else []
    for rule in rules:
        for cell in [cell for cell in distinct if not rule.fits(cell)]:
            faults.setdefault(cell, []).append(f"{_short(cell)} {rule.sentence}")
    return faults


def _rules(column: Column, table: Table, known: frozenset[str]) -> Iterator[Rule]:
    if column.name.endswith("_id") and column.name in table.key:
        yield Rule(ID.fullmatch, NO_ID)
    if column.codes:
        yield Rule(column.codes.__contains__, f"is not a known code; use one of: {', '.join(column.codes)}.")
    if column.refers:
        yield Rule(known.__contains__, f"is not in {column.refers}.csv, or its row there was set aside.")
    if column.type in FORMS:
        yield FORMS[column.type]


def _wrong_list(cell: str, column: Column, known: frozenset[str]) -> str:
    """Return what is wrong with a list, or an empty text."""
    values = [value.strip() for value in cell.split(SEPARATOR)]
    allowed = column.codes or known
    bound = bool(column.codes or column.refers)
    wrong = next((value for value in values if not value or (bound and value not in allowed)), None)
    if wrong is not None:
        where = f"in {column.refers}.csv" if column.refers else "a known code"
        return f"{_short(wrong)} is not {where}; separate values by {SEPARATOR} and nothing else."
    twice = sorted({value for value in values if values.count(value) > 1})
    return f"{_short(twice[0])} stands twice in the list; keep one." if twice else ""


def _converted(cells: pd.Series, column: Column, faults: Faults) -> pd.Series:
    """Return the cells in the column's type; what is empty or does not fit is missing."""
    if column.type == "list":
        return cells.str.replace(rf"\s*{SEPARATOR}\s*", SEPARATOR, regex=True)
    if column.type == "boolean":
        return cells == "1"
    if column.type not in ("integer", "number", "date"):
        return cells
    fitting = cells.mask(cells.isin(["", *faults]))
    if column.type == "date":
        return pd.to_datetime(fitting, format="%Y-%m-%d")
    return pd.to_numeric(fitting).astype("Int64" if column.type == "integer" else "float64")


def _unique_keys(raw: pd.DataFrame, table: Table, problems: list[Problem]) -> None:
    keys = raw[list(table.key)]
    for row in raw.index[keys.duplicated(keep="first")]:
        key = ", ".join(keys.loc[row])
        sentence = f"{_short(key)} stands in an earlier row already; each row needs a key of its own."
        problems.append(Problem(table.file, int(row), table.key[0], sentence))


def _short(text: str) -> str:
    text = " ".join(str(text).split())
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"

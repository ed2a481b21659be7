"""Read a folder of tables: the good rows typed, the bad rows set aside with the reason.

Nothing is dropped silently: every row that is not returned has at least one `Problem`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray

from conflictmap.tables.column import Column, Table
from conflictmap.tables.problems import Problem
from conflictmap.tables.schema import SEPARATOR, TABLES
from conflictmap.tables.tablefile import Sheet, cells_of

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
Faults = dict[str, list[str]]
"""What is wrong with the cells of a column: sentences by cell."""
Known = Mapping[str, frozenset[str]]
"""The ids that may be referred to, by table."""
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
    known: dict[str, frozenset[str]] = {}
    problems: list[Problem] = []
    set_aside: dict[str, int] = {}
    for table in TABLES.values():
        found: list[Problem] = []
        sheet = cells_of(folder / table.file, table, found)
        frame, set_aside[table.name] = good_rows(sheet, table, known, found)
        frames[table.name], known[table.name] = frame, frozenset(frame[table.key[0]].to_list())
        problems += sorted(found)
    return Tables(folder, frames, tuple(problems), set_aside)


def good_rows(sheet: Sheet, table: Table, known: Known, problems: list[Problem]) -> tuple[pd.DataFrame, int]:
    """Return the rows whose cells fit, typed, and the number of those set aside; `problems` is told why.

    `known` holds the ids of the tables that this one refers to. Where a required column is missing no row can be used:
    the header is the problem, and not each of its cells.
    """
    lacking = any(column.required and column.name not in sheet.columns for column in table.columns)
    used = Sheet(columns=dict.fromkeys(sheet.columns, ())) if lacking else sheet
    frame = _typed(used, table, known, problems)
    bad = {problem.row for problem in problems if problem.row > 1} | set(sheet.rows if lacking else ())
    return frame[~frame.index.isin(bad)] if bad else frame, len(bad)


def _typed(sheet: Sheet, table: Table, known: Known, problems: list[Problem]) -> pd.DataFrame:
    """Give each column its type; a cell that does not fit is a problem."""
    known = {**known, table.name: frozenset(sheet.cells(table.key[0]))}
    typed: dict[str, ExtensionArray | np.ndarray] = {}
    for column in table.columns:
        cells = sheet.cells(column.name)
        distinct = dict.fromkeys(cells)
        faults = _faults(distinct, column, table, known)
        problems += _blamed(sheet.rows, cells, faults, table, column)
        typed[column.name] = _converted(cells, distinct, column, faults)
    typed |= {name: _texts(sheet.columns[name]) for name in table.former if name in sheet.columns}
    problems += _repeated_keys(sheet, table)
    return pd.DataFrame(typed, index=pd.Index(np.array(sheet.rows, dtype="int64"), name="row"))


def _blamed(
    rows: Sequence[int], cells: Sequence[str], faults: Faults, table: Table, column: Column
) -> Iterator[Problem]:
    for row, cell in zip(rows, cells, strict=True) if faults else ():
        for sentence in faults.get(cell, ()):
            yield Problem(table.file, row, column.name, sentence)


def _faults(distinct: Iterable[str], column: Column, table: Table, known: Known) -> Faults:
    """Check each distinct cell of a column once: there are few of them, however long the table is."""
    empty, filled = "" in distinct, [cell for cell in distinct if cell]
    faults: Faults = {"": ["The cell is empty; it must hold a value."]} if column.required and empty else {}
    ids = known[column.refers] if column.refers else frozenset()
    if column.type == "list":
        wrong = ((cell, _wrong_list(cell, column, ids)) for cell in filled)
        return faults | {cell: [sentence] for cell, sentence in wrong if sentence}
    for rule in _rules(column, table, ids):
        for cell in [cell for cell in filled if not rule.fits(cell)]:
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


def _converted(
    cells: Sequence[str], distinct: Iterable[str], column: Column, faults: Faults
) -> ExtensionArray | np.ndarray:
    """Return the cells in the column's type; what is empty or does not fit is missing."""
    if column.type == "list":
        bare = {cell: SEPARATOR.join(value.strip() for value in cell.split(SEPARATOR)) for cell in distinct}
        return _texts([bare[cell] for cell in cells])
    if column.type == "boolean":
        return np.array([cell == "1" for cell in cells], dtype=bool)
    missing = {cell for cell in distinct if not cell or cell in faults}
    if column.type == "integer":
        number = {cell: 0 if cell in missing else int(cell) for cell in distinct}
        mask = np.array([cell in missing for cell in cells], dtype=bool)
        return pd.arrays.IntegerArray(np.array([number[cell] for cell in cells], dtype="int64"), mask)
    if column.type not in ("number", "date"):
        return _texts(cells)
    fitting = np.array([np.nan if cell in missing else cell for cell in cells], dtype=object)
    if column.type == "date":
        return pd.to_datetime(fitting, format="%Y-%m-%d").array
    return pd.to_numeric(fitting).astype("float64")


def _texts(cells: Sequence[str]) -> ExtensionArray:
    return pd.array(cells, dtype="str")


def _repeated_keys(sheet: Sheet, table: Table) -> Iterator[Problem]:
    keys = list(zip(*(sheet.cells(name) for name in table.key), strict=True))
    seen = set()
    for row, key in zip(sheet.rows, keys, strict=True) if len(set(keys)) < len(keys) else ():
        if key in seen:
            sentence = f"{_short(', '.join(key))} stands in an earlier row already; each row needs a key of its own."
            yield Problem(table.file, row, table.key[0], sentence)
        seen.add(key)


def _short(text: str) -> str:
    text = " ".join(str(text).split())
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"

"""Read a folder of tables: the good rows typed, the bad rows set aside with the reason.

Nothing is dropped silently: every row that is not returned has at least one `Problem`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from conflictmap.tables.problems import Problem
from conflictmap.tables.schema import SEPARATOR, TABLES, Column, Table

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
MOMENT = rf"{DAY}(?:T{TIME}[+-]{TIME})?"
WHOLE = r"[0-9]{1,9}"
MISSING = "The column is missing from the header; add it."


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
        frame = _typed(raw, table, frames, found)
        bad = {problem.row for problem in found if problem.row > 1}
        frames[table.name] = frame[~frame.index.isin(bad)]
        set_aside[table.name] = len(bad)
        problems += sorted(found)
    return Tables(folder, frames, tuple(problems), set_aside)


def cells_of(path: Path, table: Table, problems: list[Problem]) -> pd.DataFrame:
    """Read the cells of one file as text; a row that has too few or too many is a problem and is left out."""
    names = [column.name for column in table.columns]
    if not path.is_file():
        problems.append(Problem(table.file, 0, "file", f"There is no {table.file} in the folder; add it."))
        return pd.DataFrame(columns=names, dtype="str")
    broken = not _is_utf8(path)
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        rows = _rows(stream, table, problems)
        header = [name.strip() for name in next(rows, (1, []))[1]]
        _check_header(header, table, problems)
        header = _renamed(header, table)
        numbers, cells = [], []
        for number, row in rows:
            if len(row) != len(header):
                sentence = f"The row has {len(row)} cells where the header has {len(header)}; check commas and quotes."
                problems.append(Problem(table.file, number, "row", sentence))
                continue
            odd = [name for name, cell in zip(header, row, strict=True) if broken and "\ufffd" in cell]
            if odd:
                sentence = "The cell holds bytes that are not UTF-8; save the file as UTF-8."
                problems.append(Problem(table.file, number, odd[0], sentence))
                continue
            numbers.append(number)
            cells.append([cell.strip() for cell in row])
    frame = pd.DataFrame(cells, columns=header, index=pd.Index(numbers, name="row", dtype="int64"), dtype="str")
    frame = frame.loc[:, ~frame.columns.duplicated()]
    return frame.reindex(columns=[*names, *(name for name in table.former if name in frame)], fill_value="")


def _rows(stream: Iterator[str], table: Table, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not blank, numbered as a spreadsheet numbers them."""
    reader = csv.reader(stream, strict=True)
    number = 0
    while True:
        number += 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            sentence = f"The row cannot be read, nor any that its quotes hold ({error}); check its quotes."
            problems.append(Problem(table.file, number, "row", sentence))
            continue
        if row:
            yield number, row


def _is_utf8(path: Path) -> bool:
    try:
        path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True


def _renamed(header: list[str], table: Table) -> list[str]:
    """Return the header with the names of today for those of older versions."""
    today = {column.formerly: column.name for column in table.columns if column.formerly}
    return [today[name] if name in today and today[name] not in header else name for name in header]


def _check_header(header: list[str], table: Table, problems: list[Problem]) -> None:
    names = [column.name for column in table.columns]
    today = {column.formerly: column.name for column in table.columns if column.formerly}
    for name in dict.fromkeys(header):
        if name in table.former:
            sentence = "The column is one of older versions; move what it holds to those that took its place."
            problems.append(Problem(table.file, 1, name, sentence))
        elif name in today and today[name] not in header:
            sentence = f"The column is called {today[name]} now; rename it."
            problems.append(Problem(table.file, 1, name, sentence))
        elif name not in names:
            problems.append(Problem(table.file, 1, name or "(empty)", "No such column is known; check its spelling."))
        if header.count(name) > 1:
            problems.append(Problem(table.file, 1, name, "The column stands twice in the header; keep one."))
    held = _renamed(header, table)
    problems += [Problem(table.file, 1, name, MISSING) for name in names if name not in held]


def _typed(raw: pd.DataFrame, table: Table, frames: dict[str, pd.DataFrame], problems: list[Problem]) -> pd.DataFrame:
    """Give each column its type; a cell that does not fit is a problem."""
    frames = {**frames, table.name: raw}
    typed = {column.name: _column(raw[column.name], column, table, frames, problems) for column in table.columns}
    _unique_keys(raw, table, problems)
    return pd.DataFrame({**raw, **typed}, index=raw.index)


def _column(
    cells: pd.Series, column: Column, table: Table, frames: dict[str, pd.DataFrame], problems: list[Problem]
) -> pd.Series:
    given = cells != ""

    def blame(bad: pd.Series, sentence: str) -> None:
        for row, cell in cells[bad].items():
            problems.append(Problem(table.file, int(str(row)), column.name, sentence.format(cell=_short(cell))))

    if column.required:
        blame(~given, "The cell is empty; it must hold a value.")
    if column.name.endswith("_id") and column.name in table.key:
        blame(given & ~cells.str.fullmatch(ID), "{cell} is no id; use small letters, digits and single hyphens.")
    if column.type == "list":
        return _list(cells, given, column, table, frames, problems)
    if column.codes:
        sentence = "{cell} is not a known code; use one of: " + ", ".join(column.codes) + "."
        blame(given & ~cells.isin(column.codes), sentence)
    if column.refers:
        known = set(frames[column.refers][TABLES[column.refers].key[0]].to_list())
        lost = pd.Series([cell not in known for cell in cells.to_list()], cells.index, dtype=bool)
        blame(given & lost, f"{{cell}} is not in {column.refers}.csv, or its row there was set aside.")
    if column.type == "integer":
        blame(given & ~cells.str.fullmatch(WHOLE), "{cell} is not a whole number from 0 up.")
        return pd.to_numeric(cells.where(cells.str.fullmatch(WHOLE)), errors="coerce").astype("Int64")
    if column.type == "number":
        numbers = pd.to_numeric(cells.where(given), errors="coerce").astype("float64")
        blame(given & numbers.isna(), "{cell} is not a number; use a point for decimals.")
        return numbers
    if column.type == "date":
        dates = pd.to_datetime(cells.where(cells.str.fullmatch(DAY)), format="%Y-%m-%d", errors="coerce")
        blame(given & dates.isna(), "{cell} is not a date; write YYYY-MM-DD.")
        return dates
    if column.type == "time":
        blame(given & ~cells.str.fullmatch(TIME), "{cell} is not a time; write HH:MM, from 00:00 to 23:59.")
    if column.type == "datetime":
        fits = cells.str.fullmatch(MOMENT) & pd.to_datetime(cells.str[:10], format="%Y-%m-%d", errors="coerce").notna()
        blame(given & ~fits, "{cell} is no moment; write YYYY-MM-DD or YYYY-MM-DDTHH:MM+04:00.")
    if column.type == "uri":
        blame(
            given & ~cells.str.fullmatch(r"https?://[^\s<>\"]+"),
            "{cell} is no address; begin with http:// or https://.",
        )
    if column.type == "boolean":
        blame(given & ~cells.isin(["0", "1"]), "{cell} is neither 0 nor 1.")
        return cells == "1"
    return cells


def _list(
    cells: pd.Series,
    given: pd.Series,
    column: Column,
    table: Table,
    frames: dict[str, pd.DataFrame],
    problems: list[Problem],
) -> pd.Series:
    """Check a list column once for each distinct cell: there are few of them, however long the table is."""
    allowed: set[str] | None = set(column.codes) or None
    if column.refers:
        allowed = set(frames[column.refers][TABLES[column.refers].key[0]])
    for cell in cells[given].unique():
        values = [value.strip() for value in cell.split(SEPARATOR)]
        wrong = [value for value in values if not value or (allowed is not None and value not in allowed)]
        twice = sorted({value for value in values if values.count(value) > 1})
        sentence = ""
        if wrong:
            where = f"in {column.refers}.csv" if column.refers else "a known code"
            sentence = f"{_short(wrong[0])} is not {where}; separate values by {SEPARATOR} and nothing else."
        elif twice:
            sentence = f"{_short(twice[0])} stands twice in the list; keep one."
        if sentence:
            problems += [Problem(table.file, int(row), column.name, sentence) for row in cells.index[cells == cell]]
    return cells.str.replace(rf"\s*{SEPARATOR}\s*", SEPARATOR, regex=True)


def _unique_keys(raw: pd.DataFrame, table: Table, problems: list[Problem]) -> None:
    keys = raw[list(table.key)]
    for row in raw.index[keys.duplicated(keep="first")]:
        key = ", ".join(keys.loc[row])
        sentence = f"{_short(key)} stands in an earlier row already; each row needs a key of its own."
        problems.append(Problem(table.file, int(row), table.key[0], sentence))


def _short(text: str) -> str:
    text = " ".join(str(text).split())
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"

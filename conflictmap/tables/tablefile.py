"""One file of a folder as rows of text: encoding, quotes and header, before any cell is looked at."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from conflictmap.tables.column import Table
from conflictmap.tables.problems import Problem

UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How a file begins that a spreadsheet has saved as “Unicode text”."""
HEADER = "header"
"""In place of a column, where a file cannot be read at all."""
MISSING = "The column is missing from the header; add it."
AT_ONCE = 1000
"""Rows that are turned into columns in one go."""
OTHER_SEPARATORS = {";": "semicolons", "\t": "tabs"}


@dataclass(frozen=True)
class Sheet:
    """The cells of one file as text: the number of each row in the file, and the columns that its header has."""

    rows: Sequence[int] = ()
    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def cells(self, name: str) -> Sequence[str]:
        """Return the cells of a column; empty ones where the header does not have it."""
        return self.columns[name] if name in self.columns else [""] * len(self.rows)


def cells_of(path: Path, table: Table, problems: list[Problem]) -> Sheet:
    """Read the cells of one file, those of the columns that are declared now or were in older versions.

    A row that has too few or too many cells is a problem and is left out.
    """
    try:
        return _cells(path, table, problems)
    except FileNotFoundError:
        if not table.optional:
            problems.append(Problem(table.file, 0, "file", f"There is no {table.file} in the folder; add it."))
    except OSError as error:
        sentence = f"The file cannot be read ({error.strerror}); see that it is a file, and may be read."
        problems.append(Problem(table.file, 1, HEADER, sentence))
    return Sheet()


def _cells(path: Path, table: Table, problems: list[Problem]) -> Sheet:
    encoding = _encoding(path)
    broken = encoding != "UTF-8"
    with path.open(encoding="UTF-16" if encoding == "UTF-16" else "utf-8-sig", errors="replace", newline="") as stream:
        rows = _rows(stream, table, problems)
        header = [name.strip() for name in next(rows, (1, []))[1]]
        if refusal := _refusal(header, table, encoding):
            problems.append(Problem(table.file, 1, HEADER, refusal))
            return Sheet([number for number, _ in rows])
        problems += _header_problems(header, table)
        header = _renamed(header, table)
        good = _good_rows(rows, header, broken, table, problems)
        numbers, columns = _transposed(good, len(header))
    known = [name for name in (*(column.name for column in table.columns), *table.former) if name in header]
    return Sheet(numbers, {name: columns[header.index(name)] for name in known})


def _good_rows(
    rows: Iterator[tuple[int, list[str]]], header: list[str], broken: bool, table: Table, problems: list[Problem]
) -> Iterator[tuple[int, list[str]]]:
    for number, row in rows:
        if problem := _wrong_row(row, header, broken):
            problems.append(Problem(table.file, number, *problem))
        else:
            yield number, row


class _Bare(dict[str, str]):
    """Texts without the space around them, by the texts as they are written."""

    def __missing__(self, written: str) -> str:
        bare = self[written] = written.strip()
        return bare


def _transposed(rows: Iterator[tuple[int, list[str]]], width: int) -> tuple[list[int], list[list[str]]]:
    """Return the rows' numbers and their cells by column, without the space around them.

    Some rows at a time, and one text for equal cells of a column: a long table would take much more memory.
    """
    numbers: list[int] = []
    columns: list[list[str]] = [[] for _ in range(width)]
    bare = [_Bare() for _ in range(width)]
    while some := list(islice(rows, AT_ONCE)):
        numbers += [number for number, _ in some]
        for column, texts, cells in zip(columns, bare, zip(*(row for _, row in some), strict=True), strict=True):
            column += map(texts.__getitem__, cells)
    return numbers, columns


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


def _wrong_row(row: list[str], header: list[str], broken: bool) -> tuple[str, str] | None:
    """Return the column and the sentence of what keeps a row from being read, if anything does."""
    if len(row) != len(header):
        return "row", f"The row has {len(row)} cells where the header has {len(header)}; check commas and quotes."
    if broken:
        for name, cell in zip(header, row, strict=True):
            if "\ufffd" in cell:
                return name, "The cell holds bytes that are not UTF-8; save the file as UTF-8."
    return None


def _encoding(path: Path) -> str:
    """Return `UTF-8`, `UTF-16`, or an empty text for any other encoding."""
    content = path.read_bytes()
    if content.startswith(UTF_16):
        return "UTF-16"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "UTF-8"


def _refusal(header: list[str], table: Table, encoding: str) -> str:
    """Say why no row can be read, as far as it can be guessed; an empty text when the rows can."""
    today = [column.name for column in table.columns]
    names = {*today, *_names_of_today(table)}
    if encoding == "UTF-16":
        return "The file is in UTF-16; save it as CSV in UTF-8."
    if names & set(header):
        return ""
    if not header:
        return f"The file is empty; its first row must name the columns: {', '.join(today)}."
    for separator, called in OTHER_SEPARATORS.items():
        if names & {name.strip() for name in ",".join(header).split(separator)}:
            return f"The cells are separated by {called}; save the file as CSV with commas between them."
    return f"The first row names no column that is known; it must name them: {', '.join(today)}."


def _renamed(header: list[str], table: Table) -> list[str]:
    """Return the header with the names of today for those of older versions."""
    today = _names_of_today(table)
    return [today[name] if name in today and today[name] not in header else name for name in header]


def _names_of_today(table: Table) -> dict[str, str]:
    return {column.formerly: column.name for column in table.columns if column.formerly}


def _header_problems(header: list[str], table: Table) -> Iterator[Problem]:
    names, today = [column.name for column in table.columns], _names_of_today(table)
    for name in dict.fromkeys(header):
        if name in table.former:
            sentence = "The column is one of older versions; move what it holds to those that took its place."
            yield Problem(table.file, 1, name, sentence)
        elif name in today and today[name] not in header:
            yield Problem(table.file, 1, name, f"The column is called {today[name]} now; rename it.")
        elif name not in names:
            yield Problem(table.file, 1, name or "(empty)", "No such column is known; check its spelling.")
        if header.count(name) > 1:
            yield Problem(table.file, 1, name, "The column stands twice in the header; keep one.")
    for name in names:
        if name not in _renamed(header, table):
            yield Problem(table.file, 1, name, MISSING)

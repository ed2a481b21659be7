"""What spreadsheets and slips of the hand do to a table, and a made-up folder of which every table holds rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import cycle

from conflictmap.tables.column import Column, Table
from conflictmap.tables.reading import ID
from conflictmap.tables.schema import TABLES
from making import MINIMAL, Cells

HALF_PAST = "2020-10-18T00:00+04:00"
FULL: dict[str, list[Cells]] = {
    **MINIMAL,
    "events": [
        {"event_id": "raid", "killed_low": "1", "killed_high": "2", "means": "drone"},
        {"event_id": "first-word", "kind": "ceasefire_statement", "date": "2020-10-10", "claimant_ids": ""},
        {"event_id": "last-word", "kind": "ceasefire_statement", "date": "2020-10-17", "claimant_ids": ""},
        {"event_id": "no", "kind": "denial", "date": "2020-10-12", "claimant_ids": "", "themes": "truce_breach"},
        {"event_id": "blame", "kind": "accusation", "date": "2020-10-12", "claimant_ids": "", "themes": "captives"},
    ],
    "event_sources": [
        {"event_id": "raid", "killed_low": "1", "killed_high": "2"}, {"event_id": "raid", "source_id": "west-paper", "role": "denies"},
        {"event_id": "first-word"}, {"event_id": "last-word"}, {"event_id": "no"}, {"event_id": "blame"},
    ],
    "relations": [
        {"event_id": "raid", "relation": "violates", "other_id": "first-word"},
        {"event_id": "no", "relation": "denies", "other_id": "raid"},
        {"event_id": "blame", "relation": "about", "other_id": "raid"},
        {"event_id": "last-word", "relation": "responds_to", "other_id": "first-word"},
    ],
    "ceasefires": [
        {
            "ceasefire_id": "first", "announced_event_id": "first-word", "source_ids": "east-paper", "superseded_by_id": "last",
            "effective_to": HALF_PAST,
        },
        {"ceasefire_id": "last", "announced_event_id": "last-word", "source_ids": "east-paper", "effective_from": HALF_PAST},
    ],
    "commitments": [
        {"commitment_id": "fire", "ceasefire_id": "first", "topic": "cessation_of_fire"},
        {"commitment_id": "captives", "ceasefire_id": "last"},
    ],
    "commitment_events": [{"commitment_id": "fire", "event_id": "no"}, {"commitment_id": "captives", "event_id": "last-word"}],
    "control": [{"place_id": "east-town"}, {"place_id": "west-town", "party": "armenia"}],
    "retired": [{"event_id": "old-raid", "replaced_by_id": "raid"}, {"event_id": "no-raid"}],
    "phases": [{"phase_id": "44-day-war"}, {"phase_id": "truce", "date_from": "2020-10-10"}],
    "stories": [{"story_id": "walk"}, {"story_id": "way"}],
    "story_steps": [
        {"step": "1", "event_id": "raid", "date_from": "2020-10-10", "date_to": "2020-10-12", "filters": "kind=attack"},
        {"story_id": "way", "step": "1", "view": "40.2,46.8,9"},
    ],
    "persons": [{"person_id": "she", "name": "She", "party": "armenia"}, {"person_id": "he", "name": "He", "party": "azerbaijan"}],
    "synonyms": [{"group_id": "drone", "what": "means", "code": "drone", "words_en": "drone;UAV"}, {"group_id": "fire"}],
}  # fmt: skip
"""Rows that `check` finds nothing wrong with."""

Lines = list[list[str]]


@dataclass(frozen=True)
class Alteration:
    """One altered file: `row` and `column` are where `check` must name a problem, row 0 where there need be none."""

    name: str
    table: Table
    content: bytes
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        return f"{self.table.name}-{self.name}"


def lines_of(content: bytes) -> Lines:
    return list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))


def bytes_of(lines: Lines, separator: str = ",") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator="\n").writerows(lines)
    return text.getvalue().encode("utf-8")


CELLS = ("#REF!", "", "#N/A", "1,5", "10/11/2020", "one; two", "99999999999999999999", "NaN", "inf", "-1", "\0", "Ünlü")
"""What may stand in a cell by mistake."""


def altered_cells(table: Table, content: bytes) -> tuple[bytes, list[tuple[int, str]]]:
    """Return the table with a row more for each of `CELLS` in each column, and the rows and columns that are wrong."""
    lines = lines_of(content)
    wrong = []
    for column in table.columns:
        for cell in CELLS:
            line = [f"new-{len(lines)}", *lines[1][1:]]
            line[lines[0].index(column.name)] = cell
            lines.append(line)
            if _is_wrong(cell, column, table):
                wrong.append((len(lines), column.name))
    return bytes_of(lines), wrong


def altered_cell(content: bytes, table: Table, column: Column, row: int, cell: str) -> Alteration:
    """Return the table with another cell in one place."""
    lines = lines_of(content)
    lines[row - 1][lines[0].index(column.name)] = cell
    return Alteration(
        f"{column.name}={cell!a}", table, bytes_of(lines), row * _is_wrong(cell, column, table), column.name
    )


def _is_wrong(cell: str, column: Column, table: Table) -> bool:
    """Whether a column cannot hold one of `CELLS`; some of them may be ids."""
    if not cell:
        return column.required
    if column.refers == table.name or (column.name.endswith("_id") and column.name in table.key and not column.refers):
        return not ID.fullmatch(cell)
    if column.type == "number":
        return not cell.removeprefix("-").isdecimal()
    return bool(column.codes or column.refers) or column.type not in ("string", "list")


def spoilt_rows(contents: dict[str, bytes]) -> Iterator[Alteration]:
    """Yield one alteration for each row of each table: its last required cell is lost, so that it is set aside."""
    for table in TABLES.values():
        column = [column for column in table.columns if column.required][-1]
        for row in range(2, len(lines_of(contents[table.name])) + 1):
            one = altered_cell(contents[table.name], table, column, row, "")
            yield replace(one, name=f"row {row} lost")


def altered_files(contents: dict[str, bytes]) -> Iterator[Alteration]:
    """Yield what may become of the file of each table; of ways that come to the same, each table gets the next."""
    unread, renamed, cut = (
        cycle(UNREAD),
        cycle((_column_removed, _column_renamed)),
        cycle((_cut, _latin_1, _open_quote)),
    )
    for table in TABLES.values():
        lines = lines_of(contents[table.name])
        for change in (next(unread), next(renamed), next(cut), _doubled, _emptied, _without_first, _id_changed):
            yield change(table, lines)


def same_files(content: bytes) -> dict[str, bytes]:
    """Return, by a name, files of which the same is read."""
    spaced = bytes_of([[f" {cell}  " for cell in line] for line in lines_of(content)])
    return {"spaces": spaced, "bom": b"\xef\xbb\xbf" + content, "line ends": content.replace(b"\r\n", b"\n")}


Change = Callable[[Table, Lines], Alteration]


def _unread(name: str, change: Callable[[Lines], bytes]) -> Change:
    return lambda table, lines: Alteration(name, table, change(lines), 1, "header")


UNREAD = (
    _unread("semicolons", lambda lines: bytes_of(lines, ";")),
    _unread("tabs", lambda lines: bytes_of(lines, "\t")),
    _unread("utf-16", lambda lines: bytes_of(lines).decode().encode("utf-16")),
    _unread("empty", lambda lines: b""),
    _unread("no header", lambda lines: bytes_of(lines[1:])),
    _unread("any bytes", lambda lines: bytes(range(256)) * 4),
)
"""Ways in which no row of a file can be read."""


def _column_removed(table: Table, lines: Lines) -> Alteration:
    return Alteration("column removed", table, bytes_of([line[1:] for line in lines]), 1, lines[0][0])


def _column_renamed(table: Table, lines: Lines) -> Alteration:
    return Alteration("column renamed", table, bytes_of([["Id", *lines[0][1:]], *lines[1:]]), 1, "Id")


def _cut(table: Table, lines: Lines) -> Alteration:
    return Alteration("row cut", table, bytes_of([*lines[:-1], lines[-1][:-1]]), len(lines), "row")


def _latin_1(table: Table, lines: Lines) -> Alteration:
    content = bytes_of([*lines[:-1], ["Ünlü", *lines[-1][1:]]]).decode().encode("latin-1")
    return Alteration("latin-1", table, content, len(lines), lines[0][0])


def _open_quote(table: Table, lines: Lines) -> Alteration:
    return Alteration("quote never closed", table, bytes_of(lines[:2]) + b'"' + bytes_of(lines[2:]), 3, "row")


def _doubled(table: Table, lines: Lines) -> Alteration:
    return Alteration("row doubled", table, bytes_of([*lines, lines[1]]), len(lines) + 1, table.key[0])


def _emptied(table: Table, lines: Lines) -> Alteration:
    return Alteration("headers only", table, bytes_of(lines[:1]))


def _without_first(table: Table, lines: Lines) -> Alteration:
    return Alteration("row removed", table, bytes_of([lines[0], *lines[2:]]))


def _id_changed(table: Table, lines: Lines) -> Alteration:
    return Alteration("id changed", table, bytes_of([lines[0], ["another", *lines[1][1:]], *lines[2:]]))

"""Made-up tables: two sides, one place each, one attack, and whatever a test puts in their stead.

A pure rule is tested on tables made in memory (`loaded`, `recorded`); what reads files, on a folder of them (`tables`).
"""

from __future__ import annotations

import csv
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd

from conflictmap.record.build import make_record
from conflictmap.record.record import Record
from conflictmap.tables.problems import Problem
from conflictmap.tables.reading import Tables, good_rows
from conflictmap.tables.schema import TABLES
from conflictmap.tables.tablefile import Sheet
from conflictmap.tables.validation import checked

Cells = dict[str, str]

BLANKS: dict[str, Cells] = {
    "actors": {"name": "Someone", "party": "other", "role": "state"},
    "places": {
        "display_name": "Somewhere", "name_en": "Somewhere", "kind": "village", "country": "AZ", "lat": "40.0", "lon": "47.0",
    },
    "sources": {"publisher": "The Paper", "publisher_kind": "other", "title": "A page", "language": "en"},
    "events": {
        "kind": "attack", "date": "2020-10-11", "date_prec": "1", "place_id": "east-town", "where_prec": "1",
        "actor_ids": "west-army", "target_ids": "east-people", "claimant_ids": "east-ministry", "title": "A title",
        "summary": "A summary.",
    },
    "event_sources": {"source_id": "east-paper", "role": "reports"},
    "relations": {},
    "ceasefires": {"name": "A truce", "effective_from": "2020-10-10T12:00+04:00"},
    "commitments": {"ceasefire_id": "truce", "topic": "captives", "text": "Captives are to be exchanged.", "source_ids": "east-paper"},
    "commitment_events": {"commitment_id": "captives", "bearing": "spoken_of"},
    "control": {"date_from": "2020-10-10", "date_prec": "1", "party": "azerbaijan", "basis": "claimed", "source_ids": "east-paper"},
    "retired": {"version": "0.2.0"},
    "persons": {"name": "Somebody", "party": "other"},
    "synonyms": {"what": "words", "words_en": "word"},
    "phases": {
        "name": "The war", "date_from": "2020-09-27", "date_to": "2020-11-10", "window_from": "2020-10-10", "window_to": "2020-10-17",
    },
    "stories": {"title": "A walk", "summary": "Through the record."},
    "story_steps": {"story_id": "walk", "title": "A step", "text": "What is said."},
}  # fmt: skip
"""The cells of a valid row of each table; ids and links come from the test."""

MINIMAL: dict[str, list[Cells]] = {
    "actors": [
        {"actor_id": f"{side}-{name}", "party": party, "role": role}
        for side, party in (("east", "azerbaijan"), ("west", "armenia"))
        for name, role in (("army", "armed_forces"), ("ministry", "foreign_ministry"), ("people", "civilians"))
    ],
    "places": [
        {"place_id": "east-town", "country": "AZ", "lat": "40.6", "lon": "46.3"},
        {"place_id": "west-town", "country": "AM", "lat": "40.2", "lon": "44.5"},
    ],
    "sources": [
        {"source_id": "east-paper", "publisher_kind": "media_azerbaijan"},
        {"source_id": "west-paper", "publisher_kind": "media_armenia"},
    ],
    "events": [{"event_id": "raid"}],
    "event_sources": [],
    "relations": [],
    "ceasefires": [],
    "commitments": [],
    "commitment_events": [],
    "control": [],
    "retired": [],
    "phases": [{"phase_id": "44-day-war"}],
    "stories": [],
    "story_steps": [],
    "persons": [],
    "synonyms": [],
}


def tables(folder: Path, *, cite: bool = True, **instead: list[Cells] | str | None) -> Path:
    """Write a valid folder of tables; `instead` replaces a table by rows, by the text of its file, or by nothing.

    A row names only the cells that matter. With `cite`, an event that no row of `event_sources` names
    is given a source.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in _content(cite, instead).items():
        if isinstance(rows, str):
            (folder / f"{name}.csv").write_text(rows, encoding="utf-8", newline="")
        elif rows is not None:
            _write(folder, name, rows)
    return folder


def loaded(*, cite: bool = True, **instead: list[Cells]) -> Tables:
    """Return such tables without a file between: typed, checked and set aside as those of a folder are."""
    frames: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    set_aside: dict[str, int] = {}
    for name, rows in _content(cite, instead).items():
        referred = dict.fromkeys(column.refers for column in TABLES[name].columns if column.refers)
        keys = tuple((other, tuple(frames[other][TABLES[other].key[0]])) for other in referred if other != name)
        cells = tuple(tuple(cell.strip() for cell in _filled(name, row)) for row in rows)
        frame, set_aside[name], found = _good_rows(name, cells, keys)
        frames[name] = frame.copy(deep=False)
        problems += found
    return checked(Tables(Path("memory"), frames, tuple(problems), set_aside))


def recorded(*, released: str = "", cite: bool = True, **instead: list[Cells]) -> Record:
    """Return the record of such tables; `released` is their version."""
    version = hashlib.sha256(repr((cite, instead)).encode()).hexdigest()[:12]
    return make_record(loaded(cite=cite, **instead), version, released)


def _content(cite: bool, instead: dict[str, Any]) -> dict[str, Any]:
    """Return every table in the order of the schema."""
    assert instead.keys() <= TABLES.keys()
    content = {name: {**MINIMAL, **instead}[name] for name in TABLES}
    if cite and isinstance(content["events"], list) and isinstance(content["event_sources"], list):
        cited = {row["event_id"] for row in content["event_sources"]}
        bare = [{"event_id": row["event_id"]} for row in content["events"] if row["event_id"] not in cited]
        content["event_sources"] = content["event_sources"] + bare
    return content


def _filled(name: str, row: Cells) -> tuple[str, ...]:
    """Return a row's cells in the order of the columns; a cell of no column is a slip of the test."""
    cells = {**dict.fromkeys(_columns(name), ""), **BLANKS[name], **row}
    assert tuple(cells) == _columns(name)
    return tuple(cells.values())


def _columns(name: str) -> tuple[str, ...]:
    return tuple(column.name for column in TABLES[name].columns)


@lru_cache(maxsize=2000)
def _good_rows(
    name: str, rows: tuple[tuple[str, ...], ...], keys: tuple[tuple[str, tuple[str, ...]], ...]
) -> tuple[pd.DataFrame, int, list[Problem]]:
    """Type the rows of one table; most tests share most tables, and typing is what costs."""
    columns = zip(*rows, strict=True) if rows else [()] * len(_columns(name))
    sheet = Sheet(range(2, len(rows) + 2), dict(zip(_columns(name), columns, strict=True)))
    found: list[Problem] = []
    frame, bad = good_rows(sheet, TABLES[name], {other: frozenset(ids) for other, ids in keys}, found)
    return frame, bad, sorted(found)


def _write(folder: Path, name: str, rows: list[Cells]) -> None:
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerows([_columns(name), *(_filled(name, row) for row in rows)])


def told(found: Tables) -> list[tuple[str, int, str]]:
    """Return where each problem is: file, row and column."""
    return [(problem.file, problem.row, problem.column) for problem in found.problems]

"""Made-up folders of tables: two sides, one place each, one attack, and whatever a test puts in their stead."""

from __future__ import annotations

import csv
from pathlib import Path

from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import TABLES
from conflictmap.tables.validation import load

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
    "phases": {
        "name": "The war", "date_from": "2020-09-27", "date_to": "2020-11-10", "window_from": "2020-10-10", "window_to": "2020-10-17",
    },
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
}


def tables(folder: Path, *, cite: bool = True, **instead: list[Cells] | str | None) -> Path:
    """Write a valid folder of tables; `instead` replaces a table by rows, by the text of its file, or by nothing.

    A row names only the cells that matter. With `cite`, an event that no row of `event_sources` names
    is given a source.
    """
    folder.mkdir(parents=True, exist_ok=True)
    content = {**MINIMAL, **instead}
    if cite and isinstance(content["events"], list) and isinstance(content["event_sources"], list):
        cited = {row["event_id"] for row in content["event_sources"]}
        bare = [{"event_id": row["event_id"]} for row in content["events"] if row["event_id"] not in cited]
        content["event_sources"] = content["event_sources"] + bare
    for name, rows in content.items():
        if isinstance(rows, str):
            (folder / f"{name}.csv").write_text(rows, encoding="utf-8", newline="")
        elif rows is not None:
            _write(folder, name, rows)
    return folder


def _write(folder: Path, name: str, rows: list[Cells]) -> None:
    names = [column.name for column in TABLES[name].columns]
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, names, restval="")
        writer.writeheader()
        writer.writerows({**BLANKS[name], **row} for row in rows)


def loaded(folder: Path, **instead: list[Cells] | str | None) -> Tables:
    """Write such a folder and load it."""
    return load(tables(folder, **instead))


def told(found: Tables) -> list[tuple[str, int, str]]:
    """Return where each problem is: file, row and column."""
    return [(problem.file, problem.row, problem.column) for problem in found.problems]

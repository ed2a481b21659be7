"""Text that tries to be more than text, and a folder of tables full of it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

HOSTILE = (
    '=1+1 <img src=x onerror="window.hacked=1"><script>window.hacked=1</script> '
    "[x](javascript:alert(1)) :material/home: :red[r] $x^2$ {{7*7}} `c` **b**"
)
FORMULA = "=1+1"

SPOILED = {
    "actors": ("name",),
    "ceasefires": ("name", "note"),
    "control": ("note",),
    "events": ("title", "summary", "note", "casualty_note", "speaker"),
    "event_sources": ("killed_note", "injured_note", "note"),
    "persons": ("name", "name_ru", "other_names"),
    "phases": ("name",),
    "places": ("display_name", "name_en", "name_az", "name_ru", "other_names"),
    "sources": ("publisher", "title", "note"),
    "synonyms": ("words_en", "words_ru"),
}
"""The columns of free text, by table."""
LIMITS = {"killed_note": "killed_low", "injured_note": "injured_low"}
"""Columns that must be empty where there is no count that they limit."""


def spoil(folder: Path) -> None:
    """Put hostile text before every free text of the tables, and into one cell that the gate must refuse."""
    for table, columns in SPOILED.items():
        _rewrite(folder / f"{table}.csv", lambda row, columns=columns: {**row, **_spoilt(row, columns)})
    with (folder / "actors.csv").open("a", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerow(["refused", "Refused", HOSTILE, "state"])


def _spoilt(row: dict[str, str], columns: tuple[str, ...]) -> dict[str, str]:
    return {name: f"{HOSTILE} {row[name]}" for name in columns if row[LIMITS.get(name, name)] or name not in LIMITS}


def _rewrite(path: Path, change: Callable[[dict[str, str]], dict[str, str]]) -> None:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream)
        names, rows = list(reader.fieldnames or ()), [change(row) for row in reader]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, names)
        writer.writeheader()
        writer.writerows(rows)

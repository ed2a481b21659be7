"""Charts by which the reader chooses: bars under their names, bars over days, and a table of cells.

Each bar and each cell is a button of the page itself, so that a pointer, a keyboard and a screen reader find the same.
The scripts are made of `frontend/src/choosing`; what they are told is typed in frontend/src/python.d.ts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date

import streamlit as st

from conflictmap.settings import FRONTEND
from conflictmap.ui.components import told_text
from conflictmap.ui.styles import style_sheet


@dataclass(frozen=True)
class Figure:
    """A number in words, and the shares of the width that its bar covers at least and at most."""

    text: str
    least: float
    most: float


@dataclass(frozen=True)
class BarRow:
    """A bar of `bar_rows`: `label` says all of it, `hint` what a pointer is told; `shown`: the choice holds it."""

    value: str
    name: str
    label: str
    pressed: bool
    shown: bool
    figures: tuple[Figure, ...]
    hint: str = ""


@dataclass(frozen=True)
class Part:
    """A part of a bar over days, between two shares of the height."""

    colour: str
    low: float
    high: float
    shown: bool


@dataclass(frozen=True)
class DayBar:
    """A bar of `day_bars`, from the first to the last of its days, as YYYY-MM-DD."""

    first: str
    last: str
    name: str
    label: str
    pressed: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class MatrixCell:
    """A cell of `matrix`; `shade` is how dark it is, from 0 to 1, `query` that of a link to what it counts.

    Without a `key` it is no choice, and opens what it counts.
    """

    key: str
    text: str
    label: str
    shade: float
    pressed: bool
    query: str


@dataclass(frozen=True)
class MatrixRow:
    """A row of `matrix`, with a cell or none for each column."""

    key: str
    name: str
    cells: tuple[MatrixCell | None, ...]


@dataclass(frozen=True)
class MatrixColumn:
    """The heading of a column of `matrix`."""

    key: str
    name: str


def _component(name: str, html: str) -> Callable[..., object]:
    script = (FRONTEND / "dist" / f"{name}.js").read_text(encoding="utf-8")
    return st.components.v2.component(name, html=html, css=style_sheet(f"components/{name}.css"), js=script)


_rows = _component("barrows", '<ul role="list"></ul>')
_days = _component("daybars", '<div role="group"></div><p aria-hidden="true"></p>')
_matrix = _component("matrix", '<div class="roll"><table></table></div><p aria-hidden="true"></p>')


def bar_rows(name: str, rows: Sequence[BarRow], *, key: str, on_press: Callable[[str], None]) -> None:
    """Draw bars under their names; one that is pressed calls `on_press` with its value before the next run."""
    _rows(
        data={"name": name, "rows": [asdict(row) for row in rows]},
        key=key,
        on_pressed_change=told_text(key, "pressed", on_press),
    )


def day_bars(name: str, ends: str, bars: Sequence[DayBar], *, key: str, on_press: Callable[[date, date], None]) -> None:
    """Draw bars over days; one or several that are chosen call `on_press` with their first and last day."""

    def pressed() -> None:
        chosen = read_days(st.session_state[key].pressed)
        if chosen:
            on_press(*chosen)

    data = {"name": name, "ends": ends, "bars": [asdict(bar) for bar in bars]}
    _days(data=data, key=key, on_pressed_change=pressed)


def read_days(told: object) -> tuple[date, date] | None:
    """Return the first and the last day that the browser told, or None for anything else that it may send."""
    match told:
        case [str(since), str(until)]:
            try:
                return date.fromisoformat(since), date.fromisoformat(until)
            except ValueError:
                return None
    return None


def matrix(
    name: str,
    columns: Sequence[MatrixColumn],
    rows: Sequence[MatrixRow],
    *,
    titles: tuple[str, str],
    turned: bool,
    key: str,
    on_press: Callable[[str], None],
    on_follow: Callable[[str], None],
) -> None:
    """Draw a table of cells; one that is pressed calls `on_press` with its key before the next run.

    One that is no choice calls `on_follow` with its query. `titles` say what rows and columns are, where they need a
    word; `turned`: the names of the columns stand upright.
    """
    data = {
        "name": name,
        "corner": titles[0],
        "across": titles[1],
        "columns": [asdict(column) for column in columns],
        "turned": turned,
        "rows": [asdict(row) for row in rows],
    }
    followed = told_text(key, "followed", on_follow)
    _matrix(data=data, key=key, on_pressed_change=told_text(key, "pressed", on_press), on_followed_change=followed)

"""Texts and tables of which each number opens the records that it counts, on the page of records.

The link leads there in a tab of its own as well; a plain press goes there in the visit, and what else is chosen stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any, Literal

import pandas as pd
import streamlit as st

from conflictmap.settings import FRONTEND
from conflictmap.text.figures import parts
from conflictmap.text.language import number
from conflictmap.ui.components import told_text
from conflictmap.ui.next_page import open_records
from conflictmap.ui.styles import style_sheet

Look = Literal["text", "strong", "note", "list"]

_counted = st.components.v2.component(
    "counted",
    html='<div class="drawn"></div>',
    css=style_sheet("components/piece.css", "components/counted.css"),
    js=(FRONTEND / "dist" / "counted.js").read_text(encoding="utf-8"),
)

_markup = st.components.v2.component(
    "counted_markup",
    html='<div class="drawn"></div>',
    js=(FRONTEND / "dist" / "markup.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def counted_text(*lines: str, key: str, look: Look = "text") -> None:
    """Draw lines of text, with numbers that `text.figures` has marked, as paragraphs, a note or a list."""
    _draw({"look": look, "lines": _parts(lines), "table": None}, key)


def counted_table(
    head: Sequence[str], rows: Iterable[Iterable[str]], *, key: str, on_open: Callable[[int], None] | None = None
) -> None:
    """Draw a table of which the first column names the rows; a press on a name calls `on_open` with its number."""
    drawn = [_parts(row) for row in rows]

    def opened() -> None:
        row = st.session_state[key].opened
        if on_open and isinstance(row, int) and 0 <= row < len(drawn):
            on_open(row)

    table = {"head": list(head), "rows": drawn, "opens": bool(on_open)}
    _draw({"look": "text", "lines": [], "table": table}, key, opened)


def counted_frame(table: pd.DataFrame, *, key: str) -> None:
    """Draw a table of texts and bare numbers, of which the first column names the rows."""
    counted_table(list(table.columns), (map(_cell, row) for row in table.itertuples(index=False, name=None)), key=key)


def counted_markup(markup: str, *, key: str) -> None:
    """Draw HTML in which every text is escaped and numbers are links (`figures.linked`); it has the page's style."""
    _markup(data={"markup": markup}, key=key, on_followed_change=told_text(key, "followed", open_records))


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if pd.isna(value) else number(int(value))


def _parts(texts: Iterable[str]) -> list[list[dict[str, str]]]:
    return [[asdict(part) for part in parts(text)] for text in texts]


def _draw(data: dict[str, Any], key: str, opened: Callable[[], None] = lambda: None) -> None:
    followed = told_text(key, "followed", open_records)
    _counted(data=data, key=key, on_followed_change=followed, on_opened_change=opened)

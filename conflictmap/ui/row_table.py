"""A table whose rows open what they are about, by a click anywhere on them or by the keyboard; its headings sort it.

The script is made of `frontend/src/table`; what it is told is typed in frontend/src/python.d.ts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

import pandas as pd
import streamlit as st

from conflictmap.settings import FRONTEND
from conflictmap.text.language import _, ngettext, spoken
from conflictmap.ui.session import kept
from conflictmap.ui.styles import style_sheet

MOST_ROWS = 5000
"""Beyond so many rows a browser's table is no help; the download has them all."""


@dataclass(frozen=True)
class TableColumn:
    """A column, by the code that names it in a table and in links: its heading, and how its cells are drawn."""

    code: str
    heading: str
    kind: Literal["text", "title", "number", "day"] = "text"
    hint: str = ""


_PARTS = '<thead role="rowgroup"></thead><tbody role="rowgroup"></tbody>'
_table = st.components.v2.component(
    "row_table",
    html=f'<div class="roll"><table role="table">{_PARTS}</table></div>',
    css=style_sheet("components/rowtable.css"),
    js=(FRONTEND / "dist" / "rowtable.js").read_text(encoding="utf-8"),
)


def row_table(
    name: str,
    columns: Sequence[TableColumn],
    table: pd.DataFrame,
    *,
    key: str,
    opened: str,
    on_open: Callable[[str], None],
    sorted_by: Mapping[str, Sequence[float | None]] | None = None,
) -> None:
    """Draw the rows of `table`, whose index are the ids of what they open and whose columns hold text by their code.

    A row calls `on_open` with its id before the next run; that of `opened` is marked. `sorted_by` holds the numbers by
    which a column is sorted where its text is none.
    """
    ids = table.index.to_list()

    def pressed() -> None:
        told = st.session_state[key].opened
        if told in ids:
            on_open(told)

    data = {
        "name": name,
        "columns": [asdict(column) for column in columns],
        "ids": ids,
        "cells": [table[column.code].to_list() for column in columns],
        "numbers": {code: list(numbers) for code, numbers in (sorted_by or {}).items()},
        "opened": opened,
        "language": spoken(),
    }
    _table(data=data, key=key, on_opened_change=pressed)


def column_choice(parameter: str, columns: Sequence[TableColumn]) -> None:
    """Draw the button behind which the columns of a table are chosen; where none is, the usual ones are shown."""
    headings = {column.code: column.heading for column in columns}
    with st.popover(_("Columns"), key=f"{parameter}_choice", icon=":material/view_column:"):
        st.multiselect(
            _("Columns of the table"),
            list(headings),
            **kept(parameter),
            format_func=headings.__getitem__,
            placeholder=_("The usual ones"),
            filter_mode="contains",
        )


def first_rows() -> str:
    """Return the line that says that the first `MOST_ROWS` rows are shown."""
    return ngettext(
        "The first %(count)s row is shown; the download has all.",
        "The first %(count)s rows are shown; the download has all.",
        MOST_ROWS,
    )

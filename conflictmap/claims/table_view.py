"""A small table, drawn with the button that hands it out as CSV."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from conflictmap.query.download import Download
from conflictmap.query.filters import Filters
from conflictmap.text.language import number
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.downloads import download_table


def table_view(table: pd.DataFrame, *, key: str, filters: Filters | None = None) -> None:
    """Draw a table of which the first column names the rows; `key` and `filters` name the file."""
    st.table(table.map(_cell).set_index(table.columns[0]))
    download_table(table, key=key, download=Download(key.replace("_", "-"), filters=filters))


def _cell(value: object) -> str:
    if isinstance(value, str):
        return escape_markdown(value)
    return "" if pd.isna(value) else number(int(value))  # type: ignore[call-overload]

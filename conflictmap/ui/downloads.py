"""The button that hands out a CSV file, and beside it the way to what its columns mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.query.columns import COLUMN_SECTIONS
from conflictmap.query.download import Download
from conflictmap.query.export import table_csv
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown

COLUMNS_PAGE = "data/columns"
"""Address of the page on columns, from the app's root, where every page of the app lies."""


def download_button(label: str, make: Callable[[], bytes], download: Download, *, key: str, **look: Any) -> None:
    """Draw the button; the file is made when it is pressed."""
    st.download_button(label, make, file_name=download.file_name, mime="text/csv", key=key, on_click="ignore", **look)


def columns_link(download: Download) -> None:
    """Draw the way to what the columns of a file mean; nothing where its headings are words that say it."""
    if download.what in COLUMN_SECTIONS:
        name = escape_markdown(_("What do the columns mean?"))
        st.markdown(f":small[[{name}]({COLUMNS_PAGE}#{download.what})]", width="content")


def small_download(make: Callable[[], bytes], download: Download, *, key: str) -> None:
    """Draw a button that hands out what stands beside it, with the way to what its columns mean."""
    with st.container(horizontal=True, vertical_alignment="center", width="content", gap="small", key=f"{key}_row"):
        columns_link(download)
        download_button(
            _("CSV"),
            make,
            download,
            key=key,
            icon=":material/download:",
            type="tertiary",
            help=_("Download what this shows"),
        )


def download_table(table: pd.DataFrame, *, key: str, download: Download | None = None) -> None:
    """Draw the button that hands out a table that is shown; without a `download` it is that of the `key` alone."""
    small_download(lambda: table_csv(table), download or Download(key.replace("_", "-")), key=f"{key}_csv")

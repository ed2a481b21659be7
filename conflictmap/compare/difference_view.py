"""The table of differences, drawn for the reader."""

from __future__ import annotations

import streamlit as st

from conflictmap.compare import wording
from conflictmap.compare.difference import Difference
from conflictmap.compare.difference_table import MOST_PLACES, difference_markup, difference_table, file_days
from conflictmap.query.download import Download
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.counted import counted_markup
from conflictmap.ui.downloads import download_table


def difference_view(record: Record, choice: Choice, found: Difference) -> None:
    """Draw the numbers of both windows side by side, how they differ, and the button that hands them out."""
    st.header(_("What differs"), anchor=False)
    counted_markup(f'<div class="compared">{difference_markup(record, found)}</div>', key="compared_numbers")
    download = Download("comparison", file_days(found), choice.filters.without_dates)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(escape_markdown(" ".join(wording.notes(record, found, MOST_PLACES))), width="stretch")
        download_table(difference_table(record, found), key="compared_table", download=download)

"""The page around the bars, the table and the maps: the sentence that says the same, and the way to an event."""

from __future__ import annotations

import streamlit as st

from conflictmap.compare import wording
from conflictmap.compare.difference import Difference, difference
from conflictmap.compare.windows import first_days, second_days
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.text.figures import unmarked
from conflictmap.text.language import _, days
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.citing import cite_page
from conflictmap.ui.components import copy_button, status
from conflictmap.ui.counted import counted_text


def compared(record: Record, choice: Choice) -> Difference:
    """Return what both windows hold of the choice."""
    return difference(record, choice.filters.without_dates, first_days(choice), second_days(record, choice))


def overview(record: Record, choice: Choice, found: Difference) -> None:
    """Draw both windows in words that can be copied, the link to them, and what must be known to read the numbers."""
    text = wording.compared_text(record, found, choice.filters)
    status(" ".join(wording.window_title(window) + "." for window in (found.first, found.second)))
    counted_text(text, key="compared_text")
    if silence := wording.silence_text(found):
        st.caption(escape_markdown(silence))
    if overlap := wording.overlap_text(found):
        with st.container(border=True):
            counted_text(overlap, key="overlap")
    if not found.holds_any:
        st.info(_("No record fits. Widen the days or clear a filter."))
        st.button(_("Clear filters"), key="clear_here", on_click=session.clear_filters)
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button(_("Copy as a sentence"), text=unmarked(text), key="copy_comparison")
        copy_button(_("Copy link"), text=session.link_to(choice, record), key="copy_compare_link")
        cite_page(record, choice, " / ".join(days(*window.days) for window in (found.first, found.second)))

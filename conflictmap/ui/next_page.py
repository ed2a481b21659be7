"""The page that a press leads to: a callback cannot change the page, so that the run after it does."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from conflictmap.query.links import Choice, write_choice
from conflictmap.record.record import Record
from conflictmap.settings import PAGES

NEXT = "next_page"


def lead_to(page: str) -> None:
    """Let the next run show a page, by the name of its file."""
    st.session_state[NEXT] = page


def follow(record: Record, choice: Choice) -> None:
    """Go to the page that a press before this run leads to, with the choice as it is now."""
    page = st.session_state.pop(NEXT, "")
    if page:
        st.switch_page(PAGES / f"{page}.py", query_params=write_choice(replace(choice, view=None), record))

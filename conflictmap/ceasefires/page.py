"""The way from the page of ceasefires to the page of an event that is clicked."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from conflictmap.query.links import Choice, write_choice
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.ui import session


def follow(record: Record, choice: Choice) -> None:
    """Go to the page of the event that was clicked before this run."""
    if st.session_state.pop("truce_event", ""):
        st.switch_page(PAGES / "event.py", query_params=write_choice(replace(choice, view=None), record))


def open_page(event_id: str) -> None:
    """Open an event on its own page, with the next run."""
    session.open_event(event_id)
    st.session_state["truce_event"] = event_id

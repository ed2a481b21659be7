"""The page that a press leads to: a callback cannot change the page, so that the run after it does."""

from __future__ import annotations

from urllib.parse import parse_qs

import streamlit as st

from conflictmap.query.fields import FIELDS
from conflictmap.query.links import read_choice
from conflictmap.record.store import current_record
from conflictmap.settings import PAGES
from conflictmap.ui import session

NEXT = "next_page"


def lead_to(page: str) -> None:
    """Let the next run show a page, by the name of its file."""
    st.session_state[NEXT] = page


def follow() -> None:
    """Go to the page that a press before this run leads to; it writes its address itself."""
    page = st.session_state.pop(NEXT, "")
    if page:
        st.switch_page(PAGES / f"{page}.py")


def open_page(event_id: str) -> None:
    """Open an event, and let the next run show it on its own page."""
    session.open_event(event_id)
    lead_to("event")


def open_records(told: str) -> None:
    """Choose what a link's query chooses, and let the next run show the page of records; all else stays."""
    given = {name: values for name, values in parse_qs(told).items() if name in ("when", "q", "set", *FIELDS)}
    session.set_filters(read_choice(given, current_record()))
    session.pick([], 0)
    lead_to("records")

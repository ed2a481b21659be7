"""The way from a number to the records that it counts, on their page."""

from __future__ import annotations

from urllib.parse import parse_qs

import streamlit as st

from conflictmap.query.fields import FIELDS
from conflictmap.query.links import read_choice
from conflictmap.record.store import current_record
from conflictmap.settings import PAGES
from conflictmap.ui import session


def open_records(told: str) -> None:
    """Choose what a link's query chooses, and let the next run go to the page of records; all else stays.

    Behind a `#` the browser tells the query of the address that it is at.
    """
    query, _hash, here = told.partition("#")
    given = {name: values for name, values in parse_qs(query).items() if name in ("when", "q", "set", *FIELDS)}
    session.set_filters(read_choice(given, current_record()))
    session.pick([], 0)
    st.session_state["leaving"] = parse_qs(here)


def follow() -> None:
    """Go to the page of records where the reader asked for it before this run.

    The page writes its address itself: for another query than that of the address Streamlit would make an entry of the
    browser's history more.
    """
    leaving = st.session_state.pop("leaving", None)
    if leaving is not None:
        st.switch_page(PAGES / "records.py", query_params=leaving)

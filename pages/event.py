"""One event, with everything on it; without one, the search for it."""

import streamlit as st

from conflictmap.event import page
from conflictmap.event.search_view import event_search
from conflictmap.record.store import current_record
from conflictmap.ui import session

record = current_record()
choice = session.current(record)

if choice.event:
    page.way_back(record, choice)
    middle, right = st.columns([1.6, 1], gap="large")
    with right:
        page.location(record, choice)
    with middle:
        page.account(record, choice)
    page.relations(record, choice)
    page.sources(record, choice)
    page.quoting(record, choice)
else:
    event_search(record)

"""One event, with everything on it; without one, the search for it."""

import streamlit as st

from conflictmap.event import eventpage
from conflictmap.event.eventsearch import event_search
from conflictmap.record.store import current_record
from conflictmap.ui import sharing

record = current_record()
choice = sharing.current(record)

if choice.event:
    eventpage.way_back(record, choice)
    middle, right = st.columns([1.6, 1], gap="large")
    with right:
        eventpage.whereabouts(record, choice)
    with middle:
        eventpage.account(record, choice)
    eventpage.thread(record, choice)
    eventpage.sources(record, choice)
    eventpage.quoting(record, choice)
else:
    event_search(record)

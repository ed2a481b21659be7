"""Truces: the clock from hour zero, both sides' counts, what was promised, who said what."""

import streamlit as st

from conflictmap.ceasefires import commitments_view, page
from conflictmap.ceasefires.overview_view import overview
from conflictmap.record.store import current_record
from conflictmap.text.language import _
from conflictmap.ui import controls, session

record = current_record()
choice = session.current(record)
page.follow(record, choice)

st.title(_("Ceasefires"), anchor=False)
controls.chips(record, choice)
truce = page.picker(record, choice)
if truce:
    page.lead(record, choice, truce)
    page.clock_view(record, choice, truce)
    page.compare_view(record, choice, truce)
    page.counts_view(record.content_hash, truce)
    commitments_view.promises_view(record, truce, on_open=page.open_page)
    commitments_view.statements_view(record, truce, on_open=page.open_page)
    overview(record)

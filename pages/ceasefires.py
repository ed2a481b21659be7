"""Truces: the clock from hour zero, both sides' counts, the commitments, who said what."""

import streamlit as st

from conflictmap.ceasefires.before_after_view import before_after_view
from conflictmap.ceasefires.clock_view import clock_view
from conflictmap.ceasefires.commitments_view import commitments_view
from conflictmap.ceasefires.cumulative_view import cumulative_view
from conflictmap.ceasefires.overview_view import overview_view
from conflictmap.ceasefires.picker_view import picker_view
from conflictmap.ceasefires.statements_view import statements_view
from conflictmap.ceasefires.summary_view import summary_view
from conflictmap.record.store import current_record
from conflictmap.text.language import _
from conflictmap.text.sentences import narrowing
from conflictmap.ui import session
from conflictmap.ui.chips import chips
from conflictmap.ui.glossary import glossary_popover
from conflictmap.ui.next_page import open_page

record = current_record()
choice = session.current(record)

st.title(_("Ceasefires"), anchor=False)
chips(record, choice)
glossary_popover()
if narrowing(choice.filters, record):
    st.caption(
        _(
            "Filters narrow the counts before and after; the summary, the clock, statements and promises are those of "
            "the whole truce."
        )
    )
truce = picker_view(record, choice)
if truce:
    summary_view(record, choice, truce)
    clock_view(record, choice, truce, on_open=open_page)
    cumulative_view(record, choice, truce)
    before_after_view(record.content_hash, truce)
    commitments_view(record, truce, on_open=open_page)
    statements_view(record, truce, on_open=open_page)
    overview_view(record)

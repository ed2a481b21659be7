"""Truces: the clock from hour zero, both sides' counts, what was promised, who said what."""

import streamlit as st

from conflictmap.ceasefires import promiseview, truceview
from conflictmap.ceasefires.trucetable import overview
from conflictmap.record.store import current_record
from conflictmap.text.language import _
from conflictmap.ui import controls, sharing

record = current_record()
choice = sharing.current(record)
truceview.follow(record, choice)

st.title(_("Ceasefires"), anchor=False)
controls.chips(record, choice)
truce = truceview.picker(record, choice)
if truce:
    truceview.lead(record, choice, truce)
    truceview.clock_view(record, choice, truce)
    truceview.compare_view(record, choice, truce)
    truceview.counts_view(record, truce)
    promiseview.promises_view(record, truce, on_open=truceview.open_page)
    promiseview.statements_view(record, truce, on_open=truceview.open_page)
    overview(record)

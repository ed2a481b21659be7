"""Claims: who accuses whom, who denies it, what independent sources found, and how well sourced it is."""

import streamlit as st

from conflictmap.claims import page
from conflictmap.claims.list_view import list_view
from conflictmap.claims.matrix_view import matrix_view
from conflictmap.claims.presets_view import presets_view
from conflictmap.claims.thread_view import thread_view
from conflictmap.record.store import current_record
from conflictmap.text.language import _
from conflictmap.ui import controls, session
from conflictmap.ui.chips import chips
from conflictmap.ui.timebar import time_bar

record = current_record()
choice = session.current(record)

st.title(_("Claims"), anchor=False)
time_bar(record, choice)
controls.legend(choice, opens_here=False)
chips(record, choice)
page.overview(record, choice)
presets_view(record, choice)
matrix_view(record, choice)
list_view(record, choice)
thread_view(record, choice)
page.robustness(record, choice)

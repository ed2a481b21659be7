"""Compare: two windows of days beside each other, by the same filters."""

import streamlit as st

from conflictmap.compare import page
from conflictmap.compare.bars_view import bars_view
from conflictmap.compare.days_view import days_view, exchange_view
from conflictmap.compare.difference_view import difference_view
from conflictmap.compare.maps_view import maps_view
from conflictmap.record.store import current_record
from conflictmap.text.language import _
from conflictmap.ui import controls, session
from conflictmap.ui.chips import chips
from conflictmap.ui.styles import apply_style

record = current_record()
choice = session.current(record)
apply_style("compare.css")
found = page.compared(record, choice)

st.title(_("Compare"), anchor=False)
days_view(record, choice)
controls.legend(choice, opens_here=False)
exchange_view()
chips(record, choice)
page.overview(record, choice, found)
bars_view(record, choice, found)
difference_view(record, choice, found)
maps_view(record, choice, found)

"""The chosen events as a table; a row opens its event."""

import streamlit as st

from conflictmap.query.download import Download
from conflictmap.query.filters import chosen
from conflictmap.record.store import current_record
from conflictmap.text.language import _
from conflictmap.ui import controls, session
from conflictmap.ui.chips import chips
from conflictmap.ui.citing import cite_view
from conflictmap.ui.components import copy_button
from conflictmap.ui.downloads import columns_link
from conflictmap.ui.glossary import glossary_popover
from conflictmap.ui.near_misses import records_on_other_days
from conflictmap.ui.panel import event_panel
from conflictmap.ui.printed_table import printed_records
from conflictmap.ui.quotable import say_it
from conflictmap.ui.records_table import record_columns, records_table
from conflictmap.ui.row_table import column_choice
from conflictmap.ui.shown import tell_shown
from conflictmap.ui.timebar import time_bar

record = current_record()
choice = session.current(record)
positions = chosen(record, choice.filters)

st.title(_("Records"), anchor=False)
time_bar(record, choice)
controls.legend(choice)
tell_shown(record, choice, len(positions), page=_("Records"), draws=True, lists=True)
with st.container(horizontal=True, vertical_alignment="center"):
    copy_button(_("Copy link"), key="copy_link")
    controls.download(choice)
    cite_view(record, choice, positions)
    column_choice("columns", record_columns())
    glossary_popover()
    columns_link(Download("events"))
chips(record, choice)
records_on_other_days(record, choice.filters)
middle, right = st.columns([2.25, 1], gap="medium") if choice.event else (st.container(), None)
with middle:
    records_table(record, choice, positions)
    printed_records(record, choice)
    say_it(record, positions, choice.filters, key="say_records")
if right:
    with right:
        event_panel(record, choice)

"""The chosen events as a table; selecting a row opens the event."""

import streamlit as st

from conflictmap import controls, sentences, sharing
from conflictmap.filters import chosen
from conflictmap.firmview import say_it
from conflictmap.panel import event_panel
from conflictmap.plain import plain
from conflictmap.quoting import cite_view
from conflictmap.store import current_record
from conflictmap.table import records_table

record = current_record()
choice = sharing.current(record)
positions = chosen(record, choice.filters)

controls.period(record, choice)
controls.days_shown(record, choice)
controls.kinds_and_dates(record, choice)
with st.container(horizontal=True, vertical_alignment="center"):
    st.markdown(f"**{plain(sentences.counted(len(positions), len(record.events)))}**", width="content")
    controls.download(record, choice, positions)
    cite_view(record, choice, positions)
controls.chips(record, choice)
st.caption(plain(sentences.described(choice.filters, record)))
middle, right = st.columns([2.25, 1], gap="medium") if choice.event else (st.container(), None)
with middle:
    records_table(record, positions)
    say_it(record, positions, choice.filters, key="say_records")
if right:
    with right:
        event_panel(record, choice)

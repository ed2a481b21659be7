"""The home page: filters left, time and map in the middle, the open event right."""

import streamlit as st

from conflictmap import controls, sentences, sharing
from conflictmap.copying import copy_button
from conflictmap.exporting import to_csv
from conflictmap.filters import chosen
from conflictmap.language import _
from conflictmap.mapview import map_view
from conflictmap.panel import panel
from conflictmap.plain import plain
from conflictmap.store import current_record
from conflictmap.web import download_name

record = current_record()
choice = sharing.current(record)
positions = chosen(record, choice.filters)

middle, right = st.columns([2.25, 1], gap="medium")
with middle:
    controls.time(record, choice)
    controls.kinds()
    map_view(record, choice)
with right:
    st.markdown(f"**{plain(sentences.counted(len(positions), len(record.events)))}**")
    with st.container(horizontal=True):
        copy_button(_("Copy link"), done=_("Copied"), key="copy_link")
        st.download_button(
            _("Download CSV"),
            lambda: to_csv(record, positions),
            file_name=download_name(choice),
            mime="text/csv",
            on_click="ignore",
        )
    panel(record, choice, positions)

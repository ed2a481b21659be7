"""Time, map and panel as one piece that runs again by itself: a step in time leaves the rest of the page alone."""

from __future__ import annotations

import streamlit as st

from conflictmap.map.control_view import control_list
from conflictmap.map.crossfilter_view import cross_charts
from conflictmap.map.map_view import map_view
from conflictmap.query.filters import chosen
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.text import sentences
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import controls, session
from conflictmap.ui.citing import cite_view
from conflictmap.ui.components import copy_button
from conflictmap.ui.panel import panel
from conflictmap.ui.quotable import say_it
from conflictmap.ui.styles import apply_style
from conflictmap.ui.timebar import time_bar


@st.fragment
def map_page(version: str, around: Choice) -> None:
    """Draw the time bar, under it the legend and the map, and the panel on the right.

    `version` and `around` are the record's and the choice for which the page around it was drawn: where the tables, or
    more than the days, have changed since, the whole page runs again. The map is sent first: it is what the reader
    waits for.
    """
    record = session.record_of_page(version)
    choice = session.current(record)
    if (choice.phase, choice.filters.without_dates) != (around.phase, around.filters.without_dates):
        st.rerun()
    if choice.data != record.link_version and choice.filters != around.filters:
        # What has changed since the link was made is told above, outside this piece, and for the days shown.
        st.rerun()
    positions = chosen(record, choice.filters)
    apply_style("mappage.css")
    time = st.container(key="time")
    middle, right = st.columns([3.15, 1], gap="small")
    with middle:
        legend = st.container(key="legend")
        with st.container(key="mapbox"):
            map_view(record, choice)
    with time:
        time_bar(record, choice)
    with legend:
        controls.kinds()
    with right, st.container(key="beside"):
        _headline(record, choice, len(positions))
        with st.container(horizontal=True):
            copy_button(_("Copy link"), done=_("Copied"), key="copy_link")
            controls.download(choice)
            cite_view(record, choice, positions)
        panel(record, choice, positions)
    session.write_address(choice, record, "", key="address_of_piece")
    if choice.held:
        control_list(record, choice)
    say_it(record, positions, choice.filters, key="say_map")
    controls.charts_switch()
    if choice.charts:
        cross_charts(record, choice, len(positions))


def _headline(record: Record, choice: Choice, shown: int) -> None:
    """Draw what the map is, whose word it shows, and what of it is shown."""
    if not choice.event and not st.session_state["picked"]:
        st.header(_("Who says what of the Armenia-Azerbaijan conflict"), anchor=False)
        st.caption(
            _("Each sign is a claim, a denial or a statement that a source reports, and not a finding of this map.")
        )
    st.markdown(f"**{escape_markdown(sentences.counted(shown, len(record.events)))}**")
    controls.chips(record, choice)
    st.caption(escape_markdown(sentences.described(choice.filters, record)))

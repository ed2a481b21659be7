"""Slider, map and panel as one piece that runs again by itself: a slider's step leaves the rest of the page alone."""

from __future__ import annotations

import streamlit as st

from conflictmap.map.control_view import control_list
from conflictmap.map.crossfilter_view import cross_charts
from conflictmap.map.map_view import map_view
from conflictmap.query.filters import chosen
from conflictmap.query.links import Choice
from conflictmap.text import sentences
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import controls, session
from conflictmap.ui.citing import cite_view
from conflictmap.ui.components import copy_button
from conflictmap.ui.panel import panel
from conflictmap.ui.quotable import say_it


@st.fragment
def map_page(version: str, around: Choice) -> None:
    """Draw the slider, under it the legend and the map, and the panel on the right.

    `version` and `around` are the record's and the choice for which the page around it was drawn: where the tables, or
    more than the days, have changed since, the whole page runs again. The map is sent before the legend above it, since
    it is what the reader waits for.
    """
    record = session.record_of_page(version)
    choice = session.current(record)
    if (choice.phase, choice.filters.without_dates) != (around.phase, around.filters.without_dates):
        st.rerun()
    if choice.data != record.link_version and choice.filters != around.filters:
        # What has changed since the link was made is told above, outside this piece, and for the days shown.
        st.rerun()
    positions = chosen(record, choice.filters)
    controls.days_shown(record, choice)
    middle, right = st.columns([2.25, 1], gap="medium")
    with middle:
        legend = st.container()
        map_view(record, choice)
        if choice.held:
            control_list(record, choice)
        say_it(record, positions, choice.filters, key="say_map")
        controls.charts_switch()
    with legend:
        controls.kinds_and_dates(record, choice)
    with right:
        st.markdown(f"**{escape_markdown(sentences.counted(len(positions), len(record.events)))}**")
        controls.chips(record, choice)
        st.caption(escape_markdown(sentences.described(choice.filters, record)))
        with st.container(horizontal=True):
            copy_button(_("Copy link"), done=_("Copied"), key="copy_link")
            controls.download(choice)
            cite_view(record, choice, positions)
        panel(record, choice, positions)
    session.write_address(choice, record)
    if choice.charts:
        cross_charts(record, choice, len(positions))

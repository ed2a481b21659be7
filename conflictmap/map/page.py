"""The home page; time, map and panel are one piece that runs again by itself: a step in time leaves the rest alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import streamlit as st

from conflictmap.map.control_view import control_list
from conflictmap.map.crossfilter_view import cross_charts
from conflictmap.map.map_view import map_view
from conflictmap.map.story_view import story_view
from conflictmap.query.download import Download
from conflictmap.query.filters import chosen
from conflictmap.query.links import Choice, default_phase, default_truce, default_window, write_choice
from conflictmap.record.record import Record
from conflictmap.record.store import failure
from conflictmap.settings import PAGES
from conflictmap.text.language import _, days
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import controls, session
from conflictmap.ui.chips import chips
from conflictmap.ui.citing import cite_view
from conflictmap.ui.components import copy_button
from conflictmap.ui.downloads import columns_link
from conflictmap.ui.frame import published_by
from conflictmap.ui.glossary import glossary_popover
from conflictmap.ui.near_misses import records_on_other_days
from conflictmap.ui.next_page import follow
from conflictmap.ui.panel import panel
from conflictmap.ui.printed_table import printed_records
from conflictmap.ui.quotable import say_it
from conflictmap.ui.shown import tell_shown
from conflictmap.ui.stories import stories_popover
from conflictmap.ui.styles import apply_style
from conflictmap.ui.timebar import time_bar


def map_page(record: Record, choice: Choice) -> None:
    """Draw what the map is, the legend, and beside and under them what moves with time.

    What moves is sent first: it is what the reader waits for. What stands in the page before it is drawn after it.
    """
    apply_style("mappage.css")
    with st.container(key="mappage"):
        head, legend, why, moving, switch = (
            st.container(key=key) for key in ("head", "legend", "why", "moving", "switch")
        )
    with moving:
        _moving(record.content_hash, choice, str(failure() or ""))
    with legend:
        controls.legend(choice)
    with head:
        _headline()
    with why:
        _why(record, choice)
    with switch:
        controls.charts_switch()


@st.fragment
def _moving(version: str, around: Choice, fault: str) -> None:
    """Draw the time bar, the map, the panel on the right, and below them what is said of the records shown.

    `version` and `around` are the record's and the choice for which the page around it was drawn: where the tables, or
    more than the days, have changed since, the whole page runs again; so it does when `fault`, which keeps the tables
    from being read, is another.
    """
    record = session.record_of_page(version)
    follow()
    choice = session.current(record)
    if (choice.phase, choice.filters.without_dates) != (around.phase, around.filters.without_dates):
        st.rerun()
    if str(failure() or "") != fault:
        st.rerun()
    if choice.data != record.link_version and choice.filters != around.filters:
        # What has changed since the link was made is told above, outside this piece, and for the days shown.
        st.rerun()
    positions = chosen(record, choice.filters)
    time, mapbox, beside, below = (st.container(key=key) for key in ("time", "mapbox", "beside", "below"))
    with mapbox:
        map_view(record, choice)
    with time:
        time_bar(record, choice)
    with beside:
        story_view(record, choice)
        for part in (panel, _shown) if choice.story else (_shown, panel):
            part(record, choice, positions)
    session.write_address(choice, record, "", key="address_of_piece")
    with below:
        printed_records(record, choice)
        if choice.held:
            control_list(record, choice)
        say_it(record, positions, choice.filters, key="say_map")
        if choice.charts:
            cross_charts(record, choice, len(positions))


def _headline() -> None:
    """Say what the map is, whose word it shows, and what it does not claim."""
    st.title(_("Who says what of the Armenia-Azerbaijan conflict"), anchor=False)
    st.markdown(
        escape_markdown(
            _(
                "What the sides and others are reported to have said and done, each with its source. "
                "The map does not say who is right."
            )
        )
    )


def _why(record: Record, choice: Choice) -> None:
    """Say which days are open at first and why, how the map is made, and who publishes this copy."""
    st.markdown(" ".join(filter(None, (escape_markdown(_opens_on(record)), published_by()))))
    query = write_choice(replace(choice, view=None), record)
    with st.container(horizontal=True, vertical_alignment="center", key="why_more"):
        st.page_link(PAGES / "about.py", label=_("How this map is made"), query_params=query)
        stories_popover(record)
        glossary_popover()


def _opens_on(record: Record) -> str:
    since, until = default_window(record, default_phase(record))
    shown = days(since, until)
    if default_truce(record):
        truce = record.ceasefires.loc[default_truce(record)]
        if since.isoformat() <= truce["effective_from"][:10] <= until.isoformat():
            return _("It opens on %(days)s, the first days of this truce: %(truce)s.", days=shown, truce=truce["name"])
    return _("It opens on %(days)s.", days=shown)


def _shown(record: Record, choice: Choice, positions: np.ndarray) -> None:
    """Say what of the record is shown and by which choice, and draw the ways to take it along."""
    shown = len(positions)
    tell_shown(record, choice, shown, draws=True)
    chips(record, choice)
    records_on_other_days(record, choice.filters)
    with st.container(horizontal=True):
        copy_button(_("Copy link"), key="copy_link")
        controls.download(choice)
        cite_view(record, choice, positions)
        columns_link(Download("events"))

"""The map of each window beside the other's: both look at the same stretch of land, and one follows the other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import streamlit as st

from conflictmap.compare import wording
from conflictmap.compare.difference import Difference
from conflictmap.map.map_view import map_view
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui import event_card, session
from conflictmap.ui.components import event_list
from conflictmap.ui.next_page import open_page

HEIGHT = 420
MOST_LISTED = 50
"""Records of a symbol that are listed: whoever wants more zooms in."""


def maps_view(record: Record, choice: Choice, found: Difference) -> None:
    """Draw both maps, and below one the records under its symbol that was clicked; nothing where neither holds any."""
    if not found.holds_any:
        return
    st.header(_("Where"), anchor=False)
    st.caption(_("Move one map, and the other follows. Click a symbol for its records."))
    windows = zip(st.columns(2, gap="medium"), ("first", "second"), (found.first, found.second), strict=True)
    for column, name, window in windows:
        shown = replace(choice, filters=replace(choice.filters, since=window.days[0], until=window.days[1]), event="")
        with column, st.container(key=f"{name}_map", gap="xsmall"):
            st.markdown(escape_markdown(wording.window_title(window)))
            map_view(record, shown, key=f"map-{name}", height=HEIGHT, on_pick=partial(_pick, name))
            if st.session_state["picked"] and st.session_state.get("picked_in") == name:
                _picked(record)


def _pick(name: str, event_ids: list[str], total: int) -> None:
    """List the events under a symbol of one of the maps; one alone is opened on its page."""
    session.pick(event_ids, total)
    st.session_state["picked_in"] = name
    if len(event_ids) == 1:
        open_page(event_ids[0])


def _picked(record: Record) -> None:
    picked, total = st.session_state["picked"], st.session_state["picked_total"]
    st.write(bold(ngettext("%(count)s record here", "%(count)s records here", total)))
    listed = [event_id for event_id in picked if event_id in record.position][:MOST_LISTED]
    rows = [event_card.row(record, event) for event in record.rows(listed, event_card.LISTED)]
    if total > len(rows):
        st.caption(_("The first %(count)s are listed; zoom in for the others.", count=number(len(rows))))
    event_list(rows, key="compared_events", on_open=open_page)

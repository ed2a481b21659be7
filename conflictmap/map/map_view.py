"""The maps on pages: the one of all chosen events with what comes back from it, and the small one of one event."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st
from streamlit_folium import st_folium

from conflictmap.map.layer import MapState, base_map, state_group
from conflictmap.map.location import location_of, location_summary
from conflictmap.map.location_map import location_base, location_group
from conflictmap.map.reply import read_reply
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.text import sentences
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session

Picked = Callable[[list[str], int], None]
HEIGHT, SMALL_HEIGHT = 500, 300
RETURNED = "last_active_drawing"
"""What st_folium returns of a click: the properties that the layer put there."""


def map_view(
    record: Record, choice: Choice, *, key: str = "map", height: int = HEIGHT, on_pick: Picked = session.pick
) -> None:
    """Draw the map of the choice; `on_pick` is given the events under a symbol that is clicked, and of how many."""
    view = session.opening_view()
    shown = MapState(
        choice,
        view=(view.lat, view.lon, view.zoom) if view else None,
        sentence=sentences.described(choice.filters, record),
    )
    st_folium(
        base_map(),
        key=key,
        height=height,
        use_container_width=True,
        returned_objects=[RETURNED],
        feature_group_to_add=state_group(shown, record),
        on_change=partial(_take, key, on_pick),
    )


def location_view(record: Record, event_id: str) -> None:
    """Draw the small map, when the event stands on it, and in words where that is and how well it is known."""
    location, sentence = location_of(record, event_id), location_summary(record, event_id)
    if location:
        st_folium(
            location_base(),
            key="location",
            height=SMALL_HEIGHT,
            use_container_width=True,
            returned_objects=[],
            feature_group_to_add=location_group(location, sentence),
        )
    st.caption(escape_markdown(sentence))


def _take(key: str, on_pick: Picked) -> None:
    """Take what the map tells: the events that were clicked.

    What it tells of another version of the record is passed over: rows of one are not those of another. The run that
    follows tells the map the version of now, and it loads its events anew.
    """
    record = current_record()
    returned = st.session_state.get(key)
    drawing = returned.get(RETURNED) if isinstance(returned, dict) else None
    properties = drawing.get("properties") if isinstance(drawing, dict) else None
    reply = read_reply(properties, version=record.content_hash, events=len(record.events))
    if reply.rows is not None:
        on_pick(record.events["event_id"].iloc[list(reply.rows)].to_list(), reply.total)

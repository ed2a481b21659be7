"""The small map of one event on its page, with the sentence that says the same."""

from __future__ import annotations

import streamlit as st
from streamlit_folium import st_folium

from conflictmap.map.location import location_of, told
from conflictmap.map.location_map import spot_base, spot_group
from conflictmap.record.record import Record
from conflictmap.text.markdown import escape_markdown

HEIGHT = 300


def spot_view(record: Record, event_id: str) -> None:
    """Draw the small map, when the event stands on it, and in words where that is and how well it is known."""
    spot, sentence = location_of(record, event_id), told(record, event_id)
    if spot:
        st_folium(
            spot_base(),
            key="spot",
            height=HEIGHT,
            use_container_width=True,
            returned_objects=[],
            feature_group_to_add=spot_group(spot, sentence),
        )
    st.caption(escape_markdown(sentence))

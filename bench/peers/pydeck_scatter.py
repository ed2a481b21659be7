"""A deck.gl scatterplot of the events of the window, with no map under it."""

import pydeck
import streamlit as st

from bench.peers.pieces import shown

rows = shown()[["lon", "lat", "kind"]]
layer = pydeck.Layer(
    "ScatterplotLayer",
    id="events",
    data=rows,
    get_position=["lon", "lat"],
    get_radius=1500,
    get_fill_color=[200, 68, 43],
)
view = pydeck.ViewState(latitude=39.95, longitude=46.5, zoom=7)
st.pydeck_chart(pydeck.Deck([layer], initial_view_state=view, map_provider=None), height=500, key="deck")

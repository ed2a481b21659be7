"""The floor of opening a map: a page with an empty one."""

from streamlit_folium import st_folium

from bench.peers.pieces import empty_map

st_folium(empty_map(), key="map", height=500, use_container_width=True, returned_objects=[])

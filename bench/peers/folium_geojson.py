"""A constant folium map, and the events of the window as GeoJSON in a feature group: no style, popup or tooltip."""

import folium
from streamlit_folium import st_folium

from bench.peers.pieces import empty_map, shown

rows = shown()
features = [
    {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
        "properties": {"id": event_id, "kind": kind},
    }
    for event_id, kind, lat, lon in zip(rows["event_id"], rows["kind"], rows["lat"], rows["lon"], strict=True)
]
group = folium.FeatureGroup()
folium.GeoJson({"type": "FeatureCollection", "features": features}, marker=folium.CircleMarker(radius=4)).add_to(group)
st_folium(empty_map(), key="map", height=500, use_container_width=True, returned_objects=[], feature_group_to_add=group)

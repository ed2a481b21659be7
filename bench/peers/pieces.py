"""What the peers share: the slider, the events read once for all visitors, and an empty folium map."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import folium
import pandas as pd
import streamlit as st

FIRST, LAST = date(2020, 9, 27), date(2020, 11, 10)
WINDOW = (date(2020, 10, 10), date(2020, 10, 17))
"""The app's own: the days of its main period, and those it shows at first."""
LEAFLET = "../../vendor/leaflet/leaflet"


def slider() -> tuple[date, date]:
    """Draw the slider and return its first and last day."""
    return st.slider("Days shown", FIRST, LAST, WINDOW, key="when", format="D MMM YYYY", label_visibility="collapsed")


@st.cache_resource
def events() -> pd.DataFrame:
    """Return the days, kinds and coordinates of the events, in order of time."""
    folder = Path(os.environ["BENCH_DATA"])
    rows = pd.read_csv(folder / "events.csv", usecols=["event_id", "kind", "date", "place_id"], parse_dates=["date"])
    places = pd.read_csv(folder / "places.csv", usecols=["place_id", "lat", "lon"])
    return rows.merge(places, on="place_id").sort_values("date", ignore_index=True)


def shown() -> pd.DataFrame:
    """Return the events in the slider's window."""
    rows, days = events(), pd.to_datetime(list(slider()))
    first, last = rows["date"].searchsorted(days[0], "left"), rows["date"].searchsorted(days[1], "right")
    return rows.iloc[int(first) : int(last)]


def empty_map() -> folium.Map:
    """Return a map with neither tiles nor the scripts for icons and popups: Leaflet alone, from this server."""
    base = folium.Map([39.95, 46.5], zoom_start=8, tiles=None, prefer_canvas=True)
    base.default_js, base.default_css = [("leaflet", f"{LEAFLET}.js")], [("leaflet", f"{LEAFLET}.css")]
    return base

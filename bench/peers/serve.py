"""Serves the page that `BENCH_PAGE` names, and Leaflet beside it, as the app does: no peer waits for another host."""

import os
from pathlib import Path

import streamlit as st
import xstatic.pkg.leaflet
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

leaflet = Mount("/vendor/leaflet", StaticFiles(directory=xstatic.pkg.leaflet.BASE_DIR))
app = st.App(Path(os.environ["BENCH_PAGE"]), routes=[leaflet])

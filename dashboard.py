"""The Caucasus conflict map: `streamlit run dashboard.py`."""

import streamlit as st

from conflictmap.settings import PACKAGE
from conflictmap.web.routes import routes

app = st.App(PACKAGE / "web" / "app.py", routes=routes)

"""The Caucasus conflict map: `streamlit run dashboard.py`."""

import streamlit as st

from conflictmap.settings import PACKAGE
from conflictmap.web.routes import exception_handlers, routes

app = st.App(PACKAGE / "web" / "app.py", routes=routes, exception_handlers=exception_handlers)

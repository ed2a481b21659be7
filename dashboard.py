"""The Caucasus conflict map: `streamlit run dashboard.py`."""

import streamlit as st
from starlette.middleware import Middleware

from conflictmap.record.memory import keep_in_one_piece
from conflictmap.settings import PACKAGE
from conflictmap.web.preloading import Preloading
from conflictmap.web.routes import exception_handlers, routes

keep_in_one_piece()
app = st.App(
    PACKAGE / "web" / "app.py",
    routes=routes,
    middleware=[Middleware(Preloading)],
    exception_handlers=exception_handlers,
)

"""A button that copies text to the clipboard; Streamlit has none of its own."""

from __future__ import annotations

import streamlit as st

from conflictmap.settings import FRONTEND

_HTML = '<button type="button"></button><span role="status"></span>'
_button = st.components.v2.component(
    "copy_button",
    html=_HTML,
    css=(FRONTEND / "components" / "copybutton.css").read_text(encoding="utf-8"),
    js=(FRONTEND / "components" / "copybutton.js").read_text(encoding="utf-8"),
)


def copy_button(label: str, *, done: str, key: str, text: str = "") -> None:
    """Draw a button that copies `text`, or the address of the page when it is empty, and then says `done`."""
    _button(data={"label": label, "text": text, "done": done}, key=key, width="content")

"""Takes the reader to the top of the page when what the page is about changes.

Streamlit scrolls up only when the page itself is another.
"""

from __future__ import annotations

import streamlit as st

from conflictmap.settings import FRONTEND

_top = st.components.v2.component(
    "to_the_top", html="<span hidden></span>", js=(FRONTEND / "components" / "scrolling.js").read_text(encoding="utf-8")
)


def to_the_top(about: str) -> None:
    """Scroll to the top whenever `about` is another than at the last run; draws nothing."""
    _top(data={"about": about}, key="to_the_top", height=1)

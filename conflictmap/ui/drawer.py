"""The drawer of the filters: drawn for who opens it, or is about to; most visits do without."""

from __future__ import annotations

import streamlit as st

WANTED = "filters_wanted"


def filters_wanted() -> bool:
    """Whether the visitor has opened the filters, or was about to."""
    return bool(st.session_state.get(WANTED))


def want_filters() -> None:
    """Let the filters be drawn from now on."""
    st.session_state[WANTED] = True

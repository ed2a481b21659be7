"""The style sheets of pages and components, each with the colours that it names before it."""

from __future__ import annotations

from functools import cache

import streamlit as st

from conflictmap.settings import FRONTEND


@cache
def style_sheet(*paths: str) -> str:
    """Return style sheets of `frontend/` after the palette: inside a component no other style reaches it."""
    return "".join((FRONTEND / name).read_text(encoding="utf-8") for name in ("styles/palette.css", *paths))


def apply_style(name: str) -> None:
    """Give the page one of the style sheets in `frontend/styles`."""
    st.html(f"<style>{style_sheet(f'styles/{name}')}</style>")

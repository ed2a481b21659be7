"""Text from data, made fit for Streamlit's Markdown: it stays text, whatever it holds."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~:$&^=@/\"'])")


def plain(text: str) -> str:
    """Return Markdown that shows `text` as it is: no markup, no links, no formulas, no icons, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def bold(text: str) -> str:
    """Return Markdown that shows `text` in bold, as it is."""
    return f"**{plain(text)}**"


def link(text: str, url: str) -> str:
    """Return a Markdown link to an address that the gate has checked; other addresses are shown as text only."""
    if not re.fullmatch(r"https?://[^\s<>\"\\]+", url):
        return plain(text)
    return f"[{plain(text)}](<{url}>)"

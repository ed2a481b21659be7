"""Text from data, made fit for Streamlit's Markdown: it stays text, whatever it holds."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~:$&^=@/\"'])")
_REPLACED = re.compile(
    r"""
    (?<=:)(?=//) | (?<=www)(?=\.) | (?<=[\w.+-])(?=@[\w-])  # addresses, which would become links
    | (?<=:)(?=[\w+-]+:)                                    # :names: of icons and emoji
    | (?<=<)(?=-) | (?<=-)(?=[->]) | (?<=[<>~])(?==)        # arrows, dashes and signs of comparison
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)
"""The middle of whatever Streamlit replaces in a text that is parsed already, so that no backslash helps."""
_SEAM = ":small[]"
"""An empty span, which nobody sees and across which nothing is replaced."""


def escape_markdown(text: str) -> str:
    """Return Markdown that shows `text` as it is: no markup, no links, no formulas, no icons, on one line."""
    return _SEAM.join(_escaped(part) for part in _REPLACED.split(" ".join(text.split())))


def bold(text: str) -> str:
    """Return Markdown that shows `text` in bold, as it is."""
    return f"**{escape_markdown(text)}**"


def link(text: str, url: str) -> str:
    """Return a Markdown link to an address that the gate has checked; other addresses are shown as text only."""
    if not re.fullmatch(r"https?://[^\s<>\"\\]+", url):
        return escape_markdown(text)
    return f"[{escape_markdown(text)}](<{_escaped(url)}>)"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)

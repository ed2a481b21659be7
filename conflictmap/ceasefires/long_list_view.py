"""A list of events of which the first are shown at once, and the others when the reader asks for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from conflictmap.text.language import ngettext
from conflictmap.ui.components import Row, event_list

FEW = 6
"""Events that are shown at once."""
Opener = Callable[[str], None]
"""What a click on an event calls, with its id."""


def long_list(rows: Sequence[Row], *, key: str, on_open: Opener) -> None:
    """Draw the first rows, and a switch that shows the others."""
    whole = len(rows) <= FEW or bool(st.session_state.get(f"{key}-all"))
    event_list(rows if whole else rows[:FEW], key=key, on_open=on_open)
    if len(rows) > FEW:
        label = ngettext("Show %(count)s more", "Show %(count)s more", len(rows) - FEW)
        st.toggle(label, key=f"{key}-all")

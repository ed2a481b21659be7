"""What narrows the choice, each thing with a way to take it back."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.fields import FIELDS
from conflictmap.query.links import Choice, default_window
from conflictmap.record.record import Record
from conflictmap.settings import FRONTEND
from conflictmap.text import sentences
from conflictmap.text.language import _
from conflictmap.ui import session
from conflictmap.ui.styles import style_sheet

KEY = "chips"
ALL = "all"
"""What the browser tells when every filter is to be taken back."""
TAKEN_BACK = (*FIELDS, "when", "q", "set")

_chips = st.components.v2.component(
    "chips",
    html='<div role="group"></div>',
    css=style_sheet("components/chips.css"),
    js=(FRONTEND / "components" / "chips.js").read_text(encoding="utf-8"),
)


def chips(record: Record, choice: Choice) -> None:
    """Draw a chip for each thing that narrows the choice; nothing when nothing does."""
    found = sentences.chips(choice.filters, default_window(record, choice.phase), record)
    if not found:
        return
    several = sum(chip.parameter != "when" for chip in found) > 1
    data = {
        "name": _("What narrows the records"),
        "hint": _("Take this back"),
        "chips": [{"told": [chip.parameter, chip.value], "text": chip.text} for chip in found],
        "clear": {"told": ALL, "text": _("Clear filters")} if several else None,
    }
    _chips(data=data, key=KEY, on_dropped_change=_take_back)


def _take_back() -> None:
    match st.session_state[KEY].dropped:
        case str(told) if told == ALL:
            session.clear_filters()
        case [str(parameter), str(value)] if parameter in TAKEN_BACK:
            session.drop(parameter, value)

"""The way from record to record: before and after the open one, as buttons, and by Shift with an arrow key."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.neighbours import Neighbours
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.text.language import _, number
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.components import step_by_keys

BACK, ON = "Shift+←", "Shift+→"
"""The keys, as a tooltip names them; `frontend/components/stepkeys.js` hears them."""


def stepping(record: Record, beside: Neighbours) -> None:
    """Draw the way to the records before and after the open one, and which of how many it is."""
    if beside.total < 2 and beside.number:
        return
    which = _("%(number)s of %(total)s", number=number(beside.number), total=number(beside.total))
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="stepping"):
        _step(record, beside.before, "previous_chosen", _("Previous"), N_("%(keys)s: %(title)s"), BACK)
        st.caption(escape_markdown(which if beside.number else _("None of %(total)s", total=number(beside.total))))
        _step(record, beside.after, "next_chosen", _("Next"), N_("%(keys)s: %(title)s"), ON)
    step_by_keys("record_keys")


def _step(record: Record, event_id: str, key: str, name: str, hint: str, keys: str) -> None:
    title = record.event(event_id)["title"] if event_id else ""
    st.button(
        name,
        key=key,
        icon=":material/arrow_back:" if key == "previous_chosen" else ":material/arrow_forward:",
        icon_position="left" if key == "previous_chosen" else "right",
        type="tertiary",
        help=escape_markdown(_(hint, keys=keys, title=title)) if title else None,
        disabled=not event_id,
        on_click=session.open_event,
        args=(event_id,),
    )

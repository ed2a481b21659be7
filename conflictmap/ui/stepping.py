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


def stepping(record: Record, beside: Neighbours, *, keys: bool = True) -> None:
    """Draw the way to the records before and after the open one, and which of how many it is; nothing without a way.

    `keys` says whether they are heard: those of an open story go before.
    """
    if not (beside.before or beside.after):
        return
    message = N_("%(number)s of %(total)s") if beside.number else N_("Not among the %(total)s shown")
    which = _(message, number=number(beside.number), total=number(beside.total))
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="stepping"):
        _step(record, beside.before, "previous_chosen", _("Previous"), BACK if keys else "")
        st.caption(escape_markdown(which))
        _step(record, beside.after, "next_chosen", _("Next"), ON if keys else "")
    step_by_keys("record_keys")


def hint(title: str, keys: str) -> str | None:
    """Return the tooltip, as Markdown, of a button that leads to what has this title; none where there is nothing."""
    told = _("%(title)s (%(keys)s)", title=title, keys=keys) if keys else title
    return escape_markdown(told) if title else None


def _step(record: Record, event_id: str, key: str, name: str, keys: str) -> None:
    title = record.event(event_id)["title"] if event_id else ""
    st.button(
        name,
        key=key,
        icon=":material/arrow_back:" if key == "previous_chosen" else ":material/arrow_forward:",
        icon_position="left" if key == "previous_chosen" else "right",
        type="tertiary",
        help=hint(title, keys),
        disabled=not event_id,
        on_click=session.open_event,
        args=(event_id,),
    )

"""A list of events as rows to click; the text of a row is set as text and never read as markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import streamlit as st

from conflictmap.settings import FRONTEND


@dataclass(frozen=True)
class Row:
    """One row: the event's id, its kind's sign and colour, a word before the title, the title, a line under it."""

    event_id: str
    sign: str
    colour: str
    title: str
    under: str
    lead: str = ""


_HTML = '<ul role="list"></ul>'
_list = st.components.v2.component(
    "event_list",
    html=_HTML,
    css=(FRONTEND / "components" / "eventlist.css").read_text(encoding="utf-8"),
    js=(FRONTEND / "components" / "eventlist.js").read_text(encoding="utf-8"),
)


def event_list(rows: Sequence[Row], *, key: str, on_open: Callable[[str], None]) -> None:
    """Draw the rows; a click calls `on_open` with the event's id before the next run."""

    def opened() -> None:
        event_id = st.session_state[key].opened
        if event_id:
            on_open(event_id)

    _list(data={"rows": [asdict(row) for row in rows]}, key=key, on_opened_change=opened)

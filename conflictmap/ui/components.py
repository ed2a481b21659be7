"""Small parts that Streamlit has none of: a list of events, a button that copies, a line that is read out.

Each runs in the page itself; its script and style lie in `frontend/components`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import streamlit as st

from conflictmap.settings import FRONTEND
from conflictmap.text.language import _
from conflictmap.ui.styles import style_sheet


def _file(name: str, folder: str = "components") -> str:
    return (FRONTEND / folder / name).read_text(encoding="utf-8")


@dataclass(frozen=True)
class Row:
    """One row: the event's id, its kind's sign and colour, a word before the title, the title, a line under it."""

    event_id: str
    sign: str
    colour: str
    title: str
    under: str
    lead: str = ""


_list = st.components.v2.component(
    "event_list", html='<ul role="list"></ul>', css=style_sheet("components/eventlist.css"), js=_file("eventlist.js")
)
_button = st.components.v2.component(
    "copy_button",
    html='<button type="button"></button><span role="status"></span>',
    css=style_sheet("components/copybutton.css"),
    js=_file("copybutton.js"),
)
_address = st.components.v2.component("address", html="<span hidden></span>", js=_file("address.js", "dist"))
_filters = st.components.v2.component("filters_button", html="<span hidden></span>", js=_file("filtersbutton.js"))
_status = st.components.v2.component(
    "status", html='<span role="status"></span>', css=_file("status.css"), js=_file("status.js")
)
_focus = st.components.v2.component("focus", html="<span hidden></span>", js=_file("focus.js"))
_print_line = st.components.v2.component(
    "print_line", html="<p></p>", css=_file("printline.css"), js=_file("printline.js")
)
_top = st.components.v2.component("to_the_top", html="<span hidden></span>", js=_file("scrolling.js"))


def event_list(rows: Sequence[Row], *, key: str, on_open: Callable[[str], None]) -> None:
    """Draw rows of events; a click calls `on_open` with the event's id before the next run.

    The text of a row is set as text and never read as markup.
    """

    def opened() -> None:
        event_id = st.session_state[key].opened
        if event_id:
            on_open(event_id)

    _list(data={"rows": [asdict(row) for row in rows]}, key=key, on_opened_change=opened)


def copy_button(label: str, *, key: str, text: str = "") -> None:
    """Draw a button that copies `text`, or the address of the page when it is empty, and says whether it could."""
    failed = _("Could not copy; here it is:") if text else _("Could not copy; the link is in the address bar.")
    _button(data={"label": label, "text": text, "done": _("Copied"), "failed": failed}, key=key, width="content")


def write_link(query: str, *, entry: str, key: str) -> None:
    """Let the page's address say `query`; one whose `entry` is another makes a new entry in the browser's history."""
    _address(data={"query": query, "entry": entry}, key=key, height=1)


def to_the_top(about: str) -> None:
    """Scroll to the top whenever `about` is another than at the last run; Streamlit does so for another page only."""
    _top(data={"about": about}, key="to_the_top", height=1)


def name_filters_button(filters: str, menu: str) -> None:
    """Name the button that opens the filters: `menu` where it holds the page bar too."""
    _filters(data={"filters": filters, "menu": menu}, key="filters_button", height=1)


def announce(text: str) -> None:
    """Let a screen reader say a line once the page has come to rest: what is shown after a change."""
    _status(data={"text": text}, key="status_line", height=1)


def keep_focus(opened: str) -> None:
    """Bring the keyboard to the panel of what opens, an event by its id or several, and back when nothing is open.

    Where the panel lies over the map, Escape presses the button that closes it.
    """
    _focus(data={"open": opened}, key="focus_keeper", height=1)


def print_line(text: str, language: str) -> None:
    """Draw a line that paper alone shows; `{link}` and `{date}` in it become those of the moment of printing."""
    _print_line(data={"text": text, "language": language}, key="print_line", height=1)

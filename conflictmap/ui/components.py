"""Small parts that Streamlit has none of: a list of events, a button that copies, a line that is read out.

Each runs in the page itself; its script and style lie in `frontend/components`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import streamlit as st

from conflictmap.settings import FRONTEND
from conflictmap.text.figures import parts
from conflictmap.text.language import _
from conflictmap.ui.styles import style_sheet


def _file(name: str, folder: str = "components") -> str:
    return (FRONTEND / folder / name).read_text(encoding="utf-8")


Opener = Callable[[str], None]
"""What a click on an event calls, with its id."""


@dataclass(frozen=True)
class Row:
    """One row: the event's id, its kind's sign and colour, a word before the title, the title, a line under it."""

    event_id: str
    sign: str
    colour: str
    title: str
    under: str
    lead: str = ""


@dataclass(frozen=True)
class Count:
    """How many there are of one kind: its sign and colour, its name, the number as it is written.

    `query` is that of a link to what is counted, `opens` says what a press on the number does; both empty for none.
    """

    sign: str
    colour: str
    label: str
    count: str
    query: str = ""
    opens: str = ""


@dataclass(frozen=True)
class Head:
    """What stands above a list: a heading, a count of each kind, a note."""

    title: str
    counts: Sequence[Count]
    note: str


_list = st.components.v2.component(
    "event_list",
    html='<header hidden></header><ul role="list"></ul>'
    '<details hidden><summary></summary><ul role="list"></ul></details>'
    '<button type="button" class="more" hidden></button>',
    css=style_sheet("components/piece.css", "components/eventlist.css"),
    js=_file("eventlist.js", "dist"),
)
_button = st.components.v2.component(
    "copy_button",
    html='<button type="button" hidden></button><span role="status"></span>',
    css=style_sheet("components/copybutton.css"),
    js=_file("copybutton.js"),
)
_address = st.components.v2.component("address", html="<span hidden></span>", js=_file("address.js", "dist"))
_filters = st.components.v2.component("filters_button", html="<span hidden></span>", js=_file("filtersbutton.js"))
_status = st.components.v2.component(
    "status",
    html='<strong></strong><p></p><span role="status"></span>',
    css=style_sheet("components/piece.css", "components/status.css"),
    js=_file("status.js", "dist"),
)
_focus = st.components.v2.component("focus", html="<span hidden></span>", js=_file("focus.js"))
_print_line = st.components.v2.component(
    "print_line", html="<p></p>", css=_file("printline.css"), js=_file("printline.js")
)
_reconnect = st.components.v2.component("reconnect", html="<span hidden></span>", js=_file("reconnect.js"))
_step_keys = st.components.v2.component("step_keys", html="<span hidden></span>", js=_file("stepkeys.js"))
_top = st.components.v2.component("to_the_top", html="<span hidden></span>", js=_file("scrolling.js"))


def event_list(
    rows: Sequence[Row],
    *,
    key: str,
    on_open: Opener,
    head: Head | None = None,
    folded: tuple[int, str] | None = None,
    on_more: Callable[[], None] | None = None,
    on_follow: Callable[[str], None] | None = None,
) -> None:
    """Draw rows of events; a click calls `on_open` with the event's id before the next run.

    With `folded` as many rows are in sight as it says and the others lie under its words: a press shows them, paper
    has them all. With `on_more` a button stands below that asks for more of them; a number in the head calls
    `on_follow` with its query. The text of a row is set as text and never read as markup.
    """

    def opened() -> None:
        event_id = st.session_state[key].opened
        if event_id:
            on_open(event_id)

    few, fold = folded or (len(rows), "")
    data = {
        "rows": [asdict(row) for row in rows],
        "head": asdict(head) if head else None,
        "few": few,
        "fold": fold if len(rows) > few else "",
        "more": _("Show more") if on_more else "",
    }
    more_wanted, followed = on_more or (lambda: None), told_text(key, "followed", on_follow)
    _list(data=data, key=key, on_opened_change=opened, on_more_change=more_wanted, on_followed_change=followed)


def copy_button(label: str, *, key: str, text: str = "") -> None:
    """Draw a button that copies `text`, or the address of the page when it is empty, and says whether it could."""
    failed = _("Could not copy; here it is:") if text else _("Could not copy; the link is in the address bar.")
    data = {"label": label, "text": text, "done": _("Copied"), "failed": failed}
    _button(data=data, key=key, width="content")


def write_link(query: str, *, entry: str, step: str, looks: str, key: str) -> None:
    """Let the page's address say `query`; one whose `entry` is another makes a new entry in the browser's history.

    Whenever `step`, which names that of a story, is another than before, the map is made to look where `looks` says.
    """
    _address(data={"query": query, "entry": entry, "step": step, "looks": looks}, key=key, height=1)


def to_the_top(about: str) -> None:
    """Scroll to the top whenever `about` is another than at the last run; Streamlit does so for another page only."""
    _top(data={"about": about}, key="to_the_top", height=1)


def name_filters_button(filters: str, menu: str, *, on_wanted: Callable[[], None]) -> None:
    """Name the button that opens the filters: `menu` where it holds the page bar too.

    `on_wanted` is called when somebody is about to open them and they are not there.
    """
    data = {"filters": filters, "menu": menu}
    _filters(data=data, key="filters_button", height=1, on_wanted_change=on_wanted)


def status(
    spoken: str, *, count: str = "", described: str = "", on_follow: Callable[[str], None] | None = None
) -> None:
    """Draw what is shown, as a count and as what it is of; a screen reader says a line when the page is at rest.

    A number of `count` that is marked with what it counts calls `on_follow` with its query.
    """
    key = "shown_line" if count else "status_line"
    data = {"spoken": spoken, "count": [asdict(part) for part in parts(count)], "described": described}
    followed = told_text(key, "followed", on_follow)
    _status(data=data, key=key, height="content" if count else 1, on_followed_change=followed)


def told_text(key: str, name: str, tell: Callable[[str], None] | None) -> Callable[[], None]:
    """Return what is called when the part `key` tells a text by a name, if it is one: the browser may send anything."""

    def called() -> None:
        told = getattr(st.session_state[key], name)
        if tell and isinstance(told, str):
            tell(told)

    return called


def keep_focus(opened: str) -> None:
    """Bring the keyboard to the panel of what opens, an event by its id or several, and back when nothing is open.

    Of a story that begins (`the story`), or of its last step (`the story's end`), it is brought to the way on or back.

    Where the panel lies over the map, Escape presses the button that closes it.
    """
    _focus(data={"open": opened}, key="focus_keeper", height=1)


def step_by_keys(key: str) -> None:
    """Let Shift with an arrow key press the buttons that lead on and back."""
    _step_keys(key=key, height=1)


def run_when_reconnected() -> None:
    """Let the whole page run again when the browser has lost its server and found one."""
    _reconnect(key="reconnect", height=1, on_found_change=lambda: None)


def print_line(text: str, language: str) -> None:
    """Draw a line that paper alone shows; `{link}` and `{date}` in it become those of the moment of printing."""
    _print_line(data={"text": text, "language": language}, key="print_line", height=1)

"""The link and the visitor's session: what the address says becomes the choice, and the other way round.

The address is read when the page opens and when the reader goes back or forward; at every other run the session is the
truth and the browser is told what the address is to say (`frontend/src/pageaddress.js` owns it, and adds where the
map looks). Days, period, sets and the words of a search are plain values of the session, shown and changed by time bar
and search box. Widgets hold the others; on a page that is new to the reader they are told their values again: Streamlit
sends a browser no value that another page's widget of the same key held.

What Streamlit keeps of a visitor between runs, callbacks and pieces that run by themselves, is given no record: that of
tables since changed would stay for as long as the visitor does. It asks for the record of the moment.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Literal, TypedDict
from urllib.parse import urlsplit

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters
from conflictmap.query.links import (
    COLUMNS,
    NAMES,
    SETTINGS,
    SWITCHES,
    Choice,
    columns_of,
    default_window,
    phase_of_days,
    query_string,
    read_choice,
    whole_record,
    write_choice,
)
from conflictmap.query.passed_over import PassedOver, passed_over
from conflictmap.query.sets import read_set
from conflictmap.query.stories import step_and_look, stories
from conflictmap.query.values import View, read_text
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.ui.components import write_link

AROUND = timedelta(days=3)
"""Shown before and after an event for which the days shown had to change."""

NO_WIDGET = ("phase", "when", "beside", "q", "set", "story", "step", "event", "view", "data")
KEPT = tuple(name for name in NAMES if name not in NO_WIDGET)
"""The parameters that a widget holds, under a key of the same name."""


class Kept(TypedDict):
    """Arguments of a widget that keeps its value over pages that do not show it."""

    key: str
    persist_state: Literal["session"]


def kept(parameter: str) -> Kept:
    """Return the arguments of the widget that holds a parameter; no widget is kept over pages but by these."""
    if parameter not in KEPT:
        raise KeyError(parameter)
    return {"key": parameter, "persist_state": "session"}


def load_from_url(record: Record, page: str) -> Choice:
    """Return the visitor's choice; set the widgets first where the address, the tables or the page is news to them.

    A bare address in the browser's history is what the page bar left there before the choice was written to it.
    """
    query = _query()
    if "phase" not in st.session_state or (query and _navigated()):
        _set_widgets(read_choice(query, record), record)
        st.session_state["asked_event"] = read_text(query.get("event", []))
        st.session_state["passed_over"] = (passed_over(query, record), current(record))
    elif st.session_state["record_version"] != record.content_hash:
        _set_widgets(replace(read_choice(_held(), record), view=opening_view()), record)
    elif st.session_state.get("drawn_page") != page:
        for parameter in KEPT:
            st.session_state[parameter] = st.session_state[parameter]
    return current(record)


def drawn(page: str) -> None:
    """Note that a page was drawn to its end, so that its widgets are what the reader sees and touches."""
    st.session_state["drawn_page"] = page


def record_of_page(version: str) -> Record:
    """Return the record for a piece that runs by itself; its page runs again where it was drawn of another version."""
    record = current_record()
    if record.content_hash != version:
        st.rerun()
    return record


def current(record: Record) -> Choice:
    """Return the choice that the widgets hold."""
    state = st.session_state
    since, until = state["when"]
    filters = Filters.of(since, until, q=state["q"], **{parameter: state[parameter] for parameter in FIELDS})
    filters = filters.within(*filter(None, (read_set(code, record) for code in state["set"])))
    shown: dict[str, Any] = {name: bool(state[name]) for name in SWITCHES}
    shown |= {name: state[name] or allowed[0] for name, allowed in SETTINGS.items()}
    shown |= {name: columns_of(name, state[name]) for name in COLUMNS}
    shown |= {name: state[name] if state[name] in record.ceasefires.index else "" for name in ("truce", "versus")}
    event = state["event"] if state["event"] in record.position else ""
    story, step = (state["story"], state["step"]) if state["story"] in stories(record) else ("", 0)
    opened: dict[str, Any] = {"story": story, "step": step, "event": event, "view": opening_view()}
    own: dict[str, Any] = {name: state[name] for name in ("phase", "beside", "data")}
    return Choice(**own, **shown, **opened, filters=filters)


def write_address(choice: Choice, record: Record, page: str, *, key: str = "address") -> None:
    """Let the address of a page become a link to the choice; a piece that runs by itself has a `key` of its own.

    Another period or other days take the place of the entry in the browser's history, anything else makes a new one.
    Where the map looks is the browser's own to write; with a step of a story it is told where that one looks.
    """
    step, looks = step_and_look(choice.story, choice.step, record)
    query = write_choice(replace(choice, view=None), record)
    lasting = {name: values for name, values in query.items() if name not in ("phase", "when", "beside", "data")}
    write_link(query_string(query), entry=f"{page}?{query_string(lasting)}", step=step, looks=looks, key=key)


def link_to(choice: Choice, record: Record) -> str:
    """Return the full address of the page with a link to the choice."""
    opened = urlsplit(st.context.url or "")
    page = opened._replace(path=opened.path or "/", query="", fragment="").geturl()
    return f"{page}?{query_string(write_choice(choice, record))}".rstrip("?")


def opening_view() -> View | None:
    """Return where the link that was opened looks; the map follows it only when it is opened."""
    view: View | None = st.session_state["opening_view"]
    return view


def requested_event() -> str:
    """Return the event that the link asked for, as it was written there; empty once the reader has opened another."""
    return str(st.session_state["asked_event"])


def passed_over_of(choice: Choice) -> list[PassedOver]:
    """Return what was passed over of the link that was opened, until the reader changes what it chose."""
    found, opened = st.session_state["passed_over"]
    return list(found) if opened == choice else []


def dismiss_passed_over() -> None:
    """Let it be told no longer what was passed over."""
    st.session_state["passed_over"] = ([], None)


def show(choice: Choice) -> None:
    """Let the widgets hold a choice, and the map look where it says."""
    _set_widgets(choice, current_record())


def change_phase(phase: str = "") -> None:
    """Show the days that a period shows at first; without one, those of the period that is shown."""
    st.session_state["phase"] = phase or st.session_state["phase"]
    _set_days(*default_window(current_record(), st.session_state["phase"]))


def change_days(since: date, until: date) -> None:
    """Show these days; the period changes when it does not hold them."""
    record = current_record()
    first, last = whole_record(record)
    since, until = max(min(since, until), first), min(max(since, until), last)
    if since <= until:
        st.session_state["phase"] = phase_of_days(record, since, until, st.session_state["phase"])
        _set_days(since, until)


def _set_days(since: date, until: date) -> None:
    """Show these days; the list of a symbol of other days is closed."""
    if st.session_state["when"] != (since, until):
        st.session_state["when"] = (since, until)
        st.session_state["picked"] = []


def show_days(since: date, until: date) -> None:
    """Show days that hold these: those shown already, or else these with a few days around them."""
    first, last = st.session_state["when"]
    if not (first <= since and until <= last):
        change_days(since - AROUND, until + AROUND)


def show_event(event_id: str, *, clear: bool) -> None:
    """Let the choice hold an event: by other days where it has to be, and with `clear` without filters."""
    first = current_record().event(event_id)["date"].date()
    if clear:
        _take_filters_back()
    show_days(first, first)


def open_event(event_id: str) -> None:
    """Open an event, or with an empty id close the one that is open."""
    st.session_state["event"] = event_id
    st.session_state["asked_event"] = ""


def pick(event_ids: list[str], total: int) -> None:
    """Show the events under a symbol of the map; one alone is opened."""
    st.session_state["picked"] = event_ids
    st.session_state["picked_total"] = total
    st.session_state["listed"] = 0
    open_event(event_ids[0] if len(event_ids) == 1 else "")


def adopt_current_data() -> None:
    """Let the link name the data that are shown, and no longer those that it was made with."""
    st.session_state["data"] = current_record().link_version


def search(text: str) -> None:
    """Search for words; none takes the search back."""
    narrow(q=read_text([text]))


def narrow(**values: list[str] | str) -> None:
    """Set some filters by their parameters and leave the others: `narrow(accuser=["armenia"], answer=["denied"])`."""
    for parameter, chosen in values.items():
        st.session_state[parameter] = chosen
    pick([], 0)


def drop(parameter: str, value: str) -> None:
    """Take one value of a filter back; of the days, go back to those that the period shows at first."""
    held = st.session_state[parameter]
    if parameter == "when":
        change_phase()
    else:
        st.session_state[parameter] = "" if parameter == "q" else [code for code in held if code != value]
    pick([], 0)


def clear_filters() -> None:
    """Take back every filter; the days stay."""
    _take_filters_back()
    pick([], 0)


def _take_filters_back() -> None:
    for parameter in FIELDS:
        st.session_state[parameter] = []
    st.session_state["q"] = ""
    st.session_state["set"] = []


def _set_widgets(choice: Choice, record: Record) -> None:
    state = st.session_state
    set_filters(choice)
    state["beside"] = choice.beside
    for name in (*SWITCHES, *SETTINGS, "truce", "versus"):
        state[name] = getattr(choice, name)
    for name in COLUMNS:
        state[name] = list(getattr(choice, name))
    state["story"], state["step"] = choice.story, choice.step
    state["data"] = choice.data or record.link_version
    state["record_version"] = record.content_hash
    state["opening_view"] = choice.view
    pick([], 0)
    open_event(choice.event)


def set_filters(choice: Choice) -> None:
    """Let the widgets hold the days and the filters of a choice."""
    state = st.session_state
    state["phase"] = choice.phase
    state["when"] = (choice.filters.since, choice.filters.until)
    for parameter in FIELDS:
        state[parameter] = list(choice.filters[parameter])
    state["q"] = choice.filters.q
    state["set"] = [one.code for one in choice.filters.sets]


def _held() -> dict[str, list[str]]:
    """Return what the widgets hold as a link would tell it, whatever tables it was chosen from."""
    state = st.session_state
    single = ("phase", "q", "truce", "versus", *SETTINGS, "story", "step", "event", "data")
    held = {name: [str(state[name])] for name in single}
    held |= {name: ["1"] if state[name] else [] for name in SWITCHES}
    held |= {name: list(state[name]) for name in (*FIELDS, *COLUMNS, "set")}
    return held | {name: [day.isoformat() for day in state[name] or ()] for name in ("when", "beside")}


def _navigated() -> bool:
    """Whether this run comes from the browser's back or forward button."""
    context = get_script_run_ctx()
    return bool(context and context.is_history_navigation)


def _query() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}

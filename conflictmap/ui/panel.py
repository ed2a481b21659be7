"""The panel beside the map: the records shown, the events under a symbol, or one event in full."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from conflictmap.query.counts import counts_by_kind
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import Choice, whole_record, write_choice
from conflictmap.query.neighbours import Neighbours, among, in_list
from conflictmap.query.sets import RecordSet, read_set
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.figures import Figures, parts
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.markdown import bold
from conflictmap.ui import session
from conflictmap.ui.citing import cite_event
from conflictmap.ui.components import Count, Head, event_list
from conflictmap.ui.counted import counted_text
from conflictmap.ui.event_card import LISTED, account, heading, publication, row
from conflictmap.ui.near_misses import no_record
from conflictmap.ui.next_page import open_records
from conflictmap.ui.notices import outside_line
from conflictmap.ui.stepping import stepping

PAGE = 20
"""Events in a list at a time."""
HEIGHT = 440
"""Of the panel, in pixels: as tall as time and map together."""


def panel(record: Record, choice: Choice, positions: np.ndarray) -> None:
    """Draw the panel: the open event, else the events that were picked, else all that are shown."""
    if choice.event:
        event_panel(record, choice, on_map=True)
        return
    picked = bool(st.session_state["picked"])
    with st.container(height=HEIGHT, border=True, key="picked_panel" if picked else "panel"):
        if picked:
            _picked(record)
        else:
            _overview(record, choice, positions)


def event_panel(record: Record, choice: Choice, *, on_map: bool = False) -> None:
    """Draw the open event in a frame of its own; beside the map the open list of a symbol leads on."""
    with st.container(height=HEIGHT, border=True, key="event_panel"):
        event_view(record, choice, on_map=on_map)


def _overview(record: Record, choice: Choice, positions: np.ndarray) -> None:
    title = _("Records shown")
    if not len(positions):
        st.header(title, anchor=False)
        no_record(record, choice.filters)
        return
    note = _("Every attack is somebody's claim. Click a symbol to see who says so and who answers.")
    counts = counts_by_kind(record, positions).items()
    head = Head(title, [_count(kind, count, choice.filters) for kind, count in counts], note)
    shown = record.events["event_id"].iloc[positions[: _listed_until()]].to_list()
    _list(record, shown, len(positions), head=head)


def _count(kind: str, count: int, filters: Filters) -> Count:
    about, (written,) = EVENT_KINDS[kind], parts(Figures(filters)(count, kind=[kind]))
    return Count(about.sign, about.colour, words.word(words.KINDS, kind), written.text, written.query, written.label)


def _picked(record: Record) -> None:
    picked, total = st.session_state["picked"], st.session_state["picked_total"]
    with _top_row():
        _back(_("Back to all"), session.pick, [], 0)
        _close()
    st.header(ngettext("%(count)s record here", "%(count)s records here", total), anchor=False)
    if total == len(picked):
        counted_text(_these(record, picked), key="picked_count", look="note")
    if total > len(picked):
        st.caption(_("The first %(count)s are listed; zoom in for the others.", count=number(len(picked))))
    _list(record, _known(record)[: _listed_until()], len(picked))


def _known(record: Record) -> list[str]:
    """Return the events that were picked, as far as the record holds them."""
    return [event_id for event_id in st.session_state["picked"] if event_id in record.position]


def _these(record: Record, picked: list[str]) -> str:
    """Return the words that open picked events as a list; an empty text where a link cannot name so many."""
    one = RecordSet("events", (",".join(picked),))
    if not read_set(one.code, record):
        return ""
    count = Figures(Filters(*whole_record(record)))(len(picked), one)
    return _("Show these records: %(count)s", count=count)


def _listed_until() -> int:
    return PAGE * (1 + int(st.session_state.get("listed", 0)))


def _list(record: Record, event_ids: list[str], total: int, head: Head | None = None) -> None:
    rows = [row(record, event) for event in record.rows(event_ids, LISTED)]
    more = _more if total > len(event_ids) else None
    event_list(rows, key="events", on_open=session.open_event, head=head, on_more=more, on_follow=open_records)


def _more() -> None:
    st.session_state["listed"] = int(st.session_state.get("listed", 0)) + 1


def event_view(record: Record, choice: Choice, *, on_map: bool) -> None:
    """Draw the open event in full, the way back to its list, and the way on through it."""
    event = record.event(choice.event)
    with _top_row():
        _back(_("Back to the list"), session.open_event, "")
        _link_to_page(record, choice)
        _close()
    listed = _known(record) if on_map else []
    stepping(record, _beside(record, choice, listed), keys=not (on_map and choice.story))
    outside_line(record, choice)
    heading(record, event)
    cite_event(record, choice.event)
    account(record, event)
    _threads(record, event["event_id"])
    _sources(record, event["event_id"])


def _beside(record: Record, choice: Choice, listed: list[str]) -> Neighbours:
    if len(listed) > 1 and choice.event in listed:
        return in_list(listed, choice.event)
    return among(record, chosen(record, choice.filters), choice.event)


def _top_row() -> DeltaGenerator:
    return st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute")


def _back(label: str, call: Callable[..., None], *told: object) -> None:
    """Draw the button that leads back; the keyboard is brought to it when the panel opens."""
    icon = ":material/arrow_back:"
    st.button(label, key="panel_back", icon=icon, type="tertiary", on_click=call, args=told)


def _close() -> None:
    """Draw the button that closes the panel where it lies over the map, on a phone; elsewhere it is not shown."""
    icon = ":material/close:"
    st.button(_("Close"), key="close_panel", icon=icon, type="tertiary", on_click=session.pick, args=([], 0))


def _link_to_page(record: Record, choice: Choice) -> None:
    query = write_choice(replace(choice, view=None), record)
    st.page_link(PAGES / "event.py", label=_("Page of this event"), icon=":material/open_in_full:", query_params=query)


def _threads(record: Record, event_id: str) -> None:
    relations = record.relations
    rows = [(words.RELATION, one.relation, one.other_id) for one in relations.from_event(event_id)]
    rows += [(words.RELATION_BACK, one.relation, one.event_id) for one in relations.to_event(event_id)]
    rows.sort(key=lambda found: record.position[found[2]])
    if not rows:
        return
    st.write(bold(_("What it answers, and what answers it")))
    events = record.rows((other for *__, other in rows), LISTED)
    leads = [words.word(table, relation) for table, relation, __ in rows]
    listed_rows = [row(record, event, lead) for event, lead in zip(events, leads, strict=True)]
    event_list(listed_rows, key="threads", on_open=session.open_event)


def _sources(record: Record, event_id: str) -> None:
    cited = record.citations.of(event_id)
    st.write(bold(ngettext("%(count)s source", "%(count)s sources", len(cited))))
    for one in cited:
        publication(one)

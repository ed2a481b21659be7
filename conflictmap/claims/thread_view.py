"""The thread of the open event, drawn for the reader: its parts, and both accounts of the incident."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from conflictmap.claims.accounts_view import accounts_view
from conflictmap.claims.thread_wording import thread_text
from conflictmap.query.links import Choice, write_choice
from conflictmap.query.thread_summary import all_summaries, threads_containing
from conflictmap.record.record import Record
from conflictmap.record.threads import Thread
from conflictmap.settings import PAGES
from conflictmap.text import words
from conflictmap.text.language import _
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui import event_card, session
from conflictmap.ui.components import event_list


def thread_view(record: Record, choice: Choice) -> None:
    """Draw the thread of the open event, with its events and what each side says; nothing where none is open."""
    primary_event = open_thread(record, choice)
    if not primary_event:
        return
    summary = all_summaries(record)[primary_event]
    with st.container(border=True, key="thread"):
        st.subheader(escape_markdown(record.event(primary_event)["title"]), anchor=False)
        st.caption(escape_markdown(thread_text(record, summary)))
        _ways_on(record, choice, primary_event)
        _parts(record, summary.thread)
        _other_threads(record, choice.event, primary_event)
        st.write(bold(_("Both accounts")))
        accounts_view(record, primary_event)


def open_thread(record: Record, choice: Choice) -> str:
    """Return the primary event of the thread that is open: the open event where it is one, else of its first thread."""
    found = threads_containing(record, choice.event)
    return choice.event if choice.event in found else next(iter(found), "")


def _ways_on(record: Record, choice: Choice, primary_event: str) -> None:
    query = write_choice(replace(choice, event=primary_event, view=None), record)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.page_link(
            PAGES / "event.py", label=_("Page of this event"), icon=":material/open_in_full:", query_params=query
        )
        st.page_link(PAGES / "map.py", label=_("Show on the map"), icon=":material/map:", query_params=query)
        st.button(_("Close"), icon=":material/close:", type="tertiary", on_click=session.open_event, args=("",))


def _parts(record: Record, thread: Thread) -> None:
    ties = dict.fromkeys(thread.accusations, words.word(words.RELATION_BACK, "about"))
    ties |= dict.fromkeys(thread.denials, words.word(words.RELATION_BACK, "denies"))
    ties |= dict.fromkeys(thread.statements, words.word(words.RELATION_BACK, "responds_to"))
    in_order = {event_id: ties[event_id] for event_id in record.in_order(ties)}
    _events(record, {thread.head: "", **in_order}, key="thread_parts")


def _other_threads(record: Record, event_id: str, primary_event: str) -> None:
    others = [other for other in threads_containing(record, event_id) if other != primary_event]
    if others:
        st.write(bold(_("The open record belongs to these threads as well")))
        _events(record, dict.fromkeys(others, ""), key="other_threads")


def _events(record: Record, ties: Mapping[str, str], *, key: str) -> None:
    """Draw a list of events, each with what ties it to the thread before its title."""
    rows = [event_card.row(record, event, ties[event["event_id"]]) for event in record.rows(ties, event_card.LISTED)]
    event_list(rows, key=key, on_open=session.open_event)

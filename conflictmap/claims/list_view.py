"""The ledger, drawn for the reader: one line a thread, and below it the thread that is open.

The open event is the truth: the row of its thread is the one that is selected.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from conflictmap.claims import thread_table
from conflictmap.claims.accounts_view import voices_view
from conflictmap.claims.thread_summary import all_lines, heads, heads_with, lines
from conflictmap.query.export import table_csv
from conflictmap.query.filters import Filters
from conflictmap.query.links import Choice, write_choice
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.record.threads import Thread
from conflictmap.settings import PAGES
from conflictmap.text import words
from conflictmap.text.language import _, ngettext
from conflictmap.text.markdown import bold, plain
from conflictmap.ui import event_card, session
from conflictmap.ui.components import event_list
from conflictmap.ui.records_table import MOST_ROWS

HEIGHT = 440
"""Of the ledger, in pixels; one with fewer lines is as tall as these."""


def ledger(record: Record, choice: Choice) -> None:
    """Draw one line a thread; a selected line opens its thread below."""
    st.header(_("Ledger of claims and answers"), anchor=False)
    found = heads(record, choice.filters)
    if not found:
        st.info(_("No claim fits. Widen the days or clear a filter."))
        st.button(_("Clear filters"), key="clear_here", on_click=session.clear_filters)
        return
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(plain(_counted(len(found))), width="stretch")
        _download(choice)
    _rows(record, choice, found[:MOST_ROWS])


def _download(choice: Choice) -> None:
    """Draw the button that hands out all lines; long tables take their time, so this one is made when it is pressed."""
    st.download_button(
        _("CSV"),
        partial(_csv, choice.filters),
        file_name="caucasus-ledger.csv",
        mime="text/csv",
        key="ledger_csv",
        icon=":material/download:",
        type="tertiary",
        help=_("Download what this shows"),
        on_click="ignore",
    )


def _csv(filters: Filters) -> bytes:
    record = current_record()
    return table_csv(thread_table.ledger_table(record, lines(record, heads(record, filters))))


def _counted(count: int) -> str:
    told = ngettext(
        "%(count)s thread. Select a row to open it below; click a heading to sort.",
        "%(count)s threads. Select a row to open it below; click a heading to sort.",
        count,
    )
    if count <= MOST_ROWS:
        return told
    first = ngettext(
        "The first %(count)s row is shown; the download has all.",
        "The first %(count)s rows are shown; the download has all.",
        MOST_ROWS,
    )
    return f"{told} {first}"


def _rows(record: Record, choice: Choice, found: Sequence[str]) -> None:
    """Draw the rows under a key that changes with them: a selection never stays on a row that is another's now."""
    key = f"ledger_rows_{hash(tuple(found)):x}"
    head = _open_head(record, choice)
    rows = [found.index(head)] if head in found else []
    selected: Any = {"selection": {"rows": rows, "columns": [], "cells": []}}
    if key in st.session_state and st.session_state[key]["selection"]["rows"] != rows:
        st.session_state[key] = selected
    st.dataframe(
        thread_table.ledger_rows(record, lines(record, found)),
        key=key,
        hide_index=True,
        height=HEIGHT if len(found) > HEIGHT // 35 else "auto",
        placeholder="",
        selection_mode="single-row",
        selection_default=selected,
        on_select=lambda: _open_row(key, found),
        column_config=_headings(),
        alt=_("Ledger of claims and answers"),
    )


def _headings() -> dict[str, Any]:
    text = {
        "title": (_("Incident"), 270), "accuser": (_("Accused by"), 110), "accused": (_("Accused"), 110),
        "answer": (_("Answer"), 115), "took": (_("Time to the first denial"), 130),
        "looked": (_("Who looked, and found"), 200), "denied_by": (_("Denied by"), 200), "place": (_("Place"), 150),
        "status": (_("Status"), 110),
    }  # fmt: skip
    columns = {name: st.column_config.TextColumn(heading, width=width) for name, (heading, width) in text.items()}
    most = _("The most that the first denial can have taken: sorts by how long it took.")
    return {
        "date": st.column_config.DateColumn(_("Date"), format="YYYY-MM-DD", width=90),
        **columns,
        "hours": st.column_config.NumberColumn(_("At most, hours"), help=most, width=110),
    }


def _open_row(key: str, found: Sequence[str]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    session.open_event(found[rows[0]] if rows and rows[0] < len(found) else "")


def opened(record: Record, choice: Choice) -> None:
    """Draw the thread of the open event, with its events and what each side says; nothing where none is open."""
    head = _open_head(record, choice)
    if not head:
        return
    line = all_lines(record)[head]
    with st.container(border=True, key="thread"):
        st.subheader(plain(record.event(head)["title"]), anchor=False)
        st.caption(plain(thread_table.line_told(record, line)))
        _ways_on(record, choice, head)
        _parts(record, line.thread)
        others = [other for other in heads_with(record, choice.event) if other != head]
        if others:
            st.write(bold(_("The open record belongs to these threads as well")))
            _events(record, [(other, "") for other in others], key="other_threads")
        st.write(bold(_("The same incident in two voices")))
        voices_view(record, head)


def _open_head(record: Record, choice: Choice) -> str:
    """Return the head of the thread that is open: the event itself where it is one, else that of its first thread."""
    found = heads_with(record, choice.event)
    return choice.event if choice.event in found else next(iter(found), "")


def _ways_on(record: Record, choice: Choice, head: str) -> None:
    query = write_choice(replace(choice, event=head, view=None), record)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.page_link(
            PAGES / "event.py", label=_("Page of this event"), icon=":material/open_in_full:", query_params=query
        )
        st.page_link(PAGES / "map.py", label=_("Show on the map"), icon=":material/map:", query_params=query)
        st.button(_("Close"), icon=":material/close:", type="tertiary", on_click=session.open_event, args=("",))


def _parts(record: Record, thread: Thread) -> None:
    leads = dict.fromkeys(thread.accusations, words.word(words.RELATION_BACK, "about"))
    leads |= dict.fromkeys(thread.denials, words.word(words.RELATION_BACK, "denies"))
    leads |= dict.fromkeys(thread.statements, words.word(words.RELATION_BACK, "responds_to"))
    parts = ((event_id, leads[event_id]) for event_id in record.in_order(leads))
    _events(record, [(thread.head, ""), *parts], key="thread_parts")


def _events(record: Record, told: Sequence[tuple[str, str]], *, key: str) -> None:
    events = record.rows((event_id for event_id, __ in told), event_card.LISTED)
    rows = [event_card.row(record, event, lead) for event, (__, lead) in zip(events, told, strict=True)]
    event_list(rows, key=key, on_open=session.open_event)

"""The page of an event when none is open: what was asked for, ids like it, and a search of the whole record."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from conflictmap.query.filters import Filters
from conflictmap.query.links import whole_record
from conflictmap.query.search import alike, holding
from conflictmap.record.record import Record
from conflictmap.text.figures import Figures
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui import event_card, session
from conflictmap.ui.components import event_list
from conflictmap.ui.counted import counted_text
from conflictmap.ui.frame import name_tab

MOST = 50
"""Records in a list of what was found."""


def event_search(record: Record) -> None:
    """Say that the event that was asked for is not known, and let the reader find one."""
    st.title(_("Find an event"), anchor=False)
    name_tab(_("Find an event"))
    asked = session.requested_event()
    if asked:
        st.info(escape_markdown(_("No event has the id “%(asked)s”.", asked=asked)))
    text = st.text_input(
        _("Search the whole record"),
        key="find",
        placeholder=_("Place, person, words, in any script"),
        max_chars=200,
        icon=":material/search:",
    )
    if text.strip():
        _found(record, text.strip())
    elif asked:
        _alike(record, asked)


def _alike(record: Record, asked: str) -> None:
    like = alike(record, asked)
    if like:
        st.write(bold(_("Ids that are like it")))
        _list(record, like, "alike")


def _found(record: Record, text: str) -> None:
    found = holding(record, text)
    if not found:
        st.info(escape_markdown(_("No record holds the words “%(words)s”.", words=text)))
        return
    message = ngettext(
        "%(count)s record holds the words “%(words)s”.",
        "%(count)s records hold the words “%(words)s”.",
        len(found),
        count=Figures(Filters(*whole_record(record), q=text))(len(found)),
        words=text,
    )
    counted_text(message, key="found_count", look="strong")
    if len(found) > MOST:
        st.caption(escape_markdown(_("The first %(count)s are listed; more words find fewer.", count=number(MOST))))
    _list(record, found[:MOST], "found")


def _list(record: Record, event_ids: Sequence[str], key: str) -> None:
    rows = [event_card.row(record, event) for event in record.rows(event_ids, event_card.LISTED)]
    event_list(rows, key=key, on_open=session.open_event)

"""What a truce promised and what followed, and what was said of it, as lists to read and to open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.commitments import Promise, answered, promises
from conflictmap.ceasefires.truces import Truce, statements
from conflictmap.record.record import Record
from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _, listed, ngettext
from conflictmap.text.markdown import escape_markdown, link
from conflictmap.ui import event_card
from conflictmap.ui.components import Row, event_list

FEW = 6
"""Events of a list that are shown at once."""
PROMISES_METHOD = N_(
    "The commitments stand in our words. An event is listed where a table of the record says that it bears on one; "
    "under the end of firing stand also all claims that are tied to the truce as alleged breaches. "
    "The filters play no part here."
)
STATEMENTS_METHOD = N_(
    "Ceasefire statements of anyone, from the announcement of the truce to a week after its end; where no end is "
    "known, to 30 days after it took effect. The filters play no part here."
)
Opener = Callable[[str], None]
"""What a click on an event calls, with its id."""


def promises_view(record: Record, one: Truce, *, on_open: Opener) -> None:
    """Draw the commitments of a truce, each with its sources, and folded the events that bear on it."""
    found = promises(record, one.truce_id)
    st.header(_("What was promised and what followed"), anchor=False, help=escape_markdown(_(PROMISES_METHOD)))
    if not found:
        st.caption(escape_markdown(_("The record holds no commitment of this truce.")))
    for promise in found:
        _promise(record, promise, on_open)


def _promise(record: Record, promise: Promise, on_open: Opener) -> None:
    cited = (record.sources.loc[source_id] for source_id in promise.source_ids)
    publishers = listed(link(str(source["publisher"]), str(source["url"])) for source in cited)
    topic = words.word(words.TOPIC, promise.topic)
    st.markdown(f"**{escape_markdown(topic)}.** {escape_markdown(promise.text)} :small[{publishers}]")
    if promise.note:
        st.caption(escape_markdown(promise.note))
    told = wording.bearings(promise.events)
    if not told:
        st.caption(escape_markdown(_("Nothing in the record bears on it.")))
        return
    with st.expander(escape_markdown(told), key=f"promise-{promise.commitment_id}", on_change="rerun") as fold:
        if fold.open:
            for bearing in BEARINGS:
                _bearing(record, promise, bearing, on_open)


def _bearing(record: Record, promise: Promise, bearing: str, on_open: Opener) -> None:
    event_ids = promise.events[bearing]
    if not event_ids:
        return
    st.markdown(f"**{escape_markdown(words.word(words.BEARING, bearing))}**")
    rows = [_noted(event_card.row(record, event), promise) for event in record.rows(event_ids, event_card.LISTED)]
    _long_list(rows, key=f"{promise.commitment_id}-{bearing}", on_open=on_open)


def _noted(row: Row, promise: Promise) -> Row:
    note = promise.notes.get(row.event_id, "")
    return replace(row, under=f"{row.under} · {note}") if note else row


def statements_view(record: Record, one: Truce, *, on_open: Opener) -> None:
    """Draw the ceasefire statements around a truce in order of time, each with what it takes up."""
    event_ids = statements(record, one.truce_id)
    st.header(_("Who said what of it"), anchor=False, help=escape_markdown(_(STATEMENTS_METHOD)))
    if not event_ids:
        st.caption(escape_markdown(_("The record holds no ceasefire statement of that time.")))
        return
    takes_up = answered(record, event_ids)
    st.caption(escape_markdown(ngettext("%(count)s statement", "%(count)s statements", len(event_ids))))
    rows = [
        _answering(record, event_card.row(record, event), takes_up.get(event["event_id"], ()))
        for event in record.rows(event_ids, event_card.LISTED)
    ]
    _long_list(rows, key="truce_statements", on_open=on_open)


def _answering(record: Record, row: Row, takes_up: tuple[tuple[str, str], ...]) -> Row:
    if not takes_up:
        return row
    titles = record.events["title"]
    told = (
        _(
            "%(relation)s: “%(title)s”",
            relation=words.word(words.RELATION, relation),
            title=titles.iat[record.position[other]],
        )
        for relation, other in takes_up
    )
    return replace(row, under=" · ".join((row.under, *told)))


def _long_list(rows: list[Row], *, key: str, on_open: Opener) -> None:
    """Draw the first rows, and a switch that shows the others."""
    whole = len(rows) <= FEW or bool(st.session_state.get(f"{key}-all"))
    event_list(rows if whole else rows[:FEW], key=key, on_open=on_open)
    if len(rows) > FEW:
        label = ngettext("Show %(count)s more", "Show %(count)s more", len(rows) - FEW)
        st.toggle(label, key=f"{key}-all")

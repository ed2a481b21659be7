"""The commitments in a truce's text, each with the events that are reported to have followed."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from conflictmap.ceasefires.commitments_wording import COMPLIANCE, TOPIC, compliance_counts
from conflictmap.ceasefires.truce_figures import figures_over
from conflictmap.record.commitments import Commitment, commitments
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce
from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _, listed
from conflictmap.text.markdown import escape_markdown, link
from conflictmap.ui import event_card
from conflictmap.ui.components import Opener, Row, event_list
from conflictmap.ui.counted import counted_text

METHOD = N_(
    "The commitments are in our words. An event is listed where a table of the record says that it is a report of one "
    "carried out, an alleged breach of one, or mentions one; the end of firing lists all claims as well that are tied "
    "to the truce as alleged breaches. Their incidents are those of the sentence at the top, each counted once, while "
    "an incident may be told by several records; what the table alone names as a breach is counted apart. The filters "
    "play no part here."
)


def commitments_view(record: Record, one: Truce, *, on_open: Opener) -> None:
    """Draw the commitments of a truce, each with its sources, and folded the events that followed."""
    found = commitments(record, one.truce_id)
    st.header(_("Commitments, and what followed"), anchor=False, help=escape_markdown(_(METHOD)))
    if not found:
        st.caption(escape_markdown(_("The record holds no commitment of this truce.")))
    for commitment in found:
        _commitment(record, one, commitment, on_open)


def _commitment(record: Record, one: Truce, commitment: Commitment, on_open: Opener) -> None:
    cited = (record.sources.loc[source_id] for source_id in commitment.source_ids)
    publishers = listed(link(str(source["publisher"]), str(source["url"])) for source in cited)
    topic = words.word(TOPIC, commitment.topic)
    st.markdown(f"**{escape_markdown(topic)}.** {escape_markdown(commitment.text)} :small[{publishers}]")
    if commitment.note:
        st.caption(escape_markdown(commitment.note))
    every = {event_id for event_ids in commitment.events.values() for event_id in event_ids}
    counts = compliance_counts(commitment, one.truce_id, figures_over(record, {*every, *commitment.incidents}))
    if not counts:
        st.caption(escape_markdown(_("The record holds nothing on it.")))
        return
    key = f"commitment-{commitment.commitment_id}"
    counted_text(counts, key=f"{key}-counts", look="note")
    rows = [
        _with_note(event_card.row(record, event, words.word(COMPLIANCE, compliance)), commitment)
        for compliance in BEARINGS
        for event in record.rows(commitment.events[compliance], event_card.LISTED)
    ]
    event_list(rows, key=key, on_open=on_open, folded=(0, _("Which events")))


def _with_note(row: Row, commitment: Commitment) -> Row:
    note = commitment.notes.get(row.event_id, "")
    return replace(row, under=f"{row.under} · {note}") if note else row

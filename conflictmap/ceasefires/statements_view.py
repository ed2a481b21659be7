"""What was said about a truce: the ceasefire statements of its time, each with what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from conflictmap.ceasefires.truce_figures import figures_over
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.record.statements import answered, statements
from conflictmap.record.truces import Truce
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _, ngettext
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import event_card
from conflictmap.ui.components import Opener, Row, event_list
from conflictmap.ui.counted import counted_text

FEW = 6
"""Statements that are in sight at once."""
METHOD = N_(
    "Ceasefire statements of anyone, from the announcement of the truce to a week after its end; where no end is "
    "known, to 30 days after it took effect. The filters play no part here."
)


def statements_view(record: Record, one: Truce, *, on_open: Opener) -> None:
    """Draw the ceasefire statements around a truce in order of time, each with what it answers."""
    event_ids = statements(record, one.truce_id)
    st.header(_("Who said what about it"), anchor=False, help=escape_markdown(_(METHOD)))
    if not event_ids:
        st.caption(escape_markdown(_("The record holds no ceasefire statement of that time.")))
        return
    answers = answered(record, event_ids)
    count = figures_over(record, event_ids)(len(event_ids), RecordSet("statements", (one.truce_id,)))
    counted = ngettext("%(count)s statement", "%(count)s statements", len(event_ids), count=count)
    counted_text(counted, key="statements_count", look="note")
    rows = [
        _with_answers(record, event_card.row(record, event), answers.get(event["event_id"], ()))
        for event in record.rows(event_ids, event_card.LISTED)
    ]
    rest = len(rows) - FEW
    more = ngettext("Show %(count)s more", "Show %(count)s more", rest)
    event_list(rows, key="truce_statements", on_open=on_open, folded=(FEW, more))


def _with_answers(record: Record, row: Row, answers: Sequence[tuple[str, str]]) -> Row:
    titles = record.events["title"]
    texts = (
        _(
            "%(relation)s: “%(title)s”",
            relation=words.word(words.RELATION, relation),
            title=titles.iat[record.position[other]],
        )
        for relation, other in answers
    )
    return replace(row, under=" · ".join((row.under, *texts)))

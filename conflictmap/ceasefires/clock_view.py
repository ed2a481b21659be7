"""The clock of a truce: each milestone with its events, beside the chart of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from conflictmap.ceasefires.chart_frame import Spec
from conflictmap.ceasefires.clock_chart import clock_chart
from conflictmap.ceasefires.clock_rows import clock_lines, clock_rows
from conflictmap.ceasefires.clock_wording import candidates, clock_summary, milestone_name, time_taken
from conflictmap.ceasefires.picker_view import compared_with
from conflictmap.ceasefires.truce_figures import figures_over
from conflictmap.query.download import Download
from conflictmap.query.links import Choice
from conflictmap.query.sets import RecordSet
from conflictmap.record.clock import Milestone, clock
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce, truce
from conflictmap.tables.messages import N_
from conflictmap.text import sentences
from conflictmap.text.language import _, ngettext, spoken
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import event_card
from conflictmap.ui.chart import figure
from conflictmap.ui.components import Opener, Row, event_list
from conflictmap.ui.counted import counted_text

FEW = 2
"""Events of a milestone that are shown at once."""
DETAILS = (*event_card.LISTED, "actor_ids", "target_ids", "claimant_ids", "speaker")
METHOD = N_(
    "An alleged breach is an incident, an attack or an accusation with the accusations about it, of which a claim is "
    "tied to the statement that announced the truce; each is counted once, and those that are known to lie before "
    "the truce or after its end, and totals of whole operations, are left out. "
    "Where an hour is not known, the time is a range: the first of several happened between the earliest that is "
    "possible and the latest of the one that was over first. Mediators are those who brokered the truce, the co-chair "
    "states of the OSCE Minsk Group and international bodies. The filters play no part here."
)


def clock_view(record: Record, choice: Choice, one: Truce, *, on_open: Opener) -> None:
    """Draw the clock: the times at the left, what happened and who says so at the right, and the chart."""
    st.header(_("The clock"), anchor=False, help=escape_markdown(_(METHOD)))
    milestones, chart = st.columns([1.25, 1], gap="large")
    with milestones:
        for milestone in clock(record, one.truce_id):
            _milestone(record, one, milestone, on_open)
    with chart:
        _chart(record, [one, *filter(None, [compared_with(record, choice)])])


def _milestone(record: Record, one: Truce, milestone: Milestone, on_open: Opener) -> None:
    time, what = st.columns([1, 2.6])
    took = escape_markdown(time_taken(milestone))
    time.markdown(f"**{took}**" if milestone.took else f":gray[{took}]")
    with what:
        key = f"clock-{milestone.what}-{milestone.side}"
        st.markdown(escape_markdown(milestone_name(milestone)))
        if note := candidates(milestone, _count(record, one, milestone)):
            counted_text(note, key=f"{key}-note", look="note")
        if milestone.event_ids:
            rows = _rows(record, milestone.event_ids)
            more = ngettext("%(count)s more", "%(count)s more", len(rows) - FEW)
            event_list(rows, key=key, on_open=on_open, folded=(FEW, more))


def _count(record: Record, one: Truce, milestone: Milestone) -> str:
    """Return how many events may be a milestone, as a number that opens them."""
    which = "-".join(filter(None, (milestone.what, milestone.side)))
    figure = figures_over(record, milestone.event_ids)
    return figure(len(milestone.event_ids), RecordSet("milestone", (one.truce_id, which)))


def _rows(record: Record, event_ids: Sequence[str]) -> list[Row]:
    """Return events as rows that say who claims them."""
    rows = [(event_card.row(record, event), event) for event in record.rows(event_ids, DETAILS)]
    return [replace(row, under=f"{row.under} · {sentences.who_says(event, record)}") for row, event in rows]


def _chart(record: Record, compared: Sequence[Truce]) -> None:
    rows, drawn = _drawn(record, tuple(one.truce_id for one in compared), spoken())
    summary = " ".join(clock_summary(one, clock(record, one.truce_id)) for one in compared)
    if rows.empty:
        st.caption(escape_markdown(summary))
        return
    if len(compared) > 1:
        st.caption(
            escape_markdown(_("Above: %(own)s. Below: %(other)s.", own=compared[0].name, other=compared[1].name))
        )
    table = rows.rename(columns={"least": "least_hours", "most": "most_hours", "name": "what"})
    figure(
        drawn,
        key="truce_clock",
        summary=summary,
        table=table[["truce", "what", "took", "least_hours", "most_hours"]],
        download=Download("truce-clock", "-".join(one.truce_id for one in compared)),
    )


@derived(keep=64)
def _drawn(record: Record, truce_ids: tuple[str, ...], language: str) -> tuple[pd.DataFrame, Spec]:
    """Return the rows of the clock of one or two truces, and its chart; the last ones are kept."""
    compared = [truce(record, truce_id) for truce_id in truce_ids]
    rows = clock_rows(record, compared)
    return rows, {} if rows.empty else clock_chart(rows, clock_lines(record, compared[0]))

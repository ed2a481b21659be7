"""A truce on its page: the picker, the first day, the clock, the counts of both sides, two truces compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.before_after import around
from conflictmap.ceasefires.before_after_chart import OTHER, OWN, added_chart, clock_chart, counts_chart
from conflictmap.ceasefires.clock import Mark, clock, opening
from conflictmap.ceasefires.truces import Truce, added_up, truce, truces
from conflictmap.query.filters import Filters
from conflictmap.query.links import Choice, default_truce, write_choice
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.tables.codes import SPANS
from conflictmap.tables.messages import N_
from conflictmap.text import sentences, words
from conflictmap.text.language import _, ngettext, spoken
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import event_card, session
from conflictmap.ui.chart import figure
from conflictmap.ui.citing import cite_page
from conflictmap.ui.components import Row, copy_button, event_list
from conflictmap.ui.session import kept

FEW = 2
"""Events of a line of the clock that are shown at once."""
DETAILS = (*event_card.LISTED, "actor_ids", "target_ids", "claimant_ids", "speaker")
METHOD = N_(
    "Counted are attacks, and accusations of a breach of a truce, each incident once, on the day that its row names; "
    "one laid to both sides counts for each, totals of whole operations are left out. What is laid to one side is told "
    "by the other: the number of a day is unknown, and not zero, when the record holds no event of that day that the "
    "other side claims or utters, and nothing that its officials or media published on it. The filters apply, the days "
    "shown do not."
)
CLOCK_METHOD = N_(
    "Alleged breaches are attacks and accusations that the record ties to the statement which announced the truce. "
    "Where an hour is not known, the time is a range: the first of several happened between the earliest that is "
    "possible and the latest of the one that was over first. Mediators are those who brokered the truce, the co-chair "
    "states of the OSCE Minsk Group and international bodies. The filters play no part here."
)
GREY = "#8B8F96"
"""Of the lines of the clock that are of neither side."""


def picker(record: Record, choice: Choice) -> Truce | None:
    """Draw the pickers of the truce and of the one it is compared with; return the truce, none without any."""
    ids = list(record.ceasefires.index)
    if not ids:
        st.info(_("The record holds no truce."))
        return None
    picked = choice.truce or default_truce(record)
    st.session_state["truce"] = picked
    st.session_state["versus"] = choice.versus if choice.versus != picked else ""
    names = {one.truce_id: one.name for one in truces(record)}
    left, right = st.columns(2)
    left.selectbox(_("Truce"), ids, **kept("truce"), format_func=names.__getitem__, on_change=truce_picked)
    others = ["", *(truce_id for truce_id in ids if truce_id != picked)]
    right.selectbox(
        _("Compared with"),
        others,
        **kept("versus"),
        format_func=lambda truce_id: names.get(truce_id) or _("None"),
    )
    return truce(record, picked)


def truce_picked() -> None:
    """Compare a truce that was picked with no other when it was the other until now."""
    if st.session_state["versus"] == st.session_state["truce"]:
        st.session_state["versus"] = ""


def other_truce(record: Record, choice: Choice) -> Truce | None:
    """Return the truce that is compared with, or none."""
    return truce(record, choice.versus) if choice.versus and choice.versus != choice.truce else None


def follow(record: Record, choice: Choice) -> None:
    """Go to the page of the event that was clicked before this run."""
    if st.session_state.pop("truce_event", ""):
        st.switch_page(PAGES / "event.py", query_params=write_choice(replace(choice, view=None), record))


def open_page(event_id: str) -> None:
    """Open an event on its own page, with the next run."""
    session.open_event(event_id)
    st.session_state["truce_event"] = event_id


def lead(record: Record, choice: Choice, one: Truce) -> None:
    """Draw the sentence on the first 24 hours, with buttons that copy and cite it, and what to know of the truce."""
    missing = wording.untied(record, one)
    told = missing or wording.opening_told(one, opening(record, one.truce_id))
    st.markdown(f"**{escape_markdown(told)}**")
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button(_("Copy as a sentence"), text=told, done=_("Copied"), key="copy_opening")
        copy_button(_("Copy link"), done=_("Copied"), key="copy_truce_link")
        cite_page(record, choice, one.name)
    row = record.ceasefires.loc[one.truce_id]
    st.caption(escape_markdown(wording.lasting(one)))
    for text in (wording.too_early(record, one), str(row["note"])):
        if text:
            st.caption(escape_markdown(text))


def clock_view(record: Record, choice: Choice, one: Truce) -> None:
    """Draw the clock: the times at the left, what happened and who says so at the right, and the chart."""
    st.header(_("The clock"), anchor=False, help=escape_markdown(_(CLOCK_METHOD)))
    lines, chart = st.columns([1.25, 1], gap="large")
    with lines:
        for mark in clock(record, one.truce_id):
            _line(record, mark)
    with chart:
        _clock_chart(record, [one, *filter(None, [other_truce(record, choice)])])


def _line(record: Record, mark: Mark) -> None:
    time, what = st.columns([1, 2.6])
    time.markdown(
        f"**{escape_markdown(wording.took(mark))}**" if mark.took else f":gray[{escape_markdown(wording.took(mark))}]"
    )
    with what:
        name = f"clock-{mark.what}-{mark.side}"
        st.markdown(escape_markdown(wording.line(mark)))
        if note := wording.candidates(mark):
            st.caption(escape_markdown(note))
        if mark.event_ids:
            event_list(_told_rows(record, mark.event_ids[:FEW]), key=name, on_open=open_page)
            _folded(record, mark.event_ids[FEW:], key=f"{name}-more")


def _folded(record: Record, event_ids: Sequence[str], *, key: str) -> None:
    """Draw the events that are not shown at once, folded; they are drawn when the fold is opened."""
    if not event_ids:
        return
    label = ngettext("%(count)s more", "%(count)s more", len(event_ids))
    with st.expander(label, key=f"{key}-fold", on_change="rerun", type="compact") as fold:
        if fold.open:
            event_list(_told_rows(record, event_ids), key=key, on_open=open_page)


def _told_rows(record: Record, event_ids: Sequence[str]) -> list[Row]:
    """Return events as rows that say who claims them."""
    rows = [(event_card.row(record, event), event) for event in record.rows(event_ids, DETAILS)]
    return [replace(row, under=f"{row.under} · {sentences.who_says(event, record)}") for row, event in rows]


def _clock_chart(record: Record, compared: list[Truce]) -> None:
    rows, drawn = _clock(record, tuple(one.truce_id for one in compared), spoken())
    told = " ".join(wording.clock_told(one, clock(record, one.truce_id)) for one in compared)
    if rows.empty:
        st.caption(escape_markdown(told))
        return
    if len(compared) > 1:
        st.caption(
            escape_markdown(_("Above: %(own)s. Below: %(other)s.", own=compared[0].name, other=compared[1].name))
        )
    table = rows.rename(columns={"least": "least_hours", "most": "most_hours", "name": "what"})
    figure(
        drawn,
        key="truce_clock",
        told=told,
        table=table[["truce", "what", "took", "least_hours", "most_hours"]],
    )


@derived(keep=64)
def _clock(record: Record, truce_ids: tuple[str, ...], language: str) -> tuple[pd.DataFrame, dict[str, Any]]:
    """Return the rows of the clock of one or two truces, and its chart; the last ones are kept."""
    compared = [truce(record, truce_id) for truce_id in truce_ids]
    names = [wording.line(mark) for mark in clock(record, truce_ids[0])]
    marks = [(one, mark) for one in compared for mark in clock(record, one.truce_id)]
    rows = pd.DataFrame([_bar(one, mark, names, compared) for one, mark in marks if mark.took])
    if rows.empty:
        return rows, {}
    lines = pd.DataFrame({"row": range(len(names)), "name": names})
    return rows, clock_chart(rows, lines).to_dict(validate=False)


def _bar(one: Truce, mark: Mark, names: list[str], compared: list[Truce]) -> dict[str, Any]:
    alone, own = len(compared) == 1, one is compared[0]
    took = mark.took
    name = wording.line(mark)
    return {
        "truce": one.name,
        "row": names.index(name),
        "name": name,
        "took": wording.took(mark),
        "least": took.least / 60 if took else None,
        "most": took.most / 60 if took else None,
        "offset": 4 if alone else 2 if own else 13,
        "colour": words.SIDE_HUES.get(mark.side, GREY) if alone else OWN if own else OTHER,
    }


@st.fragment
def counts_view(version: str, one: Truce) -> None:
    """Draw what is laid to each side by day, before and after the truce took effect: a piece that runs by itself."""
    record = session.record_of_page(version)
    choice = session.current(record)
    st.header(_("Before and after"), anchor=False, help=escape_markdown(_(METHOD)))
    st.segmented_control(
        _("Days before and after"),
        SPANS,
        **kept("span"),
        format_func=lambda span: ngettext("%(count)s day", "%(count)s days", int(span)),
        required=True,
    )
    found = around(record, choice.filters, one.truce_id, int(choice.span))
    others = [other for other in _near(record, found.days) if other != one]
    if found.days["silent"].any():
        st.caption(escape_markdown(_("Grey marks at the edge: the number of that day is unknown.")))
    figure(
        _counts_chart(record, choice.filters.without_dates, one.truce_id, int(choice.span), spoken()),
        key="truce_counts",
        told=wording.around_told(one, found, int(choice.span), others),
        table=found.days,
    )
    session.write_address(choice, record)


def _near(record: Record, days: pd.DataFrame) -> list[Truce]:
    """Return the truces that took effect on one of the days."""
    first, last = days["day"].min(), days["day"].max()
    return [other for other in truces(record) if first <= other.day <= last]


@derived(keep=64)
def _counts_chart(record: Record, filters: Filters, truce_id: str, span: int, language: str) -> dict[str, Any]:
    """Return the chart of the counts; making it takes longer than counting, so the last ones are kept."""
    one, days = truce(record, truce_id), around(record, filters, truce_id, span).days
    near = _near(record, days)
    rules = {"at": [_at(other) for other in near], "name": [other.name for other in near]}
    chart = counts_chart(days, pd.DataFrame(rules | {"own": [other == one for other in near]}))
    made: dict[str, Any] = chart.to_dict(validate=False)
    return made


def _at(one: Truce) -> pd.Timestamp:
    return one.day + pd.Timedelta(minutes=one.begins.earliest % 1440)


def compare_view(record: Record, choice: Choice, one: Truce) -> None:
    """Draw how the alleged breaches of two truces add up from hour zero; nothing when none is compared with."""
    other = other_truce(record, choice)
    if not other:
        return
    st.header(_("The two truces compared"), anchor=False)
    compared = [one, other]
    tables = [added_up(record, each.truce_id).assign(truce=each.name) for each in compared]
    table = pd.concat(tables, ignore_index=True)
    st.caption(escape_markdown(wording.dashes()))
    figure(
        added_chart(table, [each.name for each in compared]),
        key="truce_added",
        told=wording.added_told(record, compared),
        table=table[["truce", "day", "side", "total"]],
    )

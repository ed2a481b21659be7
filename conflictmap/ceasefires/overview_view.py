"""All truces side by side, one row each; a selected row opens its truce."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.breach_count import CountRange, breach_count
from conflictmap.ceasefires.breach_wording import count_text
from conflictmap.ceasefires.clock_wording import milestone_name, time_taken
from conflictmap.ceasefires.picker_view import keep_apart
from conflictmap.ceasefires.truce_figures import BreachFigures, Write, breach_figures
from conflictmap.record.clock import clock
from conflictmap.record.record import Record
from conflictmap.record.truces import FIRST_DAY, FIRST_WEEK, Truce, days_in_force, truces
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, ngettext
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.counted import counted_table
from conflictmap.ui.downloads import download_table


def overview_view(record: Record) -> None:
    """Draw all truces in a table, of which the numbers open what they count; a press on a name opens its truce."""
    st.header(_("All truces"), anchor=False)
    every = truces(record)
    rows = [_row(record, one, breach_figures(record, one.truce_id)) for one in every]
    ids = [one.truce_id for one in every]
    if rows:
        counted_table(
            list(rows[0]), (row.values() for row in rows), key="truces_table", on_open=lambda row: _open(ids[row])
        )
    select = ngettext(
        "%(count)s truce. Press its name to open it.", "%(count)s truces. Press a name to open one.", len(every)
    )
    unknown = _("“None in the record” is not zero: what is not reported is not known.")
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(escape_markdown(f"{select} {unknown}"), width="stretch")
        download_table(_table(record, every), key="all_truces")


def _table(record: Record, every: list[Truce]) -> pd.DataFrame:
    """Return the truces for the download, with bare numbers where these are no ranges."""
    table = pd.DataFrame([_row(record, one, PLAIN) for one in every])
    counts = [breach_count(record, one.truce_id) for one in every]
    table[_("Alleged breaches (incidents)")] = _numbers(count.total for count in counts)
    for side in SIDES:
        table[words.word(wording.ATTRIBUTED_TO, side)] = _numbers(count.attributed_to[side] for count in counts)
    return pd.concat([table, days_in_force(every)], axis=1)


def _numbers(counts: Iterable[CountRange]) -> pd.Series:
    return pd.Series([count.high or None for count in counts], dtype="Int64")


def _row(record: Record, one: Truce, figure: Figures) -> dict[str, str]:
    """Return what stands in the row of a truce, by the names of the columns."""
    day, week, whole = (breach_count(record, one.truce_id, span) for span in (FIRST_DAY, FIRST_WEEK, None))
    of_day, of_week, of_all = (BreachFigures(one.truce_id, span, figure) for span in ("day", "week", "all"))
    row = {_("Truce"): one.name, _("In force from"): wording.at(one.begins)}
    row[_("In force for")] = wording.lasted(one)
    row[_("Alleged breaches (incidents)")] = _held(whole.total, of_all.of())
    for side in SIDES:
        row[words.word(wording.ATTRIBUTED_TO, side)] = _held(whole.attributed_to[side], of_all.of(side=side))
    row[_("In the first 24 hours")] = _held(day.total, of_day.of())
    row[_("In the first 7 days")] = _held(week.total, of_week.of())
    return row | {milestone_name(milestone): time_taken(milestone) for milestone in clock(record, one.truce_id)}


def _held(count: CountRange, write: Write) -> str:
    return count_text(count, write) if count.high else _("None in the record")


def _open(truce_id: str) -> None:
    st.session_state["truce"] = truce_id
    keep_apart()

"""All truces side by side, one row each; a selected row opens its truce."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.breach_count import FIRST_DAY, FIRST_WEEK, CountRange, breach_count
from conflictmap.ceasefires.breach_wording import count_text
from conflictmap.ceasefires.clock import clock
from conflictmap.ceasefires.clock_wording import milestone_name, time_taken
from conflictmap.ceasefires.picker_view import keep_apart
from conflictmap.ceasefires.truces import Truce, days_in_force, truces
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _, ngettext
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.downloads import download_table
from conflictmap.ui.printed_table import printed_table


def overview_view(record: Record) -> None:
    """Draw all truces in a table; a selected row opens its truce."""
    st.header(_("All truces"), anchor=False)
    every = truces(record)
    rows = [_row(record, one) for one in every]
    table = pd.DataFrame(rows)
    ids, none = [one.truce_id for one in every], _("None in the record")
    printed_table(
        list(rows[0]) if rows else [], ([str(cell or none) for cell in row.values()] for row in rows), len(rows)
    )
    st.dataframe(
        table,
        key="truces_table",
        hide_index=True,
        height="content",
        placeholder=none,
        selection_mode="single-row",
        on_select=lambda: _open_selected(ids),
    )
    select = ngettext(
        "%(count)s truce. Select a row to open it.", "%(count)s truces. Select a row to open one.", len(every)
    )
    unknown = _("“None in the record” is not zero: what is not reported is not known.")
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(escape_markdown(f"{select} {unknown}"), width="stretch")
        download_table(pd.concat([table, days_in_force(every)], axis=1), key="all_truces")


def _row(record: Record, one: Truce) -> dict[str, Any]:
    day, week, whole = (breach_count(record, one.truce_id, span) for span in (FIRST_DAY, FIRST_WEEK, None))
    row: dict[str, Any] = {_("Truce"): one.name, _("In force from"): wording.at(one.begins)}
    row[_("In force for")] = wording.lasted(one)
    row[_("Alleged breaches (incidents)")] = whole.total.high or None
    for side in SIDES:
        row[words.word(wording.ATTRIBUTED_TO, side)] = whole.attributed_to[side].high or None
    row[_("In the first 24 hours")] = _held(day.total)
    row[_("In the first 7 days")] = _held(week.total)
    return row | {milestone_name(milestone): time_taken(milestone) for milestone in clock(record, one.truce_id)}


def _held(count: CountRange) -> str:
    return count_text(count) if count.high else _("None in the record")


def _open_selected(ids: list[str]) -> None:
    rows = st.session_state["truces_table"]["selection"]["rows"]
    if rows and rows[0] < len(ids):
        st.session_state["truce"] = ids[rows[0]]
        keep_apart()

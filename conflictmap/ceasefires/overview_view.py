"""All truces side by side, one row each; a selected row opens its truce."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.clock import clock, opening
from conflictmap.ceasefires.page import truce_picked
from conflictmap.ceasefires.truces import Truce, breaches, truces
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _, ngettext
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.chart import download_table


def overview(record: Record) -> None:
    """Draw all truces in a table; a selected row opens its truce."""
    st.header(_("All truces"), anchor=False)
    every = truces(record)
    table = pd.DataFrame([_overview_row(record, one) for one in every])
    ids = [one.truce_id for one in every]
    st.dataframe(
        table,
        key="truces_table",
        hide_index=True,
        height="content",
        placeholder=_("None in the record"),
        selection_mode="single-row",
        on_select=lambda: _row_picked(ids),
    )
    told = ngettext(
        "%(count)s truce. Select a row to open it. None in the record is not zero: what is not told is not known.",
        "%(count)s truces. Select a row to open one. None in the record is not zero: what is not told is not known.",
        len(every),
    )
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(escape_markdown(told), width="stretch")
        download_table(table, key="all_truces")


def _overview_row(record: Record, one: Truce) -> dict[str, Any]:
    told, found = breaches(record, one.truce_id), opening(record, one.truce_id)
    row: dict[str, Any] = {_("Truce"): one.name, _("In force from"): wording.at(one.begins)}
    row[_("In force for")] = wording.lasted(one)
    row[_("Alleged breaches")] = len(told) or None
    for side in SIDES:
        row[words.word(words.LAID, side)] = sum(side in breach.sides for breach in told) or None
    row[_("In the first 24 hours")] = wording.tallied(found.every) if told else _("None in the record")
    return row | {wording.line(mark): wording.took(mark) for mark in clock(record, one.truce_id)}


def _row_picked(ids: list[str]) -> None:
    rows = st.session_state["truces_table"]["selection"]["rows"]
    if rows and rows[0] < len(ids):
        st.session_state["truce"] = ids[rows[0]]
        truce_picked()

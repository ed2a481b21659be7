"""The accusation matrix, drawn for the reader.

The filters are the truth: what is chosen is drawn from them, and a click only says which cell was hit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from conflictmap.claims import matrix_wording
from conflictmap.claims.matrix import Cell, cells, days_of, is_chosen
from conflictmap.claims.matrix_chart import CLICKED, Spec, matrix_chart
from conflictmap.claims.matrix_table import chart_cells, matrix_table
from conflictmap.query.links import Choice, phase_days
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.settings import FRONTEND
from conflictmap.tables.codes import ACROSS, MEASURES
from conflictmap.text import words
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.chart import figure
from conflictmap.ui.session import kept

SOME, MANY = 9, 18
"""Columns beyond which the matrix is rolled sideways on a narrow screen."""


def matrix_view(record: Record, choice: Choice) -> None:
    """Draw who accuses whom; a cell that is clicked is chosen, and taken back by the next click on it."""
    st.header(_("Who accuses whom"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        _setting("across", _("Columns"), words.ACROSS, ACROSS)
        _setting("measure", _("In the cells"), words.MEASURE, MEASURES)
    found = cells(record, choice.filters, choice.across, phase_days(record, choice.phase))
    if found:
        st.caption(escape_markdown(_hint(choice.across)))
        _figure(record, choice, found)
    else:
        st.info(_("No claim fits, whoever accuses. Widen the days or clear a filter."))


def _setting(parameter: str, label: str, table: dict[str, str], options: Sequence[str]) -> None:
    st.segmented_control(
        label,
        options,
        **kept(parameter),
        required=True,
        format_func=lambda code: words.word(table, code),
    )


def _hint(dimension: str) -> str:
    if dimension == "theme":
        return _("Click a cell to choose its pair and theme, click it again to take it back.")
    if dimension == "month":
        return _("Click a cell to choose its pair and the days of its month, click it again to take it back.")
    return _("Click a cell to choose its pair, click it again to take it back. The darker, the more.")


def _figure(record: Record, choice: Choice, found: Sequence[Cell]) -> None:
    period = phase_days(record, choice.phase)
    columns = sorted({cell.column for cell in found})
    st.html(FRONTEND / "styles" / "matrix.css")
    width = "many" if len(columns) > MANY else "some" if len(columns) > SOME else "few"
    with st.container(key=f"matrix_{width}"):
        figure(
            _chart(record, choice, found, columns),
            key="matrix",
            summary=matrix_wording.matrix_text(found, choice.filters, choice.across, choice.measure, period),
            table=matrix_table(found),
            on_select=_take_cell,
            selection_mode=CLICKED,
            name=_("Who accuses whom"),
        )


def _chart(record: Record, choice: Choice, found: Sequence[Cell], columns: Sequence[str]) -> Spec:
    few = len(columns) <= SOME
    names = {code: matrix_wording.column_name(choice.across, code) for code in columns}
    labels = {code: matrix_wording.column_label(name, few=few) for code, name in names.items()}
    clicks, period = st.session_state.get("matrix_clicks", 0), phase_days(record, choice.phase)
    table = chart_cells(found, choice, period, columns=labels, clicks=clicks)
    row_title, column_title = (_("Accused by"), _("Accused")) if choice.across == "accused" else ("", "")
    return matrix_chart(
        table,
        rows=list(dict.fromkeys(table["row"])),
        columns=list(labels.values()),
        row_title=row_title,
        column_title=column_title,
    )


def _take_cell() -> None:
    record = current_record()
    choice = session.current(record)
    period = phase_days(record, choice.phase)
    cell = {one.key: one for one in cells(record, choice.filters, choice.across, period)}.get(_clicked_key())
    if not cell or not cell.column:
        return
    st.session_state["matrix_clicks"] = st.session_state.get("matrix_clicks", 0) + 1
    pressed = is_chosen(cell, choice.filters, choice.across, period)
    values = {"accuser": [cell.accuser], "accused": [cell.accused]}
    if choice.across == "theme":
        values["theme"] = [cell.column]
    session.narrow(**{name: [] for name in values} if pressed else values)
    if choice.across == "month" and pressed:
        session.change_phase()
    elif choice.across == "month":
        session.change_days(*days_of(cell.column, period))


def _clicked_key() -> str:
    """Return the key of the cell that was clicked: its token without the number of clicks; empty for none."""
    points: Any = st.session_state["matrix"]["selection"].get(CLICKED) or []
    return str(points[-1].get("token", "")).rpartition("|")[0] if points else ""

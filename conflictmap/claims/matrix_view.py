"""The accusation matrix, drawn for the reader.

The filters are the truth: what is chosen is drawn from them, and a press only says which cell was meant.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from conflictmap.claims import matrix_wording
from conflictmap.claims.matrix import Cell, cells, days_of, is_chosen, under
from conflictmap.claims.matrix_table import matrix_rows, matrix_table
from conflictmap.claims.thread_figures import thread_figures
from conflictmap.query.download import Download
from conflictmap.query.links import Choice, phase_days
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.tables.codes import ACROSS, MEASURES
from conflictmap.text import words
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.chart import foot
from conflictmap.ui.choosing import MatrixColumn, matrix
from conflictmap.ui.next_page import open_records
from conflictmap.ui.session import kept

MOST_LEVEL = 9
"""Columns beyond which their names stand upright."""


def matrix_view(record: Record, choice: Choice) -> None:
    """Draw who accuses whom; a cell that is pressed is chosen, and taken back when it is pressed again."""
    st.header(_("Who accuses whom"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        _setting("across", _("Columns"), words.ACROSS, ACROSS)
        _setting("measure", _("In the cells"), words.MEASURE, MEASURES)
    found = cells(record, choice.filters, choice.across, phase_days(record, choice.phase))
    if found:
        hints = (_hint(choice.across), _("Arrow keys go from cell to cell."), matrix_wording.own_acts_note(found))
        st.caption(escape_markdown(" ".join(filter(None, hints))))
        _drawn(record, choice, found)
    else:
        st.info(_("No claim fits, whoever accuses."))


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
        return _("Press a cell to choose its pair and theme, press it again to take it back.")
    if dimension == "month":
        return _("Press a cell to choose its pair and the days of its month, press it again to take it back.")
    return _("Press a cell to choose its pair, press it again to take it back. The darker, the more.")


def _drawn(record: Record, choice: Choice, found: Sequence[Cell]) -> None:
    period = phase_days(record, choice.phase)
    columns = sorted({cell.column for cell in found})
    days = thread_figures(record, under(choice.filters, choice.across, period)).days
    counted = matrix_wording.Counted(choice.filters, choice.across, period, days)
    matrix(
        _("Who accuses whom"),
        [MatrixColumn(column, matrix_wording.column_name(choice.across, column)) for column in columns],
        matrix_rows(found, choice, counted, columns),
        titles=(_("Accused by"), _("Accused")) if choice.across == "accused" else ("", ""),
        turned=len(columns) > MOST_LEVEL,
        key="matrix",
        on_press=_take_cell,
        on_follow=open_records,
    )
    summary = matrix_wording.matrix_text(found, choice.measure, counted)
    foot(summary, matrix_table(found), key="matrix", download=Download("matrix", choice.across, choice.filters))


def _take_cell(key: str) -> None:
    record = current_record()
    choice = session.current(record)
    period = phase_days(record, choice.phase)
    cell = {one.key: one for one in cells(record, choice.filters, choice.across, period)}.get(key)
    if not cell or not cell.column:
        return
    pressed = is_chosen(cell, choice.filters, choice.across, period)
    values = {"accuser": [cell.accuser], "accused": [cell.accused]}
    if choice.across == "theme":
        values["theme"] = [cell.column]
    session.narrow(**{name: [] for name in values} if pressed else values)
    if choice.across == "month" and pressed:
        session.change_phase()
    elif choice.across == "month":
        session.change_days(*days_of(cell.column, period))

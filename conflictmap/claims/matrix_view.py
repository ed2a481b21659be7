"""The claims, drawn for the reader: what they come to, the presets, the matrix of who accuses whom, how firm they are.

The filters are the truth: what is chosen is drawn from them, and a click only tells which cell was hit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import log1p
from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.claims import matrix_wording
from conflictmap.claims.accounts_view import firmness_view
from conflictmap.claims.matrix import Cell, cells, days_of, is_chosen
from conflictmap.claims.matrix_chart import CLICKED, matrix_chart
from conflictmap.claims.presets import NOTHING, Preset, counts, presets
from conflictmap.claims.thread_summary import heads, sums
from conflictmap.query.filters import chosen
from conflictmap.query.links import Choice, phase_days, write_choice
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.settings import FRONTEND, PAGES
from conflictmap.tables.codes import ACROSS, MEASURES
from conflictmap.text import words
from conflictmap.text.language import _
from conflictmap.text.markdown import plain
from conflictmap.ui import session
from conflictmap.ui.chart import figure
from conflictmap.ui.citing import cite_view
from conflictmap.ui.components import copy_button
from conflictmap.ui.session import kept

SOME, MANY = 9, 18
"""Columns beyond which the matrix is rolled sideways on a narrow screen."""


def lead(record: Record, choice: Choice) -> None:
    """Draw what the chosen threads come to, in words that can be copied, and the link to them."""
    text = matrix_wording.lead(sums(record, heads(record, choice.filters)), choice.filters, record)
    st.markdown(plain(text))
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button(_("Copy as a sentence"), text=text, done=_("Copied"), key="copy_lead")
        copy_button(_("Copy link"), text=session.link_to(choice, record), done=_("Copied"), key="copy_claims_link")
        query = write_choice(replace(choice, view=None), record)
        cite_view(record, choice, chosen(record, choice.filters))
        st.page_link(PAGES / "map.py", label=_("Show on the map"), icon=":material/map:", query_params=query)


def preset_buttons(record: Record, choice: Choice) -> None:
    """Draw the presets, those of each pair of sides in a column of its own."""
    found = counts(record, choice.filters)
    rows = presets()
    for column, row in zip(st.columns(len(rows), gap="medium"), rows, strict=True):
        with column:
            st.markdown(f"**{plain(matrix_wording.pair(row[0].accuser, row[0].accused))}**")
            for preset in row:
                _preset(choice, preset, found[preset])


def _preset(choice: Choice, preset: Preset, count: int) -> None:
    pressed = preset.on(choice.filters) == choice.filters
    st.button(
        plain(matrix_wording.preset(preset, count)),
        key=f"preset-{preset.accuser}-{preset.kind}",
        icon=":material/check:" if pressed else None,
        type="primary" if pressed else "secondary",
        help=_("Take this back") if pressed else plain(matrix_wording.preset_told(preset)),
        disabled=not count and not pressed,
        width="stretch",
        on_click=session.narrow,
        kwargs=NOTHING if pressed else preset.parameters,
    )


def matrix(record: Record, choice: Choice) -> None:
    """Draw who accuses whom; a cell that is clicked is chosen, and taken back by the next click on it."""
    st.header(_("Who accuses whom"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        _setting("across", _("Across"), words.ACROSS, ACROSS)
        _setting("measure", _("In the cells"), words.MEASURE, MEASURES)
    period = phase_days(record, choice.phase)
    found = cells(record, choice.filters, choice.across, period)
    if not found:
        st.info(_("No claim fits, whoever accuses. Widen the days or clear a filter."))
        return
    st.caption(plain(_hint(choice)))
    across = list(dict.fromkeys(cell.across for cell in sorted(found, key=lambda cell: cell.across)))
    names = {code: matrix_wording.across_name(choice.across, code) for code in across}
    st.html(FRONTEND / "styles" / "matrix.css")
    width = "many" if len(across) > MANY else "some" if len(across) > SOME else "few"
    with st.container(key=f"matrix_{width}"):
        figure(
            _matrix_chart(record, choice, found, names),
            key="matrix",
            told=matrix_wording.matrix_told(found, choice.filters, choice.across, choice.measure, period),
            table=matrix_wording.matrix_table(found),
            on_select=_take_cell,
            selection_mode=CLICKED,
            name=_("Who accuses whom"),
        )


def _setting(key: str, label: str, table: dict[str, str], options: Sequence[str]) -> None:
    st.segmented_control(
        label,
        options,
        **kept(key),
        required=True,
        format_func=lambda code: words.word(table, code),
    )


def _hint(choice: Choice) -> str:
    if choice.across == "theme":
        return _("Click a cell to choose its pair and theme, click it again to take it back.")
    if choice.across == "month":
        return _("Click a cell to choose its pair and the days of its month, click it again to take it back.")
    return _("Click a cell to choose its pair, click it again to take it back. The darker, the more.")


def _matrix_chart(record: Record, choice: Choice, found: Sequence[Cell], names: dict[str, str]) -> dict[str, Any]:
    rows = {cell.key: matrix_wording.row_name(choice.across, cell) for cell in found}
    columns = {code: matrix_wording.column_name(name, few=len(names) <= SOME) for code, name in names.items()}
    clicks = st.session_state.get("matrix_clicks", 0)
    period = phase_days(record, choice.phase)
    table = pd.DataFrame(
        {
            "row": [rows[cell.key] for cell in found],
            "column": [columns[cell.across] for cell in found],
            "text": [matrix_wording.cell_text(cell, choice.measure) for cell in found],
            "short": [matrix_wording.cell_text(cell, choice.measure, short=True) for cell in found],
            "shade": _shades(found, choice.measure),
            "name": [matrix_wording.cell_name(cell, choice.across) for cell in found],
            "told": [" · ".join(matrix_wording.cell_told(cell)) for cell in found],
            "shown": [is_chosen(cell, choice.filters, choice.across, period) for cell in found],
            "pointer": [bool(cell.across) for cell in found],
            "token": [f"{cell.key}|{clicks}" for cell in found],
        }
    )
    titles = (_("Accused by"), _("Accused")) if choice.across == "accused" else ("", "")
    return matrix_chart(
        table,
        rows=list(dict.fromkeys(rows.values())),
        columns=list(columns.values()),
        row_title=titles[0],
        column_title=titles[1],
    )


def _shades(found: Sequence[Cell], measure: str) -> list[float]:
    """Return how dark each cell is, from 0 to 1: a share as it is, numbers and times by their logarithm."""
    if measure in ("denied", "corroborated"):
        return [matrix_wording.part(cell, measure) / cell.sums.threads for cell in found]
    values = [
        cell.sums.threads if measure == "threads" else cell.sums.delay.most if cell.sums.delay else 0 for cell in found
    ]
    most = max(values)
    return [log1p(value) / log1p(most) if most else 0.0 for value in values]


def _take_cell() -> None:
    record = current_record()
    points: Any = st.session_state["matrix"]["selection"].get(CLICKED) or []
    key = str(points[-1].get("token", "")).rpartition("|")[0] if points else ""
    choice = session.current(record)
    period = phase_days(record, choice.phase)
    found = {cell.key: cell for cell in cells(record, choice.filters, choice.across, period)}.get(key)
    if not found or not found.across:
        return
    st.session_state["matrix_clicks"] = st.session_state.get("matrix_clicks", 0) + 1
    pressed = is_chosen(found, choice.filters, choice.across, period)
    values = {"accuser": [found.accuser], "accused": [found.accused]}
    if choice.across == "theme":
        values["theme"] = [found.across]
    session.narrow(**{name: [] for name in values} if pressed else values)
    if choice.across == "month" and pressed:
        session.change_phase()
    elif choice.across == "month":
        session.change_days(*days_of(found.across, period))


def firmness(record: Record, choice: Choice) -> None:
    """Draw how firm the chosen claims are."""
    positions = chosen(record, choice.filters)
    if len(positions):
        st.header(_("How firm is this?"), anchor=False)
        firmness_view(record, positions, days=(choice.filters.since, choice.filters.until))

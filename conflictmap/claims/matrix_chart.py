"""The matrix of who accuses whom, as Altair draws it: a cell for each pair, its number in it, dark where it is large.

What is chosen stands in the table (`shown`) and a click selects the `token` of a cell: so the browser keeps the chart
when only its numbers change, and no click is taken for an old one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.ui.chart_theme import themed
from conflictmap.ui.palette import ACCENT, DENSE, INK, LAND, PAPER

CLICKED = "clicked"
"""The selection: the cell that is clicked."""
ROW, LINE = 34, 12
"""Heights of a row and of a line of its name, in pixels."""
TURN = 0.5
"""From how dark on the number is white."""
WIDE, NARROW = 84, 15
"""From how many pixels on a cell has room for its number in words; up to how few it has room for none."""

Spec = dict[str, Any]
"""A specification in Vega-Lite with its tables."""


def matrix_chart(
    cells: pd.DataFrame, *, rows: Sequence[str], columns: Sequence[str], row_title: str, column_title: str
) -> Spec:
    """Return the matrix; `rows` and `columns` are names in their order, their lines parted by line breaks.

    `cells` has `row`, `column`, `text`, `short` (the same where there is little room), `shade` (0 to 1), `name` and
    `details` (for the tooltip), `shown` (whether it is chosen), `pointer` (whether it can be) and `token`.
    """
    ordered = cells.assign(row_order=_places(cells["row"], rows), column_order=_places(cells["column"], columns))
    return _matrix(len(columns) > 1, row_title, column_title) | {"datasets": {"cells": ordered}}


def _places(names: pd.Series, order: Sequence[str]) -> pd.Series:
    """Return where each name stands in the order: without, the browser would keep that of an earlier table."""
    return names.map({name: place for place, name in enumerate(order)})


@cache
def _matrix(several: bool, row_title: str, column_title: str) -> Spec:
    """Return the matrix without its cells: made once, so that the browser keeps it and draws new cells into it."""
    base = alt.Chart(alt.NamedData("cells")).encode(
        x=alt.X(
            "column:N",
            sort=alt.EncodingSortField("column_order", op="min"),
            scale=alt.Scale(paddingInner=0.06, paddingOuter=0),
            axis=_axis(column_title, orient="top", labelAngle=-45 if several else 0, labelLimit=150),
        ),
        y=alt.Y(
            "row:N",
            sort=alt.EncodingSortField("row_order", op="min"),
            scale=alt.Scale(paddingInner=0.08, paddingOuter=0),
            axis=_axis(row_title, orient="left", labelLimit=190, labelOffset=_centred()),
        ),
    )
    chart = alt.LayerChart(
        layer=[_squares(base), _numbers(base), _hits(base)],
        height=alt.Step(ROW),
        padding={"left": 0, "right": 4, "top": 2, "bottom": 4},
        autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),
    )
    return themed(chart)


def _axis(title: str, **position: Any) -> alt.Axis:
    names: dict[str, Any] = {"labelColor": INK, "labelLineHeight": LINE, "labelOverlap": False, "labelPadding": 6}
    return alt.Axis(title=title, labelExpr="split(datum.label, '\\n')", **names, **position)


def _centred() -> Any:
    """Return by how much a name of two or three lines is lifted: only its first line stands in the middle."""
    lines = "length(split(datum.label, '\\n'))"
    lifts = [{"test": f"{lines} == {count}", "value": -LINE * (count - 1) / 2} for count in (2, 3)]
    return {"condition": lifts, "value": 0}


def _squares(base: alt.Chart) -> alt.Chart:
    return base.mark_rect(cornerRadius=2).encode(
        color=alt.Color("shade:Q", scale=alt.Scale(domain=[0, 1], range=[LAND, DENSE]), legend=None),
        stroke=alt.condition("datum.shown", alt.value(ACCENT), alt.value("transparent")),
        strokeWidth=alt.condition("datum.shown", alt.value(3), alt.value(0)),
    )


def _numbers(base: alt.Chart) -> alt.Chart:
    """Return the numbers, in words where a cell is wide enough and in none where it is too narrow for any."""
    room = "bandwidth('x')"
    text = f"{room} >= {WIDE} ? datum.text : {room} >= {NARROW} ? datum.short : ''"
    size = f"{room} < 32 ? 9 : 11"
    colour: Any = alt.condition(f"datum.shade > {TURN}", alt.value(PAPER), alt.value(INK))
    numbers = base.mark_text(
        baseline="middle", text=alt.ExprRef(text), fontSize=alt.ExprRef(size), limit=alt.ExprRef(f"{room} + 6")
    )
    return numbers.encode(color=colour)


def _hits(base: alt.Chart) -> alt.Chart:
    """Return squares on top that take the click and say what the cell holds."""
    clicked = alt.selection_point(CLICKED, fields=["token"], on="click", toggle=False, clear=False)
    titles = enumerate(("name", "details"), start=1)
    tooltips = [alt.Tooltip(f"{column}:N", title=" " * blanks) for blanks, column in titles]
    squares = base.mark_rect(fillOpacity=0, cursor=alt.ExprRef("datum.pointer ? 'pointer' : 'default'"))
    return squares.encode(tooltip=tooltips).add_params(clicked)

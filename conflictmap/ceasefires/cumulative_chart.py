"""The running totals of two truces as Altair draws them: a hue for each truce, a dash for each side."""

from __future__ import annotations

import altair as alt
import pandas as pd

from conflictmap.ceasefires.chart_frame import Spec, framed
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _
from conflictmap.ui.palette import ACCENT, COMPARED


def cumulative_chart(rows: pd.DataFrame, names: list[str]) -> Spec:
    """Return the running totals of alleged breaches by day since hour zero.

    `rows` has `day`, `side`, `total` (none where it is not known: nothing is drawn), `truce` (its name); `names` holds
    the one or two truces in order.
    """
    rows = rows[rows["total"].notna()].astype({"total": "int64"})
    sides = [words.word(words.FORCES, side) for side in SIDES]
    rows = rows.assign(forces=[words.word(words.FORCES, side) for side in rows["side"]])
    days = alt.Scale(nice=False, domainMin=0)
    chart = alt.Chart(rows).encode(
        x=alt.X("day:Q", title=_("Day since it took effect"), axis=_whole_numbers(), scale=days),
        y=alt.Y("total:Q", title=None, axis=_whole_numbers(), scale=alt.Scale(domainMin=0)),
        color=alt.Color("truce:N", scale=alt.Scale(domain=names, range=[ACCENT, COMPARED]), legend=_legend()),
        strokeDash=alt.StrokeDash("forces:N", scale=alt.Scale(domain=sides, range=[[1, 0], [5, 3]]), legend=None),
        tooltip=[
            alt.Tooltip("truce:N", title=_("Truce")),
            alt.Tooltip("day:Q", title=_("Day since it took effect")),
            alt.Tooltip("forces:N", title=_("Attributed to")),
            alt.Tooltip("total:Q", title=_("Number")),
        ],
    )
    return framed([chart.mark_line(interpolate="step-after", strokeWidth=2, point=alt.OverlayMarkDef(size=14))], 300)


def _whole_numbers() -> alt.Axis:
    return alt.Axis(format="d", tickMinStep=1)


def _legend() -> alt.Legend:
    return alt.Legend(orient="top", direction="vertical", title=None, labelLimit=320, symbolStrokeWidth=2)

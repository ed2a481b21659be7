"""The clock of a truce as Altair draws it: a line a milestone, on an axis of hours that grows wider apart."""

from __future__ import annotations

import json

import altair as alt
import pandas as pd

from conflictmap.ceasefires.chart_frame import SMALL, Spec, framed
from conflictmap.text.language import _, ngettext
from conflictmap.ui.palette import SUBDUED

STEP, BAR = 40, 9
"""Pixels from one line of the clock to the next, and the height of a bar."""
TICKS = (0, 1, 6, 24, 7 * 24, 30 * 24, 365 * 24, 10 * 365 * 24)
"""Hours that the axis names."""


def clock_chart(rows: pd.DataFrame, lines: pd.DataFrame) -> Spec:
    """Return the clock: a bar with ticks at its ends from the least to the most hours, a point where the two are one.

    `lines` has `row` (0, 1, …) and `name`; `rows` has `row`, `offset` (pixels from the middle of its line), `least`,
    `most` (hours), `colour`, `truce`, `name` and `took`.
    """
    furthest = max([24.0, *rows["most"]])
    scale = alt.Scale(type="symlog", constant=1, domain=[0, furthest * 1.15], nice=False)
    x = alt.X("least:Q", scale=scale, axis=_hours_axis(furthest))
    y = alt.Y("row:Q", scale=alt.Scale(domain=[len(lines) - 0.45, -0.55], nice=False, zero=False), axis=None)
    layers: list[alt.Chart] = [_line_names(lines, y)]
    for offset, own in rows.groupby("offset"):
        layers += _bars(own, float(str(offset)), x, y)
    step = STEP if rows["offset"].nunique() == 1 else STEP + BAR
    return framed(layers, step * len(lines) + 40)


def _bars(rows: pd.DataFrame, lowered: float, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Return the bars, their ends and the points of one truce."""
    tooltip = [
        alt.Tooltip("name:N", title=_("What")),
        alt.Tooltip("took:N", title=_("After")),
        alt.Tooltip("truce:N", title=_("Truce")),
    ]
    base = alt.Chart(rows).encode(color=alt.Color("colour:N", scale=None, legend=None), tooltip=tooltip)
    ranges = base.transform_filter("datum.most > datum.least")
    end = ranges.mark_tick(yOffset=lowered, thickness=2, height=BAR + 4)
    point = base.mark_point(aria=False, filled=True, size=85, opacity=1, yOffset=lowered)
    return [
        ranges.mark_bar(height=BAR, yOffset=lowered, opacity=0.6).encode(x=x, x2="most:Q", y=y),
        *(end.encode(x=at, y=y) for at in (x, alt.X("most:Q"))),
        point.encode(x=x, y=y).transform_filter("datum.most == datum.least"),
    ]


def _line_names(lines: pd.DataFrame, y: alt.Y) -> alt.Chart:
    names = alt.Chart(lines).mark_text(
        align="left", baseline="bottom", dy=-5, dx=4, fontSize=SMALL, color=SUBDUED, limit=alt.ExprRef("width - 8")
    )
    return names.encode(x=alt.value(0), y=y, text="name:N")


def _hours_axis(furthest: float) -> alt.Axis:
    values = [tick for tick in TICKS if tick <= furthest * 1.15]
    texts = json.dumps({str(tick): _tick(tick) for tick in values}, ensure_ascii=False)
    return alt.Axis(
        values=values,
        labelExpr=f"{texts}[datum.value]",
        title=None,
        labelOverlap="greedy",
        labelFlush=True,
        orient="bottom",
    )


def _tick(hours: int) -> str:
    if not hours:
        return _("hour zero")
    if hours < 24:
        return ngettext("%(count)s hour", "%(count)s hours", hours)
    if hours < 365 * 24:
        return ngettext("%(count)s day", "%(count)s days", hours // 24)
    return ngettext("%(count)s year", "%(count)s years", hours // (365 * 24))

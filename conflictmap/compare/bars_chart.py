"""The bars of one window as Altair draws them: stacked by kind, on axes that both windows share.

Days are drawn as numbers: no browser moves them into its own time zone.
"""

from __future__ import annotations

import json
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.language import _, days, number, short_day
from conflictmap.ui.chart_theme import themed
from conflictmap.ui.palette import LAND, SUBDUED

HEIGHT, TRACK = 150, 9
"""Pixels: of the chart, and of the track of days on which neither side is heard at its foot."""
GAP, LABELS = 0.08, 8
"""Of a bar's width at each side of it; the most bars that are named on the axis."""
_FOOT = f"height - {TRACK + 3}"
"""Where the bars stand."""


def bars_chart(bars: pd.DataFrame, *, length: int, most: int) -> dict[str, Any]:
    """Return the bars of a window (`bars.bars_of`) on axes of `length` days and `most` records in a bar.

    A track below them marks those for which nothing is known, and the base line ends where the window does.
    """
    drawn = _drawn(bars)
    layers = [*_unknown(drawn, length), _stacked(drawn, length, most), _base(bars)]
    chart = alt.LayerChart(layer=layers, height=HEIGHT, padding={"left": 0, "right": 4, "top": 4, "bottom": 2})
    return themed(chart.properties(autosize=alt.AutoSizeParams(type="fit", contains="padding")))


def most_in_a_bar(bars: pd.DataFrame) -> int:
    """Return how many records the fullest bar holds."""
    return int(bars.groupby("from")["count"].sum().max())


def _drawn(bars: pd.DataFrame) -> pd.DataFrame:
    wide = bars["until"] - bars["from"]
    upper = bars.groupby("from")["count"].cumsum()
    return bars.assign(
        left=bars["from"] + GAP * wide,
        right=bars["until"] - GAP * wide,
        lower=upper - bars["count"],
        upper=upper,
        axis=[short_day(first.date()) for first in bars["first"]],
        days=[days(first.date(), last.date()) for first, last in zip(bars["first"], bars["last"], strict=True)],
        name=[words.word(words.KINDS, kind) for kind in bars["kind"]],
        number=[
            _("not known") if unknown and not count else number(count)
            for unknown, count in zip(bars["no_reporting"], bars["count"], strict=True)
        ],
    ).drop(columns=["first", "last"])


def _stacked(drawn: pd.DataFrame, length: int, most: int) -> alt.Chart:
    colours = alt.Scale(domain=list(EVENT_KINDS), range=[kind.colour for kind in EVENT_KINDS.values()])
    edges = alt.Scale(domain=list(EVENT_KINDS), range=[kind.edge for kind in EVENT_KINDS.values()])
    counts = alt.Axis(values=_ticks(most), title=None)
    between: Any = [alt.ExprRef(_FOOT), 0]
    return (
        alt.Chart(drawn[drawn["count"] > 0])
        .mark_rect(strokeWidth=0.7)
        .encode(
            x=_days(drawn, length),
            x2="right:Q",
            y=alt.Y("lower:Q", scale=alt.Scale(domain=[0, max(1, most)], range=between, nice=False), axis=counts),
            y2="upper:Q",
            color=alt.Color("kind:N", scale=colours, legend=None),
            stroke=alt.Stroke("kind:N", scale=edges, legend=None),
            tooltip=_tooltip(),
        )
    )


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("days:N", title=_("Days")),
        alt.Tooltip("name:N", title=_("Kind")),
        alt.Tooltip("number:N", title=_("Number")),
    ]


def _unknown(drawn: pd.DataFrame, length: int) -> list[alt.Chart]:
    """Return the marks of the bars for which nothing is known."""
    unknown = drawn[drawn["no_reporting"]].drop_duplicates("from")
    if unknown.empty:
        return []
    foot: Any = {"y": alt.ExprRef(f"height - {TRACK}"), "y2": alt.ExprRef("height")}
    track = alt.Chart(unknown).mark_rect(fill=LAND, stroke=SUBDUED, strokeWidth=0.6, strokeDash=[2, 2], **foot)
    tooltip = [alt.Tooltip("days:N", title=_("Days")), alt.Tooltip("number:N", title=_("Number"))]
    return [track.encode(x=_days(drawn, length), x2="right:Q", tooltip=tooltip)]


def _base(bars: pd.DataFrame) -> alt.Chart:
    ends = pd.DataFrame({"left": [0], "right": [int(bars["until"].max())]})
    base = alt.Chart(ends).mark_rule(stroke=SUBDUED, strokeWidth=1.2, y=alt.ExprRef(_FOOT))
    return base.encode(x="left:Q", x2="right:Q")


def _days(drawn: pd.DataFrame, length: int) -> alt.X:
    """Return the axis of days, on which some bars are named by their first day."""
    each = drawn.drop_duplicates("from")
    step = max(1, -(-length // int(each["until"].iloc[0]) // LABELS))
    named = each.iloc[::step]
    middles = (named["from"] + named["until"]) / 2
    texts = {f"{middle:g}": text for middle, text in zip(middles, named["axis"], strict=True)}
    axis = alt.Axis(
        values=middles.to_list(),
        labelExpr=f"{json.dumps(texts, ensure_ascii=False)}[datum.value]",
        title=None,
        grid=False,
        labelOverlap="greedy",
        labelSeparation=8,
    )
    return alt.X("left:Q", axis=axis, scale=alt.Scale(domain=[0, length], nice=False, zero=False))


def _ticks(most: int) -> list[int]:
    step = max(1, -(-most // 3))
    return list(range(0, most + 1, step))

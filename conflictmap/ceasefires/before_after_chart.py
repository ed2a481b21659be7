"""The counts of both sides by day, mirrored, as Altair draws them: the first side upwards, the second downwards.

Days are drawn as numbers: no browser moves them into its own time zone.
"""

from __future__ import annotations

import json
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.ceasefires.chart_frame import SMALL, Spec, framed
from conflictmap.ceasefires.wording import ATTRIBUTED_TO
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _, day, number, short_day
from conflictmap.ui.palette import GRID, INK, LAND, PAPER, SIDE_HUES, SUBDUED

HEIGHT, TRACK, NAME = 290, 13, 15
"""Pixels: the counts, a side's track of days without reporting at their edge, the name of a truce above them."""
GAP, LABELS = 0.08, 8
"""Of a day's width at each side of its bar; the most days that are named on the axis."""


def before_after_chart(days: pd.DataFrame, rules: pd.DataFrame) -> Spec:
    """Return the counts around one truce, with a rule where each truce of these days took effect.

    `days` has `day` (datetime64), `side`, `count` and `no_reporting`; `rules` has `at` (datetime64), `name` and `own`,
    one row for each truce. The tracks at the upper and the lower edge show the days for which a side's number is
    unknown.
    """
    top = NAME * len(rules) + 4
    upper, lower = SIDES
    edge = top + TRACK + 4
    drawn = _drawn(days)
    unknown = drawn[drawn["no_reporting"]]
    layers = [
        *_track(unknown[unknown["side"] == upper], top, top + TRACK),
        *_track(unknown[unknown["side"] == lower], f"height - {TRACK}", "height"),
        _bars(drawn, days, edge),
        *_rules(rules, days),
        _side_name(upper, baseline="top", y=edge),
        _side_name(lower, baseline="bottom", y=f"height - {TRACK + 4}"),
    ]
    return framed(layers, HEIGHT + top)


def _bars(drawn: pd.DataFrame, days: pd.DataFrame, edge: int) -> alt.Chart:
    """Return the bars, between `edge` pixels from above and the lower track."""
    most = max(2, int(days["count"].max()))
    between: Any = [alt.ExprRef(f"height - {TRACK + 4}"), edge]
    scale = alt.Scale(domain=[-most, most], range=between, nice=False)
    hues = alt.Scale(domain=list(SIDES), range=[SIDE_HUES[side] for side in SIDES])
    return (
        alt.Chart(drawn)
        .mark_rect(cornerRadius=1)
        .encode(
            x=_days(days),
            x2="right:Q",
            y=alt.Y("height:Q", scale=scale, axis=_counts_axis(most)),
            y2="zero:Q",
            color=alt.Color("side:N", scale=hues, legend=None),
            tooltip=_tooltip(),
        )
    )


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("date:N", title=_("Date")),
        alt.Tooltip("name:N", title=" "),
        alt.Tooltip("number:N", title=_("Number")),
    ]


def _drawn(days: pd.DataFrame) -> pd.DataFrame:
    pairs = zip(days["count"], days["no_reporting"], strict=True)
    return days.assign(
        left=_number(days["day"], days) + GAP,
        right=_number(days["day"], days) + 1 - GAP,
        height=days["count"].where(days["side"] == SIDES[0], -days["count"]),
        zero=0,
        date=[day(when.date()) for when in days["day"]],
        name=[words.word(ATTRIBUTED_TO, side) for side in days["side"]],
        number=[_number_text(count, known=not missing) for count, missing in pairs],
    )


def _number(when: pd.Series, days: pd.DataFrame) -> pd.Series:
    """Return moments as days from the first day that is drawn."""
    return (when - days["day"].min()) / pd.Timedelta(days=1)


def _number_text(count: int, *, known: bool) -> str:
    if known:
        return number(count)
    return _("at least %(count)s; the rest is unknown", count=number(count)) if count else _("unknown")


def _track(unknown: pd.DataFrame, upper: int | str, lower: int | str) -> list[alt.Chart]:
    """Return the days for which a side's number is unknown, between two heights in pixels."""
    if unknown.empty:
        return []
    track = alt.Chart(unknown).mark_rect(
        fill=LAND, stroke=SUBDUED, strokeWidth=0.6, strokeDash=[2, 2], y=_pixel(upper), y2=_pixel(lower)
    )
    return [track.encode(x="left:Q", x2="right:Q", tooltip=_tooltip())]


def _pixel(place: int | str) -> Any:
    return alt.ExprRef(place) if isinstance(place, str) else place


def _counts_axis(most: int) -> alt.Axis:
    step = max(1, -(-most // 3))
    values = [sign * value for value in range(step, most + 1, step) for sign in (-1, 1)]
    zero = alt.condition("datum.value == 0", alt.value(SUBDUED), alt.value(GRID))
    return alt.Axis(values=sorted({0, *values}), labelExpr="abs(datum.value)", title=None, gridColor=zero)


def _days(days: pd.DataFrame) -> alt.X:
    """Return the axis of the days, named in the reader's language."""
    each = days["day"].drop_duplicates()
    step = -(-len(each) // LABELS)
    named = {place: short_day(when.date()) for place, when in enumerate(each) if not place % step}
    texts = json.dumps({f"{place + 0.5:g}": text for place, text in named.items()}, ensure_ascii=False)
    axis = alt.Axis(
        values=[place + 0.5 for place in named],
        labelExpr=f"{texts}[datum.value]",
        title=None,
        grid=False,
        labelOverlap="greedy",
        labelSeparation=8,
    )
    return alt.X("left:Q", axis=axis, scale=alt.Scale(domain=[0, len(each)], nice=False, zero=False))


def _rules(rules: pd.DataFrame, days: pd.DataFrame) -> list[alt.Chart]:
    """Return a line where each truce took effect, its name in a row of its own, on the side where there is room."""
    rows = _placed(rules, days)
    colour = alt.condition("datum.own", alt.value(INK), alt.value(SUBDUED))
    dash = alt.condition("datum.own", alt.value([1, 0]), alt.value([4, 3]))
    tooltip = alt.Tooltip("name:N", title=_("Truce"))
    line = alt.Chart(rows).mark_rule(strokeWidth=1.3, y=alt.ExprRef("datum.row - 6"), y2=alt.ExprRef("height"))
    names = alt.Chart(rows).encode(x="at:Q", text="name:N", tooltip=tooltip)
    place: Any = {
        "align": alt.ExprRef("datum.late ? 'right' : 'left'"), "dx": alt.ExprRef("datum.late ? -4 : 4"),
        "y": alt.ExprRef("datum.row"), "limit": alt.ExprRef("max(20, width * datum.room - 8)"),
        "fontSize": SMALL, "baseline": "middle",
    }  # fmt: skip
    return [
        line.encode(x="at:Q", color=colour, strokeDash=dash, tooltip=tooltip),
        names.mark_text(**place, stroke=PAPER, strokeWidth=4, strokeOpacity=0.9, strokeJoin="round"),
        names.mark_text(**place).encode(color=colour),
    ]


def _placed(rules: pd.DataFrame, days: pd.DataFrame) -> pd.DataFrame:
    """Return the rules with their place on the axis, the row of their name, and where and how much room it has."""
    at = _number(rules["at"], days)
    share = at / days["day"].nunique()
    late = share > 0.5
    row = [NAME * i + NAME / 2 for i in range(len(rules))]
    return rules.assign(at=at, row=row, room=share.where(late, 1 - share), late=late)


def _side_name(side: str, *, baseline: Any, y: int | str) -> alt.Chart:
    name = alt.Chart(pd.DataFrame({"text": [words.word(ATTRIBUTED_TO, side)]})).mark_text(
        align="left",
        baseline=baseline,
        dx=4,
        fontSize=SMALL,
        fontWeight=600,
        color=SIDE_HUES[side],
        x=0,
        y=_pixel(y),
    )
    return name.encode(text="text:N")

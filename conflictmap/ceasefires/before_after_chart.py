"""The charts of a truce, as Altair draws them: the clock, the counts of both sides, and two truces side by side."""

from __future__ import annotations

import json
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.ceasefires.wording import short_day
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _, day, ngettext, number

INK, MUTED, QUIET = "#22262B", "#6B6F76", "#E4E1D9"
OWN, OTHER = "#24476B", "#9A8F7F"
"""The truce that is looked at, and the one that it is compared with: no side's hue."""
STEP, BAR = 40, 9
"""Pixels from one line of the clock to the next, and the height of a bar."""
TICKS = (0, 1, 6, 24, 7 * 24, 30 * 24, 365 * 24, 10 * 365 * 24)
"""Hours that the clock's axis names."""
COUNTS_HEIGHT, TRACK, NAME = 290, 13, 15
"""Pixels: the counts, a side's track of silence at their edge, the name of a truce above them."""
SMALL = 11
GAP, LABELS = 0.08, 8
"""Of a day's width at each side of its bar; the most days that are named on the axis."""


def clock_chart(rows: pd.DataFrame, lines: pd.DataFrame) -> alt.LayerChart:
    """Return the clock: a bar with marked ends from the least to the most hours, a point where the two are one.

    `lines` has `row` (0, 1, …) and `name`; `rows` has `row`, `offset` (pixels from the middle of its line), `least`,
    `most` (hours), `colour`, `truce`, `name` and `took`.
    """
    furthest = max([24.0, *rows["most"]])
    scale = alt.Scale(type="symlog", constant=1, domain=[0, furthest * 1.15], nice=False)
    x = alt.X("least:Q", scale=scale, axis=_hours_axis(furthest))
    y = alt.Y("row:Q", scale=alt.Scale(domain=[len(lines) - 0.45, -0.55], nice=False, zero=False), axis=None)
    told = [
        alt.Tooltip("name:N", title=_("What")),
        alt.Tooltip("took:N", title=_("After")),
        alt.Tooltip("truce:N", title=_("Truce")),
    ]
    layers: list[alt.Chart] = [_line_names(lines, y)]
    for offset, own in rows.groupby("offset"):
        base = alt.Chart(own).encode(color=alt.Color("colour:N", scale=None, legend=None), tooltip=told)
        lowered = float(str(offset))
        ranges = base.transform_filter("datum.most > datum.least")
        end = ranges.mark_tick(yOffset=lowered, thickness=2, height=BAR + 4)
        point = base.mark_point(filled=True, size=85, opacity=1, yOffset=lowered)
        layers += [
            ranges.mark_bar(height=BAR, yOffset=lowered, opacity=0.6).encode(x=x, x2="most:Q", y=y),
            *(end.encode(x=at, y=y) for at in (x, alt.X("most:Q"))),
            point.encode(x=x, y=y).transform_filter("datum.most == datum.least"),
        ]
    step = STEP if rows["offset"].nunique() == 1 else STEP + BAR
    return _framed(layers, step * len(lines) + 40)


def _line_names(lines: pd.DataFrame, y: alt.Y) -> alt.Chart:
    mark = alt.Chart(lines).mark_text(
        align="left", baseline="bottom", dy=-5, dx=4, fontSize=SMALL, color=MUTED, limit=alt.ExprRef("width - 8")
    )
    return mark.encode(x=alt.value(0), y=y, text="name:N")


def _hours_axis(furthest: float) -> alt.Axis:
    values = [tick for tick in TICKS if tick <= furthest * 1.15]
    texts = json.dumps({str(tick): _tick(tick) for tick in values}, ensure_ascii=False)
    return alt.Axis(
        values=values, labelExpr=f"{texts}[datum.value]", title=None, domain=False, ticks=False, gridColor="#EEEBE4",
        labelFontSize=SMALL, labelColor=MUTED, labelOverlap="greedy", labelFlush=True, orient="bottom",
    )  # fmt: skip


def _tick(hours: int) -> str:
    if not hours:
        return _("hour zero")
    if hours < 24:
        return ngettext("%(count)s hour", "%(count)s hours", hours)
    if hours < 365 * 24:
        return ngettext("%(count)s day", "%(count)s days", hours // 24)
    return ngettext("%(count)s year", "%(count)s years", hours // (365 * 24))


def counts_chart(days: pd.DataFrame, rules: pd.DataFrame) -> alt.LayerChart:
    """Return the counts of both sides by day, mirrored: the first side upwards, the second downwards.

    `days` has `day` (datetime64), `side`, `count` and `silent`; `rules` has `at` (datetime64), `name` and `own`, one
    row for each truce. The tracks at the upper and the lower edge show the days for which a side's number is unknown.
    Days are drawn as numbers: no browser moves them into its own time zone.
    """
    most, head = max(2, int(days["count"].max())), NAME * len(rules) + 4
    upper, lower = SIDES
    edge = head + TRACK + 4
    room: Any = [alt.ExprRef(f"height - {TRACK + 4}"), edge]
    scale = alt.Scale(domain=[-most, most], range=room, nice=False)
    y, x = alt.Y("height:Q", scale=scale, axis=_counts_axis(most)), _days(days)
    drawn = _drawn(days)
    hues = alt.Scale(domain=list(SIDES), range=[words.SIDE_HUES[side] for side in SIDES])
    told = [
        alt.Tooltip("date:N", title=_("Date")),
        alt.Tooltip("name:N", title=" "),
        alt.Tooltip("number:N", title=_("Number")),
    ]
    bars = alt.Chart(drawn).mark_rect(cornerRadius=1).encode(x=x, x2="right:Q", y=y, y2="zero:Q", tooltip=told)
    unknown = drawn[drawn["silent"]]
    layers = [
        *_track(unknown[unknown["side"] == upper], told, head, head + TRACK),
        *_track(unknown[unknown["side"] == lower], told, f"height - {TRACK}", "height"),
        bars.encode(color=alt.Color("side:N", scale=hues, legend=None)),
        *_rules(rules, days),
        _side_name(upper, baseline="top", y=edge),
        _side_name(lower, baseline="bottom", y=f"height - {TRACK + 4}"),
    ]
    return _framed(layers, COUNTS_HEIGHT + head)


def _drawn(days: pd.DataFrame) -> pd.DataFrame:
    pairs = zip(days["count"], days["silent"], strict=True)
    return days.assign(
        left=_number(days["day"], days) + GAP,
        right=_number(days["day"], days) + 1 - GAP,
        height=days["count"].where(days["side"] == SIDES[0], -days["count"]),
        zero=0,
        date=[day(when.date()) for when in days["day"]],
        name=[words.word(words.LAID, side) for side in days["side"]],
        number=[_number_of(count, silent=silent) for count, silent in pairs],
    )


def _number(when: pd.Series, days: pd.DataFrame) -> pd.Series:
    """Return moments as days from the first day that is drawn."""
    return (when - days["day"].min()) / pd.Timedelta(days=1)


def _number_of(count: int, *, silent: bool) -> str:
    if not silent:
        return number(count)
    return _("at least %(count)s; the rest is unknown", count=number(count)) if count else _("unknown")


def _track(silent: pd.DataFrame, told: list[alt.Tooltip], upper: int | str, lower: int | str) -> list[alt.Chart]:
    if silent.empty:
        return []
    mark = alt.Chart(silent).mark_rect(
        fill=QUIET, stroke="#B9B4A8", strokeWidth=0.6, strokeDash=[2, 2], y=_pixel(upper), y2=_pixel(lower)
    )
    return [mark.encode(x="left:Q", x2="right:Q", tooltip=told)]


def _pixel(place: int | str) -> Any:
    return alt.ExprRef(place) if isinstance(place, str) else place


def _counts_axis(most: int) -> alt.Axis:
    step = max(1, -(-most // 3))
    values = [sign * value for value in range(step, most + 1, step) for sign in (-1, 1)]
    return alt.Axis(
        values=sorted({0, *values}), labelExpr="abs(datum.value)", title=None, domain=False, ticks=False,
        gridColor=alt.condition("datum.value == 0", alt.value(MUTED), alt.value("#EEEBE4")), labelFontSize=SMALL,
        labelColor=MUTED,
    )  # fmt: skip


def _days(days: pd.DataFrame) -> alt.X:
    """Return the axis of the days, named in the reader's language."""
    each = days["day"].drop_duplicates()
    step = -(-len(each) // LABELS)
    named = {place: short_day(when.date()) for place, when in enumerate(each) if not place % step}
    texts = json.dumps({f"{place + 0.5:g}": text for place, text in named.items()}, ensure_ascii=False)
    axis = alt.Axis(
        values=[place + 0.5 for place in named], labelExpr=f"{texts}[datum.value]", title=None, domain=False,
        ticks=False, grid=False, labelFontSize=SMALL, labelColor=MUTED, labelOverlap="greedy", labelSeparation=8,
    )  # fmt: skip
    return alt.X("left:Q", axis=axis, scale=alt.Scale(domain=[0, len(each)], nice=False, zero=False))


def _rules(rules: pd.DataFrame, days: pd.DataFrame) -> list[alt.Chart]:
    """Return a line where each truce took effect, its name in a row of its own, on the side where there is room."""
    at = _number(rules["at"], days)
    share = at / days["day"].nunique()
    late = share > 0.5
    rows = rules.assign(
        at=at, row=[NAME * i + NAME / 2 for i in range(len(rules))], room=share.where(late, 1 - share), late=late
    )
    colour = alt.condition("datum.own", alt.value(INK), alt.value(MUTED))
    dash = alt.condition("datum.own", alt.value([1, 0]), alt.value([4, 3]))
    told = alt.Tooltip("name:N", title=_("Truce"))
    line = alt.Chart(rows).mark_rule(strokeWidth=1.3, y=alt.ExprRef("datum.row - 6"), y2=alt.ExprRef("height"))
    drawn = alt.Chart(rows).encode(x="at:Q", text="name:N", tooltip=told)
    place: Any = {
        "align": alt.ExprRef("datum.late ? 'right' : 'left'"), "dx": alt.ExprRef("datum.late ? -4 : 4"),
        "y": alt.ExprRef("datum.row"), "limit": alt.ExprRef("max(20, width * datum.room - 8)"),
        "fontSize": SMALL, "baseline": "middle",
    }  # fmt: skip
    edge = drawn.mark_text(**place, stroke="#FFFFFF", strokeWidth=4, strokeOpacity=0.9, strokeJoin="round")
    return [
        line.encode(x="at:Q", color=colour, strokeDash=dash, tooltip=told),
        edge,
        drawn.mark_text(**place).encode(color=colour),
    ]


def _side_name(side: str, *, baseline: Any, y: int | str) -> alt.Chart:
    mark = alt.Chart(pd.DataFrame({"text": [words.word(words.LAID, side)]})).mark_text(
        align="left", baseline=baseline, dx=4, fontSize=SMALL, fontWeight=600, color=words.SIDE_HUES[side], x=0,
        y=_pixel(y),
    )  # fmt: skip
    return mark.encode(text="text:N")


def added_chart(rows: pd.DataFrame, names: list[str]) -> alt.LayerChart:
    """Return the sums of alleged breaches by day since hour zero: a hue for each truce, a dash for each side.

    `rows` has `day`, `side`, `total`, `truce` (its name); `names` holds the one or two truces in order.
    """
    sides = [words.word(words.FORCES, side) for side in SIDES]
    rows = rows.assign(forces=[words.word(words.FORCES, side) for side in rows["side"]])
    whole = alt.Axis(
        domain=False, ticks=False, gridColor="#EEEBE4", labelFontSize=SMALL, labelColor=MUTED,
        format="d", tickMinStep=1, titleFontSize=SMALL, titleFontWeight="normal", titleColor=MUTED,
    )  # fmt: skip
    legend: dict[str, Any] = {
        "orient": "top", "direction": "vertical", "title": None, "labelLimit": 320, "labelFontSize": SMALL,
        "symbolStrokeWidth": 2,
    }  # fmt: skip
    chart = alt.Chart(rows).encode(
        x=alt.X("day:Q", title=_("Day since it took effect"), axis=whole, scale=alt.Scale(nice=False, domainMin=0)),
        y=alt.Y("total:Q", title=None, axis=whole, scale=alt.Scale(domainMin=0)),
        color=alt.Color("truce:N", scale=alt.Scale(domain=names, range=[OWN, OTHER]), legend=alt.Legend(**legend)),
        strokeDash=alt.StrokeDash("forces:N", scale=alt.Scale(domain=sides, range=[[1, 0], [5, 3]]), legend=None),
        tooltip=[
            alt.Tooltip("truce:N", title=_("Truce")),
            alt.Tooltip("day:Q", title=_("Day since it took effect")),
            alt.Tooltip("forces:N", title=_("Laid to")),
            alt.Tooltip("total:Q", title=_("Number")),
        ],
    )
    return _framed([chart.mark_line(interpolate="step-after", strokeWidth=2)], 300)


def _framed(layers: list[alt.Chart], height: int) -> alt.LayerChart:
    chart = alt.LayerChart(layer=layers, height=height, padding={"left": 0, "right": 4, "top": 2, "bottom": 2})
    fit = alt.AutoSizeParams(type="fit", contains="padding")
    return chart.properties(autosize=fit).configure_view(strokeWidth=0)

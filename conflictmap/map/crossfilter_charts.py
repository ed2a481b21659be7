"""The small charts below the map, as Altair draws them.

A chart's specification is the same whatever it shows: it is made once, and only its tables change, so that the browser
keeps the chart and draws the new numbers into it. What is chosen stands in the tables (`shown`) and nowhere in the
chart. A click selects the `token` of what it hits; tokens are new after each click, so that no click is taken for an
old one.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.tables.codes import KINDS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.ui.chart_theme import themed
from conflictmap.ui.palette import ACCENT, FAINT, INK, SUBDUED

CLICKED, PRESSED, RELEASED = "clicked", "pressed", "released"
"""The selections: the bar that is clicked; the first and the last day of a drag, which of a click are the same."""

DIMMED = 0.22
"""How strong a kind's colour is where it is not chosen."""
ROW, ROW_OF_CASUALTIES = 27, 50
"""Heights of a bar with its name, and of a party with its two bars, in pixels."""
DAYS_HEIGHT, DAYS_FOOT = 200, 18
SIZE = 11
_FOOT: Any = {"baseline": "bottom", "fontSize": SIZE, "color": SUBDUED}
CASUALTIES_ROOM = 112
"""Room for the words at the right of the bars of casualties, in pixels."""


Spec = dict[str, Any]
"""A specification in Vega-Lite with its tables."""


def bar_chart(rows: pd.DataFrame) -> Spec:
    """Return bars under their names; `rows` has `name`, `count`, `text`, `counted`, `shown` and `token`."""
    return _bars() | {"datasets": {"rows": _ranked(rows)}}


def casualties_chart(rows: pd.DataFrame) -> Spec:
    """Return the killed and the injured of each party: in full from none to the lowest count, paler to the highest.

    `rows` has `name`, `killed_low` to `injured_high`, `killed_text`, `injured_text`, `unknown`, `shown` and `token`.
    """
    return _killed_and_injured() | {"datasets": {"rows": _ranked(rows)}}


def days_chart(segments: pd.DataFrame, columns: pd.DataFrame, ends: pd.DataFrame) -> Spec:
    """Return bars over the days of a period, stacked by kind; a bar, or with a drag several, can be selected.

    `segments` has `left`, `right` (days), `low`, `high`, `kind` and `shown`; `columns` has `start`, `stop`, `number`,
    `name`, `text` and `token` for every bar, also for those without a record; `ends` is one row: the `first` and the
    `last` day in words.
    """
    return _stacked() | {"datasets": {"segments": segments, "columns": columns, "ends": ends}}


@cache
def _bars() -> Spec:
    base = _table("rows").encode(y=_rank())
    count = alt.X("count:Q", axis=None, scale=alt.Scale(domainMin=0, nice=False))
    bars = base.mark_bar(size=7, yOffset=6, cornerRadius=1).encode(x=count, color=_strong())
    return _framed(
        [bars, _name(base, dy=-6), _figure(base, "text", dy=-6), _hit(base, "name", "counted")], alt.Step(ROW)
    )


@cache
def _killed_and_injured() -> Spec:
    base = _table("rows").encode(y=_rank())
    layers = [_name(base, dy=-16)]
    for what, offset in (("killed", 0), ("injured", 14)):
        bar = base.mark_bar(size=7, yOffset=offset, cornerRadius=1)
        layers.append(bar.encode(x=_casualties(f"{what}_high"), color=_strong(), opacity=alt.value(0.4)))
        layers.append(bar.encode(x=_casualties(f"{what}_low"), color=_strong()))
        layers.append(_figure(base, f"{what}_text", dy=offset))
    layers.append(_hit(base, "name", "killed_text", "injured_text", "unknown"))
    return _framed(layers, alt.Step(ROW_OF_CASUALTIES))


@cache
def _stacked() -> Spec:
    foot = alt.ExprRef(f"height - {DAYS_FOOT}")
    bars = (
        _table("segments")
        .mark_bar()
        .encode(
            x=_days("left"),
            x2="right:Q",
            y=alt.Y("low:Q", axis=None, scale=alt.Scale(range=[foot, 2], nice=False, domainMin=0)),
            y2="high:Q",
            color=alt.Color("kind:N", scale=_kinds(), legend=None),
            opacity=alt.condition("datum.shown", alt.value(1), alt.value(DIMMED)),
        )
    )
    ends = _table("ends").encode(y=alt.value("height"))
    left = ends.mark_text(align="left", **_FOOT).encode(x=alt.value(0), text="first:N")
    right = ends.mark_text(align="right", **_FOOT).encode(x=alt.value("width"), text="last:N")
    return _framed([bars, left, right, _dragged()], DAYS_HEIGHT)


def _table(name: str) -> alt.Chart:
    return alt.Chart(alt.NamedData(name))


def _ranked(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with their numbers: without, the browser would keep the order of an earlier table."""
    return rows.assign(rank=range(len(rows)))


def _dragged() -> alt.Chart:
    """Return a strip for every bar that takes press and release, and shows between them what would be selected."""
    pressed = alt.selection_point(PRESSED, fields=["token", "number"], on="pointerdown", toggle=False, clear=False)
    released = alt.selection_point(RELEASED, fields=["token"], on="pointerup", toggle=False, clear=False)
    over = alt.selection_point(
        "over", fields=["number"], on="pointerover[event.buttons]", toggle=False, clear="window:pointerup"
    )
    ends = f"{PRESSED}.number[0], over.number[0]"
    between = f"{PRESSED}.number && over.number && inrange(datum.number, [min({ends}), max({ends})])"
    return (
        _table("columns")
        .mark_rect(fill=ACCENT, cursor="pointer")
        .encode(
            x=_days("start"),
            x2="stop:Q",
            y=alt.value(0),
            y2=alt.value("height"),
            fillOpacity=alt.condition(between, alt.value(0.14), alt.value(0)),
            tooltip=_tooltips("name", "text"),
        )
        .add_params(pressed, released, over)
    )


def _days(column: str) -> alt.X:
    return alt.X(f"{column}:Q", axis=None, scale=alt.Scale(nice=False, zero=False, padding=0))


def _kinds() -> alt.Scale:
    return alt.Scale(domain=list(KINDS), range=[EVENT_KINDS[kind].colour for kind in KINDS])


def _rank() -> alt.Y:
    return alt.Y("rank:O", axis=None, scale=alt.Scale(padding=0))


def _casualties(column: str) -> alt.X:
    room: Any = [0, alt.ExprRef(f"max(width - {CASUALTIES_ROOM}, 20)")]
    return alt.X(f"{column}:Q", axis=None, scale=alt.Scale(domainMin=0, nice=False, range=room))


def _strong() -> Any:
    return alt.condition("datum.shown", alt.value(ACCENT), alt.value(FAINT))


def _name(base: alt.Chart, *, dy: int) -> alt.Chart:
    limit = alt.ExprRef("max(width - 44, 40)")
    mark = base.mark_text(align="left", baseline="middle", dy=dy, fontSize=SIZE, limit=limit)
    return mark.encode(
        x=alt.value(0), text="name:N", color=alt.condition("datum.shown", alt.value(INK), alt.value(SUBDUED))
    )


def _figure(base: alt.Chart, column: str, *, dy: int) -> alt.Chart:
    mark = base.mark_text(align="right", baseline="middle", dy=dy, fontSize=SIZE, color=SUBDUED)
    return mark.encode(x=alt.value("width"), text=f"{column}:N")


def _hit(base: alt.Chart, *columns: str) -> alt.Chart:
    """Return a strip over the whole row that takes the click."""
    clicked = alt.selection_point(CLICKED, fields=["token"], on="click", toggle=False, clear=False)
    strip = base.mark_rect(fill=ACCENT, fillOpacity=0, cursor="pointer")
    return strip.encode(x=alt.value(0), x2=alt.value("width"), tooltip=_tooltips(*columns)).add_params(clicked)


def _tooltips(*columns: str) -> list[alt.Tooltip]:
    """Return lines of a tooltip without their columns' names: titles must differ, so they are blanks."""
    return [alt.Tooltip(f"{column}:N", title=" " * (i + 1)) for i, column in enumerate(columns)]


def _framed(layers: list[alt.Chart], height: int | alt.Step) -> Spec:
    chart = alt.LayerChart(layer=layers, height=height, padding={"left": 0, "right": 0, "top": 2, "bottom": 4})
    return themed(chart)

"""The bars above the slider: events over the days of a period, stacked by kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.query.counts import events_over_time, step_of
from conflictmap.query.filters import Filters
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.language import _, spoken
from conflictmap.ui.chart_theme import themed

HEIGHT = 62
THUMB = 6
"""Half of the slider's thumb, in pixels: its track begins and ends that far inside its box, so the bars do as well."""
DAYS_OF_STEP = {"day": 0.84, "week": 6.0, "month": 26.0}
"""How wide a bar is, in days: a little less than what it stands for."""
WIDEST = 0.012
"""The widest bar, as a share of the range: the first and the last bar must not be cut at the edge."""


def histogram(record: Record, filters: Filters, days: tuple[date, date]) -> dict[str, Any]:
    """Return the Vega-Lite specification of the bars for the chosen records of a period.

    `filters` gives all but the days. The first and the last day stand exactly above the ends of the slider.
    """
    return _specification(record, filters.without_dates, days, spoken())


@derived(keep=32)
def _specification(record: Record, timeless: Filters, days: tuple[date, date], language: str) -> dict[str, Any]:
    first, last = days
    counts = events_over_time(record, replace(timeless, since=first, until=last))
    step = step_of(first, last)
    half = min(DAYS_OF_STEP[step], WIDEST * max((last - first).days, 1)) / 2
    middle = (counts["middle"] - pd.Timestamp(first)) / pd.Timedelta(days=1)
    stacked = counts.assign(
        left=middle - half,
        right=middle + half,
        label=counts["kind"].map(lambda kind: words.word(words.KINDS, kind)),
        order=counts["kind"].map(KINDS.index),
    )
    labels = [words.word(words.KINDS, kind) for kind in KINDS]
    title = {"day": _("Events a day"), "week": _("Events a week"), "month": _("Events a month")}[step]
    chart = (
        alt.Chart(stacked, height=HEIGHT, padding={"left": 0, "right": 0, "top": 2, "bottom": 0})
        .mark_bar(clip=True)
        .encode(
            x=alt.X("left:Q", scale=_above_the_slider((last - first).days), axis=None),
            x2="right:Q",
            y=alt.Y("sum(count):Q", axis=None, title=title),
            color=alt.Color(
                "label:N", scale=alt.Scale(domain=labels, range=[EVENT_KINDS[k].colour for k in KINDS]), legend=None
            ),
            order=alt.Order("order:Q"),
            tooltip=[
                alt.Tooltip("start:T", title=_("From"), format="%d %b %Y"),
                alt.Tooltip("label:N", title=_("Kind")),
                alt.Tooltip("sum(count):Q", title=title),
            ],
        )
        .properties(width="container", description=title)
    )
    return themed(chart)


def _above_the_slider(days: int) -> alt.Scale:
    """Return the scale whose ends stand where the slider's thumbs do."""
    ends = [alt.ExprRef(str(THUMB)), alt.ExprRef(f"width - {THUMB}")]
    return alt.Scale(domain=[0, max(days, 1)], range=ends, nice=False, zero=False, padding=0)

"""The small charts below the map as what is drawn: each bar with its name, its figure, its share of the largest."""

from __future__ import annotations

from datetime import date

import pandas as pd

from conflictmap.map import crossfilter_wording
from conflictmap.map.crossfilter import CasualtyBars, columns
from conflictmap.record.record import Record
from conflictmap.tables.codes import COUNTED
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text.language import days, number
from conflictmap.ui.choosing import BarRow, DayBar, Figure, Part

Days = tuple[date, date]
"""The first and the last day, both included."""


def counted_rows(rows: pd.DataFrame, parameter: str, record: Record, chosen: tuple[str, ...]) -> list[BarRow]:
    """Return the rows of `crossfilter.Bars` as bars; `chosen` are the codes that the filter holds."""
    most = max(rows["count"], default=0) or 1
    made = []
    for code, count, shown in zip(rows["code"], rows["count"], rows["shown"], strict=True):
        name = crossfilter_wording.name(record, parameter, code)
        label = crossfilter_wording.bar_label(name, [crossfilter_wording.records(count)])
        figure = Figure(number(int(count)), count / most, count / most)
        made.append(BarRow(code, name, label, code in chosen, bool(shown), (figure,)))
    return made


def casualty_rows(found: CasualtyBars, record: Record, chosen: tuple[str, ...]) -> list[BarRow]:
    """Return the killed and the injured of each party hit: bars in full to the lowest count, paler to the highest."""
    rows = found.rows.to_dict("records")
    most = max((row[f"{what}_high"] for row in rows for what in COUNTED), default=0) or 1
    made = []
    for row in rows:
        name = crossfilter_wording.name(record, "against", row["code"])
        texts = {what: crossfilter_wording.casualties_text(row, what) for what in COUNTED}
        figures = [Figure(texts[what], row[f"{what}_low"] / most, row[f"{what}_high"] / most) for what in COUNTED]
        without = crossfilter_wording.without_count(row)
        label = crossfilter_wording.bar_label(name, [*texts.values(), without])
        made.append(BarRow(row["code"], name, label, row["code"] in chosen, row["shown"], tuple(figures), without))
    return made


def bars_over_days(counts: pd.DataFrame, period: Days, window: Days) -> list[DayBar]:
    """Return every bar of a period, also one without a record, of the counts of `over_days`.

    Its kinds are stacked in their order; the bar of just the days that are shown, `window`, is pressed.
    """
    heights = counts.groupby("start")["count"].sum()
    most = max(heights, default=0) or 1
    held = dict(list(counts.groupby("start")))
    made = []
    for start, end in columns(period):
        name, day = days(start, end), pd.Timestamp(start)
        records = crossfilter_wording.records(int(heights.get(day, 0)))
        parts = _parts(held[day], most) if day in held else ()
        label = crossfilter_wording.bar_label(name, [records])
        made.append(DayBar(start.isoformat(), end.isoformat(), name, label, (start, end) == window, parts))
    return made


def _parts(counts: pd.DataFrame, most: int) -> tuple[Part, ...]:
    tops = counts["count"].cumsum()
    return tuple(
        Part(EVENT_KINDS[kind].colour, (top - count) / most, top / most, bool(shown))
        for kind, count, top, shown in zip(counts["kind"], counts["count"], tops, counts["shown"], strict=True)
    )

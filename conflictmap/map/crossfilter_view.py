"""The small charts below the map, each of which filters the map and the others.

The filters are the truth: what is chosen is drawn from them, and a click only says which bar was hit.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.map import crossfilter_wording
from conflictmap.map.crossfilter import bars, casualty_bars, columns, in_period, over_days
from conflictmap.map.crossfilter_charts import CLICKED, PRESSED, RELEASED, bar_chart, casualties_chart, days_chart
from conflictmap.query.counts import present
from conflictmap.query.fields import FIELDS
from conflictmap.query.links import Choice, phase_days
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.tables.codes import COUNTED
from conflictmap.text import words
from conflictmap.text.language import _, day, days, ngettext
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.chart import figure
from conflictmap.ui.styles import apply_style

GAP = 0.08
"""Of a bar's width, at each side of it."""


def cross_charts(record: Record, choice: Choice, shown: int) -> None:
    """Draw the charts of a choice in which `shown` records fit; where none does, what the page says of that will do."""
    if not shown:
        return
    apply_style("crosscharts.css")
    with st.container(key="cross_charts"):
        st.caption(
            _(
                "Click a bar to choose it, click it again to take it back; drag over the days. "
                "Each chart counts under all other filters; what is not chosen is pale."
            )
        )
        with st.container(horizontal=True, gap="medium", key="cross_row"):
            with st.container():
                _days(record, choice)
            for parameter in ("by", "place"):
                with st.container():
                    _bars(record, choice, parameter)
            with st.container():
                _casualties(record, choice)


def _days(record: Record, choice: Choice) -> None:
    period = phase_days(record, choice.phase)
    counts = over_days(record, choice.filters, period)
    title = crossfilter_wording.title_of_days(period)
    ends = pd.DataFrame({"first": [day(period[0])], "last": [day(period[1])]})
    _title(title)
    figure(
        days_chart(_segments(counts, period[0]), _strips(counts, period), ends),
        key="cross_days",
        summary=crossfilter_wording.days_summary(counts, in_period(record, choice.filters, period), period),
        table=counts.rename(columns={"shown": "chosen"}),
        on_select=_take_days,
        selection_mode=(PRESSED, RELEASED),
        name=title,
    )


def _segments(counts: pd.DataFrame, first: date) -> pd.DataFrame:
    """Return the pieces of the bars, stacked in the order of the kinds, in days from the first."""
    high = counts.groupby("start")["count"].cumsum()
    left = (counts["start"] - pd.Timestamp(first)).dt.days
    width = (counts["end"] - counts["start"]).dt.days + 1
    edges = {"left": left + GAP * width, "right": left + (1 - GAP) * width}
    return counts[["kind", "shown"]].assign(low=high - counts["count"], high=high, **edges)


def _strips(counts: pd.DataFrame, period: tuple[date, date]) -> pd.DataFrame:
    """Return one row for every bar, also for one without a record."""
    heights = counts.groupby("start")["count"].sum()
    rows = []
    for number, (start, end) in enumerate(columns(period)):
        count = int(heights.get(pd.Timestamp(start), 0))
        text = ngettext("%(count)s record", "%(count)s records", count)
        left = (start - period[0]).days
        token = _token(f"{start}/{end}")
        rows.append((left, left + (end - start).days + 1, number, days(start, end), text, token))
    return pd.DataFrame(rows, columns=["start", "stop", "number", "name", "text", "token"])


def _bars(record: Record, choice: Choice, parameter: str) -> None:
    found = bars(record, choice.filters, parameter)
    names = [crossfilter_wording.name(record, parameter, code) for code in found.rows["code"]]
    counted = [ngettext("%(count)s record", "%(count)s records", count) for count in found.rows["count"]]
    rows = found.rows.assign(name=names, counted=counted, token=[_token(code) for code in found.rows["code"]])
    title = _(crossfilter_wording.TITLE[parameter])
    _title(title)
    figure(
        bar_chart(rows.assign(text=[str(count) for count in rows["count"]])),
        key=f"cross_{parameter}",
        summary=crossfilter_wording.bars_summary(found, record, parameter),
        table=_table(rows, "count"),
        on_select=partial(_take_bar, parameter),
        selection_mode=CLICKED,
        name=title,
    )


def _casualties(record: Record, choice: Choice) -> None:
    found = casualty_bars(record, choice.filters)
    title, summary = words.word(crossfilter_wording.TITLE, "against"), crossfilter_wording.casualties_summary(found)
    _title(title)
    if not len(found.rows):
        st.caption(escape_markdown(summary))
        return
    names = [crossfilter_wording.name(record, "against", code) for code in found.rows["code"]]
    rows = found.rows.assign(name=names, token=[_token(code) for code in found.rows["code"]])
    figure(
        casualties_chart(rows.assign(**_casualties_texts(found.rows))),
        key="cross_against",
        summary=summary,
        table=_table(rows, "attacks", *(f"{what}_{end}" for what in COUNTED for end in ("low", "high", "unknown"))),
        on_select=partial(_take_bar, "against"),
        selection_mode=CLICKED,
        name=title,
    )


def _casualties_texts(rows: pd.DataFrame) -> dict[str, list[str]]:
    cells = rows.to_dict("records")
    texts = {f"{what}_text": [crossfilter_wording.casualties_text(row, what) for row in cells] for what in COUNTED}
    return texts | {"unknown": [crossfilter_wording.without_count(row) for row in cells]}


def _title(title: str) -> None:
    st.markdown(f"**{escape_markdown(title)}**")


def _table(rows: pd.DataFrame, *numbers: str) -> pd.DataFrame:
    return rows[["code", "name", *numbers, "shown"]].rename(columns={"shown": "chosen"})


def _token(value: str) -> str:
    """Return a value as a click returns it: with the number of clicks so far, so that the same bar can be hit again."""
    return f"{value}|{st.session_state.get('cross_clicks', 0)}"


def _hit(key: str, selection: str) -> str:
    """Return the value that was hit in a chart, or an empty text."""
    points: Any = st.session_state[key]["selection"].get(selection) or []
    return str(points[-1].get("token", "")).rpartition("|")[0] if points else ""


def _count_click() -> None:
    st.session_state["cross_clicks"] = st.session_state.get("cross_clicks", 0) + 1


def _take_bar(parameter: str) -> None:
    code = _hit(f"cross_{parameter}", CLICKED)
    if code in present(current_record(), FIELDS[parameter].column):
        _count_click()
        session.toggle(parameter, code)


def _take_days() -> None:
    ends = [_hit("cross_days", selection).split("/") for selection in (PRESSED, RELEASED)]
    if all(len(end) == 2 for end in ends):
        _count_click()
        found = sorted(date.fromisoformat(text) for end in ends for text in end)
        session.toggle_days(found[0], found[-1])

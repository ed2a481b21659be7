"""The small charts below the map, each of which filters the map and the others.

The filters are the truth: what is chosen is drawn from them, and a press only says which bar was meant.
"""

from __future__ import annotations

from datetime import date
from functools import partial

import pandas as pd
import streamlit as st

from conflictmap.map import crossfilter_wording
from conflictmap.map.crossfilter import bars, casualty_bars, in_period, known_sums, of_period, over_days
from conflictmap.map.crossfilter_charts import bars_over_days, casualty_rows, counted_rows
from conflictmap.query.counts import present
from conflictmap.query.download import Download
from conflictmap.query.fields import FIELDS
from conflictmap.query.links import Choice, phase_days
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.tables.codes import COUNTED
from conflictmap.text import words
from conflictmap.text.figures import Figures
from conflictmap.text.language import _, days
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.chart import foot
from conflictmap.ui.choosing import bar_rows, day_bars
from conflictmap.ui.counted import counted_text
from conflictmap.ui.styles import apply_style


def cross_charts(record: Record, choice: Choice, shown: int) -> None:
    """Draw the charts of a choice in which `shown` records fit; where none does, what the page says of that will do."""
    if not shown:
        return
    apply_style("crosscharts.css")
    with st.container(key="cross_charts"):
        st.caption(
            _(
                "Press a bar to choose it, press it again to take it back; drag over the days, or mark them with Shift "
                "and the arrow keys and press Enter. "
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
    _title(title)
    drawn = bars_over_days(counts, period, (choice.filters.since, choice.filters.until))
    day_bars(title, days(*period), drawn, key="cross_days", on_press=_toggle_days)
    total, figure = in_period(record, choice.filters, period), Figures(of_period(choice.filters, period))
    summary = crossfilter_wording.days_summary(counts, total, period, figure)
    foot(
        summary,
        counts.rename(columns={"shown": "chosen"}),
        key="cross_days",
        download=Download("cross-days", filters=choice.filters),
    )


def _bars(record: Record, choice: Choice, parameter: str) -> None:
    found = bars(record, choice.filters, parameter)
    title, key = words.word(crossfilter_wording.TITLE, parameter), f"cross_{parameter}"
    rows = counted_rows(found.rows, parameter, record, choice.filters[parameter])
    _title(title)
    bar_rows(title, rows, key=key, on_press=partial(_take_bar, parameter))
    names = found.rows.assign(name=[row.name for row in rows])
    figure = Figures(choice.filters.with_codes(**{parameter: ()}))
    summary, download = (
        crossfilter_wording.bars_summary(found, record, parameter, figure),
        Download(f"cross-{parameter}", filters=choice.filters),
    )
    foot(summary, _table(names, "count"), key=key, download=download)


def _casualties(record: Record, choice: Choice) -> None:
    found = casualty_bars(record, choice.filters)
    title = words.word(crossfilter_wording.TITLE, "against")
    summary = crossfilter_wording.casualties_summary(found, Figures(choice.filters.with_codes(against=())))
    _title(title)
    if not len(found.rows):
        counted_text(summary, key="cross_against_foot", look="note")
        return
    rows = casualty_rows(found, record, choice.filters["against"])
    bar_rows(title, rows, key="cross_against", on_press=partial(_take_bar, "against"))
    names = known_sums(found.rows).assign(name=[row.name for row in rows])
    numbers = (f"{what}_{end}" for what in COUNTED for end in ("low", "high", "unknown"))
    download = Download("cross-against", filters=choice.filters)
    foot(summary, _table(names, "attacks", *numbers), key="cross_against", download=download)


def _title(title: str) -> None:
    st.markdown(f"**{escape_markdown(title)}**")


def _table(rows: pd.DataFrame, *numbers: str) -> pd.DataFrame:
    return rows[["code", "name", *numbers, "shown"]].rename(columns={"shown": "chosen"})


def _take_bar(parameter: str, code: str) -> None:
    if code in present(current_record(), FIELDS[parameter].column):
        _toggle(parameter, code)


def _toggle(parameter: str, value: str) -> None:
    """Add one value to a filter, or take it back where the filter holds it."""
    held = st.session_state[parameter]
    session.narrow(**{parameter: [code for code in held if code != value] if value in held else sorted([*held, value])})


def _toggle_days(since: date, until: date) -> None:
    """Show these days, or where they are shown already, those that the period shows at first."""
    if st.session_state["when"] == (since, until):
        session.change_phase()
    else:
        session.change_days(since, until)

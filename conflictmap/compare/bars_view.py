"""What both windows hold by day, side by side on the same axes."""

from __future__ import annotations

import streamlit as st

from conflictmap.compare import wording
from conflictmap.compare.bars import bars_of, bars_table, days_a_bar
from conflictmap.compare.bars_chart import bars_chart, most_in_a_bar
from conflictmap.compare.difference import Difference
from conflictmap.compare.difference_table import file_days
from conflictmap.query.download import Download
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.chart import foot


def bars_view(record: Record, choice: Choice, found: Difference) -> None:
    """Draw the bars of both windows, and what they are in words; nothing where neither holds a record."""
    if not found.holds_any:
        return
    windows = {"first": found.first, "second": found.second}
    st.header(_("Day by day"), anchor=False)
    span = days_a_bar(found)
    bars = {name: bars_of(record, window, span) for name, window in windows.items()}
    most = max(most_in_a_bar(one) for one in bars.values())
    length = max(window.length for window in windows.values())
    for column, (name, window) in zip(st.columns(2, gap="medium"), windows.items(), strict=True):
        with column, st.container(key=f"{name}_bars", gap="xsmall"):
            title = wording.window_title(window)
            st.markdown(escape_markdown(title))
            chart = bars_chart(bars[name], length=length, most=most)
            st.vega_lite_chart(chart, key=f"{name}_days", width="stretch", alt=title)
    download = Download("comparison-days", file_days(found), choice.filters.without_dates)
    foot(wording.bars_text(found, bars.values(), span), bars_table(bars), key="compared_days", download=download)

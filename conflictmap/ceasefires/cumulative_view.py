"""Two truces compared: how the alleged breaches of each add up from hour zero."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from conflictmap.ceasefires.cumulative import cumulative
from conflictmap.ceasefires.cumulative_chart import cumulative_chart
from conflictmap.ceasefires.cumulative_wording import cumulative_summary, dash_key
from conflictmap.ceasefires.picker_view import compared_with
from conflictmap.query.download import Download
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.chart import figure


def cumulative_view(record: Record, choice: Choice, one: Truce) -> None:
    """Draw the running totals of a truce and of the one it is compared with; nothing when it is with none."""
    other = compared_with(record, choice)
    if not other:
        return
    st.header(_("The two truces compared"), anchor=False)
    compared = [one, other]
    tables = [cumulative(record, each.truce_id).assign(truce=each.name) for each in compared]
    table = pd.concat(tables, ignore_index=True)
    if table["total"].isna().all():
        st.caption(escape_markdown(cumulative_summary(record, compared)))
        return
    st.caption(escape_markdown(dash_key()))
    figure(
        cumulative_chart(table, [each.name for each in compared]),
        key="truce_cumulative",
        summary=cumulative_summary(record, compared, marks=True),
        table=table[["truce", "day", "side", "total"]],
        download=Download("truce-cumulative", "-".join(each.truce_id for each in compared)),
    )

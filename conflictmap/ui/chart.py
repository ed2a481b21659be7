"""A chart as every page shows it: the chart, the sentence that says the same in words, and its numbers as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal

import altair as alt
import pandas as pd
import streamlit as st

from conflictmap.query.export import table_csv
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown


def figure(
    chart: alt.Chart | alt.LayerChart | alt.HConcatChart | alt.VConcatChart | dict[str, Any],
    *,
    key: str,
    summary: str,
    table: pd.DataFrame,
    on_select: Callable[[], None] | Literal["ignore"] = "ignore",
    selection_mode: str | Sequence[str] | None = None,
) -> None:
    """Draw a chart, or its Vega-Lite; `summary` says the same in words and describes it, `table` holds what is shown.

    `on_select` is called before the next run when the reader selects something in the chart, by the selection
    parameters of the names `selection_mode`; what is selected then stands in the session under `key`.
    """
    select: dict[str, Any] = {"on_select": on_select, "selection_mode": selection_mode} if selection_mode else {}
    # Not checked against the schema at every run: the tests draw every chart there is.
    specification = chart if isinstance(chart, dict) else chart.to_dict(validate=False)
    st.vega_lite_chart(specification, key=key, width="stretch", alt=summary, **select)
    foot(summary, table, key=key)


def foot(summary: str, table: pd.DataFrame, *, key: str) -> None:
    """Draw what stands below a chart: the sentence that says the same, and the button that hands out its numbers."""
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(escape_markdown(summary), width="stretch")
        download_table(table, key=key)


def download_table(table: pd.DataFrame, *, key: str) -> None:
    """Draw the button that hands out a table as CSV; the file is made when it is pressed."""
    st.download_button(
        _("CSV"),
        lambda: table_csv(table),
        file_name=f"caucasus-{key.replace('_', '-')}.csv",
        mime="text/csv",
        key=f"{key}_csv",
        icon=":material/download:",
        type="tertiary",
        help=_("Download what this shows"),
        on_click="ignore",
    )

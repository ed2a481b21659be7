"""A chart as every page shows it: the chart, the sentence that says the same in words, and its numbers as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal

import altair as alt
import pandas as pd
import streamlit as st

from conflictmap.query.download import Download
from conflictmap.text.figures import unmarked
from conflictmap.ui.counted import counted_text
from conflictmap.ui.downloads import download_table


def figure(
    chart: alt.Chart | alt.LayerChart | alt.HConcatChart | alt.VConcatChart | dict[str, Any],
    *,
    key: str,
    summary: str,
    table: pd.DataFrame,
    download: Download | None = None,
    on_select: Callable[[], None] | Literal["ignore"] = "ignore",
    selection_mode: str | Sequence[str] | None = None,
) -> None:
    """Draw a chart, or its Vega-Lite; `summary` says the same in words and describes it, `table` holds what is shown.

    `download` says what the table is of, where that is more than the `key`.
    `on_select` is called before the next run when the reader selects something in the chart, by the selection
    parameters of the names `selection_mode`; what is selected then stands in the session under `key`.
    """
    select: dict[str, Any] = {"on_select": on_select, "selection_mode": selection_mode} if selection_mode else {}
    # Not checked against the schema at every run: the tests draw every chart there is.
    specification = chart if isinstance(chart, dict) else chart.to_dict(validate=False)
    st.vega_lite_chart(specification, key=key, width="stretch", alt=unmarked(summary), **select)
    foot(summary, table, key=key, download=download)


def foot(summary: str, table: pd.DataFrame, *, key: str, download: Download | None = None) -> None:
    """Draw what stands below a chart: the sentence that says the same, and the button that hands out its numbers."""
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        counted_text(summary, key=f"{key}_foot", look="note")
        download_table(table, key=key, download=download)

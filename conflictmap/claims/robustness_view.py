"""How well a choice of records is sourced, drawn for the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import pandas as pd
import streamlit as st

from conflictmap.query.download import Download
from conflictmap.query.filters import Filters
from conflictmap.query.robustness import Robustness, robustness_of
from conflictmap.record.record import Record
from conflictmap.text import robustness
from conflictmap.text.figures import Figures, Write, bare
from conflictmap.text.language import _
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui.counted import counted_frame, counted_text
from conflictmap.ui.downloads import download_table


def robustness_view(record: Record, positions: np.ndarray, filters: Filters) -> None:
    """Draw on what the records at `positions`, which the filters choose, rest: sentences, and tables to download."""
    if not len(positions):
        st.info(_("No record fits. Widen the days or clear a filter."))
        return
    found, figure = robustness_of(record, positions, days=(filters.since, filters.until)), Figures(filters)
    left, right = st.columns(2, gap="medium")
    with left:
        _sentences(_("What it rests on"), robustness.source_sentences(found, figure), key="rests_on")
        _sentences(_("Casualties of the attacks"), robustness.casualty_sentences(found, figure), key="casualties")
    with right:
        ranked = robustness.ranking_sentences(found.ranking, record, figure)
        _sentences(_("Where most events are"), ranked, key="ranking")
        halves = robustness.trend_sentences(found.trend, figure)
        _sentences(_("First and second half of the days"), halves, key="trend")
    _table(lambda figure: robustness.shares_table(found, figure), figure, key="source_basis")
    _more_tables(record, found, figure)


def _more_tables(record: Record, found: Robustness, figure: Figures) -> None:
    opened = st.expander(_("Casualties and places as tables"), key="source_basis_tables", on_change="rerun")
    if not opened.open:
        return
    with opened:
        _table(lambda figure: robustness.casualties_table(found, figure), figure, key="source_basis_casualties")
        _table(
            lambda figure: robustness.ranking_table(found.ranking, record, figure), figure, key="source_basis_places"
        )
        st.caption(
            escape_markdown(_("“Without” leaves out the events of one publication. Equal numbers share a rank."))
        )


def _sentences(heading: str, sentences: Iterable[str], *, key: str) -> None:
    st.write(bold(heading))
    counted_text(*sentences, key=key, look="list")


def _table(make: Callable[[Write], pd.DataFrame], figure: Figures, *, key: str) -> None:
    """Draw a table of which the numbers open what they count, and the button that hands out the numbers alone."""
    counted_frame(make(figure), key=f"{key}_table")
    download_table(make(bare), key=key, download=Download(key.replace("_", "-"), filters=figure.filters))

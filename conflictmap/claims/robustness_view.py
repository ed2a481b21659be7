"""How well a choice of records is sourced, drawn for the reader."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import streamlit as st

from conflictmap.claims.table_view import table_view
from conflictmap.query.filters import Filters
from conflictmap.query.robustness import Robustness, robustness_of
from conflictmap.record.record import Record
from conflictmap.text import robustness
from conflictmap.text.language import _
from conflictmap.text.markdown import bold, escape_markdown


def robustness_view(record: Record, positions: np.ndarray, *, filters: Filters | None = None) -> None:
    """Draw on what the records at `positions` rest: sentences, and tables to download; `filters` chose them."""
    if not len(positions):
        st.info(_("No record fits. Widen the days or clear a filter."))
        return
    days = (filters.since, filters.until) if filters else None
    found = robustness_of(record, positions, days=days)
    left, right = st.columns(2, gap="medium")
    with left:
        _sentences(_("What it rests on"), robustness.source_sentences(found))
        _sentences(_("Casualties of the attacks"), robustness.casualty_sentences(found))
    with right:
        _sentences(_("Where most events are"), robustness.ranking_sentences(found.ranking, record))
        _sentences(_("First and second half of the days"), robustness.trend_sentences(found.trend))
    table_view(robustness.shares_table(found), key="source_basis", filters=filters)
    _more_tables(record, found, filters)


def _more_tables(record: Record, found: Robustness, filters: Filters | None) -> None:
    opened = st.expander(_("Casualties and places as tables"), key="source_basis_tables", on_change="rerun")
    if not opened.open:
        return
    with opened:
        table_view(robustness.casualties_table(found), key="source_basis_casualties", filters=filters)
        table_view(robustness.ranking_table(found.ranking, record), key="source_basis_places", filters=filters)
        st.caption(
            escape_markdown(_("“Without” leaves out the events of one publication. Equal numbers share a rank."))
        )


def _sentences(heading: str, sentences: Iterable[str]) -> None:
    st.write(bold(heading))
    st.markdown("\n".join(f"- {escape_markdown(sentence)}" for sentence in sentences))

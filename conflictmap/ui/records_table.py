"""The records as a table that can be sorted and searched."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from conflictmap.record.record import Record
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.schema import split
from conflictmap.text import words
from conflictmap.text.language import _, listed, ngettext, number
from conflictmap.ui import event_card, session

MOST_ROWS = 5000
"""Beyond so many rows a browser's table is no help; the download has them all."""


def records_table(record: Record, positions: np.ndarray) -> None:
    """Draw the records at `positions`; a selected row opens its event."""
    if not len(positions):
        st.info(_("No record fits. Widen the days or clear a filter."))
        return
    shown = positions[:MOST_ROWS]
    if len(positions) > MOST_ROWS:
        message = ngettext(
            "The first %(count)s row is shown; the download has all.",
            "The first %(count)s rows are shown; the download has all.",
            MOST_ROWS,
        )
        st.caption(message)
    ids = record.events["event_id"].iloc[shown].to_list()
    st.dataframe(
        _rows(record, shown),
        key="table",
        hide_index=True,
        height=560,
        selection_mode="single-row",
        on_select=lambda: _open(ids),
        column_config=_headings(),
    )


def _headings() -> dict[str, Any]:
    headings = {
        "end_date": _("Last day"), "time": _("Time"), "kind": _("Kind"), "title": _("Title"), "place": _("Place"),
        "claimants": _("Claimed or said by"), "by": _("By"), "against": _("Against"), "status": _("Status"),
        "killed": _("Killed"), "injured": _("Injured"),
    }  # fmt: skip
    return {"date": st.column_config.DateColumn(_("Date"), format="YYYY-MM-DD")} | {
        name: st.column_config.Column(heading, width="large" if name == "title" else None)
        for name, heading in headings.items()
    }


def _rows(record: Record, positions: np.ndarray) -> pd.DataFrame:
    events = record.events.iloc[positions]
    return pd.DataFrame(
        {
            "date": events["date"].dt.date,
            "end_date": events["end_date"].dt.strftime("%Y-%m-%d").fillna(""),
            "time": events["time"],
            "kind": events["kind"].map(lambda kind: f"{EVENT_KINDS[kind].sign} {words.word(words.KIND, kind)}"),
            "title": events["title"],
            "place": events["stand_id"].map(record.places["display_name"]),
            "claimants": [
                event_card.said_by(record, *cells)
                for cells in zip(events["kind"], events["claimant_ids"], events["actor_ids"], strict=True)
            ],
            "by": events["by"].map(_parties),
            "against": events["against"].map(_parties),
            "status": events["status"].map(lambda status: words.word(words.STATUS, status) if status else ""),
            "killed": _ranges(events["killed_low"], events["killed_high"]),
            "injured": _ranges(events["injured_low"], events["injured_high"]),
        }
    )


def _parties(cell: str) -> str:
    return listed(words.word(words.PARTY, party) for party in split(cell))


def _ranges(lows: pd.Series, highs: pd.Series) -> list[str]:
    pairs = zip(lows, highs, strict=True)
    return [
        "" if pd.isna(low) else number(low) if low == high else f"{number(low)}–{number(high)}" for low, high in pairs
    ]


def _open(ids: list[str]) -> None:
    rows = st.session_state["table"]["selection"]["rows"]
    session.open_event(ids[rows[0]] if rows and rows[0] < len(ids) else "")

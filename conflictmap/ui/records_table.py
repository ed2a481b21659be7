"""The records as a table: a row opens its event, the headings sort it, and the reader chooses its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd
import streamlit as st

from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.schema import split
from conflictmap.text import words
from conflictmap.text.language import _, listed, number
from conflictmap.ui import event_card, session
from conflictmap.ui.near_misses import no_record
from conflictmap.ui.row_table import MOST_ROWS, TableColumn, first_rows, row_table


def record_columns() -> tuple[TableColumn, ...]:
    """Return all columns of the table, in the order of `RECORD_COLUMNS`."""
    highest = _("Sorted by the highest count.")
    return (
        TableColumn("date", _("Date"), "day"),
        TableColumn("end_date", _("Last day"), "day"),
        TableColumn("time", _("Time"), "day"),
        TableColumn("kind", _("Kind")),
        TableColumn("title", _("Title"), "title"),
        TableColumn("place", _("Place")),
        TableColumn("claimants", _("Claimed or said by")),
        TableColumn("by", _("By")),
        TableColumn("against", _("Against")),
        TableColumn("status", _("Status")),
        TableColumn("killed", _("Killed"), "number", highest),
        TableColumn("injured", _("Injured"), "number", highest),
    )


def records_table(record: Record, choice: Choice, positions: np.ndarray) -> None:
    """Draw the records at `positions`; a row that is pressed opens its event."""
    if not len(positions):
        no_record(record, choice.filters)
        return
    events = record.events.iloc[positions[:MOST_ROWS]]
    if len(positions) > MOST_ROWS:
        st.caption(first_rows())
    cells = {name: _CELLS[name](record, events) for name in choice.columns}
    row_table(
        _("Records"),
        [column for column in record_columns() if column.code in cells],
        pd.DataFrame(cells, index=events["event_id"].to_list()),
        key="table_records",
        opened=choice.event,
        on_open=session.open_event,
        sorted_by={name: _SORTED_BY[name](events) for name in cells if name in _SORTED_BY},
    )


def _said_by(record: Record, events: pd.DataFrame) -> list[str]:
    cells = zip(events["kind"], events["claimant_ids"], events["actor_ids"], strict=True)
    return [event_card.said_by(record, *row) for row in cells]


def _kinds(record: Record, events: pd.DataFrame) -> list[str]:
    told = {
        kind: f"{about.sign}\N{NO-BREAK SPACE}{words.word(words.KIND, kind)}" for kind, about in EVENT_KINDS.items()
    }
    return [told[kind] for kind in events["kind"]]


def _parties(cells: pd.Series) -> list[str]:
    told = {cell: listed(words.word(words.PARTY, party) for party in split(cell)) for cell in cells.unique()}
    return [told[cell] for cell in cells]


def _ranges(events: pd.DataFrame, what: str) -> list[str]:
    pairs = zip(events[f"{what}_low"], events[f"{what}_high"], strict=True)
    return [
        "" if pd.isna(low) else number(low) if low == high else f"{number(low)}–{number(high)}" for low, high in pairs
    ]


def _highest(events: pd.DataFrame, what: str) -> list[float | None]:
    return [None if pd.isna(high) else int(high) for high in events[f"{what}_high"]]


_CELLS: Mapping[str, Callable[[Record, pd.DataFrame], list[str]]] = {
    "date": lambda record, events: events["date"].dt.strftime("%Y-%m-%d").to_list(),
    "end_date": lambda record, events: events["end_date"].dt.strftime("%Y-%m-%d").fillna("").to_list(),
    "time": lambda record, events: events["time"].to_list(),
    "kind": _kinds,
    "title": lambda record, events: events["title"].to_list(),
    "place": lambda record, events: [record.place_name(place) for place in events["stand_id"]],
    "claimants": _said_by,
    "by": lambda record, events: _parties(events["by"]),
    "against": lambda record, events: _parties(events["against"]),
    "status": lambda record, events: [words.word(words.STATUS, code) if code else "" for code in events["status"]],
    "killed": lambda record, events: _ranges(events, "killed"),
    "injured": lambda record, events: _ranges(events, "injured"),
}
"""The texts of each column."""
_SORTED_BY: Mapping[str, Callable[[pd.DataFrame], Sequence[float | None]]] = {
    "kind": lambda events: [KINDS.index(kind) for kind in events["kind"]],
    "killed": lambda events: _highest(events, "killed"),
    "injured": lambda events: _highest(events, "injured"),
}
"""The numbers by which a column is sorted, where its texts would stand in another order."""

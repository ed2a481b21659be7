"""The records as a table that paper alone shows: that on the screen is a drawing, of which a printer sees a part."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import numpy as np
import streamlit as st

from conflictmap.record.record import Record
from conflictmap.tables.schema import split
from conflictmap.text import words
from conflictmap.text.language import _, listed, number
from conflictmap.ui import event_card

MOST_PRINTED = 300
"""Rows on paper: some twenty sheets."""
COLUMNS = (*event_card.LISTED, "by", "against", "status")


def printed_records(record: Record, positions: np.ndarray) -> None:
    """Give the page the table of the records at `positions` for print, with the publishers of their sources."""
    if len(positions):
        st.html(f'<div class="print-only">{_table(record, positions[:MOST_PRINTED])}{_rest(len(positions))}</div>')


def _table(record: Record, positions: np.ndarray) -> str:
    names = [_("Date"), _("Kind"), _("Title"), _("Place"), _("By"), _("Against"), _("Status"), _("Sources")]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    ids = record.events["event_id"].iloc[positions].to_list()
    rows = "".join(_row(_cells(record, event)) for event in record.rows(ids, COLUMNS))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _cells(record: Record, event: event_card.Event) -> Iterable[str]:
    yield event_card.when(event)
    yield words.word(words.KIND, event["kind"])
    yield event["title"]
    yield record.place_name(event["stand_id"])
    for column in ("by", "against"):
        yield listed(words.word(words.PARTY, party) for party in split(event[column]))
    yield words.word(words.STATUS, event["status"]) if event["status"] else ""
    yield "; ".join(dict.fromkeys(one.publisher for one in record.citations.of(event["event_id"])))


def _rest(count: int) -> str:
    if count <= MOST_PRINTED:
        return ""
    told = _(
        "Printed are the first %(printed)s of %(count)s records; the CSV has all.",
        printed=number(MOST_PRINTED),
        count=number(count),
    )
    return f"<p>{escape(told)}</p>"

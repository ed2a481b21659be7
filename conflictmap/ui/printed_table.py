"""Tables that paper alone shows: those on the screen are drawings, of which a printer sees a part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any

import numpy as np
import streamlit as st

from conflictmap.query.links import Choice, query_string, write_choice
from conflictmap.record.record import Record
from conflictmap.settings import FRONTEND
from conflictmap.tables.schema import split
from conflictmap.text import words
from conflictmap.text.language import _, listed, number, spoken
from conflictmap.ui import event_card
from conflictmap.ui.styles import style_sheet

MOST_PRINTED = 1000
"""Rows on paper: some sixty sheets."""
COLUMNS = (*event_card.LISTED, "claimant_ids", "actor_ids", "by", "against", "status")
ROUTE = "print/records.json"

_printed = st.components.v2.component(
    "printed_records",
    html='<div class="print-only"></div>',
    css=style_sheet("components/printedtable.css"),
    js=(FRONTEND / "components" / "printedtable.js").read_text(encoding="utf-8"),
)


def printed_records(record: Record, choice: Choice) -> None:
    """Give the page the table of the chosen records for print, with the publishers of their sources.

    The browser fetches it when it prints: nobody else waits for it.
    """
    query = {**write_choice(choice, record), "language": [spoken()]}
    failed = _("The table could not be loaded.")
    _printed(data={"source": f"{ROUTE}?{query_string(query)}", "failed": failed}, key="printed_records", height=1)


def records_on_paper(record: Record, positions: np.ndarray) -> dict[str, Any]:
    """Return the table of the records at `positions`: its head, its first rows, what is said of the rest."""
    ids = record.events["event_id"].iloc[positions[:MOST_PRINTED]].to_list()
    return {
        "head": [
            _("Date"),
            _("Kind"),
            _("Title"),
            _("Place"),
            _("Claimed or said by"),
            _("By"),
            _("Against"),
            _("Status"),
            _("Sources"),
        ],
        "rows": [list(_cells(record, event)) for event in record.rows(ids, COLUMNS)],
        "rest": _rest(len(positions)),
    }


def printed_table(head: Sequence[str], rows: Iterable[Iterable[str]], total: int) -> None:
    """Give the page a table for print; of more than `MOST_PRINTED` rows in `total` it says that these are the first."""
    if not total:
        return
    names = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    table = f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table>"
    st.html(f'<div class="print-only">{table}<p>{escape(_rest(total))}</p></div>')


def _cells(record: Record, event: event_card.Event) -> Iterator[str]:
    yield event_card.when(event)
    yield words.word(words.KIND, event["kind"])
    yield event["title"]
    yield record.place_name(event["stand_id"])
    yield event_card.said_by(record, event["kind"], event["claimant_ids"], event["actor_ids"])
    for column in ("by", "against"):
        yield listed(words.word(words.PARTY, party) for party in split(event[column]))
    yield words.word(words.STATUS, event["status"]) if event["status"] else ""
    yield "; ".join(dict.fromkeys(one.publisher for one in record.citations.of(event["event_id"])))


def _rest(total: int) -> str:
    if total <= MOST_PRINTED:
        return ""
    return _(
        "Printed are the first %(printed)s of %(count)s rows; the CSV has all.",
        printed=number(MOST_PRINTED),
        count=number(total),
    )

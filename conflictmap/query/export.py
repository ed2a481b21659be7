"""The chosen records as CSV: the rows shown, in the order shown, with their sources."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import pandas as pd

from conflictmap.record.citations import Citation
from conflictmap.record.record import Record
from conflictmap.tables.schema import EVENTS

COLUMNS = (
    "event_id", "kind", "status", "date", "end_date", "time", "date_prec", "place", "place_id", "about_place",
    "where_prec", "admin1", "country", "latitude", "longitude", "actors", "actor_ids", "parties", "speaker",
    "targets", "target_ids", "target_parties", "claimants", "claimant_ids", "means", "themes", "killed_low",
    "killed_high", "injured_low", "injured_high", "civilians_killed_low", "civilians_killed_high",
    "civilians_injured_low", "civilians_injured_high", "military_killed_low", "military_killed_high",
    "military_injured_low", "military_injured_high", "casualty_note", "aggregate", "title", "summary", "note",
    "relations", "sources", "source_urls",
)  # fmt: skip
"""The columns of the download, described in `query/columns.py`."""

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A spreadsheet may run a cell that begins with one of these."""
NUMBERS = ("latitude", "longitude")
"""Columns that we write as numbers ourselves: west of Greenwich they begin with a minus, and stay numbers."""


def to_csv(record: Record, positions: np.ndarray) -> bytes:
    """Return the records at `positions` of `record.events` as CSV: UTF-8 with a mark that Excel needs, RFC 4180."""
    return b"".join(csv_lines(record, positions))


def csv_lines(record: Record, positions: np.ndarray) -> Iterator[bytes]:
    """Yield the same CSV in parts of some hundred rows."""
    yield "\ufeff".encode() + _lines([COLUMNS])
    for start in range(0, len(positions), 500):
        ids = record.events["event_id"].take(positions[start : start + 500])
        rows = record.rows(ids)
        yield _lines(_row(row, record) for row in rows)


def table_csv(table: pd.DataFrame) -> bytes:
    """Return any table as CSV, as `to_csv` writes it; numbers stay numbers, text is made harmless, empty is unknown."""
    rows = ([_plainly(cell) for cell in row] for row in table.itertuples(index=False, name=None))
    return "\ufeff".encode() + _lines([table.columns.to_list(), *rows])


def _plainly(cell: Any) -> str:
    if isinstance(cell, str):
        return harmless(cell)
    if pd.isna(cell):
        return ""
    return cell.date().isoformat() if isinstance(cell, pd.Timestamp) else str(cell)


def harmless(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.startswith(DANGEROUS) else cell


def _lines(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def _row(event: dict[str, Any], record: Record) -> list[str]:
    place = record.places.loc[event["place_id"]]
    about = event["stand_id"] if event["stand_id"] != event["place_id"] else ""
    cited, tied = record.citations.of(event["event_id"]), record.relations.from_event(event["event_id"])
    derived = {
        "place": place["display_name"],
        "about_place": record.place_name(about) if about else "",
        "admin1": place["admin1"],
        "country": place["country"],
        "latitude": f"{event['said_lat']:.4f}",
        "longitude": f"{event['said_lon']:.4f}",
        "actors": _names(event["actor_ids"], record),
        "parties": event["by"].strip(";"),
        "targets": _names(event["target_ids"], record),
        "target_parties": event["against"].strip(";"),
        "claimants": _names(event["claimant_ids"], record),
        "status": event["status"],
        "relations": "; ".join(f"{row.relation} {row.other_id}" for row in tied),
        "sources": "; ".join(_published(one) for one in cited),
        "source_urls": " ".join(one.url for one in cited if one.url),
    }
    cells = {name: derived[name] if name in derived else _cell(event[name], name) for name in COLUMNS}
    return [cell if name in NUMBERS else harmless(cell) for name, cell in cells.items()]


def _cell(value: Any, name: str) -> str:
    if EVENTS.column(name).type == "boolean":
        return "1" if value else "0"
    if pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return str(value)


def _names(ids: str, record: Record) -> str:
    return "; ".join(record.actor_names(ids))


def _published(one: Citation) -> str:
    """Return the publisher and day of a source, whose text it carries, and what it does for the event."""
    day = one.published.isoformat() if one.published else ""
    text = f"text of {' and '.join(one.originals)}" if one.originals else ""
    return f"{', '.join(filter(None, (one.publisher, day, text)))} ({one.role})"

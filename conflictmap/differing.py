"""What differs in an event between two states of the record.

An event has changed when one of its own cells, its sources (which, in what role, with which figures), its relations or
its derived status differs. The status of every state is derived by today's rule, so that only the data can change it.
A column that one of the two does not have does not count between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from conflictmap.record import Record
from conflictmap.schema import EVENTS

WHATS = ("status", "cell", "source", "figures", "relation", "relation_back")
"""What can differ in an event, in the order in which it is told."""

_COLUMNS = [column.name for column in EVENTS.columns]


@dataclass(frozen=True)
class Difference:
    """One thing that differs in an event, empty where there was or is none.

    `what` is one of `WHATS`. `name` is the column, the source's id or the relation; `old` and `new` hold the cell, the
    status, the source's role or figures, or the other event's id.
    """

    what: str
    name: str
    old: str
    new: str


Facts = dict[tuple[str, str, str], str]
"""What a record holds on one event: the value by what it is, its name and, of relations, the other event."""


def differences(old: Record, new: Record, event_id: str) -> tuple[Difference, ...]:
    """Return what differs in an event that stands in both records, in the order of `WHATS` and of the columns."""
    return compared(old, new, [event_id]).get(event_id, ())


def compared(old: Record, new: Record, event_ids: Sequence[str]) -> dict[str, tuple[Difference, ...]]:
    """Return what differs in events that stand in both records, by id; those that are the same are left out."""
    lacking = _lacking(old) | _lacking(new)
    columns = [name for name in _COLUMNS if name not in {"event_id", *lacking}]
    before, after = _facts(old, event_ids, columns, new), _facts(new, event_ids, columns, new)
    found = {}
    for event_id in event_ids:
        then, now = before[event_id], after[event_id]
        if then != now:
            keys = sorted((key for key in {**then, **now} if then.get(key) != now.get(key)), key=_order)
            found[event_id] = tuple(Difference(*key[:2], then.get(key, ""), now.get(key, "")) for key in keys)
    return found


def _order(key: tuple[str, str, str]) -> tuple[int, int, str, str]:
    what, name, other = key
    return WHATS.index(what), _COLUMNS.index(name) if what == "cell" else 0, name, other


def _facts(record: Record, event_ids: Sequence[str], columns: Sequence[str], current: Record) -> dict[str, Facts]:
    """Return what a record holds on each event; what is empty is left out, ids given up since count as they stand."""
    facts: dict[str, Facts] = {event_id: {} for event_id in event_ids}
    events = record.events.take([record.position[event_id] for event_id in event_ids])
    for what, name in [*(("cell", name) for name in columns), ("status", "status")]:
        for event_id, cell in zip(event_ids, _texts(events[name]), strict=True):
            if cell:
                facts[event_id][what, name, ""] = cell
    for event_id, source, role, figures in _rows(record, "event_sources", "event_id", "source_id", "role", "figures"):
        if event_id in facts:
            facts[event_id]["source", source, ""] = role
            if figures:
                facts[event_id]["figures", source, ""] = figures
    for own, relation, other in _rows(record, "relations", "event_id", "relation", "other_id"):
        one, another = (current.standing(event_id) or event_id for event_id in (own, other))
        if one in facts and one != another:
            facts[one]["relation", relation, another] = another
        if another in facts and one != another:
            facts[another]["relation_back", relation, one] = one
    return facts


def _rows(record: Record, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
    frame = record.tables[table]
    return zip(*(frame[column].to_list() for column in columns), strict=True)


def _texts(cells: pd.Series) -> list[str]:
    """Return cells as their file has them: days as YYYY-MM-DD, 0 and 1 for no and yes, empty when there is none."""
    if pd.api.types.is_bool_dtype(cells):
        return cells.map({True: "1", False: "0"}).to_list()
    if pd.api.types.is_datetime64_any_dtype(cells):
        return cells.dt.strftime("%Y-%m-%d").fillna("").to_list()
    return ["" if pd.isna(cell) else str(cell) for cell in cells.to_list()]


def _lacking(record: Record) -> set[str]:
    """Return the columns of `events.csv` that a version does not have."""
    problems = (p for p in record.tables.problems if p.file == EVENTS.file and p.row == 1)
    return {problem.column for problem in problems}

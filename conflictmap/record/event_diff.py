"""What differs in an event between two states of the record.

An event has changed when one of its own cells, its sources (which, in what role, with which figures), its relations or
its derived status differs. The status of every state is derived by today's rule, so that only the data can change it.
A column that one of the two does not have does not count between them: figures that one state tells in prose and the
other in columns are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from conflictmap.record.record import Record
from conflictmap.tables.casualties import all_figures
from conflictmap.tables.codes import CASUALTIES
from conflictmap.tables.column import Table
from conflictmap.tables.schema import EVENT_SOURCES, EVENTS, FIGURES
from conflictmap.tables.tablefile import MISSING

WHATS = ("status", "cell", "source", "figures", "relation", "relation_back")
"""What can differ in an event, in the order in which it is told."""

_COLUMNS = [column.name for column in EVENTS.columns if column.name != "event_id"]
_COUNTS = (*CASUALTIES, *EVENT_SOURCES.former)
"""What a source can give a figure of; tables of older versions have one column of prose."""


@dataclass(frozen=True)
class Difference:
    """One thing that differs in an event, empty where there was or is none.

    `what` is one of `WHATS`. `name` is the column, the source's id or the relation; `old` and `new` hold the cell, the
    status, the source's role or figure, or the other event's id. `count` says what a figure counts: a code of
    `CASUALTIES`, or the column of prose of older tables.
    """

    what: str
    name: str
    old: str
    new: str
    count: str = ""


Facts = dict[tuple[str, str, str], str]
"""What a record holds on one event: the value by what it is, its name, and the other event or what is counted."""


def differences(old: Record, new: Record, event_id: str) -> tuple[Difference, ...]:
    """Return what differs in an event that stands in both records, in the order of `WHATS` and of the columns."""
    return compared(old, new, [event_id]).get(event_id, ())


def compared(old: Record, new: Record, event_ids: Sequence[str]) -> dict[str, tuple[Difference, ...]]:
    """Return what differs in events that stand in both records, by id; those that are the same are left out."""
    shared = {table.name: _columns(old, table) & _columns(new, table) for table in (EVENTS, EVENT_SOURCES)}
    before, after = (_facts(record, event_ids, shared, new) for record in (old, new))
    found = {}
    for event_id in event_ids:
        then, now = before[event_id], after[event_id]
        if then != now:
            keys = sorted((key for key in {**then, **now} if then.get(key) != now.get(key)), key=_order)
            found[event_id] = tuple(_difference(key, then.get(key, ""), now.get(key, "")) for key in keys)
    return found


def _difference(key: tuple[str, str, str], old: str, new: str) -> Difference:
    what, name, other = key
    return Difference(what, name, old, new, other if what == "figures" else "")


def _order(key: tuple[str, str, str]) -> tuple[int, int, str, int, str]:
    what, name, other = key
    column = _COLUMNS.index(name) if what == "cell" else 0
    return WHATS.index(what), column, name, _COUNTS.index(other) if what == "figures" else 0, other


def _facts(
    record: Record, event_ids: Sequence[str], shared: Mapping[str, set[str]], current: Record
) -> dict[str, Facts]:
    """Return what a record holds on each event; what is empty is left out, ids given up since count as they stand."""
    facts: dict[str, Facts] = {event_id: {} for event_id in event_ids}
    events = record.events.take([record.position[event_id] for event_id in event_ids])
    columns = [name for name in _COLUMNS if name in shared[EVENTS.name]]
    for what, name in [*(("cell", name) for name in columns), ("status", "status")]:
        for event_id, cell in zip(event_ids, _texts(events[name]), strict=True):
            if cell:
                facts[event_id][what, name, ""] = cell
    for event_id, source, role in _rows(record, "event_sources", "event_id", "source_id", "role"):
        if event_id in facts:
            facts[event_id]["source", source, ""] = role
    for event_id, source, name, figure in _figures(record, shared[EVENT_SOURCES.name]):
        if event_id in facts:
            facts[event_id]["figures", source, name] = figure
    for own, relation, other in _rows(record, "relations", "event_id", "relation", "other_id"):
        one, another = (current.canonical_id(event_id) or event_id for event_id in (own, other))
        if one in facts and one != another:
            facts[one]["relation", relation, another] = another
        if another in facts and one != another:
            facts[another]["relation_back", relation, one] = one
    return facts


def _figures(record: Record, shared: set[str]) -> Iterator[tuple[str, str, str, str]]:
    """Yield event, source, what is counted and the figure, of the columns that are there in both states."""
    for name in shared.intersection(EVENT_SOURCES.former):
        for event_id, source, text in _rows(record, EVENT_SOURCES.name, "event_id", "source_id", name):
            if text:
                yield event_id, source, name, text
    if shared.issuperset(FIGURES):
        for event_id, source, cell in all_figures(record.tables[EVENT_SOURCES.name]):
            yield event_id, source, cell.name, str(cell)


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


def _columns(record: Record, table: Table) -> set[str]:
    """Return the columns of a table that a version has."""
    problems = (p for p in record.tables.problems if p.file == table.file and p.sentence == MISSING)
    return set(record.tables[table.name].columns) - {problem.column for problem in problems}

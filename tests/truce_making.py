"""Records of one made-up truce, its events as short as a test needs them."""

from __future__ import annotations

from datetime import date
from typing import Any

from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from making import MINIMAL, Cells, recorded

ANY = Filters(date.min, date.max)
NORTH: Cells = {"actor_id": "north-ministry", "party": "russia", "role": "foreign_ministry"}
HALT: Cells = {
    "event_id": "halt", "kind": "ceasefire_statement", "date": "2020-10-10", "time": "03:00", "actor_ids": "north-ministry",
    "target_ids": "", "claimant_ids": "",
}  # fmt: skip
TRUCE: Cells = {"ceasefire_id": "truce", "announced_event_id": "halt", "effective_to": "2020-10-18T00:00+04:00"}
BY_WEST: Cells = {"actor_ids": "west-army", "claimant_ids": "east-ministry", "target_ids": "east-people"}
BY_EAST: Cells = {"actor_ids": "east-army", "claimant_ids": "west-ministry", "target_ids": "west-people"}


def made(events: list[Cells], *, violates: tuple[str, ...] = (), **instead: Any) -> Record:
    """Return a record of a truce from noon of 10 October 2020, announced by `halt`, with these events."""
    relations = [{"event_id": event_id, "relation": "violates", "other_id": "halt"} for event_id in violates]
    content = {
        "actors": [*MINIMAL["actors"], NORTH],
        "events": [HALT, *events],
        "relations": relations + instead.pop("relations", []),
        "ceasefires": [TRUCE],
    }
    found = recorded(**{**content, **instead})
    assert found.tables.problems == ()
    return found


def attack(event_id: str, day: str = "2020-10-10", time: str = "", **cells: str) -> Cells:
    return {"event_id": event_id, "date": day, "time": time, **BY_WEST, **cells}


def said(event_id: str, day: str, time: str = "", **cells: str) -> Cells:
    blank = {"actor_ids": "north-ministry", "target_ids": "", "claimant_ids": ""}
    return {"event_id": event_id, "kind": "ceasefire_statement", "date": day, "time": time, **blank, **cells}

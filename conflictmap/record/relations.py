"""Who is tied to whom: the relations of the record as one index, to be followed either way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pandas as pd


class Relation(NamedTuple):
    """One row of `relations.csv`: `event_id` denies, answers, … `other_id`."""

    event_id: str
    relation: str
    other_id: str


class Relations:
    """The relations of a record by the event at either end, each list in the order of the table."""

    def __init__(self, table: pd.DataFrame) -> None:
        """Index the rows of `relations.csv` (columns `event_id`, `relation`, `other_id`)."""
        columns = (table[name].to_list() for name in Relation._fields)
        self.rows = tuple(Relation(*row) for row in zip(*columns, strict=True))
        self._out: Mapping[str, Sequence[Relation]] = _by_end(self.rows, "event_id")
        self._back: Mapping[str, Sequence[Relation]] = _by_end(self.rows, "other_id")

    def from_event(self, event_id: str) -> Sequence[Relation]:
        """Return the relations in which an event speaks, denies, answers or breaks."""
        return self._out.get(event_id, ())

    def to_event(self, event_id: str) -> Sequence[Relation]:
        """Return the relations that lead to an event."""
        return self._back.get(event_id, ())

    def out(self, event_id: str, *relations: str) -> list[str]:
        """Return the events that an event is tied to by some relations, once each; those of the first come first."""
        own = self.from_event(event_id)
        return list(dict.fromkeys(row.other_id for name in relations for row in own if row.relation == name))

    def back(self, event_id: str, *relations: str) -> list[str]:
        """Return the events that are tied to an event by some relations, once each; those of the first come first."""
        own = self.to_event(event_id)
        return list(dict.fromkeys(row.event_id for name in relations for row in own if row.relation == name))

    def named(self) -> frozenset[str]:
        """Return all events that a relation names at either end."""
        return frozenset(self._out) | frozenset(self._back)


def _by_end(rows: Sequence[Relation], end: str) -> dict[str, list[Relation]]:
    found: dict[str, list[Relation]] = defaultdict(list)
    for row in rows:
        found[getattr(row, end)].append(row)
    return dict(found)

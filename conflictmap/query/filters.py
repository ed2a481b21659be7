"""A choice of records: a value that can be applied to a table, written to a link and told in words.

The same value serves the pages, the data routes, the downloads and the tests.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

import narwhals as nw
import numpy as np

from conflictmap.query.fields import FIELDS
from conflictmap.query.sought import sought
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.schema import SEPARATOR
from conflictmap.tables.timing import day_number


class RecordSet(Protocol):
    """A set of records by its definition, one of `sets`: told in links by its `code`, hashable."""

    @property
    def code(self) -> str: ...

    def mask(self, record: Record) -> np.ndarray:
        """Return for each event of the record whether it belongs to the set (bool)."""
        ...


@dataclass(frozen=True)
class Filters:
    """Which records are chosen: those of these days that have one of the codes of each filter that is set.

    `since` and `until` are both included; an event of several days is chosen when any of its days is among them.
    `codes` holds the codes of each filter of `FIELDS` that is set, by its parameter: `filters["kind"]` returns
    them, and an empty tuple where the filter is not set. The words and names of `q` must all occur in a record; what
    that means is said in `sought`. A record must belong to each of `sets`, which are in the order of their codes.
    """

    since: date
    until: date
    codes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    q: str = ""
    sets: tuple[RecordSet, ...] = ()

    @classmethod
    def of(cls, since: date, until: date, *, q: str = "", **codes: Iterable[str]) -> Filters:
        """Return a choice by parameters: `Filters.of(since, until, kind=["attack"])`; raises `KeyError` for others."""
        return cls(since, until, q=q).with_codes(**codes)

    def __getitem__(self, parameter: str) -> tuple[str, ...]:
        """Return the codes of a filter of `FIELDS`; raises `KeyError` for another name."""
        return dict(self.codes).get(FIELDS[parameter].parameter, ())

    def with_codes(self, **codes: Iterable[str]) -> Filters:
        """Return the same choice with some filters set to other codes; no code takes a filter back."""
        unknown = codes.keys() - FIELDS.keys()
        if unknown:
            raise KeyError(*sorted(unknown))
        held = {**dict(self.codes), **{parameter: tuple(sorted(set(given))) for parameter, given in codes.items()}}
        return replace(self, codes=tuple((parameter, held[parameter]) for parameter in FIELDS if held.get(parameter)))

    def within(self, *sets: RecordSet) -> Filters:
        """Return the same choice of those records only that belong to each of these sets as well."""
        every = {one.code: one for one in (*self.sets, *sets)}
        return replace(self, sets=tuple(every[code] for code in sorted(every)))

    def without(self, code: str) -> Filters:
        """Return the same choice without the set of this code."""
        return replace(self, sets=tuple(one for one in self.sets if one.code != code))

    @property
    def query(self) -> dict[str, list[str]]:
        """What is chosen beside the days, by the parameters of a link; what is not set is left out."""
        query = {parameter: list(codes) for parameter, codes in self.codes}
        query |= {"q": [self.q]} if self.q else {}
        return query | ({"set": [one.code for one in self.sets]} if self.sets else {})

    @property
    def without_dates(self) -> Filters:
        """The same choice over all time."""
        return replace(self, since=date.min, until=date.max)

    def apply(self, events: nw.LazyFrame[Any] | nw.DataFrame[Any]) -> Any:
        """Return the rows of a narwhals frame (pandas, DuckDB, Spark, …) that are chosen by code alone."""
        conditions = list(self._conditions())
        return events.filter(*conditions) if conditions else events

    def _conditions(self) -> Iterable[nw.Expr]:
        for parameter, codes in self.codes:
            field = FIELDS[parameter]
            if field.many:
                yield nw.any_horizontal(*(_holds(field.column, code) for code in codes), ignore_nulls=True)
            else:
                yield nw.col(field.column).is_in(codes)


def _holds(column: str, code: str) -> nw.Expr:
    return nw.col(column).str.contains(f"{SEPARATOR}{code}{SEPARATOR}", literal=True)


def chosen(record: Record, filters: Filters) -> np.ndarray:
    """Return the positions in `record.events` of the chosen records, in order of time (int32)."""
    positions = chosen_at_any_time(record, filters.without_dates)
    return window(record, positions, filters.since, filters.until)


def window(record: Record, positions: np.ndarray, since: date, until: date) -> np.ndarray:
    """Return those of `positions` (ascending) whose events have a day from `since` to `until`, both included.

    What begins on these days is one stretch of the order of time. What began before and went on is among the few events
    of several days, so that no other event is looked at.
    """
    first, last = day_number(since), day_number(until)
    low, high = np.searchsorted(record.days, [first, last + 1])
    begun = positions[slice(*np.searchsorted(positions, [low, high]))]
    before = record.lasting[: np.searchsorted(record.lasting, low)]
    going_on = before[record.last_days[before] >= first]
    if last < first or not len(going_on):
        return begun
    return np.concatenate([_held(positions, going_on), begun])


def _held(positions: np.ndarray, some: np.ndarray) -> np.ndarray:
    """Return which of `some` are among `positions`; both are ascending."""
    at = np.searchsorted(positions, some)
    known = at < len(positions)
    found = positions[at[known]]
    return found[found == some[known]]


@derived(keep=16)
def chosen_at_any_time(record: Record, timeless: Filters) -> np.ndarray:
    """Return the positions of the chosen records over all time; the last few choices of all visitors are kept."""
    events = nw.from_native(record.events[_FILTERED], eager_only=True).with_row_index("position")
    positions = timeless.apply(events)["position"].to_numpy().astype("int32")
    for alternatives in sought(record.lexicon, timeless.q):
        positions = positions[record.words.holding(alternatives)[positions]]
    for one in timeless.sets:
        positions = positions[one.mask(record)[positions]]
    positions.flags.writeable = False
    return positions


_FILTERED = [field.column for field in FIELDS.values()]

"""Truces: when each was in force, and its alleged breaches.

An alleged breach is an attack or an accusation that a relation `violates` ties to the statement that announced the
truce; it is attributed to the sides that it accuses, whoever reports it. Totals of whole operations are left out, and
so is what is known to lie before hour zero or after the truce's end. What may lie before hour zero is taken to lie
after it: it is reported as a breach of the truce. Nothing here depends on which side is which.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import sides_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import Moment, day_of, moment, moment_of


@dataclass(frozen=True)
class Truce:
    """One truce: its id and name, when it was announced, took effect and ended, and the statement that announced it.

    `ends` is none and `statement` empty where the record knows none.
    """

    truce_id: str
    name: str
    announced: Moment
    begins: Moment
    ends: Moment | None
    statement: str

    @property
    def day(self) -> pd.Timestamp:
        """The local day on which it took effect."""
        return day_of(self.begins.earliest)

    def within(self, when: Moment) -> Moment | None:
        """Return the part of a moment that lies in the truce, or none where there is no such part."""
        last = self.ends.latest if self.ends else when.latest
        part = Moment(max(when.earliest, self.begins.earliest), min(when.latest, last))
        return part if part.earliest <= part.latest else None


@dataclass(frozen=True)
class Breach:
    """One alleged breach of a truce: the claim, when it lies in the truce, and the sides that it is attributed to."""

    event_id: str
    when: Moment
    sides: frozenset[str]


def truces(record: Record) -> list[Truce]:
    """Return all truces in the order in which they took effect."""
    return list(_truces(record).values())


def truce(record: Record, truce_id: str) -> Truce:
    """Return one truce by its id."""
    return _truces(record)[truce_id]


@derived()
def _truces(record: Record) -> dict[str, Truce]:
    rows = ((str(truce_id), row) for truce_id, row in record.ceasefires.iterrows())
    return {truce_id: _truce(truce_id, row, record) for truce_id, row in rows}


def _truce(truce_id: str, row: pd.Series, record: Record) -> Truce:
    begins = moment(row["effective_from"])
    ends = moment(row["effective_to"]) if row["effective_to"] else None
    announced = moment(row["announced"]) if row["announced"] else begins
    statement = row["announced_event_id"] if row["announced_event_id"] in record.position else ""
    return Truce(truce_id, row["name"], announced, begins, ends, statement)


@derived(keep=64)
def breaches(record: Record, truce_id: str) -> tuple[Breach, ...]:
    """Return the alleged breaches of a truce, in order of time."""
    one = truce(record, truce_id)
    rows = record.rows(tied_claims(record, one), ("event_id", "date", "time", "date_prec", "accused"))
    found = ((row, one.within(moment_of(row))) for row in rows)
    return tuple(Breach(row["event_id"], when, sides_of(split(row["accused"]))) for row, when in found if when)


def tied_claims(record: Record, one: Truce) -> list[str]:
    """Return the claims that are tied to a truce as its breach, whenever they happened, in order of time."""
    tied = record.in_order(record.relations.back(one.statement, "violates"))
    events = record.events.take([record.position[event_id] for event_id in tied])
    single = events["kind"].isin(CLAIMS) & ~events["aggregate"].astype(bool)
    return events["event_id"][single].to_list()

"""Truces: when each was in force, its alleged breaches, and the statements of its time.

An alleged breach is an attack or an accusation that a relation `violates` ties to the statement that announced the
truce; it is laid to the sides that it accuses, whoever tells it. Totals of whole operations are left out, and so is
what is known to lie before hour zero or after the truce's end. What may lie before hour zero is taken to lie after it:
it is told as a breach of the truce. Nothing here depends on which side is which.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import SIDES, sides_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, EPOCH, Moment, day_of, moment, moment_of

SPOKEN_AFTER, SPOKEN_WITHOUT_END = 7, 30
"""Days after a truce's end, or after its beginning when no end is known, in which statements count as on it."""
TOLD_DAYS = 30
"""Days from hour zero over which alleged breaches are added up."""


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
    """One alleged breach of a truce: the claim, when it lies in the truce, and the sides that it is laid to."""

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


@derived(keep=64)
def statements(record: Record, truce_id: str) -> tuple[str, ...]:
    """Return the ceasefire statements from a truce's announcement to a week after its end, in order of time.

    Where no end is known, those up to 30 days after it took effect.
    """
    one = truce(record, truce_id)
    begins = min(one.announced.earliest, one.begins.earliest) // DAY
    if one.statement:
        begins = min(begins, int(record.days[record.position[one.statement]]))
    ends = one.ends.latest // DAY + SPOKEN_AFTER if one.ends else one.begins.latest // DAY + SPOKEN_WITHOUT_END
    low, high = np.searchsorted(record.days, [begins, ends + 1])
    events = record.events.iloc[int(low) : int(high)]
    return tuple(events["event_id"][events["kind"] == "ceasefire_statement"])


@derived(keep=64)
def added_up(record: Record, truce_id: str) -> pd.DataFrame:
    """Return how many alleged breaches each side is charged with up to the end of each day from hour zero.

    Columns `day` (0 is the day on which the truce took effect, by the calendar), `side` and `total`; a row for every
    day up to the truce's last or the 30th. A claim stands on the day that its row names, at the earliest on day 0.
    """
    one = truce(record, truce_id)
    zero = (one.day - EPOCH).days
    last = min(TOLD_DAYS, one.ends.latest // DAY - zero if one.ends else TOLD_DAYS)
    told = breaches(record, truce_id)
    days = [max(0, int(record.days[record.position[breach.event_id]]) - zero) for breach in told]
    rows = []
    for side in SIDES:
        own = [day for day, breach in zip(days, told, strict=True) if side in breach.sides and day <= last]
        totals = np.bincount(own, minlength=last + 1).cumsum()
        rows += [(day, side, int(total)) for day, total in enumerate(totals)]
    return pd.DataFrame(rows, columns=["day", "side", "total"])

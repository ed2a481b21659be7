"""Truces: when each was in force, and its alleged breaches.

An alleged breach of a truce is an incident (a thread: an attack, or an accusation of no attack of the record, with the
accusations about it; each once) of which a claim is tied by a relation `violates` to the statement that announced the
truce. It counts by when the incident began, is attributed to the sides that it accuses, and alleged by
whoever claims it and does not speak for an accused side. Totals of whole operations are left out, and so is what is
known to lie before hour zero or after the truce's end. What may lie before hour zero is taken to lie after it: it is
reported as a breach of the truce. Nothing here depends on which side is which.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.threads import heads_by_claim
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import side_of, sides_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, Moment, day_of, lapse, moment, moment_of


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
    """One alleged breach of a truce: an incident, by its primary event, and its claims that are tied to the truce.

    `when` is the part of the incident's moment that lies in the truce, `sides` those to which it is attributed, and
    `alleged_by` those that allege it: sides, and `OTHERS`.
    """

    event_id: str
    claims: tuple[str, ...]
    when: Moment
    sides: frozenset[str]
    alleged_by: frozenset[str]


OTHERS = "others"
"""Stands for claimants of neither side."""
FIRST_DAY, FIRST_WEEK = DAY, 7 * DAY
"""Spans from hour zero, in minutes."""


def truces(record: Record) -> list[Truce]:
    """Return all truces in the order in which they took effect."""
    return list(_truces(record).values())


def truce(record: Record, truce_id: str) -> Truce:
    """Return one truce by its id."""
    return _truces(record)[truce_id]


def days_in_force(every: Iterable[Truce]) -> pd.DataFrame:
    """Return how many days each truce was in force at least and at most (Float64), none where no end is known."""
    lasted = [lapse(one.begins, one.ends) if one.ends else None for one in every]
    days = ((round(one.least / DAY, 2), round(one.most / DAY, 2)) if one else (None, None) for one in lasted)
    return pd.DataFrame(days, columns=["in_force_days_least", "in_force_days_most"], dtype="Float64")


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
    one, heads = truce(record, truce_id), heads_by_claim(record)
    claims = tied_claims(record, one)
    incidents = {event_id for claim in claims for event_id in (claim, *heads[claim])}
    rows = {row["event_id"]: row for row in record.rows(incidents, _OF_INCIDENT) if not row["aggregate"]}
    inside = {event_id: when for event_id, row in rows.items() if (when := one.within(moment_of(row)))}
    found: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        own = [head for head in heads[claim] if head in inside] or [claim]
        for event_id in (event_id for event_id in own if event_id in inside):
            found[event_id].append(claim)
    return tuple(_breach(rows, event_id, found[event_id], inside[event_id]) for event_id in record.in_order(found))


def breaches_within(record: Record, truce_id: str, span: int | None = None) -> dict[Breach, bool]:
    """Return the alleged breaches that may lie in the first `span` minutes of a truce, and whether each surely does.

    Without a span, those of its whole time.
    """
    one = truce(record, truce_id)
    took = {breach: lapse(one.begins, breach.when) for breach in breaches(record, truce_id)}
    return {
        breach: span is None or how_long.most < span
        for breach, how_long in took.items()
        if span is None or how_long.least < span
    }


_OF_INCIDENT = ("event_id", "date", "time", "date_prec", "accuser", "accused", "aggregate")


def _breach(rows: Mapping[str, Mapping[str, Any]], event_id: str, claims: Sequence[str], when: Moment) -> Breach:
    sides = sides_of(split(rows[event_id]["accused"]))
    accusers = {party for claim in (event_id, *claims) for party in split(rows[claim]["accuser"])}
    alleged_by = frozenset(side_of(party) or OTHERS for party in accusers) - sides
    return Breach(event_id, tuple(claims), when, sides, alleged_by)


def tied_claims(record: Record, one: Truce) -> list[str]:
    """Return the claims that are tied to a truce as its breach, whenever they happened, in order of time."""
    tied = record.in_order(record.relations.back(one.statement, "violates"))
    events = record.events.take([record.position[event_id] for event_id in tied])
    single = events["kind"].isin(CLAIMS) & ~events["aggregate"].astype(bool)
    return events["event_id"][single].to_list()

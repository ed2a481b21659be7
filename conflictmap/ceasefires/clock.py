"""The clock of a truce: how long it took from hour zero to the first breaches, death, denial and statement.

Where an hour is not known, the first of several things happened between the earliest minute that is possible for one of
them and the latest of the one that was over first: a time is a range, and never more exact than what it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from conflictmap.ceasefires.truces import Breach, Truce, breaches, statements, truce
from conflictmap.query.robustness import rests_on_one_side
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.conflict import MEDIATORS, SIDES, parties_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, Lapse, Moment, first, lapse, moment_of


@dataclass(frozen=True)
class Mark:
    """One line of the clock: how long it took from hour zero, and the events that may be the one, in order of time.

    `what` is `breach`, `death`, `denial` or `statement`; `side` the side to which a breach is laid. `took` is none
    where the record holds none. `unsure` says that it may have been before hour zero.
    """

    what: str
    side: str
    took: Lapse | None
    event_ids: tuple[str, ...]
    unsure: bool = False


@dataclass(frozen=True)
class Tally:
    """How many there are at least and at most: between the two lie those whose hour is not known."""

    low: int
    high: int


@dataclass(frozen=True)
class Opening:
    """The alleged breaches of the first 24 hours: all, those laid to each side, those known from one side only."""

    every: Tally
    laid_to: Mapping[str, Tally]
    one_sided: Tally


@derived(keep=64)
def clock(record: Record, truce_id: str) -> tuple[Mark, ...]:
    """Return the lines of a truce's clock: the first alleged breach by each side, death, denial, and a mediator."""
    one, told = truce(record, truce_id), breaches(record, truce_id)
    laid = {side: {breach.event_id: breach.when for breach in told if side in breach.sides} for side in SIDES}
    deadly = _deadly(record, [breach.event_id for breach in told])
    denied = {i for breach in told if (evidence := record.evidence.get(breach.event_id)) for i in evidence.denies}
    return (
        *(_mark(record, one, "breach", laid[side], side) for side in SIDES),
        _mark(record, one, "death", {breach.event_id: breach.when for breach in told if breach.event_id in deadly}),
        _mark(record, one, "denial", _after(record, one, denied)),
        _next_statement(record, one),
    )


def _mark(record: Record, one: Truce, what: str, moments: Mapping[str, Moment], side: str = "") -> Mark:
    when = first(moments.values())
    if not when:
        return Mark(what, side, None, ())
    ids = (event_id for event_id, other in moments.items() if other.earliest <= when.latest)
    return Mark(what, side, lapse(one.begins, when), record.in_order(ids))


def _deadly(record: Record, event_ids: Iterable[str]) -> set[str]:
    """Return which of the events are attacks in which at least one person was killed."""
    rows = record.rows(event_ids, ("event_id", "kind", "killed_low"))
    return {row["event_id"] for row in rows if row["kind"] == "attack" and _at_least_one(row["killed_low"])}


def _at_least_one(count: Any) -> bool:
    return not pd.isna(count) and count >= 1


def _after(record: Record, one: Truce, event_ids: Iterable[str]) -> dict[str, Moment]:
    """Return when events happened that can only have happened after hour zero."""
    moments = _moments(record, (event_id for event_id in event_ids if event_id in record.position))
    zero = one.begins.earliest
    return {i: Moment(max(when.earliest, zero), when.latest) for i, when in moments.items() if when.latest >= zero}


def _moments(record: Record, event_ids: Iterable[str]) -> dict[str, Moment]:
    rows = record.rows(event_ids, ("event_id", "date", "time", "date_prec"))
    return {row["event_id"]: moment_of(row) for row in rows}


def _next_statement(record: Record, one: Truce) -> Mark:
    """Return the next statement after hour zero that a mediator makes, alone or with others.

    Mediators are the parties that brokered the truce and those of `MEDIATORS`, whatever the truce; allies are none.
    One whose hour is not known may have been made before hour zero; the mark is unsure when it may be such a one.
    """
    rows = record.rows(statements(record, one.truce_id), ("event_id", "by"))
    brokers = record.actors["party"].loc[split(str(record.ceasefires.at[one.truce_id, "brokered_by_ids"]))]
    mediators = MEDIATORS | set(brokers) - {party for side in SIDES for party in parties_of(side)}
    mediated = [row["event_id"] for row in rows if not mediators.isdisjoint(split(row["by"]))]
    spoken = [event_id for event_id in mediated if event_id != one.statement]
    mark, moments = _mark(record, one, "statement", _after(record, one, spoken)), _moments(record, spoken)
    return replace(mark, unsure=any(moments[i].earliest < one.begins.latest for i in mark.event_ids))


@derived(keep=64)
def opening(record: Record, truce_id: str) -> Opening:
    """Count the alleged breaches of the first 24 hours of a truce."""
    one = truce(record, truce_id)
    took = {breach: lapse(one.begins, breach.when) for breach in breaches(record, truce_id)}
    found = {breach: how_long for breach, how_long in took.items() if how_long.least < DAY}
    positions = np.array([record.position[breach.event_id] for breach in found], dtype="int64")
    single = {breach for breach, alone in zip(found, rests_on_one_side(record, positions), strict=True) if alone}

    def tally(chosen: Iterable[Breach]) -> Tally:
        sure = [found[breach].most < DAY for breach in chosen]
        return Tally(sum(sure), len(sure))

    laid_to = {side: tally(breach for breach in found if side in breach.sides) for side in SIDES}
    return Opening(tally(found), laid_to, tally(single))

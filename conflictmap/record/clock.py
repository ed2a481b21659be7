"""The clock of a truce: how long it took from hour zero to the first breaches, death, denial and statement.

Where an hour is not known, the first of several things happened between the earliest minute that is possible for one of
them and the latest of the one that was over first: a time is a range, and never more exact than what it comes from.
What lasted several days happened when it began.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.statements import statements
from conflictmap.record.truces import Truce, breaches, truce
from conflictmap.tables.conflict import MEDIATORS, SIDES, parties_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import Lapse, Moment, first, lapse, moment_of


@dataclass(frozen=True)
class Milestone:
    """One milestone of the clock: how long it took from hour zero, and the events that may be it, in order of time.

    `what` is `breach`, `death`, `denial` or `statement`; `side` the side to which a breach is attributed. `took` is
    none where the record holds none. `unsure` says that it may have been before hour zero.
    """

    what: str
    side: str
    took: Lapse | None
    event_ids: tuple[str, ...]
    unsure: bool = False


@derived(keep=64)
def clock(record: Record, truce_id: str) -> tuple[Milestone, ...]:
    """Return the milestones of a truce: the first alleged breach by each side, death, denial, and a mediator."""
    one, alleged = truce(record, truce_id), breaches(record, truce_id)
    of_side = {side: {breach.event_id: breach.when for breach in alleged if side in breach.sides} for side in SIDES}
    deadly = _deadly(record, [breach.event_id for breach in alleged])
    deaths = {breach.event_id: breach.when for breach in alleged if breach.event_id in deadly}
    claims = {event_id for breach in alleged for event_id in (breach.event_id, *breach.claims)}
    denied = {i for claim in claims if (evidence := record.evidence.get(claim)) for i in evidence.denies}
    return (
        *(_milestone(record, one, "breach", of_side[side], side) for side in SIDES),
        _milestone(record, one, "death", deaths),
        _milestone(record, one, "denial", _after(record, one, denied)),
        _next_statement(record, one),
    )


def _milestone(record: Record, one: Truce, what: str, moments: Mapping[str, Moment], side: str = "") -> Milestone:
    when = first(moments.values())
    if not when:
        return Milestone(what, side, None, ())
    ids = (event_id for event_id, other in moments.items() if other.earliest <= when.latest)
    return Milestone(what, side, lapse(one.begins, when), record.in_order(ids))


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


def _next_statement(record: Record, one: Truce) -> Milestone:
    """Return the next statement after hour zero that a mediator makes, alone or with others.

    One whose hour is not known may have been made before hour zero; the milestone is unsure when it may be such a one.
    """
    mediators = _mediators(record, one)
    rows = record.rows(statements(record, one.truce_id), ("event_id", "by"))
    mediated = [row["event_id"] for row in rows if not mediators.isdisjoint(split(row["by"]))]
    others = [event_id for event_id in mediated if event_id != one.statement]
    found, moments = _milestone(record, one, "statement", _after(record, one, others)), _moments(record, others)
    return replace(found, unsure=any(moments[i].earliest < one.begins.latest for i in found.event_ids))


def _mediators(record: Record, one: Truce) -> frozenset[str]:
    """Return the parties that brokered the truce and those of `MEDIATORS`, whatever the truce; the sides are none."""
    brokers = record.actors["party"].loc[split(str(record.ceasefires.at[one.truce_id, "brokered_by_ids"]))]
    return MEDIATORS | set(brokers) - {party for side in SIDES for party in parties_of(side)}

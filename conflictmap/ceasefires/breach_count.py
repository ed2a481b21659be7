"""How many alleged breaches a span of a truce holds, as ranges where hours are not known: the one count of them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from conflictmap.ceasefires.truces import OTHERS, Breach, breaches, truce
from conflictmap.query.robustness import rests_on_one_side
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import DAY, lapse

FIRST_DAY, FIRST_WEEK = DAY, 7 * DAY
"""Spans from hour zero, in minutes."""


@dataclass(frozen=True)
class CountRange:
    """How many there are at least and at most: between the two lie those whose hour is not known."""

    low: int
    high: int


@dataclass(frozen=True)
class BreachCount:
    """The alleged breaches of a span: all, and those attributed to each side, alleged by whom, of one side's sources.

    `alleged_by` has the sides and `OTHERS` as keys; what several allege counts for each.
    """

    total: CountRange
    attributed_to: Mapping[str, CountRange]
    alleged_by: Mapping[str, CountRange]
    one_sided: CountRange


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


@derived(keep=128)
def breach_count(record: Record, truce_id: str, span: int | None = None) -> BreachCount:
    """Count the alleged breaches of the first `span` minutes of a truce, or of its whole time."""
    found = breaches_within(record, truce_id, span)
    positions = np.array([record.position[breach.event_id] for breach in found], dtype="int64")
    single = {breach for breach, alone in zip(found, rests_on_one_side(record, positions), strict=True) if alone}

    def count(chosen: Iterable[Breach]) -> CountRange:
        sure = [found[breach] for breach in chosen]
        return CountRange(sum(sure), len(sure))

    return BreachCount(
        count(found),
        {side: count(breach for breach in found if side in breach.sides) for side in SIDES},
        {who: count(breach for breach in found if who in breach.alleged_by) for who in (*SIDES, OTHERS)},
        count(single),
    )

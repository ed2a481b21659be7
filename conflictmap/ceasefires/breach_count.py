"""How many alleged breaches a span of a truce holds, as ranges where hours are not known: the one count of them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from conflictmap.query.source_basis import rests_on
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.truces import OTHERS, Breach, breaches_within
from conflictmap.tables.conflict import SIDES


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


@derived(keep=128)
def breach_count(record: Record, truce_id: str, span: int | None = None) -> BreachCount:
    """Count the alleged breaches of the first `span` minutes of a truce, or of its whole time."""
    found = breaches_within(record, truce_id, span)
    positions = np.array([record.position[breach.event_id] for breach in found], dtype="int64")
    single = {breach for breach, alone in zip(found, rests_on(record, "one_side")[positions], strict=True) if alone}

    def count(chosen: Iterable[Breach]) -> CountRange:
        sure = [found[breach] for breach in chosen]
        return CountRange(sum(sure), len(sure))

    return BreachCount(
        count(found),
        {side: count(breach for breach in found if side in breach.sides) for side in SIDES},
        {who: count(breach for breach in found if who in breach.alleged_by) for who in (*SIDES, OTHERS)},
        count(single),
    )

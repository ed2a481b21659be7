"""How many alleged breaches the first 24 hours of a truce hold, as ranges where hours are not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from conflictmap.ceasefires.truces import Breach, breaches, truce
from conflictmap.query.robustness import rests_on_one_side
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import DAY, lapse


@dataclass(frozen=True)
class CountRange:
    """How many there are at least and at most: between the two lie those whose hour is not known."""

    low: int
    high: int


@dataclass(frozen=True)
class FirstDay:
    """The alleged breaches of the first 24 hours: all, those attributed to each side, those of one side's sources."""

    total: CountRange
    attributed_to: Mapping[str, CountRange]
    one_sided: CountRange


@derived(keep=64)
def first_day(record: Record, truce_id: str) -> FirstDay:
    """Count the alleged breaches of the first 24 hours of a truce."""
    one = truce(record, truce_id)
    took = {breach: lapse(one.begins, breach.when) for breach in breaches(record, truce_id)}
    found = {breach: how_long for breach, how_long in took.items() if how_long.least < DAY}
    positions = np.array([record.position[breach.event_id] for breach in found], dtype="int64")
    single = {breach for breach, alone in zip(found, rests_on_one_side(record, positions), strict=True) if alone}

    def count(chosen: Iterable[Breach]) -> CountRange:
        sure = [found[breach].most < DAY for breach in chosen]
        return CountRange(sum(sure), len(sure))

    of_side = {side: count(breach for breach in found if side in breach.sides) for side in SIDES}
    return FirstDay(count(found), of_side, count(single))

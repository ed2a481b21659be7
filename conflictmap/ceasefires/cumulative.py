"""The alleged breaches of a truce as running totals of each side, day by day from hour zero."""

from __future__ import annotations

import numpy as np
import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce, breaches, truce
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import DAY, EPOCH

CUMULATIVE_DAYS = 30
"""Days from hour zero over which alleged breaches are added up."""


@derived(keep=64)
def cumulative(record: Record, truce_id: str) -> pd.DataFrame:
    """Return how many alleged breaches are attributed to each side up to the end of each day from hour zero.

    Columns `day` (0 is the day on which the truce took effect, by the calendar), `side` and `total` (Int64); a row for
    every day up to the truce's last or the 30th. An incident stands on its first day, at the earliest on day 0. Before
    the first that the record holds of a side its total is not known, and no zero.
    """
    one = truce(record, truce_id)
    zero = (one.day - EPOCH).days
    last = _last_day(one, zero)
    alleged = breaches(record, truce_id)
    days = [max(0, int(record.days[record.position[breach.event_id]]) - zero) for breach in alleged]
    rows = []
    for side in SIDES:
        own = [day for day, breach in zip(days, alleged, strict=True) if side in breach.sides and day <= last]
        totals = np.bincount(own, minlength=last + 1).cumsum()
        rows += [(day, side, int(total) or None) for day, total in enumerate(totals)]
    return pd.DataFrame(rows, columns=["day", "side", "total"]).astype({"total": "Int64"})


def _last_day(one: Truce, zero: int) -> int:
    return min(CUMULATIVE_DAYS, one.ends.latest // DAY - zero) if one.ends else CUMULATIVE_DAYS

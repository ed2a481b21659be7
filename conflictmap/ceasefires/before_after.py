"""Alleged attacks and breaches a day that are attributed to each side, before and after a truce.

Attacks count whether they are tied to this truce or not, as before it none can be; by full days of the calendar, and as
the filters choose. That is more, and less, than the alleged breaches of the truce (`truces.py`).

Counted are threads, each once, on the day on which its primary event began: an attack, or an accusation of a breach of
a truce (its theme, or a relation `violates`). One attributed to both sides counts for each. Totals of whole operations
are left out.

What is attributed to one side is reported by the other. So its number on a day is unknown, and not zero, when the other
side is not heard in the record on that day (`reporting`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.derived import derived
from conflictmap.record.incidents import incidents
from conflictmap.record.record import Record
from conflictmap.record.reporting import reporting_days
from conflictmap.record.threads import heads_of
from conflictmap.record.truces import Truce, breaches, truce
from conflictmap.tables.conflict import SIDES, other_side
from conflictmap.tables.timing import DAY, EPOCH

Days = tuple[date, date]
"""The first and the last day, both included."""


@dataclass(frozen=True)
class BeforeAfter:
    """The days before and after a truce took effect, and what is attributed to each side on them.

    `days` has a row for each day and side: `day` (datetime64), `offset` (0 is the day on which the truce took effect),
    `side`, `count`, `no_reporting` (the count is unknown, or known in part). `before` and `after` are the sums of
    `span` full days by side, `unknown_before` and `unknown_after` how many of these days are without reporting.
    `neither` counts what is attributed to neither side on all days, `inexact` what stands on a day that is not known
    exactly. `incidents` counts all of the days after, each once, `of_truce` those of them that are alleged breaches of
    this truce.
    """

    days: pd.DataFrame
    before: Mapping[str, int]
    after: Mapping[str, int]
    unknown_before: Mapping[str, int]
    unknown_after: Mapping[str, int]
    neither: int
    inexact: int
    incidents: int
    of_truce: int


def before_after(record: Record, filters: Filters, truce_id: str, span: int) -> BeforeAfter:
    """Count the chosen threads on `span` full days before and after a truce; the days of `filters` play no part.

    The day on which it took effect counts to neither, unless it began at midnight: then it is the first full day.
    """
    return _before_after(record, filters.without_dates, truce_id, span)


@derived(keep=32)
def _before_after(record: Record, filters: Filters, truce_id: str, span: int) -> BeforeAfter:
    one = truce(record, truce_id)
    zero, full = (one.day - EPOCH).days, first_full_day(one)
    numbers = np.arange(zero - span, zero + full + span)
    acts = chosen_acts(record, filters)
    acts = acts[acts["day"].between(numbers[0], numbers[-1])]
    table = pd.concat([_of_side(record, acts, numbers, side) for side in SIDES], ignore_index=True)
    table.insert(1, "offset", table.pop("number") - zero)
    before, after = table[table["offset"] < 0], table[table["offset"] >= full]
    later = acts.index[acts["day"] >= zero + full]
    return BeforeAfter(
        table,
        _sums(before, "count"),
        _sums(after, "count"),
        _sums(before, "no_reporting"),
        _sums(after, "no_reporting"),
        neither=sum(not sides for sides in acts["sides"]),
        inexact=int((~acts["exact"]).sum()),
        incidents=len(later),
        of_truce=int(later.isin([breach.event_id for breach in breaches(record, truce_id)]).sum()),
    )


def _of_side(record: Record, acts: pd.DataFrame, numbers: np.ndarray, side: str) -> pd.DataFrame:
    """Return what is attributed to a side on each of the days `numbers`, and whether the other side is not heard."""
    own = acts["day"][[side in sides for sides in acts["sides"]]].to_numpy()
    reported = reporting_days(record)[other_side(side)]
    return pd.DataFrame(
        {
            "day": EPOCH + pd.to_timedelta(numbers, unit="D"),
            "number": numbers,
            "side": side,
            "count": np.bincount(own - numbers[0], minlength=len(numbers)),
            "no_reporting": [int(number) not in reported for number in numbers],
        }
    )


def known_counts(days: pd.DataFrame) -> pd.DataFrame:
    """Return the days with their counts as Int64, and none where a day is without reporting and nothing is counted."""
    count = days["count"].astype("Int64")
    return days.assign(count=count.mask(days["no_reporting"] & (count == 0)))


def first_full_day(one: Truce) -> int:
    """Return the first day, counted from the one on which a truce took effect, that lies in it as a whole."""
    return 0 if one.begins.exact and one.begins.earliest % DAY == 0 else 1


def days_around(one: Truce, span: int) -> tuple[Days, Days]:
    """Return the first and the last of `span` full days before, and of those after, a truce took effect."""
    zero, after = one.day.date(), one.day.date() + timedelta(days=first_full_day(one))
    return (zero - timedelta(days=span), zero - timedelta(days=1)), (after, after + timedelta(days=span - 1))


def _sums(days: pd.DataFrame, column: str) -> dict[str, int]:
    return {side: int(days[column][days["side"] == side].sum()) for side in SIDES}


def ratio(one: int, other: int) -> tuple[float, float] | None:
    """Return two counts so that the smaller is 1: (1, 1.5); none where one of them is 0."""
    if not one or not other:
        return None
    return one / min(one, other), other / min(one, other)


def chosen_acts(record: Record, filters: Filters) -> pd.DataFrame:
    """Return the chosen threads that are counted, by their primary event: `day` (from `EPOCH`), `sides`, `exact`."""
    acts = incidents(record)
    return acts[acts.index.isin(heads_of(record, chosen_at_any_time(record, filters)))]

"""What two windows hold by day, from the first day of each on, in bars of the same length."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from conflictmap.compare.difference import Difference, Window
from conflictmap.query.counts import LONGEST_BY_DAY, LONGEST_BY_WEEK, each_in, kind_numbers
from conflictmap.record.record import Record
from conflictmap.record.reporting import reporting_days
from conflictmap.tables.codes import KINDS
from conflictmap.tables.timing import EPOCH, day_number

DAYS_A_BAR = {LONGEST_BY_DAY: 1, LONGEST_BY_WEEK: 7}
MOST_DAYS_A_BAR = 30


def days_a_bar(found: Difference) -> int:
    """Return how many days a bar of both windows stands for: the longer of them decides."""
    length = max(found.first.length, found.second.length)
    return next((days for most, days in DAYS_A_BAR.items() if length <= most), MOST_DAYS_A_BAR)


def bars_of(record: Record, window: Window, days: int) -> pd.DataFrame:
    """Count the records of a window by bars of so many days and by kind; the last bar may have fewer days.

    Returns a row for each bar and kind, those without a record as well: `from` and `until` (days from the first of the
    window, the second not included), `first` and `last` (datetime64), `kind`, `count`, and `no_reporting`: neither
    side is heard on any day of the bar, so what happened is not known. A record of several days counts in each bar
    that holds one of them.
    """
    zero, ends = day_number(window.days[0]), np.arange(0, window.length, days)
    begun = np.maximum(record.days[window.positions] - zero, 0) // days
    ended = np.minimum(record.last_days[window.positions] - zero, window.length - 1) // days
    event, bar = each_in(begun, ended)
    kinds = kind_numbers(record)[window.positions]
    counts = np.bincount(bar * len(KINDS) + kinds[event], minlength=len(ends) * len(KINDS))
    bars = pd.DataFrame({"from": ends, "until": np.minimum(ends + days, window.length)})
    bars["first"] = EPOCH + pd.to_timedelta(zero + bars["from"], unit="D")
    bars["last"] = EPOCH + pd.to_timedelta(zero + bars["until"] - 1, unit="D")
    heard = frozenset().union(*reporting_days(record).values())
    spans = zip(zero + bars["from"], zero + bars["until"], strict=True)
    bars["no_reporting"] = [heard.isdisjoint(range(*span)) for span in spans]
    every = bars.loc[bars.index.repeat(len(KINDS))].reset_index(drop=True)
    return every.assign(kind=list(KINDS) * len(bars), count=counts)


def bars_table(bars: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Return the bars of both windows (`bars_of`, by the window's name) as one table; what is not known is no 0."""
    table = pd.concat([one.assign(window=name) for name, one in bars.items()], ignore_index=True)
    count = table["count"].astype("Int64")
    table["count"] = count.mask(table["no_reporting"] & (count == 0))
    return table[["window", "first", "last", "kind", "count", "no_reporting"]]

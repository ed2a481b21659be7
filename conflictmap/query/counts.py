"""Sums over chosen records: how many of what, on which days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from conflictmap.query.filters import Filters, chosen, chosen_at_any_time
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS
from conflictmap.tables.schema import split
from conflictmap.tables.timing import EPOCH

LONGEST_BY_DAY, LONGEST_BY_WEEK = 130, 800
"""Up to so many days a bar is a day, up to so many a week, beyond a month."""


def step_of(first: date, last: date) -> str:
    """Return `day`, `week` or `month`: what one bar of the histogram stands for."""
    days = (last - first).days + 1
    return "day" if days <= LONGEST_BY_DAY else "week" if days <= LONGEST_BY_WEEK else "month"


@derived(keep=16)
def events_over_time(record: Record, filters: Filters) -> pd.DataFrame:
    """Count the chosen records by bar and kind; one of several days counts once in each bar that holds a day of it.

    Returns columns `start` (first day of the bar that lies in the range, datetime64), `middle` (datetime64), `kind`
    and `count`; bars without a record have no row. A bar is a day, a week that begins on the first day, or a month.
    """
    inside = chosen(record, filters)
    edges = bar_edges(filters.since, filters.until)
    first_days = (edges[:-1] - EPOCH.to_datetime64()) // np.timedelta64(1, "D")
    begins = np.maximum(np.searchsorted(first_days, record.days[inside], side="right") - 1, 0)
    ends = np.searchsorted(first_days, record.last_days[inside], side="right") - 1
    event, bar = each_in(begins, ends)
    kind = kind_numbers(record)[inside[event]]
    counts = np.bincount(bar * len(KINDS) + kind, minlength=(len(edges) - 1) * len(KINDS))
    filled = np.flatnonzero(counts)
    starts, lasts = edges[:-1], edges[1:] - np.timedelta64(1, "D")
    bars = filled // len(KINDS)
    return pd.DataFrame(
        {
            "start": starts[bars],
            "middle": (starts + (lasts - starts) / 2)[bars],
            "kind": [KINDS[i] for i in filled % len(KINDS)],
            "count": counts[filled],
        }
    )


def each_in(first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return in pairs the number of each span, and each whole number from its first to its last."""
    lengths = last - first + 1
    span = np.repeat(np.arange(len(first)), lengths)
    begins = np.cumsum(lengths) - lengths
    return span, first[span] + np.arange(len(span)) - begins[span]


def bar_edges(first: date, last: date) -> np.ndarray:
    """Return the first days of all bars and, at the end, the day after the last."""
    end = pd.Timestamp(last) + pd.Timedelta(days=1)
    freq = {"day": "D", "week": "7D", "month": "MS"}[step_of(first, last)]
    starts = pd.date_range(pd.Timestamp(first), pd.Timestamp(last), freq=freq).to_numpy()
    head = np.array([np.datetime64(first)], dtype="datetime64[ns]")
    inner = starts[starts > head[0]]
    return np.concatenate([head, inner, [end.to_datetime64()]]).astype("datetime64[ns]")


@dataclass(frozen=True)
class DayCounts:
    """How many events begin and how many end on each day: what is on any days follows from these two.

    Both have a row for each day with any: the day, from `EPOCH`, and a number for each kind, in the order of `KINDS`;
    int64, by day, read-only. The events of the days from `a` to `b`, each once, are those that begin up to `b` less
    those that end before `a`. `frontend/src/daycounts.js` reckons so.
    """

    starts: np.ndarray
    ends: np.ndarray


@derived(keep=16)
def day_counts(record: Record, timeless: Filters) -> DayCounts:
    """Count the chosen records of all time by the day on which they begin, and by that on which they end."""
    positions = chosen_at_any_time(record, timeless)
    kinds = kind_numbers(record)[positions]
    return DayCounts(*(_by_day(days[positions], kinds) for days in (record.days, record.last_days)))


def _by_day(days: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    first = int(days.min()) if len(days) else 0
    counts = np.bincount((days.astype("int64") - first) * len(KINDS) + kinds)
    table = np.pad(counts, (0, -len(counts) % len(KINDS))).reshape(-1, len(KINDS))
    filled = np.flatnonzero(table.any(axis=1))
    rows = np.column_stack([filled + first, table[filled]])
    rows.flags.writeable = False
    return rows


@derived()
def kind_numbers(record: Record) -> np.ndarray:
    """Return for each event the number of its kind in `KINDS` (int64)."""
    return record.events["kind"].map({kind: i for i, kind in enumerate(KINDS)}).to_numpy().astype("int64")


@derived(keep=16)
def present(record: Record, column: str) -> tuple[str, ...]:
    """Return the values that occur in a list column of the record, in alphabetical order."""
    return tuple(sorted({value for cell in record.events[column].unique() for value in split(cell)}))


def counts_by_kind(record: Record, positions: np.ndarray) -> dict[str, int]:
    """Count the records at `positions` by kind; every kind is there, zeros as well."""
    counts = np.bincount(kind_numbers(record)[positions], minlength=len(KINDS))
    return dict(zip(KINDS, (int(count) for count in counts), strict=True))

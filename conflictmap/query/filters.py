"""A choice of records: a value that can be applied to a table, written to a link and told in words.

The same value serves the pages, the data routes, the downloads and the tests.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import narwhals as nw
import numpy as np

from conflictmap.record.derived import derived
from conflictmap.record.record import Record, day_number, fold
from conflictmap.tables.schema import SEPARATOR


@dataclass(frozen=True)
class Filters:
    """Which records are chosen. An empty tuple or text leaves that column alone.

    `since` and `until` are both included. `by`, `against`, `accusers` and `accused` hold party codes, `places` place
    ids, the others codes of `vocabulary`. `statuses`, `accusers`, `accused`, `answers` and `checks` take attacks and
    accusations only. The words of `q` must all occur in a record's names, places, title or summary.
    """

    since: date
    until: date
    kinds: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    accusers: tuple[str, ...] = ()
    accused: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    q: str = ""

    @property
    def timeless(self) -> Filters:
        """The same choice over all time."""
        return replace(self, since=date.min, until=date.max)

    def apply(self, events: nw.LazyFrame[Any] | nw.DataFrame[Any]) -> Any:
        """Return the rows of a narwhals frame (pandas, DuckDB, Spark, …) that are chosen, time left out."""
        conditions = list(self._conditions())
        return events.filter(*conditions) if conditions else events

    def _conditions(self) -> Iterable[nw.Expr]:
        if self.kinds:
            yield nw.col("kind").is_in(self.kinds)
        if self.statuses:
            yield nw.col("status").is_in(self.statuses)
        if self.answers:
            yield nw.col("answer").is_in(self.answers)
        lists = {
            "by": self.by, "against": self.against, "at": self.places, "means_list": self.means,
            "theme_list": self.themes, "source_kinds": self.sources, "accuser": self.accusers,
            "accused": self.accused, "checked": self.checks,
        }  # fmt: skip
        for column, chosen in lists.items():
            if chosen:
                yield nw.any_horizontal(*(_holds(column, code) for code in chosen), ignore_nulls=True)
        for word in fold(self.q).split():
            yield nw.col("search").str.contains(word, literal=True)


def _holds(column: str, code: str) -> nw.Expr:
    return nw.col(column).str.contains(f"{SEPARATOR}{code}{SEPARATOR}", literal=True)


def chosen(record: Record, filters: Filters) -> np.ndarray:
    """Return the positions in `record.events` of the chosen records, in order of time (int32)."""
    positions = chosen_at_any_time(record, filters.timeless)
    return positions[window(record, positions, filters.since, filters.until)]


def window(record: Record, positions: np.ndarray, since: date, until: date) -> slice:
    """Return the slice of `positions` whose days lie from `since` to `until`, both included."""
    days = record.days[positions]
    first, last = np.searchsorted(days, [day_number(since), day_number(until) + 1])
    return slice(int(first), int(last))


@derived(keep=16)
def chosen_at_any_time(record: Record, timeless: Filters) -> np.ndarray:
    """Return the positions of the chosen records over all time; the last few choices of all visitors are kept."""
    events = nw.from_native(record.events[_FILTERED], eager_only=True).with_row_index("position")
    positions = timeless.apply(events)["position"].to_numpy().astype("int32")
    positions.flags.writeable = False
    return positions


_FILTERED = [
    "kind", "status", "answer", "by", "against", "at", "means_list", "theme_list", "source_kinds", "accuser", "accused",
    "checked", "search",
]  # fmt: skip

"""Numbers of threads, each with the primary events of the threads that it counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters, RecordSet
from conflictmap.query.sets import threads_of
from conflictmap.record.record import Record
from conflictmap.text.figures import marked


@dataclass(frozen=True)
class ThreadFigures:
    """Writes the numbers of the threads that a choice, `filters`, brings.

    A thread may be chosen by a claim of other days than those of its primary event: `days` hold all of these.
    """

    filters: Filters
    days: tuple[date, date]

    def __call__(self, count: int, *sets: RecordSet, **codes: Iterable[str]) -> str:
        """Return the number of those threads that have the codes, and whose primary events belong to the sets."""
        narrowed = self.filters.with_codes(**codes)
        both = any(self.filters[parameter] and FIELDS[parameter].many for parameter in codes)
        return self.of(count, narrowed, *sets, *([threads_of(self.filters)] if both else []))

    def of(self, count: int, filters: Filters, *sets: RecordSet) -> str:
        """Return the number of the threads that another choice brings; their primary events lie in the same days."""
        return marked(count, Filters(*self.days).within(threads_of(filters), *sets))


def thread_figures(record: Record, filters: Filters) -> ThreadFigures:
    """Return what writes the numbers of the threads that a choice brings."""
    threads = chosen_threads(record, filters)
    days = [record.event(thread)["date"].date() for thread in (*threads[:1], *threads[-1:])]
    return ThreadFigures(filters, (min((filters.since, *days)), max((filters.until, *days))))

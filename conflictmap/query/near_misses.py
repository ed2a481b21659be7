"""What a choice just misses: records on other days, records that one filter leaves out, words that are spelled alike.

What is counted is the page's own affair, records or claims, so that each function is given how to count a choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from conflictmap.query.filters import Filters
from conflictmap.query.links import whole_record
from conflictmap.record.record import Record

Counting = Callable[[Filters], int]
"""How many of what a page lists a choice brings."""


@dataclass(frozen=True)
class NearMiss:
    """How many fit once one thing is given up: the days (`when`), the words (`q`) or a filter, by its parameter.

    `any_day`: they fit on other days only, so that the days are given up as well.
    """

    parameter: str
    count: int
    any_day: bool = False


def on_any_day(record: Record, filters: Filters) -> Filters:
    """Return the same choice over all days that can be shown."""
    since, until = whole_record(record)
    return replace(filters, since=since, until=until)


def without(filters: Filters, parameter: str) -> Filters:
    """Return a choice without one of its filters, or without its words (`q`)."""
    return replace(filters, q="") if parameter == "q" else filters.with_codes(**{parameter: ()})


def on_other_days(record: Record, filters: Filters, count: Counting) -> int:
    """Return how many fit the filters and words but not the days; 0 where neither filter nor word is set."""
    if not filters.codes and not filters.q:
        return 0
    return count(on_any_day(record, filters)) - count(filters)


def near_misses(record: Record, filters: Filters, count: Counting) -> tuple[NearMiss, ...]:
    """Return what would bring something where a choice brings nothing: other days, then each filter, then the words.

    A filter that leaves out what is on other days only is named where the days alone bring nothing.
    """
    found = count(on_any_day(record, filters))
    by_days = (NearMiss("when", found),) if found else ()
    return by_days + tuple(_by_filters(record, filters, count, beyond=not found))


def _by_filters(record: Record, filters: Filters, count: Counting, *, beyond: bool) -> Iterator[NearMiss]:
    narrowing = [*(parameter for parameter, _ in filters.codes), *(["q"] if filters.q else [])]
    for parameter in narrowing:
        wider = without(filters, parameter)
        here = count(wider)
        anywhere = count(on_any_day(record, wider)) if beyond and not here else 0
        if here or anywhere:
            yield NearMiss(parameter, here or anywhere, any_day=not here)

"""The two windows of days that are compared, and the days that go by a name: periods, and the week from each truce."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from conflictmap.query.links import Choice, phase_days, phase_of_days, whole_record
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.timing import day_of, moment

Days = tuple[date, date]
"""The first and the last of some days, both included."""
AROUND = timedelta(days=21)
"""Shown before and after days that no period but the whole record holds."""
WEEK = timedelta(days=7)
"""From the day on which a truce took effect to the same day of the next week, as the periods of the tables have it."""


@dataclass(frozen=True)
class NamedDays:
    """Days with the name of a period, or of the truce from which they are the week."""

    name: str
    days: Days
    is_truce: bool = False


@derived()
def named_days(record: Record) -> dict[str, NamedDays]:
    """Return every period by its id, and by `from-` and its id each truce whose week is none of them."""
    names = {str(phase): name for phase, name in record.phases["name"].items()}
    found = {phase: NamedDays(name, phase_days(record, phase)) for phase, name in names.items()}
    known = {one.days for one in found.values()}
    for truce, row in record.ceasefires.iterrows():
        days = _week_from(record, row["effective_from"])
        if days and days not in known:
            found[f"from-{truce}"] = NamedDays(row["name"], days, is_truce=True)
    return found


def _week_from(record: Record, effective_from: str) -> Days | None:
    """Return the days of the record in the week from a truce; none where it lies outside the record."""
    begins = day_of(moment(effective_from).earliest).date()
    first, last = whole_record(record)
    return (begins, min(begins + WEEK, last)) if first <= begins <= last else None


def name_of(record: Record, days: Days, preferred: str) -> str:
    """Return the id of the named days that are these, `preferred` before others; empty where they have no name."""
    found = [key for key, one in named_days(record).items() if one.days == days]
    return preferred if preferred in found else next(iter(found), "")


def holds(outer: Days, inner: Days) -> bool:
    """Return whether some days are all among others."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def range_around(record: Record, days: Days, preferred: str) -> Days:
    """Return the days among which some are shown: of the preferred period, else of the shortest, that holds them.

    Where none does but the whole record, they are the days themselves with some around them.
    """
    phase = phase_of_days(record, *days, preferred)
    found, whole = phase_days(record, phase), whole_record(record)
    if phase == preferred or found != whole:
        return found
    return max(days[0] - AROUND, whole[0]), min(days[1] + AROUND, whole[1])


def first_days(choice: Choice) -> Days:
    """Return the days that are chosen."""
    return choice.filters.since, choice.filters.until


def second_days(record: Record, choice: Choice) -> Days:
    """Return the days that those are compared with: the reader's, else as many before them.

    Where the record does not reach back so far they are as many after them; where it does not reach so far either, the
    same days.
    """
    since, until = first_days(choice)
    length = until - since + timedelta(days=1)
    first, last = whole_record(record)
    if choice.beside:
        return choice.beside
    if since - length >= first:
        return since - length, until - length
    return (since + length, until + length) if until + length <= last else (since, until)

"""When something happened, as well as it is known, and how long it took from one thing to another.

A day alone stands for any minute of it, and a day known only to within some days for any minute of those: a length of
time worked out from such moments is a range, and never more exact than what it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from statistics import median
from typing import Any

import pandas as pd

EPOCH = pd.Timestamp("1980-01-01")
"""Minute zero of the record's times."""
HOUR, DAY = 60, 1440
"""Minutes."""
SLACK = {"1": 0, "2": 6, "3": 7, "4": 31, "5": 366}
"""Days by which an event may be earlier or later than its row says, by UCDP date_prec."""
LOCAL = timezone(timedelta(hours=4))
"""Local time in Baku, Stepanakert / Khankendi and Yerevan."""


@dataclass(frozen=True, order=True)
class Moment:
    """The earliest and the latest minute (from `EPOCH`, local time, both included) at which something happened."""

    earliest: int
    latest: int

    @property
    def exact(self) -> bool:
        return self.earliest == self.latest


@dataclass(frozen=True, order=True)
class Lapse:
    """The least and the most minutes that something took."""

    least: int
    most: int

    @property
    def exact(self) -> bool:
        return self.least == self.most


def moment_of(event: Mapping[str, Any]) -> Moment:
    """Return when an event began, from its row's `date`, `time` and `date_prec`."""
    start = (event["date"] - EPOCH).days * DAY
    slack = SLACK[event["date_prec"]] * DAY
    if event["time"] and not slack:
        hours, minutes = event["time"].split(":")
        minute = start + int(hours) * 60 + int(minutes)
        return Moment(minute, minute)
    return Moment(start - slack, start + DAY - 1 + slack)


def moment(text: str) -> Moment:
    """Return the moment of an ISO 8601 text: a date and time with offset, to the minute, or the whole of a day."""
    if len(text) == 10:
        start = (pd.Timestamp(text) - EPOCH).days * DAY
        return Moment(start, start + DAY - 1)
    local = datetime.fromisoformat(text).astimezone(LOCAL).replace(tzinfo=None)
    minute = int((local - EPOCH.to_pydatetime()).total_seconds() // 60)
    return Moment(minute, minute)


def day_of(minute: int) -> pd.Timestamp:
    """Return the local day of a minute."""
    return EPOCH + pd.Timedelta(days=minute // DAY)


def day_number(day: date) -> int:
    """Return the days from `EPOCH` to `day`."""
    return (pd.Timestamp(day) - EPOCH).days


def minutes_of(first: date, last: date) -> list[int]:
    """Return the minutes from `EPOCH` of some days, both included: the first one, and the one after the last."""
    return [day_number(first) * DAY, (day_number(last) + 1) * DAY]


def lapse(start: Moment, end: Moment) -> Lapse:
    """Return how long it took from `start` to `end`, which is known to be no earlier."""
    return Lapse(max(0, end.earliest - start.latest), max(0, end.latest - start.earliest))


def first(moments: Iterable[Moment]) -> Moment | None:
    """Return when the first of several things happened: none knows which it was, but it was before each one's latest.

    The range is exact: it begins with the smallest earliest and ends with the smallest latest minute.
    """
    known = list(moments)
    if not known:
        return None
    return Moment(min(one.earliest for one in known), min(one.latest for one in known))


def middle(lapses: Iterable[Lapse]) -> Lapse | None:
    """Return the range in which the median of several lapses lies; none without any.

    The median grows with each of its values, so it lies between that of the least and that of the most minutes.
    """
    known = list(lapses)
    if not known:
        return None
    return Lapse(int(median(one.least for one in known)), int(median(one.most for one in known)))

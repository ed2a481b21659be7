"""What one parameter of a link can hold: a text, days, a code, where the map looks; odd values are none."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from conflictmap.tables.problems import BadParameter

LONGEST_TEXT = 200


@dataclass(frozen=True)
class View:
    """Where the map looks: the centre in degrees, and Leaflet's zoom."""

    lat: float
    lon: float
    zoom: float


def read_view(values: Sequence[str]) -> View | None:
    """Read where the map looks; a view that cannot be is none."""
    try:
        lat, lon, zoom = (float(part) for part in last_value(values).split(","))
    except ValueError:
        return None
    fits = all(map(math.isfinite, (lat, lon, zoom))) and abs(lat) <= 85 and abs(lon) <= 180 and 2 <= zoom <= 18
    return View(lat, lon, zoom) if fits else None


def read_text(values: Sequence[str]) -> str:
    """Read the text of a search: the last value, cut, without marks that cannot be seen, each gap one space."""
    printable = "".join(mark if mark.isprintable() else " " for mark in last_value(values))
    return " ".join(printable[:LONGEST_TEXT].split())


def read_dates(values: Sequence[str], *, strict: bool) -> tuple[date, date] | None:
    """Return the two days of `when`, in order; one alone is both."""
    days = [_date(value) for value in values[:2]]
    if None in days:
        if strict:
            bad = values[days.index(None)]
            raise BadParameter(f"“{bad[:40]}” is not a date: write when=YYYY-MM-DD, once or twice.")
        return None
    given = sorted(day for day in days if day)
    return (given[0], given[-1]) if given else None


def is_date(value: str) -> bool:
    """Return whether a value of a link is a date as links write it."""
    return _date(value) is not None


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) else None
    except ValueError:
        return None


def known_values(values: Iterable[str], allowed: Iterable[str]) -> tuple[str, ...]:
    """Return the values that are allowed, once each, in alphabetical order."""
    return tuple(sorted(set(values) & set(allowed)))


def one_of(values: Sequence[str], allowed: Iterable[str], otherwise: str) -> str:
    """Return the last value where it is allowed."""
    value = last_value(values)
    return value if value in set(allowed) else otherwise


def read_version(values: Sequence[str]) -> str:
    """Return the version of the data that a link names, when it looks like one: `0.2.0-1f2e3d4c5b6a`."""
    return last_value(values) if re.fullmatch(r"[0-9A-Za-z.]{1,20}-[0-9a-f]{12}", last_value(values)) else ""


def last_value(values: Sequence[str]) -> str:
    """Return the value that counts of a parameter given more than once; empty without any."""
    return values[-1] if values else ""

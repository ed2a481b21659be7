"""What of a link was passed over, so that whoever opened it can be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from conflictmap.query.fields import FIELDS
from conflictmap.query.links import COLUMNS, SETTINGS, Query, codes_of, read_days
from conflictmap.query.sets import read_set
from conflictmap.query.stories import stories, story_of
from conflictmap.query.values import LONGEST_TEXT, is_date, read_view
from conflictmap.record.record import Record

Reason = Literal["unknown", "no date", "outside", "partly outside", "too long", "no view", "more than once"]


@dataclass(frozen=True)
class PassedOver:
    """A value of a link that could not be used as it stands there: of which parameter, and why."""

    parameter: str
    value: str
    reason: Reason


def passed_over(query: Query, record: Record) -> list[PassedOver]:
    """Return the values that reading the link left out, by parameter; parameters that are not ours are no concern.

    Nor is an empty value: it takes back what the step of a story would show.
    """
    query = {name: [value for value in values if value] for name, values in query.items()}
    return [
        *_days("when", query, record),
        *_days("beside", query, record),
        *_codes(query, record),
        *_columns(query),
        *_single(query, record),
        *_text(query),
        *_view(query),
        *_more(query),
    ]


def _days(parameter: str, query: Query, record: Record) -> Iterator[PassedOver]:
    values = list(query.get(parameter, ()))[:2]
    bad = [value for value in values if not is_date(value)]
    for value in bad:
        yield PassedOver(parameter, value, "no date")
    if values and not bad:
        shown, asked = read_days({parameter: values}, parameter, record), (min(values), max(values))
        if not shown:
            yield PassedOver(parameter, " – ".join(dict.fromkeys(asked)), "outside")
        elif tuple(day.isoformat() for day in shown) != asked:
            yield PassedOver(parameter, " – ".join(dict.fromkeys(asked)), "partly outside")


def _codes(query: Query, record: Record) -> Iterator[PassedOver]:
    for parameter, field in FIELDS.items():
        known = set(codes_of(field, record))
        for value in dict.fromkeys(query.get(parameter, ())):
            if value not in known:
                yield PassedOver(parameter, value, "unknown")
    for value in dict.fromkeys(query.get("set", ())):
        if not read_set(value, record):
            yield PassedOver("set", value, "unknown")


def _columns(query: Query) -> Iterator[PassedOver]:
    for parameter, (every, _usual) in COLUMNS.items():
        for value in dict.fromkeys(query.get(parameter, ())):
            if value not in every:
                yield PassedOver(parameter, value, "unknown")


def _single(query: Query, record: Record) -> Iterator[PassedOver]:
    known = {**SETTINGS, "phase": record.phases.index, "story": stories(record)}
    known |= dict.fromkeys(("truce", "versus"), record.ceasefires.index)
    for parameter, allowed in known.items():
        for value in query.get(parameter, ())[-1:]:
            if value not in allowed:
                yield PassedOver(parameter, value, "unknown")
    for value in query.get("event", ())[-1:]:
        if not record.canonical_id(value):
            yield PassedOver("event", value, "unknown")
    _, step = story_of(query, record) or (None, None)
    for value in query.get("step", ())[-1:]:
        if not step or value != str(step.number):
            yield PassedOver("step", value, "unknown")


def _text(query: Query) -> Iterator[PassedOver]:
    for value in query.get("q", ())[-1:]:
        if len(value) > LONGEST_TEXT:
            yield PassedOver("q", value, "too long")


def _view(query: Query) -> Iterator[PassedOver]:
    for value in query.get("view", ())[-1:]:
        if not read_view([value]):
            yield PassedOver("view", value, "no view")


def _more(query: Query) -> Iterator[PassedOver]:
    """Of a parameter that is taken once the last value counts, of days the first two."""
    for name in ("phase", "truce", "versus", "story", "step", "event", "view", "q", *SETTINGS):
        for value in list(dict.fromkeys(query.get(name, ())))[:-1]:
            yield PassedOver(name, value, "more than once")
    for name in ("when", "beside"):
        for value in query.get(name, ())[2:]:
            yield PassedOver(name, value, "more than once")

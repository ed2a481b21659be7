"""Where the records of a relation graph stand in its drawing: days side by side, in each a known hour at its hour.

A day is as wide as it has records, so that days without any take no room. A record of unknown hour is a span over the
minutes that are possible for it; its sign stands in the span where the order of the record has it, so that nothing is
drawn before what it answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import ceil
from typing import Any

import numpy as np

from conflictmap.record.record import Record
from conflictmap.record.relation_graph import Graph
from conflictmap.tables.codes import KINDS
from conflictmap.tables.timing import DAY, EPOCH, Moment, day_of, moment_of

ABREAST = 2.5
"""Labels of so many records fit side by side; more than that in one lane share it in several rows."""
Span = tuple[float, float]


@dataclass(frozen=True)
class Layout:
    """Where each record stands: its place in time and its row; and the rows of the lanes' names, by kind.

    Places count records, from 0 at the beginning of the first day. `spans` holds the ends of those whose hour is not
    known, `days` where each day begins.
    """

    places: dict[str, tuple[float, int]]
    spans: dict[str, Span]
    days: dict[date, float]
    lanes: dict[str, int]
    rows: int
    room: int
    """How many places in time a label may cover."""


@dataclass(frozen=True)
class _Scale:
    """The days that are drawn, as days from `EPOCH`, and where each begins and the last one ends."""

    days: Sequence[int]
    edges: Sequence[int]

    def at(self, minute: int) -> float:
        """Return the place of a minute; one of a day that is not drawn has that where the next day begins."""
        day, clock = divmod(minute, DAY)
        number = int(np.searchsorted(self.days, day))
        if number == len(self.days) or self.days[number] != day:
            return self.edges[number]
        return self.edges[number] + (self.edges[number + 1] - self.edges[number]) * clock / DAY

    def span(self, moment: Moment) -> Span:
        return self.at(moment.earliest), self.at(moment.latest + 1)


def layout(record: Record, graph: Graph) -> Layout:
    """Give each record its place in time, and in its kind's lane the first row in which it covers no other."""
    events = record.rows(graph.nodes, ("event_id", "kind", "date", "time", "date_prec"))
    scale = _scale(events)
    moments = {event["event_id"]: moment_of(event) for event in events}
    spans = {event_id: scale.span(moment) for event_id, moment in moments.items() if not moment.exact}
    at = _places(events, moments, scale)
    room = max(1, ceil(len(events) / ABREAST))
    places: dict[str, tuple[float, int]] = {}
    lanes, row = {}, 0
    for kind in KINDS:
        own = [event["event_id"] for event in events if event["kind"] == kind]
        if own:
            lanes[kind] = row
            rows = _rows([(*spans.get(i, (at[i], at[i])), at[i] + room) for i in own])
            places |= {i: (at[i], row + 1 + number) for i, number in zip(own, rows, strict=True)}
            row += 2 + max(rows)
    days = {day_of(day * DAY).date(): float(edge) for day, edge in zip(scale.days, scale.edges, strict=False)}
    return Layout(places, spans, days, lanes, row, room)


def _scale(events: Sequence[Mapping[str, Any]]) -> _Scale:
    counts = Counter((event["date"] - EPOCH).days for event in events)
    days = sorted(counts)
    return _Scale(days, [0, *np.cumsum([counts[day] for day in days]).tolist()])


def _places(events: Sequence[Mapping[str, Any]], moments: Mapping[str, Moment], scale: _Scale) -> dict[str, float]:
    """Return the place of each record: of known hour that of its hour, of unknown evenly between those beside it."""
    found: dict[str, float] = {}
    for number, (_day, own) in enumerate(groupby(events, key=lambda event: event["date"])):
        begins, ends = (float(edge) for edge in scale.edges[number : number + 2])
        waiting: list[str] = []
        for event_id in [*(event["event_id"] for event in own), ""]:
            if event_id and not moments[event_id].exact:
                waiting.append(event_id)
                continue
            here = scale.at(moments[event_id].earliest) if event_id else ends
            step = (here - begins) / (len(waiting) + 1)
            found |= {one: begins + step * place for place, one in enumerate(waiting, 1)}
            found |= {event_id: here} if event_id else {}
            begins, waiting = here, []
    return found


def _rows(covered: Sequence[tuple[float, float, float]]) -> list[int]:
    """Return for each of some records the first row in which there is room from its beginning to its farthest end."""
    ends: list[float] = []
    rows = []
    for begin, *own in covered:
        free = next((row for row, end in enumerate(ends) if end <= begin), len(ends))
        ends[free:free + 1] = [max(own)]  # fmt: skip
        rows.append(free)
    return rows

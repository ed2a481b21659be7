"""Numbers around a truce, each with the records that it counts; incidents are those of their primary events."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

import pandas as pd

from conflictmap.query.filters import Filters
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.record.truces import breaches
from conflictmap.tables.conflict import parties_of
from conflictmap.tables.timing import EPOCH
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import number

Write = Callable[[int, str], str]
"""Writes how many breaches may lie in a span, or surely do: the second is one of `truce_members.CERTAINTIES`."""


@dataclass(frozen=True)
class BreachFigures:
    """Writes the numbers of the alleged breaches of a truce, in one of `truce_members.SPANS`."""

    truce_id: str
    span: str
    figure: Figures

    def of(self, *sets: RecordSet, side: str = "") -> Write:
        """Return what writes how many of them belong to the sets and are attributed to the side."""
        codes = {"accused": parties_of(side)} if side else {}

        def write(count: int, certainty: str) -> str:
            return self.figure.of(count, (RecordSet("breaches", (self.truce_id, self.span, certainty)), *sets), codes)

        return write


def plainly(count: int, certainty: str) -> str:
    """Write a number as it is."""
    return number(count)


def breach_figures(record: Record, truce_id: str) -> Figures:
    """Return what writes the numbers of a truce's alleged breaches: their days are in its choice."""
    return figures_over(record, (one.event_id for one in breaches(record, truce_id)))


def figures_over(record: Record, event_ids: Iterable[str]) -> Figures:
    """Return what writes numbers of some events of the record: its choice holds their days; plain for no event."""
    days = [int(record.days[record.position[event_id]]) for event_id in event_ids]
    return Figures(Filters(_date(min(days)), _date(max(days)))) if days else PLAIN


def _date(day: int) -> date:
    return (EPOCH + pd.Timedelta(days=day)).date()

"""The running totals of alleged breaches in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pandas as pd

from conflictmap.ceasefires.cumulative import CUMULATIVE_DAYS, cumulative
from conflictmap.ceasefires.truce_figures import BreachFigures, Write, breach_figures
from conflictmap.ceasefires.wording import ATTRIBUTED_TO, attributed
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, day, ngettext, number


def cumulative_summary(record: Record, compared: Iterable[Truce], *, marks: bool = False) -> str:
    """Return how many breaches are attributed to each side in each truce by the last day that is drawn.

    With `marks` the numbers are marked with what they count.
    """
    ends_at = ngettext("At most %(count)s day is drawn.", "At most %(count)s days are drawn.", CUMULATIVE_DAYS)
    return " ".join((*(_totals(record, one, marks=marks) for one in compared), ends_at))


def _totals(record: Record, one: Truce, *, marks: bool) -> str:
    table = cumulative(record, one.truce_id)
    last = int(table["day"].max())
    ends = table[table["day"] == last].set_index("side")["total"]
    if ends.isna().all():
        return _("%(truce)s: no alleged breach in the record, so nothing is drawn.", truce=one.name)
    until = (one.day + pd.Timedelta(days=last)).date()
    figure = breach_figures(record, one.truce_id) if marks else PLAIN
    return _(
        "%(truce)s: up to the end of %(day)s (day %(number)s), %(attributed)s.",
        truce=one.name,
        day=day(until),
        number=number(last),
        attributed=attributed({side: _total(ends[side], _until(one, until, side, figure)) for side in SIDES}),
    )


def _until(one: Truce, until: date, side: str, figure: Figures) -> Write:
    """Return what writes the number of the breaches that are attributed to a side and began up to a day."""
    begun = [RecordSet("began", (figure.filters.since.isoformat(), until.isoformat()))] if figure.filters else []
    return BreachFigures(one.truce_id, "all", figure).of(*begun, side=side)


def _total(total: Any, write: Write) -> str:
    return _("none in the record") if pd.isna(total) else write(int(total), "possible")


def dash_key() -> str:
    """Return which line is whose."""
    one, other = (words.word(ATTRIBUTED_TO, side) for side in SIDES)
    return _("Full line: %(one)s. Dashed line: %(other)s.", one=one, other=other)

"""The running totals of alleged breaches in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from conflictmap.ceasefires.cumulative import CUMULATIVE_DAYS, cumulative
from conflictmap.ceasefires.truces import Truce
from conflictmap.ceasefires.wording import ATTRIBUTED_TO, attributed
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _, day, ngettext, number


def cumulative_summary(record: Record, compared: Iterable[Truce]) -> str:
    """Return how many breaches are attributed to each side in each truce by the last day that is drawn."""
    ends_at = ngettext("At most %(count)s day is drawn.", "At most %(count)s days are drawn.", CUMULATIVE_DAYS)
    return " ".join((*(_totals(record, one) for one in compared), ends_at))


def _totals(record: Record, one: Truce) -> str:
    table = cumulative(record, one.truce_id)
    last = int(table["day"].max())
    ends = table[table["day"] == last].set_index("side")["total"]
    if ends.isna().all():
        return _("%(truce)s: no alleged breach in the record, so nothing is drawn.", truce=one.name)
    return _(
        "%(truce)s: up to the end of %(day)s (day %(number)s), %(attributed)s.",
        truce=one.name,
        day=day((one.day + pd.Timedelta(days=last)).date()),
        number=number(last),
        attributed=attributed({side: _total(ends[side]) for side in SIDES}),
    )


def _total(total: Any) -> str:
    return _("none in the record") if pd.isna(total) else number(int(total))


def dash_key() -> str:
    """Return which line is whose."""
    one, other = (words.word(ATTRIBUTED_TO, side) for side in SIDES)
    return _("Full line: %(one)s. Dashed line: %(other)s.", one=one, other=other)

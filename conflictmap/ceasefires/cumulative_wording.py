"""The running totals of alleged breaches in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from conflictmap.ceasefires.cumulative import CUMULATIVE_DAYS, cumulative
from conflictmap.ceasefires.truces import Truce
from conflictmap.ceasefires.wording import ATTRIBUTED_TO, attributed
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _, ngettext, number


def cumulative_summary(record: Record, compared: Iterable[Truce]) -> str:
    """Return how many breaches are attributed to each side in each truce by the last day that is drawn."""
    ends_at = ngettext("At most %(count)s day is drawn.", "At most %(count)s days are drawn.", CUMULATIVE_DAYS)
    return " ".join((*(_totals(record, one) for one in compared), ends_at))


def _totals(record: Record, one: Truce) -> str:
    table = cumulative(record, one.truce_id)
    last = int(table["day"].max())
    ends = table[table["day"] == last].set_index("side")["total"]
    return ngettext(
        "%(truce)s: by day %(count)s, %(attributed)s.",
        "%(truce)s: by day %(count)s, %(attributed)s.",
        last,
        truce=one.name,
        attributed=attributed({side: number(int(ends[side])) for side in SIDES}),
    )


def dash_key() -> str:
    """Return which line is whose."""
    one, other = (words.word(ATTRIBUTED_TO, side) for side in SIDES)
    return _("Full line: %(one)s. Dashed line: %(other)s.", one=one, other=other)

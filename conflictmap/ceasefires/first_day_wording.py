"""The first 24 hours of a truce in a sentence that can be quoted."""

from __future__ import annotations

from conflictmap.ceasefires.first_day import CountRange, FirstDay
from conflictmap.ceasefires.truces import Truce
from conflictmap.ceasefires.wording import at, attributed
from conflictmap.tables.conflict import SIDES
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.sentences import span


def first_day_summary(one: Truce, found: FirstDay) -> str:
    """Return how many alleged breaches the first 24 hours hold, and say when the numbers are ranges."""
    places = {"truce": one.name, "begins": at(one.begins)}
    if not found.total.high:
        return _(
            "In the first 24 hours of the truce “%(truce)s”, from %(begins)s, the record holds no alleged breach.",
            **places,
        )
    sentence = _(
        "In the first 24 hours of the truce “%(truce)s”, from %(begins)s, the record holds %(breaches)s: "
        "%(attributed)s; known from one side's sources only: %(single)s.",
        breaches=_breaches(found.total),
        attributed=attributed({side: count_text(found.attributed_to[side]) for side in SIDES}),
        single=count_text(found.one_sided),
        **places,
    )
    ranges = _("Ranges: not every hour is known.")
    return sentence if found.total.low == found.total.high else f"{sentence} {ranges}"


def _breaches(total: CountRange) -> str:
    if total.low == total.high:
        return ngettext("%(count)s alleged breach", "%(count)s alleged breaches", total.high)
    low = number(total.low)
    return ngettext("%(low)s to %(count)s alleged breach", "%(low)s to %(count)s alleged breaches", total.high, low=low)


def count_text(count: CountRange) -> str:
    """Return a number that may be a range: none, 4, 4 to 14."""
    return span(count.low, count.high)

"""The counts before and after a truce in sentences: numbers, ratio, days without reporting, what else began."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from conflictmap.ceasefires.before_after import BeforeAfter, first_full_day, ratio
from conflictmap.ceasefires.truces import Truce
from conflictmap.ceasefires.wording import ATTRIBUTED_TO, attributed
from conflictmap.tables.conflict import SIDES
from conflictmap.text import words
from conflictmap.text.language import _, listed, ngettext, number


def before_after_summary(one: Truce, found: BeforeAfter, span_days: int, others: Iterable[Truce]) -> str:
    """Return the counts of `span_days` days before and after a truce; `others` took effect in the same days."""
    return " ".join(_sentences(one, found, span_days, others))


def _sentences(one: Truce, found: BeforeAfter, span_days: int, others: Iterable[Truce]) -> Iterator[str]:
    yield ngettext(
        "In the %(count)s full day before: %(attributed)s.",
        "In the %(count)s full days before: %(attributed)s.",
        span_days,
        attributed=_counts(found.before, found.unknown_before, span_days),
    )
    yield ngettext(
        "In the %(count)s full day after: %(attributed)s.",
        "In the %(count)s full days after: %(attributed)s.",
        span_days,
        attributed=_counts(found.after, found.unknown_after, span_days),
    )
    if first_full_day(one):
        yield _("The day on which it took effect counts to neither.")
    yield from _of_truce(found)
    yield from _unknown_days(found)
    names = [other.name for other in others]
    if names:
        yield _("In these days took effect also: %(truces)s.", truces=listed(names))
    yield from _limits(found)


def _of_truce(found: BeforeAfter) -> Iterator[str]:
    """Yield how many of the incidents after are what the page calls alleged breaches of this truce."""
    if not found.of_truce and found.incidents:
        yield ngettext(
            "The %(count)s incident after is not tied to this truce as an alleged breach.",
            "None of the %(count)s incidents after is tied to this truce as an alleged breach.",
            found.incidents,
        )
    elif found.incidents:
        yield ngettext(
            "Alleged breaches of this truce among the %(count)s incident after: %(breaches)s.",
            "Alleged breaches of this truce among the %(count)s incidents after: %(breaches)s.",
            found.incidents,
            breaches=number(found.of_truce),
        )


def _unknown_days(found: BeforeAfter) -> Iterator[str]:
    for side in SIDES:
        unknown = found.unknown_before[side] + found.unknown_after[side]
        if unknown:
            yield ngettext(
                "%(what)s: unknown for %(count)s of the days, where the record holds nothing by the other side.",
                "%(what)s: unknown for %(count)s of the days, where the record holds nothing by the other side.",
                unknown,
                what=words.word(ATTRIBUTED_TO, side),
            )


def _limits(found: BeforeAfter) -> Iterator[str]:
    """Yield what the numbers leave out, and how many days are rough."""
    if found.neither:
        yield ngettext(
            "%(count)s more is attributed to neither side.",
            "%(count)s more are attributed to neither side.",
            found.neither,
        )
    if found.inexact:
        yield ngettext(
            "The day of %(count)s is known only roughly.",
            "The days of %(count)s are known only roughly.",
            found.inexact,
        )


def _count(count: int, unknown: int, span_days: int) -> str:
    """Return a side's number, of which the part on `unknown` days is missing."""
    if not unknown:
        return number(count)
    if count:
        return _("at least %(count)s", count=number(count))
    return _("an unknown number") if unknown == span_days else _("none that is known")


def _counts(counts: Mapping[str, int], unknown: Mapping[str, int], span_days: int) -> str:
    """Return both sides' numbers, and their ratio where both are known on all days."""
    numbers = attributed({side: _count(counts[side], unknown[side], span_days) for side in SIDES})
    parts = ratio(*(counts[side] for side in SIDES))
    if not parts or any(unknown.values()):
        return numbers
    one, other = (number(round(part, 1)) for part in parts)
    return _("%(attributed)s (%(one)s to %(other)s)", attributed=numbers, one=one, other=other)

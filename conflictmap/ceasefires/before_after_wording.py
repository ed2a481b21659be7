"""The counts before and after a truce in sentences: numbers, ratio, days without reporting, what else began."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from conflictmap.ceasefires.before_after import BeforeAfter, Days, days_around, first_full_day, ratio
from conflictmap.ceasefires.wording import ATTRIBUTED_TO, attributed
from conflictmap.query.filters import Filters
from conflictmap.query.sets import RecordSet, threads_of
from conflictmap.record.truces import Truce
from conflictmap.tables.conflict import SIDES, parties_of
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, day, listed, ngettext, number

INCIDENTS, ROUGH_DAY = RecordSet("incidents"), RecordSet("rough_day")
OF_NEITHER_SIDE = RecordSet("outside", (f"accused={','.join(party for side in SIDES for party in parties_of(side))}",))


def before_after_summary(
    one: Truce, found: BeforeAfter, span_days: int, others: Iterable[Truce], figure: Figures = PLAIN
) -> str:
    """Return the counts of `span_days` days before and after a truce; `others` took effect in the same days.

    `figure` writes the numbers of incidents: see `figures_around`.
    """
    return " ".join(_sentences(one, found, span_days, others, figure))


def figures_around(one: Truce, filters: Filters, span_days: int) -> Figures:
    """Return what writes the numbers of the chosen incidents, by their primary events, around a truce."""
    before, after = days_around(one, span_days)
    return Figures(Filters(before[0], after[1]).within(threads_of(filters.without_dates), INCIDENTS))


def _begun(days: Days) -> RecordSet:
    return RecordSet("began", (days[0].isoformat(), days[1].isoformat()))


def _sentences(
    one: Truce, found: BeforeAfter, span_days: int, others: Iterable[Truce], figure: Figures
) -> Iterator[str]:
    before, after = days_around(one, span_days)
    yield ngettext(
        "In the %(count)s full day before: %(attributed)s.",
        "In the %(count)s full days before: %(attributed)s.",
        span_days,
        attributed=_counts(found.before, found.unknown_before, before, figure),
    )
    yield ngettext(
        "In the %(count)s full day after: %(attributed)s.",
        "In the %(count)s full days after: %(attributed)s.",
        span_days,
        attributed=_counts(found.after, found.unknown_after, after, figure),
    )
    if first_full_day(one):
        yield _("The day on which it took effect counts to neither.")
    yield from _of_truce(one, found, after, figure)
    yield from _unknown_days(found)
    names = [other.name for other in others]
    if names:
        yield _("In these days took effect also: %(truces)s.", truces=listed(names))
    yield from _limits(found, (before[0], after[1]), figure)


def day_rows(found: BeforeAfter, figure: Figures) -> Iterator[list[str]]:
    """Yield each day with the number of each side on it, which is unknown on a day without reporting."""
    rows = {(row["day"].date(), row["side"]): row for row in found.days.to_dict("records")}
    for own in dict.fromkeys(when for when, _side in rows):
        yield [day(own), *(_of_day(rows[own, side], own, side, figure) for side in SIDES)]


def _of_day(row: Mapping[Hashable, Any], own: date, side: str, figure: Figures) -> str:
    written = figure(row["count"], _begun((own, own)), days=(own, own), accused=parties_of(side))
    if not row["no_reporting"]:
        return written
    return _("at least %(count)s; the rest is unknown", count=written) if row["count"] else _("unknown")


def _of_truce(one: Truce, found: BeforeAfter, after: Days, figure: Figures) -> Iterator[str]:
    """Yield how many of the incidents after are what the page calls alleged breaches of this truce."""
    count = figure(found.incidents, _begun(after))
    if not found.of_truce and found.incidents:
        yield ngettext(
            "The %(count)s incident after is not tied to this truce as an alleged breach.",
            "None of the %(count)s incidents after is tied to this truce as an alleged breach.",
            found.incidents,
            count=count,
        )
    elif found.incidents:
        yield ngettext(
            "Alleged breaches of this truce among the %(count)s incident after: %(breaches)s.",
            "Alleged breaches of this truce among the %(count)s incidents after: %(breaches)s.",
            found.incidents,
            count=count,
            breaches=figure(found.of_truce, _begun(after), RecordSet("breaches", (one.truce_id, "all", "possible"))),
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


def _limits(found: BeforeAfter, days: Days, figure: Figures) -> Iterator[str]:
    """Yield what the numbers leave out, and how many days are rough."""
    if found.neither:
        yield ngettext(
            "%(count)s more is attributed to neither side.",
            "%(count)s more are attributed to neither side.",
            found.neither,
            count=figure(found.neither, _begun(days), OF_NEITHER_SIDE),
        )
    if found.inexact:
        yield ngettext(
            "The day of %(count)s is known only roughly.",
            "The days of %(count)s are known only roughly.",
            found.inexact,
            count=figure(found.inexact, _begun(days), ROUGH_DAY),
        )


def _count(count: int, written: str, unknown: int, days: Days) -> str:
    """Return a side's number, of which the part on `unknown` days is missing."""
    if not unknown:
        return written
    if count:
        return _("at least %(count)s", count=written)
    return _("an unknown number") if unknown == (days[1] - days[0]).days + 1 else _("none that is known")


def _counts(counts: Mapping[str, int], unknown: Mapping[str, int], days: Days, figure: Figures) -> str:
    """Return both sides' numbers, and their ratio where both are known on all days."""
    written = {side: figure(counts[side], _begun(days), accused=parties_of(side)) for side in SIDES}
    numbers = attributed({side: _count(counts[side], written[side], unknown[side], days) for side in SIDES})
    parts = ratio(*(counts[side] for side in SIDES))
    if not parts or any(unknown.values()):
        return numbers
    one, other = (number(round(part, 1)) for part in parts)
    return _("%(attributed)s (%(one)s to %(other)s)", attributed=numbers, one=one, other=other)

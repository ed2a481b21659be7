"""Truces in sentences: the hour, the lines of the clock, the first day, the counts of both sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from babel.dates import format_skeleton

from conflictmap.ceasefires.before_after import Around, first_full_day, ratio
from conflictmap.ceasefires.clock import Mark, Opening, Tally, clock
from conflictmap.ceasefires.truces import TOLD_DAYS, Truce, added_up
from conflictmap.record.record import Record
from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.messages import N_
from conflictmap.tables.timing import DAY, Moment, day_of, lapse
from conflictmap.text import words
from conflictmap.text.language import DEFAULT, _, day, listed, ngettext, number, spoken
from conflictmap.text.sentences import duration, span

LINE = {
    "death": N_("First reported death"),
    "denial": N_("First denial of an alleged breach"),
    "statement": N_("Next statement by a mediator"),
}


def short_day(value: date) -> str:
    """Return a day without its year, as an axis has room for: 5 Oct."""
    return str(format_skeleton("MMMd", value, locale="en_GB" if spoken() == DEFAULT else spoken()))


def at(when: Moment) -> str:
    """Return a moment in words: the day, and the hour where it is known."""
    first = day_of(when.earliest).date()
    if not when.exact:
        return day(first)
    hours, minutes = divmod(when.earliest % DAY, 60)
    clock = f"{hours:02}:{minutes:02}"
    return _("%(day)s, %(time)s local time", day=day(first), time=clock)


def lasting(one: Truce) -> str:
    """Return from when to when a truce was in force."""
    if not one.ends:
        return _("In force from %(begins)s; no end is known.", begins=at(one.begins))
    took = duration(lapse(one.begins, one.ends))
    return _("In force from %(begins)s to %(ends)s (%(took)s).", begins=at(one.begins), ends=at(one.ends), took=took)


def line(mark: Mark) -> str:
    """Return what a line of the clock is about."""
    return words.word(words.FIRST_BREACH, mark.side) if mark.what == "breach" else _(LINE[mark.what])


def took(mark: Mark) -> str:
    """Return how long it took; never a zero where there is none."""
    return duration(mark.took) if mark.took else _("None in the record")


def candidates(mark: Mark) -> str:
    """Return what to know of the events that are meant: that there are several, that one may have been before."""
    told = []
    if len(mark.event_ids) > 1:
        told.append(
            ngettext(
                "It may be %(count)s record: the hour is not known.",
                "It may be any of %(count)s records: not every hour is known.",
                len(mark.event_ids),
            )
        )
    if mark.unsure:
        told.append(_("The hour of a statement is not known: it may have been made before the truce took effect."))
    return " ".join(told)


def clock_told(one: Truce, marks: Iterable[Mark]) -> str:
    """Return the clock in one sentence a line."""
    lines = (_("%(what)s: %(took)s.", what=line(mark), took=took(mark)) for mark in marks)
    return " ".join((_("%(truce)s, from %(begins)s.", truce=one.name, begins=at(one.begins)), *lines))


def untied(record: Record, one: Truce) -> str:
    """Return why there is no alleged breach on the clock, or an empty text where there is one."""
    if any(mark.took for mark in clock(record, one.truce_id) if mark.what == "breach"):
        return ""
    if not one.statement:
        return _(
            "“%(truce)s”: no claim is tied to this truce in the record, nor is the statement that announced it. "
            "That is no sign that it held.",
            truce=one.name,
        )
    return _("“%(truce)s”: no claim is tied to this truce in the record. That is no sign that it held.", truce=one.name)


def too_early(record: Record, one: Truce) -> str:
    """Return that a truce is older than the record, or an empty text."""
    if record.events.empty or one.day >= record.events["date"].iloc[0]:
        return ""
    first = day(record.events["date"].iloc[0].date())
    return _("The truce is older than the record, which begins on %(day)s.", day=first)


def opening_told(one: Truce, found: Opening) -> str:
    """Return the first 24 hours of a truce in one sentence that can be quoted."""
    places = {"truce": one.name, "begins": at(one.begins)}
    if not found.every.high:
        return _(
            "In the first 24 hours of the truce “%(truce)s”, from %(begins)s, the record holds no alleged breach.",
            **places,
        )
    laid = _laid({side: tallied(found.laid_to[side]) for side in SIDES})
    many = ngettext("%(count)s alleged breach", "%(count)s alleged breaches", found.every.high)
    if found.every.low < found.every.high:
        low = number(found.every.low)
        many = ngettext(
            "%(low)s to %(count)s alleged breach", "%(low)s to %(count)s alleged breaches", found.every.high, low=low
        )
    told = _(
        "In the first 24 hours of the truce “%(truce)s”, from %(begins)s, the record holds %(breaches)s: %(laid)s; "
        "known from one side's sources only: %(single)s.",
        breaches=many, laid=laid, single=tallied(found.one_sided), **places,
    )  # fmt: skip
    ranges = _("Ranges: not every hour is known.")
    return told if found.every.low == found.every.high else f"{told} {ranges}"


def tallied(tally: Tally) -> str:
    """Return a number that may be a range: none, 4, 4 to 14."""
    return span(tally.low, tally.high)


def around_told(one: Truce, found: Around, span_days: int, others: Iterable[Truce]) -> str:
    """Return the counts before and after a truce in sentences: numbers, ratio, silence, what else began."""
    before = ngettext(
        "In the %(count)s full day before: %(laid)s.",
        "In the %(count)s full days before: %(laid)s.",
        span_days,
        laid=_counts(found.before, found.unknown_before, span_days),
    )
    after = ngettext(
        "In the %(count)s full day after: %(laid)s.",
        "In the %(count)s full days after: %(laid)s.",
        span_days,
        laid=_counts(found.after, found.unknown_after, span_days),
    )
    told = [before, after]
    if first_full_day(one):
        told.append(_("The day on which it took effect counts to neither."))
    for side in SIDES:
        silent = found.unknown_before[side] + found.unknown_after[side]
        if silent:
            told.append(
                ngettext(
                    "%(what)s: unknown for %(count)s of the days, where the record holds nothing by the other side.",
                    "%(what)s: unknown for %(count)s of the days, where the record holds nothing by the other side.",
                    silent,
                    what=words.word(words.LAID, side),
                )
            )
    names = [other.name for other in others]
    if names:
        told.append(_("In these days took effect also: %(truces)s.", truces=listed(names)))
    if found.neither:
        told.append(
            ngettext(
                "%(count)s more is laid to neither side.", "%(count)s more are laid to neither side.", found.neither
            )
        )
    if found.inexact:
        told.append(
            ngettext(
                "The day of %(count)s is known only roughly.", "The days of %(count)s are known only roughly.",
                found.inexact,
            )
        )  # fmt: skip
    return " ".join(told)


def _laid(counts: Mapping[str, str]) -> str:
    return listed(_(words.LAID_COUNTED[side], count=counts[side]) for side in SIDES)


def _counts(counts: Mapping[str, int], unknown: Mapping[str, int], span_days: int) -> str:
    """Return both sides' numbers and their ratio; a side of which nothing is known on any day has none."""
    known = {side: bool(counts[side]) or unknown[side] < span_days for side in SIDES}
    laid = _laid({side: number(counts[side]) if known[side] else _("an unknown number") for side in SIDES})
    parts = ratio(*(counts[side] for side in SIDES))
    if not parts:
        return laid
    one, other = (number(round(part, 1)) for part in parts)
    return _("%(laid)s (%(one)s to %(other)s)", laid=laid, one=one, other=other)


def added_told(record: Record, compared: Iterable[Truce]) -> str:
    """Return how many breaches each side was charged with in each truce by the last day that is drawn."""
    sentences = []
    for one in compared:
        table = added_up(record, one.truce_id)
        ends = table[table["day"] == table["day"].max()]
        totals = {side: int(ends["total"][ends["side"] == side].iloc[0]) for side in SIDES}
        laid = _laid({side: number(totals[side]) for side in SIDES})
        last = int(table["day"].max())
        sentences.append(
            ngettext(
                "%(truce)s: by day %(count)s, %(laid)s.",
                "%(truce)s: by day %(count)s, %(laid)s.",
                last,
                truce=one.name,
                laid=laid,
            )
        )
    ends_at = ngettext("At most %(count)s day is drawn.", "At most %(count)s days are drawn.", TOLD_DAYS)
    return " ".join((*sentences, ends_at))


def lasted(one: Truce) -> str:
    """Return how long a truce was in force, as far as it is known."""
    return duration(lapse(one.begins, one.ends)) if one.ends else _("no end known")


def bearings(events: Mapping[str, Sequence[str]]) -> str:
    """Return how many events bear on a commitment and how; an empty text where none does."""
    counts = ((bearing, len(events[bearing])) for bearing in BEARINGS)
    return " · ".join(
        _("%(what)s: %(count)s", what=words.word(words.BEARING, bearing), count=number(count))
        for bearing, count in counts
        if count
    )


def dashes() -> str:
    """Return which line of the sums is whose."""
    one, other = (words.word(words.LAID, side) for side in SIDES)
    return _("Full line: %(one)s. Dashed line: %(other)s.", one=one, other=other)

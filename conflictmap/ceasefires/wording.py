"""A truce in sentences: its hour, how long it lasted, what the record lacks, and counts of both sides."""

from __future__ import annotations

from collections.abc import Mapping

from conflictmap.record.record import Record
from conflictmap.record.truces import Truce, breaches
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.messages import N_
from conflictmap.tables.timing import DAY, Moment, day_of, lapse
from conflictmap.text import words
from conflictmap.text.language import _, day, listed
from conflictmap.text.sentences import duration

ATTRIBUTED_TO = {
    "armenian": N_("Attributed to Armenian forces"),
    "azerbaijani": N_("Attributed to Azerbaijani forces"),
}


def at(when: Moment) -> str:
    """Return a moment in words: the day, and the hour where it is known."""
    first = day_of(when.earliest).date()
    if not when.exact:
        return day(first)
    hours, minutes = divmod(when.earliest % DAY, 60)
    time = f"{hours:02}:{minutes:02}"
    return _("%(day)s, %(time)s local time", day=day(first), time=time)


def in_force(one: Truce) -> str:
    """Return from when to when a truce was in force."""
    if not one.ends:
        return _("In force from %(begins)s; no end is known.", begins=at(one.begins))
    took = duration(lapse(one.begins, one.ends))
    return _("In force from %(begins)s to %(ends)s (%(took)s).", begins=at(one.begins), ends=at(one.ends), took=took)


def lasted(one: Truce) -> str:
    """Return how long a truce was in force, as a reader counts it and as far as it is known."""
    return duration(lapse(one.begins, one.ends)) if one.ends else _("no end known")


def untied(record: Record, one: Truce) -> str:
    """Return why the record holds no alleged breach of a truce, or an empty text where it holds one."""
    if breaches(record, one.truce_id):
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


def attributed(counts: Mapping[str, str]) -> str:
    """Return how many are attributed to each side, in the order of `SIDES`."""
    return listed(_(words.ATTRIBUTED_FIRST[side], count=counts[side]) for side in SIDES)

"""The alleged breaches of a truce in sentences that can be quoted: of its first week, its first day, and in all."""

from __future__ import annotations

from collections.abc import Iterator

from conflictmap.ceasefires.breach_count import FIRST_DAY, FIRST_WEEK, BreachCount, CountRange, breach_count
from conflictmap.ceasefires.truces import OTHERS, Truce
from conflictmap.ceasefires.wording import at, attributed
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.messages import N_
from conflictmap.text.language import _, listed, ngettext, number
from conflictmap.text.sentences import span

ALLEGED_BY = {
    "armenian": N_("%(count)s alleged by the Armenian side"),
    "azerbaijani": N_("%(count)s alleged by the Azerbaijani side"),
    OTHERS: N_("%(count)s alleged by others"),
}


def breach_summary(record: Record, one: Truce) -> str:
    """Return how many alleged breaches the first week of a truce holds, and what the first day and all of it do.

    A truce that was over within a week is counted as a whole. It says when the numbers are ranges.
    """
    return " ".join(_sentences(record, one))


def _sentences(record: Record, one: Truce) -> Iterator[str]:
    day, week, whole = (breach_count(record, one.truce_id, minutes) for minutes in (FIRST_DAY, FIRST_WEEK, None))
    brief = bool(one.ends and one.ends.latest - one.begins.earliest <= FIRST_WEEK)
    yield _counted(one, whole if brief else week, brief=brief)
    if whole.total.high:
        yield _("In its first 24 hours: %(count)s.", count=held(day.total))
    if whole.total.high and not brief:
        message = N_("From its beginning to its end: %(count)s.") if one.ends else N_("Since it began: %(count)s.")
        yield _(message, count=held(whole.total))
    if any(count.total.low < count.total.high for count in (day, week)):
        yield _("Ranges: not every hour is known.")


def _counted(one: Truce, found: BreachCount, *, brief: bool) -> str:
    places = {"truce": one.name, "begins": at(one.begins)}
    if not found.total.high and brief:
        return _("In the truce “%(truce)s”, from %(begins)s, the record holds no alleged breach.", **places)
    if not found.total.high:
        return _(
            "In the first 7 days of the truce “%(truce)s”, from %(begins)s, the record holds no alleged breach.",
            **places,
        )
    message = (
        N_(
            "In the truce “%(truce)s”, from %(begins)s to its end, the record holds %(breaches)s, each incident once: "
            "%(attributed)s; %(alleged)s; known from one side's sources only: %(single)s."
        )
        if brief
        else N_(
            "In the first 7 days of the truce “%(truce)s”, from %(begins)s, the record holds %(breaches)s, each "
            "incident once: %(attributed)s; %(alleged)s; known from one side's sources only: %(single)s."
        )
    )
    return _(
        message,
        breaches=_breaches(found.total),
        attributed=attributed({side: count_text(found.attributed_to[side]) for side in SIDES}),
        alleged=_alleged(found),
        single=count_text(found.one_sided),
        **places,
    )


def _alleged(found: BreachCount) -> str:
    """Return by whom they are alleged, those that allege any."""
    some = {who: count for who, count in found.alleged_by.items() if count.high}
    return listed(_(ALLEGED_BY[who], count=count_text(count)) for who, count in some.items())


def _breaches(total: CountRange) -> str:
    if total.low == total.high:
        return ngettext("%(count)s alleged breach", "%(count)s alleged breaches", total.high)
    if not total.low:
        return ngettext("at most %(count)s alleged breach", "at most %(count)s alleged breaches", total.high)
    low = number(total.low)
    return ngettext("%(low)s to %(count)s alleged breach", "%(low)s to %(count)s alleged breaches", total.high, low=low)


def count_text(count: CountRange) -> str:
    """Return a number that may be a range: none, 4, 4 to 14, at most 2."""
    if count.high and not count.low:
        return _("at most %(count)s", count=number(count.high))
    return span(count.low, count.high)


def held(count: CountRange) -> str:
    """Return the same where it stands alone: what the record does not hold is no zero."""
    return count_text(count) if count.high else _("none in the record")

"""The alleged breaches of a truce in sentences that can be quoted: of its first week, its first day, and in all."""

from __future__ import annotations

from collections.abc import Iterator

from conflictmap.ceasefires.breach_count import BreachCount, CountRange, breach_count
from conflictmap.ceasefires.truce_figures import BreachFigures, Write, plainly
from conflictmap.ceasefires.wording import at, attributed
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.record.truces import FIRST_DAY, FIRST_WEEK, OTHERS, Truce
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.messages import N_
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, listed, ngettext
from conflictmap.text.sentences import span

OF_ONE_SIDE = RecordSet("basis", ("one_side",))
ALLEGED_BY = {
    "armenian": N_("%(count)s alleged by the Armenian side"),
    "azerbaijani": N_("%(count)s alleged by the Azerbaijani side"),
    OTHERS: N_("%(count)s alleged by others"),
}


def breach_summary(record: Record, one: Truce, figure: Figures = PLAIN) -> str:
    """Return how many alleged breaches the first week of a truce holds, and what the first day and all of it do.

    A truce that was over within a week is counted as a whole. It says when the numbers are ranges; `figure` writes
    them.
    """
    return " ".join(_sentences(record, one, figure))


def _sentences(record: Record, one: Truce, figure: Figures) -> Iterator[str]:
    day, week, whole = (breach_count(record, one.truce_id, minutes) for minutes in (FIRST_DAY, FIRST_WEEK, None))
    brief = bool(one.ends and one.ends.latest - one.begins.earliest <= FIRST_WEEK)
    of_day, of_week, of_all = (BreachFigures(one.truce_id, code, figure) for code in ("day", "week", "all"))
    yield _counted(one, whole if brief else week, of_all if brief else of_week, brief=brief)
    if whole.total.high:
        yield _("In its first 24 hours: %(count)s.", count=held(day.total, of_day.of()))
    if whole.total.high and not brief:
        message = N_("From its beginning to its end: %(count)s.") if one.ends else N_("Since it began: %(count)s.")
        yield _(message, count=held(whole.total, of_all.of()))
    if any(count.total.low < count.total.high for count in (day, week)):
        yield _("Ranges: not every hour is known.")


def _counted(one: Truce, found: BreachCount, figures: BreachFigures, *, brief: bool) -> str:
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
        breaches=_breaches(found.total, figures.of()),
        attributed=attributed({side: count_text(found.attributed_to[side], figures.of(side=side)) for side in SIDES}),
        alleged=_alleged(found, one.truce_id, figures),
        single=count_text(found.one_sided, figures.of(OF_ONE_SIDE)),
        **places,
    )


def _alleged(found: BreachCount, truce_id: str, figures: BreachFigures) -> str:
    """Return by whom they are alleged, those that allege any."""
    some = {who: count for who, count in found.alleged_by.items() if count.high}
    return listed(
        _(ALLEGED_BY[who], count=count_text(count, figures.of(RecordSet("alleged_by", (truce_id, who)))))
        for who, count in some.items()
    )


def _breaches(total: CountRange, write: Write) -> str:
    high = write(total.high, "possible")
    if total.low == total.high:
        return ngettext("%(count)s alleged breach", "%(count)s alleged breaches", total.high, count=high)
    if not total.low:
        return ngettext(
            "at most %(count)s alleged breach", "at most %(count)s alleged breaches", total.high, count=high
        )
    return ngettext(
        "%(low)s to %(count)s alleged breach",
        "%(low)s to %(count)s alleged breaches",
        total.high,
        low=write(total.low, "sure"),
        count=high,
    )


def count_text(count: CountRange, write: Write = plainly) -> str:
    """Return a number that may be a range: none, 4, 4 to 14, at most 2."""
    if not count.high:
        return span(0, 0)
    high = write(count.high, "possible")
    if not count.low:
        return _("at most %(count)s", count=high)
    return high if count.low == count.high else _("%(low)s to %(high)s", low=write(count.low, "sure"), high=high)


def held(count: CountRange, write: Write = plainly) -> str:
    """Return the same where it stands alone: what the record does not hold is no zero."""
    return count_text(count, write) if count.high else _("none in the record")

"""The clock of a truce in sentences: its milestones, one by one and together."""

from __future__ import annotations

from collections.abc import Iterable

from conflictmap.ceasefires.wording import at
from conflictmap.record.clock import Milestone
from conflictmap.record.truces import Truce
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.sentences import duration

FIRST_BREACH = {
    "armenian": N_("First alleged breach attributed to Armenian forces"),
    "azerbaijani": N_("First alleged breach attributed to Azerbaijani forces"),
}
FIRST = {
    "death": N_("First reported death"),
    "denial": N_("First denial of an alleged breach"),
    "statement": N_("Next statement by a mediator"),
}


def milestone_name(milestone: Milestone) -> str:
    """Return what a milestone of the clock is about."""
    if milestone.what == "breach":
        return words.word(FIRST_BREACH, milestone.side)
    return words.word(FIRST, milestone.what)


def time_taken(milestone: Milestone) -> str:
    """Return how long it took; never a zero where there is none. A breach is one that is tied to the announcement."""
    if milestone.took:
        return duration(milestone.took)
    return _("None tied to it in the record") if milestone.what == "breach" else _("None in the record")


def candidates(milestone: Milestone, count: str = "") -> str:
    """Return what to know of the events that are meant: that there are several, that one may have been before.

    `count` is how many they are, as it is written where it opens them.
    """
    sentences = []
    if len(milestone.event_ids) > 1:
        sentences.append(
            ngettext(
                "It may be %(count)s record: the hour is not known.",
                "It may be any of %(count)s records: not every hour is known.",
                len(milestone.event_ids),
                count=count or number(len(milestone.event_ids)),
            )
        )
    if milestone.unsure:
        sentences.append(_("The hour of a statement is not known: it may have been made before the truce took effect."))
    return " ".join(sentences)


def clock_summary(one: Truce, milestones: Iterable[Milestone]) -> str:
    """Return the clock as a text of one sentence a milestone."""
    begins = _("%(truce)s, from %(begins)s.", truce=one.name, begins=at(one.begins))
    return " ".join((begins, *map(_sentence, milestones)))


def _sentence(milestone: Milestone) -> str:
    return _("%(what)s: %(took)s.", what=milestone_name(milestone), took=time_taken(milestone))

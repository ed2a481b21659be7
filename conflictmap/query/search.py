"""Finding an event whose id is not known: by an id that is like the one asked for, or by words."""

from __future__ import annotations

from datetime import date
from difflib import SequenceMatcher

from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.record import Record

MOST_ALIKE = 5
CLOSER_LOOK = 200
"""Ids that share most parts with the one asked for; only these are compared letter by letter."""
LEAST_ALIKE = 0.6
"""Of the ratio of `difflib`, from 0 to 1."""


def alike(record: Record, asked: str) -> list[str]:
    """Return the ids most like `asked`, the most alike first; none when it is like no id.

    First the ids that share parts between hyphens, then of these by Ratcliff and Obershelp's ratio, as in `difflib`.
    """
    wanted = set(_parts(asked))
    shared = {event_id: len(wanted.intersection(_parts(event_id))) for event_id in record.position}
    near = sorted(shared, key=lambda event_id: (-shared[event_id], event_id))[:CLOSER_LOOK]
    matcher = SequenceMatcher(b=asked.lower(), autojunk=False)
    ratios = {}
    for event_id in near:
        matcher.set_seq1(event_id)
        if matcher.real_quick_ratio() >= LEAST_ALIKE and matcher.quick_ratio() >= LEAST_ALIKE:
            ratios[event_id] = matcher.ratio()
    fit = [event_id for event_id, ratio in ratios.items() if ratio >= LEAST_ALIKE]
    return sorted(fit, key=lambda event_id: (-ratios[event_id], event_id))[:MOST_ALIKE]


def holding(record: Record, text: str) -> list[str]:
    """Return the ids of all events of all time that hold the words of `text`, in order of time; none without a word."""
    if not text.strip():
        return []
    positions = chosen_at_any_time(record, Filters(date.min, date.max, q=text))
    return list(record.events["event_id"].take(positions))


def _parts(event_id: str) -> list[str]:
    return [part for part in event_id.lower().split("-") if part]

"""The ceasefire statements of a truce's time, and what each of them answers."""

from __future__ import annotations

import numpy as np

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.truces import truce
from conflictmap.tables.timing import DAY

DAYS_AFTER, DAYS_WITHOUT_END = 7, 30
"""Days after a truce's end, or after its beginning when no end is known, in which statements count as on it."""
ANSWERS = ("responds_to", "about", "implements")
"""The relations by which a statement answers something said or done before."""


@derived(keep=64)
def statements(record: Record, truce_id: str) -> tuple[str, ...]:
    """Return the ceasefire statements from a truce's announcement to a week after its end, in order of time.

    Where no end is known, those up to 30 days after it took effect. A statement counts by its first day.
    """
    one = truce(record, truce_id)
    begins = min(one.announced.earliest, one.begins.earliest) // DAY
    if one.statement:
        begins = min(begins, int(record.days[record.position[one.statement]]))
    ends = one.ends.latest // DAY + DAYS_AFTER if one.ends else one.begins.latest // DAY + DAYS_WITHOUT_END
    low, high = np.searchsorted(record.days, [begins, ends + 1])
    events = record.events.iloc[int(low) : int(high)]
    return tuple(events["event_id"][events["kind"] == "ceasefire_statement"])


def answered(record: Record, event_ids: tuple[str, ...]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what each of these events answers, as pairs of relation and event id; without one, it has no entry."""
    found = {}
    for event_id in event_ids:
        own = [(row.relation, row.other_id) for row in record.relations.from_event(event_id) if row.relation in ANSWERS]
        if own:
            found[event_id] = tuple(own)
    return found

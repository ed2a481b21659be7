"""The days on which each side is heard in the record: on all others, what it would report is unknown, and not zero.

A side is heard on a day when the record holds an event that began on it and that the side claims or states. What it
published on a day does not count by itself: most of that is on the days before, and none of it tells that nothing more
happened on the day.
"""

from __future__ import annotations

import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import SIDES, sides_of
from conflictmap.tables.schema import split


@derived()
def reporting_days(record: Record) -> dict[str, frozenset[int]]:
    """Return the days, from `EPOCH`, of which the record holds something that each side told, whatever is chosen."""
    return {side: frozenset(_event_days(record, side)) for side in SIDES}


def _event_days(record: Record, side: str) -> list[int]:
    """Return the first days of the events that a side claims or states, as far as they are known."""
    events = record.events
    speakers = _speakers(record)
    cells = [cell for cell in speakers.unique() if side in sides_of(split(cell))]
    own = (events["date_prec"] == "1") & speakers.isin(cells)
    return [int(day) for day in record.days[own.to_numpy()]]


def _speakers(record: Record) -> pd.Series:
    """Return the parties that claim or state each event."""
    events = record.events
    return events["accuser"].where(events["kind"].isin(CLAIMS), events["by"])

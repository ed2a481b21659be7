"""The days on which each side is heard in the record: on all others, what it would report is unknown, and not zero.

A side reports on a day when the record holds a publication of it for that day: an event of the day that the side claims
or states, or a source by its officials or media that was published on that day.
"""

from __future__ import annotations

import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import CLAIMS, PUBLISHER_KINDS
from conflictmap.tables.conflict import SIDES, publisher_side, sides_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import EPOCH


@derived()
def reporting_days(record: Record) -> dict[str, frozenset[int]]:
    """Return the days, from `EPOCH`, for which the record holds a publication of each side, whatever is chosen."""
    return {side: frozenset((*_event_days(record, side), *_publication_days(record, side))) for side in SIDES}


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


def _publication_days(record: Record, side: str) -> list[int]:
    """Return the days on which a side's officials or media published a source."""
    kinds = [kind for kind in PUBLISHER_KINDS if publisher_side(kind) == side]
    sources = record.tables["sources"]
    published = sources["published"][sources["published"].notna() & sources["publisher_kind"].isin(kinds)]
    return [int(day) for day in (published - EPOCH).dt.days]

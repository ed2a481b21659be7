"""How to cite one event."""

from __future__ import annotations

from datetime import date

from conflictmap.language import _, day
from conflictmap.record import Record


def citation(record: Record, event_id: str, *, address: str, accessed: date) -> str:
    """Return a plain citation of an event: title, day, record, version of the tables, address, day of access."""
    event = record.event(event_id)
    return _(
        "“%(title)s”, %(day)s. Caucasus Conflict Map, record %(event)s, data %(version)s. %(address)s (%(accessed)s).",
        title=event["title"],
        day=day(event["date"].date()),
        event=event_id,
        version=record.edition,
        address=address,
        accessed=day(accessed),
    )

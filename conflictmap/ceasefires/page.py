"""The way from the page of ceasefires to the page of an event that is clicked."""

from __future__ import annotations

from conflictmap.ui import session
from conflictmap.ui.next_page import lead_to


def open_page(event_id: str) -> None:
    """Open an event on its own page, with the next run."""
    session.open_event(event_id)
    lead_to("event")

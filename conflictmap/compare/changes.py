"""What has changed in the second window since a link was made."""

from __future__ import annotations

from dataclasses import replace

from conflictmap.compare.windows import second_days
from conflictmap.query.changes import changed_in_view
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.text.view_changes import since_then


def changes_text(old: Record, record: Record, choice: Choice) -> str:
    """Return what differs on the days that the chosen ones are compared with; empty where nothing does."""
    since, until = second_days(record, choice)
    changes = changed_in_view(old, record, replace(choice.filters, since=since, until=until))
    return since_then(changes, since, until) if changes else ""

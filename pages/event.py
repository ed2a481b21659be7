"""One event, with everything on it."""

from conflictmap import controls, sharing
from conflictmap.store import current_record

record = current_record()
choice = sharing.current(record)
controls.chips(record, choice)

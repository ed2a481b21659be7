"""The home page: filters left, time above, the map in the middle, the open event right."""

from conflictmap import controls, sharing
from conflictmap.explorer import explorer
from conflictmap.store import current_record

record = current_record()
choice = sharing.current(record)
controls.period(record, choice)
explorer(record, choice)

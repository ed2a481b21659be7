"""The home page: filters left, time above, the map in the middle, the open event right."""

from conflictmap.map.explorer import explorer
from conflictmap.record.store import current_record
from conflictmap.ui import controls, sharing

record = current_record()
choice = sharing.current(record)
controls.period(record, choice)
explorer(record, choice)

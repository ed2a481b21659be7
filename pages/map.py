"""The home page: filters left, time above, the map in the middle, the open event right."""

from conflictmap.map.page import map_page
from conflictmap.record.store import current_record
from conflictmap.ui import controls, session

record = current_record()
choice = session.current(record)
controls.period(record, choice)
map_page(record.content_hash, choice)

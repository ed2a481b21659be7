"""The home page: time above, the map in the middle, what it shows and the open event beside it."""

from conflictmap.map.page import map_page
from conflictmap.record.store import current_record
from conflictmap.ui import session

record = current_record()
map_page(record, session.current(record))

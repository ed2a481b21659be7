"""Claims: who accuses whom, who denies it, who looked, and how firm it is."""

from conflictmap import controls, sharing
from conflictmap.store import current_record

record = current_record()
choice = sharing.current(record)
controls.chips(record, choice)

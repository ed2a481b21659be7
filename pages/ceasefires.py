"""Truces: the clock from hour zero, both sides' counts, what was promised, who said what."""

from conflictmap import controls, sharing
from conflictmap.store import current_record

record = current_record()
choice = sharing.current(record)
controls.chips(record, choice)

"""The one record that all visitors share, read again when a table changes."""

from __future__ import annotations

import gc
from pathlib import Path
from threading import Lock

from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.settings import data_folder
from conflictmap.tables.schema import TABLES

_opening = Lock()
State = tuple[tuple[int, int], ...]
"""When each table was last changed and how long it is; zeros where there is none."""
_shelf: dict[tuple[Path, State], Record] = {}


def current_record() -> Record:
    """Return the record of the data folder; the first caller waits for it, the others share it."""
    folder = data_folder()
    with _opening:
        key = folder, _state(folder)
        if key not in _shelf:
            record = open_record(folder)
            _shelf.clear()
            _shelf[key] = record
            # Streamlit collects garbage after every run: what is here to stay need not be looked through each time.
            # What stayed until now, and is garbage now, has to be looked through once more.
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        return _shelf[key]


def _state(folder: Path) -> State:
    return tuple(_state_of(folder / table.file) for table in TABLES.values())


def _state_of(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size

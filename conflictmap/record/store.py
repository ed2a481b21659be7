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
_shelf: dict[tuple[Path, tuple[int, ...]], Record] = {}


def current_record() -> Record:
    """Return the record of the data folder; the first caller waits for it, the others share it."""
    folder = data_folder()
    key = folder, _modified(folder)
    with _opening:
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


def _modified(folder: Path) -> tuple[int, ...]:
    paths = (folder / table.file for table in TABLES.values())
    return tuple(path.stat().st_mtime_ns if path.is_file() else 0 for path in paths)

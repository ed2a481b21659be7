"""The one record that all visitors share, read again when a table changes.

Tables that can no longer be shown, such as one that was saved half-way, leave the record of those before them in place:
whoever reads the map goes on reading it, and is told. So is whoever reads tables that have lost many of their events.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from conflictmap.record.build import open_record
from conflictmap.record.memory import settle_anew
from conflictmap.record.record import Record
from conflictmap.settings import data_folder
from conflictmap.tables.problems import UnusableTables
from conflictmap.tables.schema import TABLES

_log = logging.getLogger(__name__)

MANY = 0.1
"""Of the events of before: when more than this part cannot be read any longer, the pages say so."""

State = tuple[tuple[int, int, int], ...]
"""When content, and name or rights, of each table changed last, and how long it is; zeros where there is none."""


@dataclass(frozen=True)
class _Reading:
    """What came of reading a folder as it was: a record, an error, or the record before the tables became unusable.

    `lost` counts the events that are gone from tables with faults, where they are many; see `lost_events`.
    """

    folder: Path
    changed: State
    record: Record | None
    failure: UnusableTables | None = None
    lost: int = 0

    @property
    def held(self) -> int:
        """How many events the tables held before many were lost."""
        return self.lost + (len(self.record.events) if self.record else 0)


_opening = Lock()
_latest: list[_Reading] = []
"""The latest reading, if any."""


def current_record() -> Record:
    """Return the record of the data folder; the first caller waits for it, the others share it.

    While there is none, `UnusableTables` says why.
    """
    reading = _reading()
    if reading.record is None:
        assert reading.failure
        raise reading.failure.with_traceback(None)
    return reading.record


def failure() -> UnusableTables | None:
    """Return why the tables, as they are now, cannot be shown; none when they are."""
    return _reading().failure


def lost_events() -> int:
    """Return how many events faulty tables have lost since they were changed, where they are many; else 0."""
    return _reading().lost


def _reading() -> _Reading:
    folder = data_folder()
    with _opening:
        changed = _changed(folder)
        before = next((one for one in _latest if one.folder == folder), None)
        if before is None or before.changed != changed:
            latest = _read(folder, changed, before)
            del before
            _latest[:] = [latest]
            settle_anew()
        return _latest[0]


def _read(folder: Path, changed: State, before: _Reading | None) -> _Reading:
    held, shown = (before.held, before.record) if before else (0, None)
    try:
        record = open_record(folder)
    except UnusableTables as error:
        _log.warning("%s%s", error, " The record read before is shown." if shown else "")
        return _Reading(folder, changed, shown, error.with_traceback(None), before.lost if before else 0)
    return _Reading(folder, changed, record, lost=_lost(record, held))


def _lost(record: Record, held: int) -> int:
    """Return how many of the events held before are gone, if many; whoever takes rows out of sound tables means it."""
    lost = held - len(record.events)
    return lost if record.tables.problems and lost > MANY * held else 0


def _changed(folder: Path) -> State:
    """Return when the content, and when the name or the rights, of each table changed last."""
    return tuple(_times(folder / table.file) for table in TABLES.values())


def _times(path: Path) -> tuple[int, int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0, 0
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size

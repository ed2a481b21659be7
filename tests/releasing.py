"""Made-up versions of the data: tables under a version, kept or opened."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from conflictmap.query.filters import Filters
from conflictmap.record.archive import write
from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.datapackage import data_package
from making import Cells, tables

DATA = PROJECT / "data"
EVER = Filters(date.min, date.max)
RAID = {"event_id": "raid", "title": "Raid", "killed_low": "2", "killed_high": "2"}
GONE = {"event_id": "gone", "title": "Told twice"}
NEW = {"event_id": "new", "title": "Another raid"}
DENIAL = {"event_id": "denial", "kind": "denial", "actor_ids": "west-ministry", "target_ids": "east-ministry", "claimant_ids": "", "themes": "other"}  # fmt: skip


def release(folder: Path, version: str, **instead: list[Cells] | str | None) -> Path:
    """Write tables into the folder under a version and keep them."""
    return write(put(folder, version, **instead))


def stand(folder: Path, version: str, **instead: list[Cells] | str | None) -> Record:
    """Write tables into the folder under a version, and open them."""
    return open_record(put(folder, version, **instead))


def put(folder: Path, version: str, **instead: list[Cells] | str | None) -> Path:
    """Write tables into the folder under a version."""
    tables(folder, **instead)
    (folder / "datapackage.json").write_text(json.dumps(data_package(version)), encoding="utf-8")
    return folder

"""Which version of the data a record holds: its released number, and digits that change with its content."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from conflictmap.tables.schema import TABLES


def released_version(folder: Path) -> str:
    """Return the version in the folder's `datapackage.json`, or an empty text."""
    try:
        return str(json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def content_hash(folder: Path) -> str:
    """Return 12 hexadecimal digits that change whenever a table's content does."""
    digest = hashlib.sha256()
    for table in TABLES.values():
        path = folder / table.file
        if path.is_file():
            digest.update(table.file.encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]

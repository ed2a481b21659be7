"""What can be wrong with a row, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong in one table: where it is and a plain sentence that says what to do.

    `row` counts as a spreadsheet does: the header is row 1. Zero means the file as a whole.
    """

    file: str
    row: int
    column: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.row}: {self.column}: {self.sentence}"


class ConflictMapError(Exception):
    """The root of the errors that this package raises on purpose."""


class BadParameter(ConflictMapError):
    """A parameter of a data address has a value that cannot be read; the text is fit to be shown."""


class UnusableTables(ConflictMapError):
    """The tables of a folder cannot be shown at all.

    `folder` and `reason` are for the log of whoever runs the map, never for its visitors: `text.failures` says what
    they are told.
    """

    reason = "the tables cannot be read"

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder

    def __str__(self) -> str:
        return f"{self.folder}: {self.reason}."


class NoFolder(UnusableTables):
    """There is no such folder, or none that may be entered."""

    reason = "there is no such folder"


class NotAFolder(UnusableTables):
    """What was named as the folder of the tables is a file."""

    reason = "it is a file and no folder"


class NoTables(UnusableTables):
    """The folder holds none of the tables, or none that may be read."""

    reason = "it holds none of the tables"


class NoUsableRow(UnusableTables):
    """A table that is needed has no row that can be used; `first` is what to mend first, where the table has rows."""

    def __init__(self, folder: Path, file: str, first: Problem | None) -> None:
        super().__init__(folder)
        self.file, self.first = file, first
        self.reason = f"{file} has no row that can be used" + (f" ({first})" if first else "")

"""What can be wrong with a row, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass


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

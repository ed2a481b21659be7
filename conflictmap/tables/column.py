"""What is declared of a table and of each of its columns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column: `type` is a Frictionless field type; `refers` names the table whose key it holds.

    `formerly` is its name in older versions: a file that still has it is read all the same.
    """

    name: str
    type: str
    description: str
    required: bool = False
    codes: tuple[str, ...] = ()
    refers: str = ""
    formerly: str = ""


@dataclass(frozen=True)
class Table:
    """One table: `key` is the column (or columns) by which a row is known.

    `former` names columns of older versions: they are read as text, so that these versions can be compared. A folder
    may do without an `optional` one.
    """

    name: str
    description: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    former: tuple[str, ...] = ()
    optional: bool = False

    @property
    def file(self) -> str:
        return f"{self.name}.csv"

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

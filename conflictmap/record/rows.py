"""Rows of a table, read cell by cell where they are asked for: making one copies nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

Columns = Mapping[str, Any]
"""The columns of a table as pandas' arrays, by name."""


class Row(Mapping[str, Any]):
    """One row of a table, from the names of its columns to its cells; a number that is not known is None."""

    __slots__ = ("_columns", "_position")

    def __init__(self, columns: Columns, position: int) -> None:
        self._columns, self._position = columns, position

    def __getitem__(self, name: str) -> Any:
        return _plain(self._columns[name][self._position])

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


def columns_of(table: pd.DataFrame) -> Columns:
    """Return the columns of a table, for rows to read from."""
    return {str(name): table[name].array for name in table.columns}


def dictionaries(columns: Columns, positions: Sequence[int], names: Sequence[str]) -> list[dict[str, Any]]:
    """Return the cells of some columns at some positions, a dictionary a row: quicker than cell by cell for many."""
    at = np.asarray(positions, dtype=np.intp)
    cells = [[_plain(cell) for cell in columns[name].take(at).tolist()] for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*cells, strict=True)]


def _plain(cell: Any) -> Any:
    if isinstance(cell, np.generic):
        return cell.item()
    return None if cell is pd.NA else cell

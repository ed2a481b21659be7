"""The cells of the accusation matrix as tables: for the chart, and for the download."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log1p

import pandas as pd

from conflictmap.claims import matrix_wording
from conflictmap.claims.matrix import Cell, Days, is_chosen
from conflictmap.query.links import Choice


def chart_cells(
    cells: Sequence[Cell], choice: Choice, period: Days, *, columns: Mapping[str, str], clicks: int
) -> pd.DataFrame:
    """Return the cells as `matrix_chart` draws them; `columns` are the labels of the columns by their codes.

    `clicks` makes the tokens new after each click.
    """
    return pd.DataFrame(
        {
            "row": [matrix_wording.row_label(choice.across, cell) for cell in cells],
            "column": [columns[cell.column] for cell in cells],
            "text": [matrix_wording.cell_value(cell, choice.measure) for cell in cells],
            "short": [matrix_wording.cell_value(cell, choice.measure, short=True) for cell in cells],
            "shade": _shades(cells, choice.measure),
            "name": [matrix_wording.cell_name(cell, choice.across) for cell in cells],
            "details": [" · ".join(matrix_wording.cell_details(cell)) for cell in cells],
            "shown": [is_chosen(cell, choice.filters, choice.across, period) for cell in cells],
            "pointer": [bool(cell.column) for cell in cells],
            "token": [f"{cell.key}|{clicks}" for cell in cells],
        }
    )


def _shades(cells: Sequence[Cell], measure: str) -> list[float]:
    """Return how dark each cell is, from 0 to 1: a share as it is, numbers and times by their logarithm."""
    if measure in ("denied", "corroborated"):
        return [matrix_wording.part(cell, measure) / cell.stats.threads for cell in cells]
    values = [_value(cell, measure) for cell in cells]
    most = max(values)
    return [log1p(value) / log1p(most) if most else 0.0 for value in values]


def _value(cell: Cell, measure: str) -> int:
    if measure == "threads":
        return cell.stats.threads
    return cell.stats.delay.most if cell.stats.delay else 0


def matrix_table(cells: Iterable[Cell]) -> pd.DataFrame:
    """Return the cells with their codes and all their measures, for the download."""
    rows = (
        {
            "accuser": cell.accuser,
            "accused": cell.accused,
            "across": cell.column,
            "threads": cell.stats.threads,
            "denied": cell.stats.denied,
            "corroborated": cell.stats.corroborated,
            "timed": cell.stats.timed,
            "median_minutes_least": cell.stats.delay.least if cell.stats.delay else None,
            "median_minutes_most": cell.stats.delay.most if cell.stats.delay else None,
        }
        for cell in cells
    )
    columns = ("accuser", "accused", "across", "threads", "denied", "corroborated", "timed")
    medians = ("median_minutes_least", "median_minutes_most")
    table = pd.DataFrame(rows, columns=[*columns, *medians])
    return table.astype(dict.fromkeys(medians, "Int64"))

"""The cells of the accusation matrix as tables: for the page, and for the download."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log1p

import pandas as pd

from conflictmap.claims import matrix_wording
from conflictmap.claims.matrix import Cell, is_chosen
from conflictmap.claims.matrix_wording import Counted
from conflictmap.claims.pair_wording import of_one_side
from conflictmap.query.links import Choice
from conflictmap.text.figures import parts
from conflictmap.ui.choosing import MatrixCell, MatrixRow


def matrix_rows(cells: Sequence[Cell], choice: Choice, counted: Counted, columns: Sequence[str]) -> list[MatrixRow]:
    """Return the cells as they are drawn: a row for each accuser, or each pair, with a cell or none in each column."""
    period = counted.period
    rows: dict[str, tuple[str, dict[str, MatrixCell]]] = {}
    for cell, shade in zip(cells, _shades(cells, choice.measure), strict=True):
        name = matrix_wording.row_name(choice.across, cell)
        key = cell.accuser if choice.across == "accused" else f"{cell.accuser}/{cell.accused}"
        rows.setdefault(key, (name, {}))[1][cell.column] = MatrixCell(
            key=cell.key if cell.column else "",
            text=matrix_wording.cell_value(cell, choice.measure, short=True),
            label=matrix_wording.cell_label(cell, choice.across),
            shade=shade,
            pressed=is_chosen(cell, choice.filters, choice.across, period),
            query=parts(counted.figure(cell)(cell.stats.threads))[0].query,
        )
    return [MatrixRow(key, name, tuple(map(held.get, columns))) for key, (name, held) in rows.items()]


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
    """Return the cells with their codes and all their measures, for the download.

    `own_act` is 1 where accuser and accused are of one side: an act that it announced itself.
    """
    rows = (
        {
            "accuser": cell.accuser,
            "accused": cell.accused,
            "across": cell.column,
            "own_act": int(of_one_side(cell.accuser, cell.accused)),
            "threads": cell.stats.threads,
            "denied": cell.stats.denied,
            "corroborated": cell.stats.corroborated,
            "timed": cell.stats.timed,
            "median_minutes_least": cell.stats.delay.least if cell.stats.delay else None,
            "median_minutes_most": cell.stats.delay.most if cell.stats.delay else None,
        }
        for cell in cells
    )
    columns = ("accuser", "accused", "across", "own_act", "threads", "denied", "corroborated", "timed")
    medians = ("median_minutes_least", "median_minutes_most")
    table = pd.DataFrame(rows, columns=[*columns, *medians])
    return table.astype(dict.fromkeys(medians, "Int64"))

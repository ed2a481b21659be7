"""Counts of killed and injured: read alike from events and from sources, compared, and told on one line."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.tables.casualties import (
    COMPARISONS,
    CasualtyRange,
    FigureCell,
    all_figures,
    casualty_range,
    comparison,
    figure_cells,
)
from conflictmap.tables.codes import CASUALTIES
from conflictmap.tables.schema import EVENT_SOURCES, EVENTS, FIGURES
from conflictmap.text import sentences, words

RANGES = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda ends: CasualtyRange(min(ends), max(ends)))


def row(**cells: object) -> dict[str, Any]:
    """Return a row of `event_sources` that gives only these figures."""
    blank = {name: "" if name.endswith("_note") else pd.NA for name in FIGURES}
    return {"event_id": "raid", "source_id": "paper", **blank, **cells}


def exactly(number: int, *names: str) -> dict[str, object]:
    return {f"{name}_{end}": number for name in names for end in ("low", "high")}


READ = [
    ({}, (), ""),
    (exactly(1, "killed"), (FigureCell("killed", CasualtyRange(1, 1)),), "killed 1"),
    (exactly(0, "killed", "injured"), (FigureCell("killed", CasualtyRange(0, 0)), FigureCell("injured", CasualtyRange(0, 0))), "killed 0; injured 0"),
    ({"injured_low": 2, "injured_high": 7}, (FigureCell("injured", CasualtyRange(2, 7)),), "injured 2-7"),
    ({"injured_low": 2}, (), ""),
    (
        {**exactly(192, "killed"), **exactly(1512, "injured"), "killed_note": "about"},
        (FigureCell("killed", CasualtyRange(192, 192), "about"), FigureCell("injured", CasualtyRange(1512, 1512))),
        "killed 192 (about); injured 1,512",
    ),
    (
        {**exactly(3, "military_injured"), **exactly(2, "civilians_injured"), "injured_note": "Ganja"},
        (FigureCell("civilians_injured", CasualtyRange(2, 2), "Ganja"), FigureCell("military_injured", CasualtyRange(3, 3), "Ganja")),
        "civilians injured 2 (Ganja); military personnel injured 3 (Ganja)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "figures", "line"), READ)
def test_a_sources_figures_are_read_and_told(
    cells: dict[str, object], figures: tuple[FigureCell, ...], line: str
) -> None:
    assert figure_cells(row(**cells)) == figures
    assert sentences.figures(figures) == line


def test_the_figures_of_a_table_are_those_of_its_rows() -> None:
    rows = [row(**cells) for cells, *_ in READ]
    found = list(all_figures(pd.DataFrame(rows)))
    assert {("raid", "paper")} == {(event, source) for event, source, _ in found}
    assert sorted(map(repr, (cell for *_, cell in found))) == sorted(
        repr(cell) for cells in rows for cell in figure_cells(cells)
    )


@pytest.mark.parametrize("table", [EVENTS, EVENT_SOURCES])
def test_every_count_has_the_same_two_columns_in_both_tables(table: object) -> None:
    cells = dict.fromkeys((column.name for column in table.columns), 4)  # type: ignore[attr-defined]
    assert [casualty_range(cells, name) for name in CASUALTIES] == [CasualtyRange(4, 4)] * len(CASUALTIES)


@pytest.mark.parametrize(
    ("counts", "code"),
    [
        ((), "alone"),
        (((3, 3), None, None), "alone"),
        ((None, None, (1, 4)), "alone"),
        (((3, 3), (3, 3), None), "agrees"),
        (((0, 0), (0, 0)), "agrees"),
        (((3, 5), (4, 6), None), "overlaps"),
        (((3, 5), (3, 5), (5, 5)), "overlaps"),
        (((3, 3), (4, 4), None), "differs"),
        (((1, 9), (2, 2), (4, 4)), "differs"),
    ],
)
def test_counts_are_compared(counts: tuple[tuple[int, int] | None, ...], code: str) -> None:
    assert comparison(CasualtyRange(*count) if count else None for count in counts) == code


@given(st.lists(st.none() | RANGES, max_size=4))
def test_a_comparison_does_not_depend_on_the_order(counts: list[CasualtyRange | None]) -> None:
    assert comparison(counts) == comparison(reversed(counts))


@given(RANGES, st.none() | RANGES)
def test_a_widened_range_holds_both(one: CasualtyRange, other: CasualtyRange | None) -> None:
    wide = one.widened(other)
    ends = [end for count in (one, other) if count for end in (count.low, count.high)]
    assert (wide.low, wide.high) == (min(ends), max(ends))


def test_every_count_and_comparison_has_its_words() -> None:
    assert set(words.CASUALTY) == set(words.FIGURE) == set(CASUALTIES)
    assert set(words.FIGURES_MARK) == set(COMPARISONS)
    assert all(word[0] in "·=≈≠" for word in words.FIGURES_MARK.values())

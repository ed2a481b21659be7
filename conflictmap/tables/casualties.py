"""How many were killed and injured: counts from lowest to highest, read from a row of an event or of a source alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from conflictmap.tables.codes import CASUALTIES

COMPARISONS = ("alone", "agrees", "overlaps", "differs")
"""How several counts stand to each other: one only, the same, some in common, none in common."""


@dataclass(frozen=True)
class CasualtyRange:
    """A number of people from its lowest to its highest count, which are the same where it is exact."""

    low: int
    high: int

    def __str__(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low}-{self.high}"

    def widened(self, other: CasualtyRange | None) -> CasualtyRange:
        """Return the range that holds both."""
        return CasualtyRange(min(self.low, other.low), max(self.high, other.high)) if other else self


@dataclass(frozen=True)
class FigureCell:
    """A count that a source gives: `name` is a code of `CASUALTIES`, `note` says of whom only, or how it was made."""

    name: str
    count: CasualtyRange
    note: str = ""

    def __str__(self) -> str:
        return f"{self.count} ({self.note})" if self.note else str(self.count)


def casualty_range(row: Mapping[str, Any], name: str) -> CasualtyRange | None:
    """Return the count `name` of a row of `events` or `event_sources`; none where either end is not known."""
    low, high = row[f"{name}_low"], row[f"{name}_high"]
    return None if pd.isna(low) or pd.isna(high) else CasualtyRange(int(low), int(high))


def figure_cells(row: Mapping[str, Any]) -> tuple[FigureCell, ...]:
    """Return every count that a row of `event_sources` gives, in the order of `CASUALTIES`."""
    counts = ((name, casualty_range(row, name)) for name in CASUALTIES)
    return tuple(FigureCell(name, count, row[f"{counted(name)}_note"]) for name, count in counts if count)


def all_figures(links: pd.DataFrame) -> Iterator[tuple[str, str, FigureCell]]:
    """Yield every count of a table `event_sources`, with the ids of its event and its source."""
    for name in CASUALTIES:
        columns = ["event_id", "source_id", f"{name}_low", f"{name}_high", f"{counted(name)}_note"]
        for event_id, source_id, low, high, note in links[columns].dropna().itertuples(index=False):
            yield event_id, source_id, FigureCell(name, CasualtyRange(int(low), int(high)), note)


def counted(name: str) -> str:
    """Return what a code of `CASUALTIES` counts: killed or injured."""
    return name.rpartition("_")[2]


def comparison(counts: Iterable[CasualtyRange | None]) -> str:
    """Return how counts stand to each other, a code of `COMPARISONS`; those that are not known are passed over."""
    known = [count for count in counts if count]
    if len(known) < 2:
        return "alone"
    if len(set(known)) == 1:
        return "agrees"
    apart = max(count.low for count in known) > min(count.high for count in known)
    return "differs" if apart else "overlaps"

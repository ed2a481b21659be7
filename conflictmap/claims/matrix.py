"""The accusation matrix: the threads of each accuser and accused, by the accused, by theme or by month.

A cell counts the threads that the list of claims holds when the cell is chosen: for each chosen claim and each pair of
its accusers and accused the claim's threads, once each. So that one can go from cell to cell, the matrix is drawn
whatever accuser and accused are chosen; by theme also whatever theme is, and by month over the whole period. A claim
whose days lie in two months stands in both, as it does in the list of either.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from conflictmap.claims.thread_stats import ThreadStats, thread_stats
from conflictmap.query.chosen_threads import Claim, chosen_claims, threads_of_claim
from conflictmap.query.filters import Filters
from conflictmap.query.sets import NO_THEME
from conflictmap.record.derived import derived
from conflictmap.record.record import Record

Days = tuple[date, date]
"""The first and the last day, both included."""


@dataclass(frozen=True)
class Cell:
    """The threads of one accuser and one accused in one column, by their primary events.

    `column` is the accused again, or a theme (empty: of no theme, as attacks are), or a month as `YYYY-MM`.
    """

    accuser: str
    accused: str
    column: str
    threads: tuple[str, ...]
    stats: ThreadStats

    @property
    def key(self) -> str:
        """The cell as one text of codes."""
        return f"{self.accuser}/{self.accused}/{self.column}"


@derived(keep=16)
def cells(record: Record, filters: Filters, dimension: str, period: Days) -> tuple[Cell, ...]:
    """Return the cells of the matrix that hold a thread, by accuser, accused and column, alphabetically.

    `dimension` is what the columns are, a code of `ACROSS`; `period` the days over which months are counted.
    """
    base = under(filters, dimension, period)
    found: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for claim in chosen_claims(record, base):
        threads = threads_of_claim(record, claim, base)
        for place in _places(claim, dimension, base):
            found[place].update(threads)
    ordered = {place: record.in_order(found[place]) for place in sorted(found) if found[place]}
    return tuple(Cell(*place, threads, thread_stats(record, threads)) for place, threads in ordered.items())


def under(filters: Filters, dimension: str, period: Days) -> Filters:
    """Return the choice under which the matrix counts: without what a cell of it sets."""
    open_to = filters.with_codes(accuser=(), accused=())
    if dimension == "theme":
        return open_to.with_codes(theme=())
    return replace(open_to, since=period[0], until=period[1]) if dimension == "month" else open_to


def narrowed(cell: Cell, filters: Filters, dimension: str, period: Days) -> Filters:
    """Return the choice once the cell is chosen; of no theme is no choice and leaves the themes as they are."""
    pair = filters.with_codes(accuser=(cell.accuser,), accused=(cell.accused,))
    if dimension == "theme" and cell.column:
        return pair.with_codes(theme=(cell.column,))
    if dimension == "month":
        since, until = days_of(cell.column, period)
        return replace(pair, since=since, until=until)
    return pair


def counted_by(cell: Cell, filters: Filters, dimension: str, period: Days) -> Filters:
    """Return the choice whose threads a cell counts, that of no theme as well, which nobody can choose by a theme."""
    chosen = narrowed(cell, under(filters, dimension, period), dimension, period)
    return chosen if cell.column else chosen.within(NO_THEME)


def is_chosen(cell: Cell, filters: Filters, dimension: str, period: Days) -> bool:
    """Whether the choice is the one that the cell stands for."""
    return (dimension != "theme" or bool(cell.column)) and narrowed(cell, filters, dimension, period) == filters


def days_of(month: str, period: Days) -> Days:
    """Return the days of a month, `YYYY-MM`, that lie in the period, which holds some of them."""
    year, number = int(month[:4]), int(month[5:])
    first, last = date(year, number, 1), date(year, number, monthrange(year, number)[1])
    return max(first, period[0]), min(last, period[1])


def _places(claim: Claim, dimension: str, base: Filters) -> Iterable[tuple[str, str, str]]:
    months = [month for month in claim.months if f"{base.since:%Y-%m}" <= month <= f"{base.until:%Y-%m}"]
    for accuser in claim.accusers:
        for accused in claim.accused:
            for column in {"accused": [accused], "theme": claim.themes or [""], "month": months}[dimension]:
                yield accuser, accused, column

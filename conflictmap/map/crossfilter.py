"""What the small charts count: each under all filters but the one that it sets, as a crossfilter does.

So a bar tells how many records would be shown if it alone were chosen there, and what is not chosen can be added.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import numpy as np
import pandas as pd

from conflictmap.query.counts import bar_edges, events_over_time
from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters, chosen
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import COUNTED
from conflictmap.tables.schema import split

MOST = 10
"""Bars of one chart; what is chosen is shown beyond them."""


@dataclass(frozen=True)
class Bars:
    """The bars of one chart.

    `rows`: `code`, `count` (records) and `shown` (whether the choice holds it); `total`: the records that were
    counted; `elsewhere`: those of them that no bar counts. A record with several values counts for each of them.
    """

    rows: pd.DataFrame
    total: int
    elsewhere: int


@dataclass(frozen=True)
class CasualtyBars:
    """The casualties of attacks by the party hit.

    `rows`: `code`, `attacks`, then for `killed` and `injured` the sum of the lowest counts (`_low`), of the highest
    (`_high`), and the attacks without a count (`_unknown`), and `shown`. `total`: the attacks that were counted;
    `elsewhere`: those of them that no row counts; `aggregates`: totals of whole operations, which are never added.
    An attack on several parties counts for each of them in full.
    """

    rows: pd.DataFrame
    total: int
    elsewhere: int
    aggregates: int


@derived(keep=32)
def bars(record: Record, filters: Filters, parameter: str) -> Bars:
    """Count the chosen records by the codes of a filter, whatever is chosen there.

    Places come by their counts and then by their names, parties by the alphabet of their codes.
    """
    column = FIELDS[parameter].column
    positions = chosen(record, filters.with_codes(**{parameter: ()}))
    counts = _counts(record, column, positions)
    rows = _most(record, counts, filters[parameter], by_count=parameter == "place")
    return Bars(rows, len(positions), _outside(record, column, positions, rows["code"].to_list()))


@derived(keep=32)
def casualty_bars(record: Record, filters: Filters) -> CasualtyBars:
    """Sum the casualties of the chosen attacks by the party hit, whatever is chosen there."""
    positions = chosen(record, filters.with_codes(against=()))
    events = record.events.iloc[positions]
    attack, aggregate = (events["kind"] == "attack").to_numpy(), events["aggregate"].to_numpy(dtype=bool)
    counted = positions[attack & ~aggregate]
    rows = _most(record, _counts(record, "against", counted), filters["against"], by_count=False)
    sums = [_casualties(record, counted, code) for code in rows["code"]]
    filled = rows.rename(columns={"count": "attacks"}).join(pd.DataFrame(sums, columns=_casualties_columns()))
    names = ["code", "attacks", *_casualties_columns(), "shown"]
    elsewhere = _outside(record, "against", counted, rows["code"].to_list())
    return CasualtyBars(filled[names], len(counted), elsewhere, int((attack & aggregate).sum()))


def known_sums(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `CasualtyBars` with sums as Int64, and none where not one attack gives a count."""
    sums = {
        f"{what}_{end}": rows[f"{what}_{end}"].astype("Int64").mask(rows[f"{what}_unknown"] == rows["attacks"])
        for what in COUNTED
        for end in ("low", "high")
    }
    return rows.assign(**sums)


@derived(keep=16)
def over_days(record: Record, filters: Filters, days: tuple[date, date]) -> pd.DataFrame:
    """Count the chosen records of a period by bar and kind, whatever days and kinds are chosen.

    One of several days counts once in each bar that holds a day of it; `in_period` counts it once.
    Returns columns `start` and `end` (first and last day of the bar), `kind`, `count`, and `shown`: whether the choice
    holds the kind and days of the bar.
    """
    counts = events_over_time(record, of_period(filters, days))
    end = counts["middle"] + (counts["middle"] - counts["start"])
    kinds = counts["kind"].isin(filters["kind"]) if filters["kind"] else True
    overlaps = (counts["start"] <= pd.Timestamp(filters.until)) & (end >= pd.Timestamp(filters.since))
    return pd.DataFrame({**counts[["start", "kind", "count"]], "end": end, "shown": overlaps & kinds})[
        ["start", "end", "kind", "count", "shown"]
    ]


@derived(keep=16)
def in_period(record: Record, filters: Filters, days: tuple[date, date]) -> int:
    """Return how many records `over_days` counts, each once."""
    return len(chosen(record, of_period(filters, days)))


def of_period(filters: Filters, days: tuple[date, date]) -> Filters:
    """Return the choice under which the bars over the days of a period count."""
    return replace(filters, since=days[0], until=days[1]).with_codes(kind=())


@lru_cache(maxsize=16)
def columns(days: tuple[date, date]) -> tuple[tuple[date, date], ...]:
    """Return the first and the last day of every bar of a period, those without a record as well."""
    edges = pd.DatetimeIndex(bar_edges(*days))
    starts, lasts = edges[:-1], edges[1:] - pd.Timedelta(days=1)
    return tuple((start.date(), last.date()) for start, last in zip(starts, lasts, strict=True))


def _counts(record: Record, column: str, positions: np.ndarray) -> pd.Series:
    """Return how many records at `positions` hold each code, in alphabetical order; none for no record."""
    codes, holders, held = _holders(record, column)
    inside = np.zeros(len(record.events), dtype=bool)
    inside[positions] = True
    counts = np.bincount(held[inside[holders]], minlength=len(codes))
    return pd.Series(counts, index=pd.Index(codes, dtype="str"))[counts > 0]


@derived(keep=8)
def _holders(record: Record, column: str) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Return the codes of a list column, and in pairs the position of each record and the number of a code it holds."""
    cells = record.events[column].to_list()
    values = {cell: sorted(set(split(cell))) for cell in set(cells)}
    codes = sorted({code for found in values.values() for code in found})
    number = {code: i for i, code in enumerate(codes)}
    pairs = [(position, number[code]) for position, cell in enumerate(cells) for code in values[cell]]
    holders, held = np.array(pairs, dtype="int64").reshape(-1, 2).T
    return codes, holders, held


def _most(record: Record, counts: pd.Series, choice: tuple[str, ...], *, by_count: bool) -> pd.DataFrame:
    names = {code: record.place_name(code) if by_count else code for code in {*counts.index, *choice}}
    order = sorted(counts.index, key=lambda code: (-counts[code], names[code], code))
    rows = [*order[:MOST], *sorted(set(choice) - set(order[:MOST]))]
    found = {code: int(counts.get(code, 0)) for code in rows}
    rows.sort(key=lambda code: (-found[code] * by_count, names[code], code))
    shown = [not choice or code in choice for code in rows]
    return pd.DataFrame({"code": rows, "count": [found[code] for code in rows], "shown": shown})


def _outside(record: Record, column: str, positions: np.ndarray, codes: list[str]) -> int:
    """Return how many records at `positions` hold none of the codes."""
    return len(positions) - int(_holding(record, column, positions, codes).sum())


def _holding(record: Record, column: str, positions: np.ndarray, codes: list[str]) -> np.ndarray:
    """Return which of the records at `positions` hold any of the codes."""
    known, holders, held = _holders(record, column)
    wanted = np.isin(np.array(known, dtype="str"), codes)
    holds = np.zeros(len(record.events), dtype=bool)
    holds[holders[wanted[held]]] = True
    return holds[positions]


def _casualties(record: Record, positions: np.ndarray, code: str) -> list[int]:
    hit = record.events.iloc[positions[_holding(record, "against", positions, [code])]]
    sums: list[int] = []
    for what in COUNTED:
        low, high = hit[f"{what}_low"], hit[f"{what}_high"]
        known = low.notna() & high.notna()
        sums += [int(low[known].sum()), int(high[known].sum()), int((~known).sum())]
    return sums


def _casualties_columns() -> list[str]:
    return [f"{what}_{end}" for what in COUNTED for end in ("low", "high", "unknown")]

"""Alleged attacks and breaches a day laid to each side, before and after a truce, and the days of silence.

Counted are threads, each once, on the day of its head: an attack, or an accusation of a breach of a truce (its theme,
or a relation `violates`). One laid to both sides counts for each. Totals of whole operations are left out.

What is laid to one side is told by the other. So its number on a day is unknown, and not zero, when the record holds no
publication of the other side for that day: no event of the day that the other side claims or utters, and no source by
its officials or media published on that day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from conflictmap.ceasefires.truces import Truce, truce
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.threads import heads_of
from conflictmap.tables.codes import CLAIMS, PUBLISHER_KINDS
from conflictmap.tables.conflict import SIDES, publisher_side, sides_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, EPOCH

BREACH_THEME = "truce_breach"


@dataclass(frozen=True)
class Around:
    """The days around a truce, and what is laid to each side on them.

    `days` has a row for each day and side: `day` (datetime64), `offset` (0 is the day on which the truce took effect),
    `side`, `count`, `silent` (the count is unknown, or known in part). `before` and `after` are the sums of `span` full
    days by side, `unknown_before` and `unknown_after` how many of these days are silent. `neither` counts what is laid
    to neither side on all days, `inexact` what stands on a day that is not known exactly.
    """

    days: pd.DataFrame
    before: Mapping[str, int]
    after: Mapping[str, int]
    unknown_before: Mapping[str, int]
    unknown_after: Mapping[str, int]
    neither: int
    inexact: int


def around(record: Record, filters: Filters, truce_id: str, span: int) -> Around:
    """Count the chosen threads on `span` full days before and after a truce; the days of `filters` play no part.

    The day on which it took effect counts to neither, unless it began at midnight: then it is the first full day.
    """
    return _around(record, filters.without_dates, truce_id, span)


@derived(keep=32)
def _around(record: Record, filters: Filters, truce_id: str, span: int) -> Around:
    one = truce(record, truce_id)
    zero, full = (one.day - EPOCH).days, first_full_day(one)
    numbers = np.arange(zero - span, zero + full + span)
    acts = _chosen_acts(record, filters)
    acts = acts[acts["day"].between(numbers[0], numbers[-1])]
    table = pd.concat([_of_side(record, acts, numbers, side) for side in SIDES], ignore_index=True)
    table.insert(1, "offset", table.pop("number") - zero)
    before, after = table[table["offset"] < 0], table[table["offset"] >= full]
    return Around(
        table,
        _sums(before, "count"),
        _sums(after, "count"),
        _sums(before, "silent"),
        _sums(after, "silent"),
        neither=sum(not sides for sides in acts["sides"]),
        inexact=int((~acts["exact"]).sum()),
    )


def _of_side(record: Record, acts: pd.DataFrame, numbers: np.ndarray, side: str) -> pd.DataFrame:
    """Return what is laid to a side on each of the days `numbers`, and whether those who would tell it are silent."""
    own = acts["day"][[side in sides for sides in acts["sides"]]].to_numpy()
    spoke = days_spoken(record)
    others = {number for other in SIDES if other != side for number in spoke[other]}
    return pd.DataFrame(
        {
            "day": EPOCH + pd.to_timedelta(numbers, unit="D"),
            "number": numbers,
            "side": side,
            "count": np.bincount(own - numbers[0], minlength=len(numbers)),
            "silent": [int(number) not in others for number in numbers],
        }
    )


def first_full_day(one: Truce) -> int:
    """Return the first day, counted from the one on which a truce took effect, that lies in it as a whole."""
    return 0 if one.begins.exact and one.begins.earliest % DAY == 0 else 1


def _sums(days: pd.DataFrame, column: str) -> dict[str, int]:
    return {side: int(days[column][days["side"] == side].sum()) for side in SIDES}


def ratio(one: int, other: int) -> tuple[float, float] | None:
    """Return two counts so that the smaller is 1: (1, 1.5); none where one of them is 0."""
    if not one or not other:
        return None
    return one / min(one, other), other / min(one, other)


def acts_in(record: Record, filters: Filters, first: int, last: int) -> list[str]:
    """Return the heads of the chosen threads that are counted, from the day `first` to the day `last` of `EPOCH`."""
    acts = _chosen_acts(record, filters.without_dates)
    return acts.index[acts["day"].between(first, last)].to_list()


def _chosen_acts(record: Record, filters: Filters) -> pd.DataFrame:
    acts = _acts(record)
    return acts[acts.index.isin(heads_of(record, chosen_at_any_time(record, filters)))]


@derived()
def _acts(record: Record) -> pd.DataFrame:
    """Return every attack and every accusation of a breach, with its `day`, its `sides` and whether it is `exact`."""
    events = record.events
    breaks = events["event_id"].isin([row.event_id for row in record.relations.rows if row.relation == "violates"])
    breaks |= events["theme_list"].str.contains(f";{BREACH_THEME};", regex=False)
    counted = (events["kind"] == "attack") | ((events["kind"] == "accusation") & breaks)
    counted &= ~events["aggregate"].astype(bool)
    acts = events[counted]
    sides = {cell: sides_of(split(cell)) for cell in acts["accused"].unique()}
    columns = {
        "day": record.days[counted.to_numpy()].astype("int64"),
        "sides": [sides[cell] for cell in acts["accused"]],
        "exact": (acts["date_prec"] == "1").to_numpy(),
    }
    return pd.DataFrame(columns, index=pd.Index(acts["event_id"], name="event_id"))


@derived()
def days_spoken(record: Record) -> dict[str, frozenset[int]]:
    """Return the days, from `EPOCH`, for which the record holds a publication of each side, whatever is chosen."""
    events = record.events
    exact = events["date_prec"] == "1"
    speakers = events["accuser"].where(events["kind"].isin(CLAIMS), events["by"])
    sources = record.tables["sources"]
    published = sources[sources["published"].notna()]
    days_published = ((published["published"] - EPOCH).dt.days).to_numpy()
    found = {}
    for side in SIDES:
        cells = [cell for cell in speakers.unique() if side in sides_of(split(cell))]
        kinds = [kind for kind in PUBLISHER_KINDS if publisher_side(kind) == side]
        own = record.days[(exact & speakers.isin(cells)).to_numpy()]
        printed = days_published[published["publisher_kind"].isin(kinds).to_numpy()]
        found[side] = frozenset(int(day) for day in (*own, *printed))
    return found

"""On what each event rests: how many publications and publishers, whose they are, and what it tells of casualties.

An event of one source is one that a single publication tells. A source belongs to a side when its publisher is an
official or a medium of that side's parties; third parties are those of `status.INDEPENDENT_PUBLISHERS`. Publishers of a
side's ally belong to neither. All arrays have one cell for each event of the record.
"""

from __future__ import annotations

import numpy as np

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES

BASES = (*SIDES, "third_only", "third_too", "mixed", "unsourced")
"""On whose sources an event rests; each rests on one of these."""
GROUPS = {
    **{one: (one,) for one in (*SIDES, "third_only", "mixed", "unsourced")},
    "one_side": SIDES,
    "third_party": ("third_only", "third_too"),
}
"""What is asked of the basis of an event: that it is one of these of `BASES`."""


@derived()
def publications_of_each(record: Record) -> np.ndarray:
    """Return the number of publications of each event."""
    return np.bincount(record.citations.table["at"], minlength=len(record.events))


@derived()
def publishers_of_each(record: Record) -> np.ndarray:
    """Return the number of publishers of each event."""
    pairs = record.citations.table[["at", "publisher"]].drop_duplicates()
    return np.bincount(pairs["at"], minlength=len(record.events))


@derived()
def basis(record: Record) -> np.ndarray:
    """Return for each event the number of its basis in `BASES`."""
    links, total = record.citations.table, publications_of_each(record)
    of = {camp: np.bincount(links["at"][links["camp"] == camp], minlength=len(total)) for camp in (*SIDES, "third")}
    some = total > 0
    holds = [
        *(some & (of[side] == total) for side in SIDES),
        some & (of["third"] == total),
        of["third"] > 0,
        some,
    ]
    return np.select(holds, range(len(holds)), default=BASES.index("unsourced"))


def rests_on(record: Record, group: str) -> np.ndarray:
    """Return whether each event rests on sources of one of `GROUPS` (bool)."""
    return np.isin(basis(record), [BASES.index(one) for one in GROUPS[group]])


@derived()
def single_attack(record: Record) -> np.ndarray:
    """Return whether each event is an attack of which casualties are added up: one that is no operation's total."""
    return is_attack(record) & ~record.events["aggregate"].to_numpy(dtype=bool)


@derived()
def is_attack(record: Record) -> np.ndarray:
    """Return whether each event is an attack (bool)."""
    return (record.events["kind"] == "attack").to_numpy(dtype=bool)


@derived(keep=4)
def losses(record: Record, what: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the lowest and the highest count of each event, as float; NaN where either is not known."""
    low, high = (record.events[f"{what}_{end}"].to_numpy(dtype="float64", na_value=np.nan) for end in ("low", "high"))
    unknown = np.isnan(low) | np.isnan(high)
    return np.where(unknown, np.nan, low), np.where(unknown, np.nan, high)

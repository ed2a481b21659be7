"""Which threads a choice brings: those of each chosen claim, where what is known of them fits.

Answer, findings and status are asked of the thread as a whole, here and in every number of the page, and all else of
its claims. On the map they are asked of each claim alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from conflictmap.query.filters import Filters, chosen
from conflictmap.query.thread_summary import all_summaries
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.threads import heads_by_claim
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.schema import split
from conflictmap.tables.timing import EPOCH

OF_THREAD = ("answer", "status", "checked")
"""The filters that are asked of a thread as a whole, by their parameters."""


@dataclass(frozen=True)
class Claim:
    """One attack or accusation: who accuses whom, of what, when, and its threads, by their primary events.

    `months` are those of its days, as `YYYY-MM`.
    """

    accusers: tuple[str, ...]
    accused: tuple[str, ...]
    themes: tuple[str, ...]
    months: tuple[str, ...]
    threads: tuple[str, ...]


@derived(keep=16)
def chosen_threads(record: Record, filters: Filters) -> tuple[str, ...]:
    """Return the threads that a choice brings, by the ids of their primary events in order of time."""
    claims = chosen_claims(record, filters)
    return record.in_order(thread for claim in claims for thread in threads_of_claim(record, claim, filters))


def chosen_claims(record: Record, filters: Filters) -> list[Claim]:
    """Return the attacks and accusations that the choice leaves, in order of time, whatever it asks of the thread."""
    every, of_claims = _claims(record), filters.with_codes(**dict.fromkeys(OF_THREAD, ()))
    return [every[position] for position in chosen(record, of_claims).tolist() if position in every]


def threads_of_claim(record: Record, claim: Claim, filters: Filters) -> tuple[str, ...]:
    """Return the threads that a chosen claim brings: those of which answer, findings and status fit."""
    every = all_summaries(record)
    return tuple(thread for thread in claim.threads if every[thread].fits(filters))


@derived()
def _claims(record: Record) -> dict[int, Claim]:
    """Return every claim by its position in `record.events`."""
    names = ["event_id", "accuser", "accused", "themes"]
    events = record.events[record.events["kind"].isin(CLAIMS)]
    days = zip(record.days[events.index].tolist(), record.last_days[events.index].tolist(), strict=True)
    threads = heads_by_claim(record)
    rows = zip(events.index, days, *(events[name].to_list() for name in names), strict=True)
    return {
        int(position): Claim(
            tuple(split(accuser)), tuple(split(accused)), tuple(split(themes)), _months(*ends), threads[event_id]
        )
        for position, ends, event_id, accuser, accused, themes in rows
    }


@lru_cache(maxsize=4096)
def _months(first: int, last: int) -> tuple[str, ...]:
    """Return the months of some days, given as days from `EPOCH`."""
    begins, ends = (EPOCH + pd.Timedelta(days=day) for day in (first, last))
    return tuple(pd.period_range(begins, ends, freq="M").strftime("%Y-%m"))

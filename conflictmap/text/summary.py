"""The chosen records, in one sentence that can be quoted; every number in it is counted here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np
import pandas as pd
from babel.dates import format_date

from conflictmap.query.counts import counts_by_kind
from conflictmap.query.filters import Filters
from conflictmap.query.robustness import rests_on_one_side
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.tables.conflict import ATTRIBUTIONS, attributed_to
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.schema import split
from conflictmap.text import words
from conflictmap.text.language import DEFAULT, _, day, days, listed, ngettext, number, spoken
from conflictmap.text.sentences import narrowing, reasons, who_says

NO_ATTACK = len(ATTRIBUTIONS)
"""Stands for an event of another kind among the numbers of `ATTRIBUTIONS`."""


def summarise(record: Record, positions: np.ndarray, filters: Filters) -> str:
    """Return what the records at `positions`, chosen by `filters`, are: one sentence, and others where they add to it.

    The first sentence counts the attacks, or without any what else there is. The next counts the other records; the
    last names the filters, and the first says that there are some.
    """
    return " ".join(_sentences(record, positions, filters))


def summarise_event(record: Record, event_id: str) -> str:
    """Return one event as a text that can be quoted: its title, day and place, who says what, and what bears on it."""
    event = record.event(event_id)
    first, last = event["date"].date(), event["end_date"]
    head = _(
        "“%(title)s” (%(days)s, %(place)s).",
        title=event["title"],
        days=day(first) if pd.isna(last) else days(first, last.date()),
        place=record.place_name(event["stand_id"]),
    )
    bearing = reasons(record.evidence.get(event_id, Evidence()), record) if event["status"] else []
    return " ".join([head, who_says(event, record), *bearing])


def attributed(record: Record, positions: np.ndarray) -> dict[str, int]:
    """Count the attacks at `positions` by those to whom they are attributed, in the order of `ATTRIBUTIONS`."""
    counts = np.bincount(attribution(record)[positions], minlength=len(ATTRIBUTIONS))
    return dict(zip(ATTRIBUTIONS, (int(count) for count in counts), strict=False))


def attacks_of_one_side(record: Record, positions: np.ndarray) -> int:
    """Count the attacks at `positions` of which all sources belong to one and the same side."""
    attack = attribution(record)[positions] != NO_ATTACK
    return int((attack & rests_on_one_side(record, positions)).sum())


@derived()
def attribution(record: Record) -> np.ndarray:
    """Return for each event the number in `ATTRIBUTIONS` of those to whom it is attributed, or `NO_ATTACK`."""
    codes, cells = pd.factorize(record.events["by"])
    numbers = np.array([ATTRIBUTIONS.index(attributed_to(split(str(cell)))) for cell in cells], dtype="int8")
    return np.where(record.events["kind"] == "attack", numbers[codes], NO_ATTACK).astype("int8")


def _sentences(record: Record, positions: np.ndarray, filters: Filters) -> Iterator[str]:
    chosen = narrowing(filters, record)
    scope = scope_of(filters.since, filters.until, narrowed=bool(chosen))
    counts = counts_by_kind(record, positions)
    attacks, others = counts.pop("attack"), list(_others(counts))
    if not len(positions):
        yield _("%(scope)s the record holds no event that fits.", scope=scope)
    elif not attacks:
        yield _("%(scope)s the record holds %(things)s.", scope=scope, things=listed(others))
    else:
        yield _attacks(record, positions, scope)
        if others:
            yield _("Beside that it holds %(things)s.", things=listed(others))
    if chosen:
        yield _("Filters: %(filters)s", filters=chosen)


def scope_of(first: date, last: date, *, narrowed: bool) -> str:
    """Return on which days, and whether filters narrow what is summed up: the beginning of a sentence."""
    if first == last and narrowed:
        return _("On %(day)s, under the filters that follow,", day=day(first))
    if first == last:
        return _("On %(day)s", day=day(first))
    ends = {"first": _beginning(first, last), "last": day(last)}
    if narrowed:
        return _("Between %(first)s and %(last)s, under the filters that follow,", **ends)
    return _("Between %(first)s and %(last)s", **ends)


def _beginning(first: date, last: date) -> str:
    """Return the first of two days; in English without the month and the year that the last one names."""
    if spoken() != DEFAULT or first.year != last.year:
        return day(first)
    return format_date(first, "d" if first.month == last.month else "d MMMM", locale=DEFAULT)


def _attacks(record: Record, positions: np.ndarray, scope: str) -> str:
    attributions = {code: count for code, count in attributed(record, positions).items() if count}
    total, single = sum(attributions.values()), attacks_of_one_side(record, positions)
    if len(attributions) > 1:
        return _(
            "%(scope)s the record holds %(total)s alleged attacks, %(parts)s, %(known)s.",
            scope=scope,
            total=number(total),
            parts=_parts(attributions),
            known=_known(single, total),
        )
    return ngettext(
        "%(scope)s the record holds %(count)s alleged attack, %(attributed)s, %(known)s.",
        "%(scope)s the record holds %(count)s alleged attacks, all %(attributed)s, %(known)s.",
        total,
        scope=scope,
        attributed=words.word(words.ATTRIBUTED, next(iter(attributions))),
        known=_known(single, total),
    )


def _parts(attributions: dict[str, int]) -> str:
    """Return `21 attributed to these and 18 to those`."""
    tables = [words.ATTRIBUTED_FIRST, *[words.ATTRIBUTED_NEXT] * (len(attributions) - 1)]
    parts = zip(tables, attributions.items(), strict=True)
    return listed(_(table[code], count=number(count)) for table, (code, count) in parts)


def _known(single: int, total: int) -> str:
    """Return how many of the attacks are known from one side's sources only: the end of a sentence."""
    if not single:
        return ngettext(
            "known not only from one side's sources", "none of them known from one side's sources only", total
        )
    if single == total:
        return ngettext("known from one side's sources only", "all of them known from one side's sources only", total)
    return ngettext(
        "%(single)s of the %(count)s known from one side's sources only",
        "%(single)s of the %(count)s known from one side's sources only",
        total,
        single=number(single),
    )


def _others(counts: dict[str, int]) -> Iterator[str]:
    """Yield how many records of each other kind there are, those that there are."""
    for code, count in counts.items():
        if count:
            yield ngettext(*EVENT_KINDS[code].counted, count)

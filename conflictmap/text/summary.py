"""The chosen records, in one sentence that can be quoted; every number in it is counted here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np
import pandas as pd
from babel.dates import format_date

from conflictmap.query.counts import counts_by_kind
from conflictmap.query.filters import Filters
from conflictmap.query.sets import RecordSet, count
from conflictmap.query.source_basis import is_attack
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.tables.conflict import ATTRIBUTIONS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import DEFAULT, _, day, days, listed, ngettext, spoken
from conflictmap.text.sentences import narrowing, reasons, who_says

OF_ONE_SIDE = RecordSet("basis", ("one_side",))


def summarise(record: Record, positions: np.ndarray, filters: Filters, figure: Figures = PLAIN) -> str:
    """Return what the records at `positions`, chosen by `filters`, are: one sentence, and others where they add to it.

    The first sentence counts the attacks, or without any what else there is. The next counts the other records; the
    last names the filters, and the first says that there are some. `figure` writes the numbers.
    """
    return " ".join(_sentences(record, positions, filters, figure))


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


def _sentences(record: Record, positions: np.ndarray, filters: Filters, figure: Figures) -> Iterator[str]:
    chosen = narrowing(filters, record)
    scope = scope_of(filters.since, filters.until, narrowed=bool(chosen))
    counts = counts_by_kind(record, positions)
    attacks, others = counts.pop("attack"), list(_others(counts, figure))
    if not len(positions):
        yield _("%(scope)s the record holds no event that fits.", scope=scope)
    elif not attacks:
        yield _("%(scope)s the record holds %(things)s.", scope=scope, things=listed(others))
    else:
        yield _attacks(record, positions, scope, figure)
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


def attributed(record: Record, positions: np.ndarray) -> dict[str, int]:
    """Count the attacks at `positions` by those to whom they are attributed, in the order of `ATTRIBUTIONS`."""
    return {code: count(record, positions, _attributed_to(code)) for code in ATTRIBUTIONS}


def attacks_of_one_side(record: Record, positions: np.ndarray) -> int:
    """Count the attacks at `positions` of which all sources belong to one and the same side."""
    attacks = positions[is_attack(record)[positions]]
    return count(record, attacks, OF_ONE_SIDE)


def _attributed_to(code: str) -> RecordSet:
    return RecordSet("attributed", (code,))


def _attacks(record: Record, positions: np.ndarray, scope: str, figure: Figures) -> str:
    attributions = {code: found for code, found in attributed(record, positions).items() if found}
    total, single = sum(attributions.values()), attacks_of_one_side(record, positions)
    known = _known(single, total, figure)
    if len(attributions) > 1:
        return _(
            "%(scope)s the record holds %(total)s alleged attacks, %(parts)s, %(known)s.",
            scope=scope,
            total=figure(total, kind=["attack"]),
            parts=_parts(attributions, figure),
            known=known,
        )
    return ngettext(
        "%(scope)s the record holds %(count)s alleged attack, %(attributed)s, %(known)s.",
        "%(scope)s the record holds %(count)s alleged attacks, all %(attributed)s, %(known)s.",
        total,
        count=figure(total, kind=["attack"]),
        scope=scope,
        attributed=words.word(words.ATTRIBUTED, next(iter(attributions))),
        known=known,
    )


def _parts(attributions: dict[str, int], figure: Figures) -> str:
    """Return `21 attributed to these and 18 to those`."""
    tables = [words.ATTRIBUTED_FIRST, *[words.ATTRIBUTED_NEXT] * (len(attributions) - 1)]
    parts = zip(tables, attributions.items(), strict=True)
    return listed(_(table[code], count=figure(found, _attributed_to(code))) for table, (code, found) in parts)


def _known(single: int, total: int, figure: Figures) -> str:
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
        single=figure(single, OF_ONE_SIDE, kind=["attack"]),
    )


def _others(counts: dict[str, int], figure: Figures) -> Iterator[str]:
    """Yield how many records of each other kind there are, those that there are."""
    for code, found in counts.items():
        if found:
            yield ngettext(*EVENT_KINDS[code].counted, found, count=figure(found, kind=[code]))

"""The accounts of one incident: what each side says of it with its own sources, and what those of neither side found.

Both sides are read by the same rule and stand in alphabetical order. A figure stands with whoever published it, even
where that publisher passes on another's count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from conflictmap.record.citations import Citation
from conflictmap.record.record import Record
from conflictmap.record.threads import Thread, all_threads
from conflictmap.tables import casualties
from conflictmap.tables.casualties import CasualtyRange
from conflictmap.tables.codes import CASUALTIES
from conflictmap.tables.conflict import SIDES, sides_of
from conflictmap.tables.schema import split

EITHER_WAY = ("same_as", "responds_to")
"""Relations that may tie the accounts of one incident."""
DAYS_APART = 1
"""Days by which two accounts of one incident may differ on when it began."""


@dataclass(frozen=True)
class AccountSource:
    """A source of the primary event; `counts`: whether its findings count for the status."""

    citation: Citation
    counts: bool


@dataclass(frozen=True)
class Account:
    """What one side (with an empty code: none) says: events that it claims or speaks, and its sources."""

    side: str
    events: tuple[str, ...]
    sources: tuple[AccountSource, ...]

    @property
    def is_empty(self) -> bool:
        return not self.events and not self.sources


@dataclass(frozen=True)
class FigureComparison:
    """The figures of one thing by account: the sides in order, then neither; none where an account gives none.

    `name` is a code of `CASUALTIES`, `note` what limits the count alike for all.
    """

    name: str
    note: str
    counts: tuple[CasualtyRange | None, ...]

    @property
    def comparison(self) -> str:
        """How the counts stand to each other: a code of `COMPARISONS`."""
        return casualties.comparison(self.counts)


@dataclass(frozen=True)
class OpposingAttack:
    """Another attack, attributed to the other side, that may be the same incident; `tie`: a relation or `place`."""

    event_id: str
    tie: str


@dataclass(frozen=True)
class Accounts:
    """The accounts of one thread; `neither` is that of those of neither side, `observers` are claimants (actors)."""

    primary_event: str
    sides: tuple[Account, ...]
    neither: Account
    observers: tuple[str, ...]
    figures: tuple[FigureComparison, ...]
    opposing: tuple[OpposingAttack, ...]


def accounts(record: Record, primary_event: str) -> Accounts:
    """Return the accounts of a thread; raises `KeyError` for an event that is the primary event of none."""
    thread = all_threads(record)[primary_event]
    sources = [_source(citation, thread) for citation in record.citations.of(primary_event)]
    spoken = [(event_id, _speaking(record, event_id)) for event_id in _members(thread)]
    every = [
        Account(
            side,
            tuple(event_id for event_id, sides in spoken if (side in sides if side else not sides)),
            tuple(source for source in sources if source.citation.side == side),
        )
        for side in (*SIDES, "")
    ]
    opposing = tuple(_opposing(record, primary_event))
    return Accounts(
        primary_event, tuple(every[:-1]), every[-1], thread.evidence.observers, compare_figures(every), opposing
    )


def compare_figures(every: Sequence[Account]) -> tuple[FigureComparison, ...]:
    """Return the figures of several accounts side by side, one row for each thing counted with the same limit."""
    counts: dict[tuple[str, str], list[CasualtyRange | None]] = {}
    for number, account in enumerate(every):
        for figure in (figure for source in account.sources for figure in source.citation.figures):
            row = counts.setdefault((figure.name, figure.note), [None] * len(every))
            row[number] = figure.count.widened(row[number])
    keys = sorted(counts, key=lambda key: (key[1], CASUALTIES.index(key[0])))
    return tuple(FigureComparison(name, note, tuple(counts[name, note])) for name, note in keys)


def _members(thread: Thread) -> Iterable[str]:
    return dict.fromkeys((*thread.claims, *thread.denials, *thread.statements))


def _speaking(record: Record, event_id: str) -> frozenset[str]:
    """Return the sides that claim an attack or make a statement."""
    row = record.position[event_id]
    kind = record.events.at[row, "kind"]
    return sides_of(split(str(record.events.at[row, "accuser" if kind == "attack" else "by"])))


def _source(citation: Citation, thread: Thread) -> AccountSource:
    counts = citation.role != "corroborates" or citation.source_id in thread.evidence.corroborates
    return AccountSource(citation, counts)


def _opposing(record: Record, primary_event: str) -> Iterable[OpposingAttack]:
    """Yield the attacks attributed to the other side that are of the same place and days, or that a relation ties."""
    events, at = record.events, record.position[primary_event]
    accused = sides_of(split(str(events.at[at, "by"])))
    if events.at[at, "kind"] != "attack" or len(accused) != 1:
        return
    first, last = record.days.searchsorted([record.days[at] - DAYS_APART, record.days[at] + DAYS_APART + 1])
    near = events.iloc[int(first) : int(last)]
    here = near["event_id"][(near["stand_id"] == events.at[at, "stand_id"]) & (near["kind"] == "attack")]
    for event_id, tie in {**dict.fromkeys(here, "place"), **_tied(record, primary_event)}.items():
        other = record.position.get(event_id)
        if other is None or events.at[other, "kind"] != "attack":
            continue
        attributed_to = sides_of(split(str(events.at[other, "by"])))
        if attributed_to and not attributed_to & accused:
            yield OpposingAttack(event_id, tie)


def _tied(record: Record, event_id: str) -> dict[str, str]:
    """Return the events that are the same as this, answer it or are answered by it, with the relation's code."""
    relations = record.relations
    own = {row.other_id: row.relation for row in relations.from_event(event_id) if row.relation in EITHER_WAY}
    return own | {row.event_id: row.relation for row in relations.to_event(event_id) if row.relation in EITHER_WAY}

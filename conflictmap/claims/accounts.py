"""One incident in two voices: what each side says of it with its own sources, and what those of neither side found.

Both sides are read by the same rule and stand in alphabetical order. A figure stands with whoever published it, even
where that publisher passes on another's count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from conflictmap.record.citations import Citation
from conflictmap.record.record import Record
from conflictmap.record.threads import Thread, all_threads
from conflictmap.tables.casualties import CasualtyRange, FigureCell, comparison
from conflictmap.tables.codes import CASUALTIES
from conflictmap.tables.conflict import SIDES, publisher_side, sides_of
from conflictmap.tables.schema import split

RANK_OF_ROLE = {"corroborates": 0, "contradicts": 1, "admits": 2, "denies": 3, "reports": 4}
"""Findings of a source's own come first, then answers that it carries, then what it only reports."""
MIRRORING = ("same_as", "responds_to")
"""Relations that may tie the accounts of one incident."""
MIRROR_DAYS = 1
"""Days by which two accounts of one incident may differ."""


@dataclass(frozen=True)
class Cited:
    """A source of the head: what it does for it, its figures; `weighs`: whether its findings count for the status."""

    source_id: str
    publisher_kind: str
    role: str
    figures: tuple[FigureCell, ...]
    note: str
    weighs: bool


@dataclass(frozen=True)
class Voice:
    """What one side (with an empty code: none) says: events that it claims or speaks, and its sources of the head."""

    side: str
    events: tuple[str, ...]
    sources: tuple[Cited, ...]

    @property
    def silent(self) -> bool:
        return not self.events and not self.sources


@dataclass(frozen=True)
class Compared:
    """The figures of one thing, voice by voice: the sides in order, then neither; none where a voice gives none.

    `name` is a code of `CASUALTIES`, `note` what limits the count alike for all.
    """

    name: str
    note: str
    counts: tuple[CasualtyRange | None, ...]

    @property
    def mark(self) -> str:
        """How the voices' counts stand to each other: a code of `COMPARISONS`."""
        return comparison(self.counts)


@dataclass(frozen=True)
class Mirror:
    """Another attack, laid to the other side, that may be the same incident; `tie`: a relation's code, or `place`."""

    event_id: str
    tie: str


@dataclass(frozen=True)
class Voices:
    """One thread in two voices; `neither` holds what those of neither side say, `observers` are claimants (actors)."""

    head: str
    sides: tuple[Voice, ...]
    neither: Voice
    observers: tuple[str, ...]
    compared: tuple[Compared, ...]
    mirrors: tuple[Mirror, ...]


def voices(record: Record, head: str) -> Voices:
    """Return the two voices of the thread of `head`; raises `KeyError` for an event that heads none."""
    thread = all_threads(record)[head]
    cited = [_cited(one, thread) for one in record.citations.of(head)]
    spoken = [(event_id, _speaking(record, event_id)) for event_id in _members(thread)]
    every = [
        Voice(
            side,
            tuple(event_id for event_id, sides in spoken if (side in sides if side else not sides)),
            tuple(sorted((one for one in cited if publisher_side(one.publisher_kind) == side), key=_weight)),
        )
        for side in (*SIDES, "")
    ]
    return Voices(
        head, tuple(every[:-1]), every[-1], thread.evidence.observers, compared(every), tuple(_mirrors(record, head))
    )


def compared(every: Sequence[Voice]) -> tuple[Compared, ...]:
    """Return the figures of several voices side by side, one row for each thing counted with the same limit."""
    counts: dict[tuple[str, str], list[CasualtyRange | None]] = {}
    for number, voice in enumerate(every):
        for one in (figure for source in voice.sources for figure in source.figures):
            row = counts.setdefault((one.name, one.note), [None] * len(every))
            row[number] = one.count.widened(row[number])
    keys = sorted(counts, key=lambda key: (key[1], CASUALTIES.index(key[0])))
    return tuple(Compared(name, note, tuple(counts[name, note])) for name, note in keys)


def _members(thread: Thread) -> Iterable[str]:
    return dict.fromkeys((thread.head, *thread.accusations, *thread.denials, *thread.statements))


def _speaking(record: Record, event_id: str) -> frozenset[str]:
    """Return the sides that claim an attack or speak an utterance."""
    row = record.position[event_id]
    kind = record.events.at[row, "kind"]
    return sides_of(split(str(record.events.at[row, "accuser" if kind == "attack" else "by"])))


def _cited(one: Citation, thread: Thread) -> Cited:
    weighs = one.role != "corroborates" or one.source_id in thread.evidence.corroborates
    return Cited(one.source_id, one.publisher_kind, one.role, one.figures, one.note, weighs)


def _weight(cited: Cited) -> tuple[int, bool, str]:
    return RANK_OF_ROLE[cited.role], not cited.publisher_kind.startswith("official_"), cited.source_id


def _mirrors(record: Record, head: str) -> Iterable[Mirror]:
    """Yield the attacks laid to the other side that are of the head's place and days, or that a relation ties to it."""
    events, at = record.events, record.position[head]
    accused = sides_of(split(str(events.at[at, "by"])))
    if events.at[at, "kind"] != "attack" or len(accused) != 1:
        return
    tied = _tied(record, head)
    first, last = record.days.searchsorted([record.days[at] - MIRROR_DAYS, record.days[at] + MIRROR_DAYS + 1])
    near = events.iloc[int(first) : int(last)]
    here = near["event_id"][(near["stand_id"] == events.at[at, "stand_id"]) & (near["kind"] == "attack")]
    for event_id, tie in {**dict.fromkeys(here, "place"), **tied}.items():
        other = record.position.get(event_id)
        if other is None or events.at[other, "kind"] != "attack":
            continue
        laid_to = sides_of(split(str(events.at[other, "by"])))
        if laid_to and not laid_to & accused:
            yield Mirror(event_id, tie)


def _tied(record: Record, head: str) -> dict[str, str]:
    """Return the events that are the same as the head, answer it or are answered by it, with the relation's code."""
    relations = record.relations
    own = {row.other_id: row.relation for row in relations.from_event(head) if row.relation in MIRRORING}
    return own | {row.event_id: row.relation for row in relations.to_event(head) if row.relation in MIRRORING}

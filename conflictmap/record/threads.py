"""The threads of the record: one incident or accusation, who accuses whom of it, who denies it, and how long it took.

Each attack heads a thread, and so does each accusation that is about no attack laid to the same side; an accusation
that is about one belongs to that attack's thread. A thread is chosen when one of its claims is: so what filters choose
on the map, they choose in the ledger.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record, split
from conflictmap.record.status import Evidence
from conflictmap.tables.timing import Lapse, Moment, first, lapse, moment_of
from conflictmap.tables.vocabulary import CLAIMS, SIDES


@dataclass(frozen=True)
class Thread:
    """One thread, each part as ids of events in order of time.

    `head`: the attack, or the accusation; `accusations`: those about it that blame the same side; `denials`: of any of
    these; `statements`: what else speaks of it or answers it. `evidence` is the head's. `answered` is how long it took
    from the head to the first denial, none where no denial with a day is known.
    """

    head: str
    accusations: tuple[str, ...]
    denials: tuple[str, ...]
    statements: tuple[str, ...]
    evidence: Evidence
    answered: Lapse | None

    @property
    def claims(self) -> tuple[str, ...]:
        return (self.head, *self.accusations)


@dataclass(frozen=True)
class _Links:
    """Who is tied to whom by relations: by relation and id, the ids of the other end, either way."""

    out: Mapping[tuple[str, str], Sequence[str]]
    back: Mapping[tuple[str, str], Sequence[str]]


def heads_of(record: Record, positions: np.ndarray) -> list[str]:
    """Return the heads of all threads of which a claim is among the records at `positions`, in order of time."""
    of = _heads(record)
    ids = record.events["event_id"].take(positions).to_list()
    found = {head for event_id in ids for head in of.get(event_id, ())}
    return sorted(found, key=lambda head: record.position[head])


def heads_by_claim(record: Record) -> Mapping[str, tuple[str, ...]]:
    """Return the heads of the threads of each attack and accusation, by its id."""
    return _heads(record)


def threads(record: Record, heads: Iterable[str]) -> list[Thread]:
    """Return the threads of these heads."""
    every = all_threads(record)
    return [every[head] for head in heads]


@derived()
def all_threads(record: Record) -> dict[str, Thread]:
    """Return every thread of the record by its head, in order of time."""
    joined: dict[str, list[str]] = defaultdict(list)
    for claim, of in _heads(record).items():
        for head in of:
            if head != claim:
                joined[head].append(claim)
    links, moments = _links(record), _moments(record)
    heads = dict.fromkeys(head for found in _heads(record).values() for head in found)
    return {
        head: _thread(record, head, joined.get(head, []), links, moments)
        for head in sorted(heads, key=lambda head: record.position[head])
    }


def _thread(record: Record, head: str, accusations: list[str], links: _Links, moments: Mapping[str, Moment]) -> Thread:
    evidence = record.evidence.get(head, Evidence())
    claims = [head, *accusations]
    denials = {i for claim in claims for i in links.back.get(("denies", claim), ())} | set(evidence.denies)
    spoken = {
        i
        for claim in claims
        for relation in ("about", "responds_to")
        for i in links.back.get((relation, claim), ())
        if i not in denials and i not in claims
    }
    first_denial = first(moments[i] for i in denials)
    answered = lapse(moments[head], first_denial) if first_denial else None
    joined, denying, speaking = (_in_time(record, ids) for ids in (accusations, denials, spoken))
    return Thread(head, joined, denying, speaking, evidence, answered)


def _in_time(record: Record, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted((i for i in ids if i in record.position), key=lambda event_id: record.position[event_id]))


@derived()
def _heads(record: Record) -> dict[str, tuple[str, ...]]:
    events = record.events
    claims = events[events["kind"].isin(CLAIMS)]
    ids, kinds = claims["event_id"].to_list(), claims["kind"].to_list()
    sides = _sides_of_cells(claims["accused"])
    accused = {event_id: sides[cell] for event_id, cell in zip(ids, claims["accused"].to_list(), strict=True)}
    kind = dict(zip(ids, kinds, strict=True))
    about = _links(record).out
    found: dict[str, tuple[str, ...]] = {}
    for event_id in ids:
        attacks: Sequence[str] = () if kind[event_id] == "attack" else about.get(("about", event_id), ())
        of = [i for i in attacks if kind.get(i) == "attack" and accused[i] & accused[event_id]]
        found[event_id] = tuple(of) or (event_id,)
    return found


def _sides_of_cells(cells: pd.Series) -> dict[str, frozenset[str]]:
    return {cell: frozenset(SIDES.get(party, party) for party in split(cell)) for cell in cells.unique()}


@derived()
def _links(record: Record) -> _Links:
    out: dict[tuple[str, str], list[str]] = defaultdict(list)
    back: dict[tuple[str, str], list[str]] = defaultdict(list)
    table = record.tables["relations"]
    for own, relation, other in zip(table["event_id"], table["relation"], table["other_id"], strict=True):
        out[relation, own].append(other)
        back[relation, other].append(own)
    return _Links(dict(out), dict(back))


@derived()
def _moments(record: Record) -> dict[str, Moment]:
    """Return when each event that an answer can be measured by began, by id."""
    named = {*record.tables["relations"]["event_id"], *record.tables["relations"]["other_id"]}
    ids = [event_id for event_id in record.events["event_id"] if event_id in named]
    rows = record.rows(ids, ("event_id", "date", "time", "date_precision"))
    return {row["event_id"]: moment_of(row) for row in rows}

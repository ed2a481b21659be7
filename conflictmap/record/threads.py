"""The threads of the record: one incident or accusation, who accuses whom of it, who denies it, and how long it took.

Each attack is the primary event of a thread, and so is each accusation that is about no attack attributed to the same
side; an accusation that is about one belongs to that attack's thread. A thread is chosen when one of its claims is: so
what filters choose on the map, they choose in the list of claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import camps_of
from conflictmap.tables.schema import split
from conflictmap.tables.timing import Lapse, Moment, first, lapse, moment_of


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


def heads_of(record: Record, positions: np.ndarray) -> list[str]:
    """Return the heads of all threads of which a claim is among the records at `positions`, in order of time."""
    of = _heads(record)
    ids = record.events["event_id"].take(positions).to_list()
    found = {head for event_id in ids for head in of.get(event_id, ())}
    return list(record.in_order(found))


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
    moments = _moments(record)
    heads = dict.fromkeys(head for found in _heads(record).values() for head in found)
    return {head: _thread(record, head, joined.get(head, []), moments) for head in record.in_order(heads)}


def _thread(record: Record, head: str, accusations: list[str], moments: Mapping[str, Moment]) -> Thread:
    evidence = record.evidence.get(head, Evidence())
    claims = [head, *accusations]
    back = record.relations.back
    denials = {i for claim in claims for i in back(claim, "denies")} | set(evidence.denies)
    spoken = {i for claim in claims for i in back(claim, "about", "responds_to")} - denials - {*claims}
    first_denial = first(moments[i] for i in denials)
    answered = lapse(moments[head], first_denial) if first_denial else None
    joined, denying, speaking = (record.in_order(ids) for ids in (accusations, denials, spoken))
    return Thread(head, joined, denying, speaking, evidence, answered)


@derived()
def _heads(record: Record) -> dict[str, tuple[str, ...]]:
    events = record.events
    claims = events[events["kind"].isin(CLAIMS)]
    ids, kinds = claims["event_id"].to_list(), claims["kind"].to_list()
    sides = _camps_of_cells(claims["accused"])
    accused = {event_id: sides[cell] for event_id, cell in zip(ids, claims["accused"].to_list(), strict=True)}
    kind = dict(zip(ids, kinds, strict=True))
    found: dict[str, tuple[str, ...]] = {}
    for event_id in ids:
        attacks: Sequence[str] = () if kind[event_id] == "attack" else record.relations.out(event_id, "about")
        of = [i for i in attacks if kind.get(i) == "attack" and accused[i] & accused[event_id]]
        found[event_id] = tuple(of) or (event_id,)
    return found


def _camps_of_cells(cells: pd.Series) -> dict[str, frozenset[str]]:
    return {cell: camps_of(split(cell)) for cell in cells.unique()}


@derived()
def _moments(record: Record) -> dict[str, Moment]:
    """Return when each event that an answer can be measured by began, by id."""
    named = record.relations.named()
    ids = [event_id for event_id in record.events["event_id"] if event_id in named]
    rows = record.rows(ids, ("event_id", "date", "time", "date_prec"))
    return {row["event_id"]: moment_of(row) for row in rows}

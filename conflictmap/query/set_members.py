"""Which events belong to the sets that follow from each event alone; every function returns a cell for each (bool)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import window
from conflictmap.query.source_basis import (
    is_attack,
    losses,
    publications_of_each,
    publishers_of_each,
    single_attack,
)
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import ATTRIBUTIONS, SIDES, attributed_to, camps_of
from conflictmap.tables.editorial import tied_events
from conflictmap.tables.schema import split
from conflictmap.tables.timing import day_number

NO_ATTACK = len(ATTRIBUTIONS)
"""Stands for an event of another kind among the numbers of `ATTRIBUTIONS`."""
BLAMED = (*SIDES, "other")
"""On whom a claim is laid: on one side alone, or on both or others."""


def publications(record: Record, how_many: str) -> np.ndarray:
    """Return the events of `one` publication, or those that are `not_one`'s."""
    one = publications_of_each(record) == 1
    return one if how_many == "one" else ~one


def publishers(record: Record, how_many: str) -> np.ndarray:
    """Return the events of `one` publisher, or of `several`."""
    found = publishers_of_each(record)
    return found == 1 if how_many == "one" else found > 1


def casualties(record: Record, what: str, state: str) -> np.ndarray:
    """Return the attacks, totals of operations left out, whose number of `killed` or `injured` is `known`, or not."""
    unknown = np.isnan(losses(record, what)[0])
    return single_attack(record) & (unknown if state == "unknown" else ~unknown)


def operation_totals(record: Record) -> np.ndarray:
    """Return the attacks that are the total of a whole operation."""
    return is_attack(record) & ~single_attack(record)


def attributed(record: Record, code: str) -> np.ndarray:
    """Return the attacks that are attributed to one of `ATTRIBUTIONS`."""
    return attribution(record) == ATTRIBUTIONS.index(code)


@derived()
def attribution(record: Record) -> np.ndarray:
    """Return for each event the number in `ATTRIBUTIONS` of those to whom it is attributed, or `NO_ATTACK`."""
    codes, cells = pd.factorize(record.events["by"])
    numbers = np.array([ATTRIBUTIONS.index(attributed_to(split(str(cell)))) for cell in cells], dtype="int8")
    return np.where(record.events["kind"] == "attack", numbers[codes], NO_ATTACK).astype("int8")


def stands(record: Record, place_id: str) -> np.ndarray:
    """Return the events that the map shows at a place."""
    return (record.events["stand_id"] == place_id).to_numpy()


def began(record: Record, since: str, until: str) -> np.ndarray:
    """Return the events of which the first day is one of these, both included."""
    first, last = day_number(date.fromisoformat(since)), day_number(date.fromisoformat(until))
    return (first <= record.days) & (record.days <= last)


def during(record: Record, since: str, until: str) -> np.ndarray:
    """Return the events that have a day among these, both included."""
    mask = np.zeros(len(record.events), dtype=bool)
    mask[window(record, np.arange(len(mask)), date.fromisoformat(since), date.fromisoformat(until))] = True
    return mask


def claimant(record: Record, party: str) -> np.ndarray:
    """Return the events that a party claims or speaks: attacks by who says that they took place."""
    events = record.events
    who = events["accuser"].where(events["kind"] == "attack", events["by"])
    return _cells(who, lambda cell: party in split(cell))


def blamed(record: Record, side: str) -> np.ndarray:
    """Return the attacks and accusations that are laid on one side alone, or with `other` those on both or others."""
    claims = record.events["kind"].isin(CLAIMS).to_numpy()
    return claims & _cells(record.events["accused"], lambda cell: blamed_side(cell) == side)


def blamed_side(parties: str) -> str:
    """Return the side on which alone a claim against these parties is laid, or `other`."""
    camps = camps_of(split(parties))
    side = next(iter(camps)) if len(camps) == 1 else ""
    return side if side in SIDES else "other"


def no_theme(record: Record) -> np.ndarray:
    """Return the events without a theme, which attacks are."""
    return (record.events["themes"] == "").to_numpy(dtype=bool)


def tied(record: Record) -> np.ndarray:
    """Return the events that a relation ties to another."""
    return record.events["event_id"].isin(tied_events(record.tables)).to_numpy()


def outside(record: Record, argument: str) -> np.ndarray:
    """Return the events that hold none of some codes of a filter: `by=armenia,azerbaijan`."""
    parameter, _, codes = argument.partition("=")
    none_of = frozenset(codes.split(","))
    return _cells(record.events[FIELDS[parameter].column], lambda cell: none_of.isdisjoint(split(cell)))


def _cells(cells: pd.Series, holds: Callable[[str], Any]) -> np.ndarray:
    """Return for each cell whether it holds, asked once for each distinct one: there are few."""
    numbers, distinct = pd.factorize(cells)
    return np.array([bool(holds(str(cell))) for cell in distinct], dtype=bool)[numbers]

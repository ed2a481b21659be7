"""What rows and columns of the coverage narrow the record to: the sets and the codes that a cell counts."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping

from conflictmap.query.sets import RecordSet
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS

Narrowing = tuple[tuple[RecordSet, ...], Mapping[str, Iterable[str]]]
"""Sets, and codes by the parameter of their filter."""


def of_kind(code: str) -> Narrowing:
    """Return the events of a kind."""
    return (), {"kind": [code]}


def blaming(side: str) -> Narrowing:
    """Return the claims that are laid on a side, or on both or others."""
    return (RecordSet("blamed", (side,)),), {}


def asked_of_attacks(demand: str) -> Narrowing:
    """Return the attacks that meet one of the demands on sources of `coverage.shares`, or `all`."""
    attacks = {"kind": ["attack"]}
    if demand == "two_publishers":
        return (RecordSet("publishers", ("several",)),), attacks
    if demand == "neither_side":
        return (), attacks | {"source": sorted(INDEPENDENT_PUBLISHERS)}
    if demand == "own_findings":
        return (), attacks | {"checked": ["borne_out", "contradicted"]}
    return (), attacks


def attacks_of_status(status: str) -> Narrowing:
    """Return the attacks of a status."""
    return (), {"kind": ["attack"], "status": [status]}


def claimed_by(party: str) -> Narrowing:
    """Return what a party claims or speaks."""
    return (RecordSet("claimant", (party,)),), {}


def with_source(publisher_kind: str) -> Narrowing:
    """Return the events with a source of a kind."""
    return (), {"source": [publisher_kind]}


def begun_in(month: str) -> Narrowing:
    """Return the events that began in a month, `2020-10`."""
    last = monthrange(int(month[:4]), int(month[5:]))[1]
    return (RecordSet("began", (f"{month}-01", f"{month}-{last:02}")),), {}

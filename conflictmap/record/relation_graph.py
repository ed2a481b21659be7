"""What is tied to an event by relations: the links of its own, those that lead back to it, and what lies around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import pandas as pd

from conflictmap.record.record import Record
from conflictmap.record.relations import Relation
from conflictmap.tables.codes import KINDS, RELATIONS

STEPS = 3
"""Links from the event to the farthest record of its graph."""
MOST = 30
"""Records in a graph, the event itself among them."""
END_OF_THE_WAY = "ceasefire_statement"
"""No way leads on through such a record: what else is tied to the same truce has no more in common."""


@dataclass(frozen=True)
class Tied:
    """The records that one relation ties to an event, in order of time; with `back`, it is they that speak of it."""

    relation: str
    back: bool
    others: tuple[str, ...]


@dataclass(frozen=True)
class Graph:
    """An event and what lies around it: ids in order of time, the relations among them, and how many did not fit."""

    event_id: str
    nodes: tuple[str, ...]
    edges: tuple[Relation, ...]
    left_out: int


def tied(record: Record, event_id: str) -> list[Tied]:
    """Return what the event speaks of, then what speaks of it, by relation in the order of `RELATIONS`."""
    found: dict[tuple[bool, str], set[str]] = defaultdict(set)
    for edge in _edges(record, event_id):
        back = edge.other_id == event_id
        found[back, edge.relation].add(edge.event_id if back else edge.other_id)
    keys = [key for key in product((False, True), RELATIONS) if key in found]
    return [Tied(relation, back, record.in_order(found[back, relation])) for back, relation in keys]


def graph_around(record: Record, event_id: str, *, steps: int = STEPS, most: int = MOST) -> Graph:
    """Return what is tied to an event by at most `steps` links, either way: the nearest first, `most` records in all.

    Found breadth first; among those equally far, the nearest in time come first. No way leads on through a ceasefire
    statement other than the event itself.
    """
    far = _distances(record, event_id, steps)
    minutes = dict(zip(far, record.events["minute"].take([record.position[i] for i in far]).to_list(), strict=True))
    own = minutes[event_id]
    nearest = sorted(far, key=lambda i: (far[i], abs(minutes[i] - own), i))[:most]
    kept = set(nearest)
    drawn = {edge for i in nearest for edge in _edges(record, i) if {edge.event_id, edge.other_id} <= kept}
    nodes = record.in_order(kept)
    order = {i: at for at, i in enumerate(nodes)}
    ordered = sorted(drawn, key=lambda row: (order[row.event_id], order[row.other_id], RELATIONS.index(row.relation)))
    return Graph(event_id, nodes, tuple(ordered), len(far) - len(nodes))


def counts(record: Record, graph: Graph) -> dict[str, int]:
    """Count the records around the event by kind, in the order of `KINDS`; a kind without one is left out."""
    kinds = _kinds(record, [i for i in graph.nodes if i != graph.event_id])
    return {kind: kinds.count(kind) for kind in KINDS if kind in kinds}


def edge_table(record: Record, graph: Graph) -> pd.DataFrame:
    """Return the graph as one row a relation, both its ends given by id, kind, day, hour (empty: unknown) and title."""
    columns = ("event_id", "kind", "date", "time", "title")
    known = {row["event_id"]: row for row in record.rows(graph.nodes, columns)}
    rows = [
        {f"from_{name}": known[edge.event_id][name] for name in columns}
        | {"relation": edge.relation}
        | {f"to_{name}": known[edge.other_id][name] for name in columns}
        for edge in graph.edges
    ]
    names = [f"from_{name}" for name in columns] + ["relation"] + [f"to_{name}" for name in columns]
    return pd.DataFrame(rows, columns=names)


def _distances(record: Record, event_id: str, steps: int) -> dict[str, int]:
    far, edge_of = {event_id: 0}, [event_id]
    for step in range(1, steps + 1):
        kinds = dict(zip(edge_of, _kinds(record, edge_of), strict=True))
        through = [i for i in edge_of if i == event_id or kinds[i] != END_OF_THE_WAY]
        met = (edge.other_id if edge.event_id == i else edge.event_id for i in through for edge in _edges(record, i))
        edge_of = list(dict.fromkeys(i for i in met if i not in far))
        far |= dict.fromkeys(edge_of, step)
    return far


def _kinds(record: Record, event_ids: list[str]) -> list[str]:
    return [row["kind"] for row in record.rows(event_ids, ("kind",))]


def _edges(record: Record, event_id: str) -> Iterator[Relation]:
    """Yield the relations of an event, either way, that tie it to another one."""
    relations = record.relations
    ends = (*relations.from_event(event_id), *relations.to_event(event_id))
    return (row for row in ends if row.event_id != row.other_id)

"""Where each record of a thread stands in its drawing: in order of time, in the lane of its kind, labels apart."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from conflictmap.event.relation_graph import Graph
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS

ABREAST = 2.5
"""Labels of so many records fit side by side; more than that in one lane share it in several rows."""


@dataclass(frozen=True)
class Layout:
    """Where each record stands: its place in time and its row; and the rows of the lanes' names, by kind."""

    places: dict[str, tuple[int, int]]
    lanes: dict[str, int]
    rows: int
    room: int
    """How many places in time a label may cover."""


def layout(record: Record, graph: Graph) -> Layout:
    """Give each record its place in time, and in its kind's lane the first row in which its label covers no other."""
    kinds = [row["kind"] for row in record.rows(graph.nodes, ("kind",))]
    room = max(1, ceil(len(kinds) / ABREAST))
    places, lanes, row = {}, {}, 0
    for kind in KINDS:
        own = [at for at, other in enumerate(kinds) if other == kind]
        if not own:
            continue
        lanes[kind] = row
        ends: list[int] = []
        for at in own:
            free = next((i for i, end in enumerate(ends) if end <= at), len(ends))
            ends[free:free + 1] = [at + room]  # fmt: skip
            places[graph.nodes[at]] = at, row + 1 + free
        row += 1 + len(ends)
    return Layout(places, lanes, row, room)

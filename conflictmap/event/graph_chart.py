"""The relation graph of an event as a drawing: time from left to right, a lane for each kind, an arrow a relation."""

from __future__ import annotations

import json
from dataclasses import dataclass
from math import ceil
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.event.relation_graph import Graph
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.language import _, day
from conflictmap.ui.chart_theme import themed
from conflictmap.ui.palette import ACCENT, FAINT, INK, PAPER, SUBDUED

SELECTED = "node"
"""The name of the chart's selection, whose points hold the `event_id` that was clicked."""
ROW = 22
"""Pixels from one row of records to the next."""
BESIDE = 9
"""Pixels from the middle of a sign to its label."""
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


def graph_chart(record: Record, graph: Graph) -> dict[str, Any]:
    """Return the drawing of a graph of at least two records."""
    laid = layout(record, graph)
    nodes, edges, lanes = _nodes(record, graph, laid), _edges(record, graph, laid), _lanes(laid)
    x = alt.X(
        "at:Q", scale=alt.Scale(domain=[-0.5, _right(graph, laid)], nice=False, zero=False), axis=_days(record, graph)
    )
    y = alt.Y("row:Q", scale=alt.Scale(domain=[laid.rows - 0.4, -0.5], nice=False, zero=False), axis=None)
    layers = [
        _lines(edges, x, y),
        _arrows(edges, x, y, graph, laid),
        *_signs(nodes, x, y),
        *_labels(nodes, x, y, graph, laid),
        *_above_lines(alt.Chart(lanes).encode(x=x, y=y, text="name:N"), color=SUBDUED, dx=4, fontSize=11),
        _touched(nodes, x, y),
    ]
    padding = {"left": 0, "right": 0, "top": 0, "bottom": 0}
    return themed(alt.layer(*layers).properties(height=ROW * laid.rows, padding=padding))


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


def _right(graph: Graph, laid: Layout) -> float:
    return len(graph.nodes) - 1 + laid.room


def _across(graph: Graph, laid: Layout) -> float:
    """Return how many places in time the drawing is wide."""
    return _right(graph, laid) + 0.5


def _nodes(record: Record, graph: Graph, laid: Layout) -> pd.DataFrame:
    rows = record.rows(graph.nodes, ("event_id", "kind", "title", "date"))
    return pd.DataFrame(
        {
            "event_id": row["event_id"],
            "kind": words.word(words.KIND, row["kind"]),
            "code": row["kind"],
            "title": row["title"],
            "day": day(row["date"].date()),
            "at": laid.places[row["event_id"]][0],
            "row": laid.places[row["event_id"]][1],
            "open": row["event_id"] == graph.event_id,
        }
        for row in rows
    )


def _edges(record: Record, graph: Graph, laid: Layout) -> pd.DataFrame:
    titles = dict(zip(graph.nodes, (row["title"] for row in record.rows(graph.nodes, ("title",))), strict=True))
    rows: list[dict[str, Any]] = []
    for edge in graph.edges:
        (at, row), (at2, row2) = laid.places[edge.event_id], laid.places[edge.other_id]
        rows.append(
            {
                "at": at, "row": row, "at2": at2, "row2": row2,
                "relation": words.word(words.RELATION, edge.relation), "from": titles[edge.event_id],
                "to": titles[edge.other_id], "colour": SUBDUED if graph.event_id in edge else FAINT,
            }
        )  # fmt: skip
    rows.sort(key=lambda edge: bool(edge["colour"] == SUBDUED))
    return pd.DataFrame(rows)


def _lanes(laid: Layout) -> pd.DataFrame:
    return pd.DataFrame(
        {"name": words.word(words.KINDS, kind), "at": -0.5, "row": row} for kind, row in laid.lanes.items()
    )


def _days(record: Record, graph: Graph) -> alt.Axis:
    """Return the axis: a line where a new day begins, and the day beside it where there is room."""
    dates = [row["date"].date() for row in record.rows(graph.nodes, ("date",))]
    begins = [at for at, date in enumerate(dates) if not at or date != dates[at - 1]]
    texts = json.dumps({f"{at - 0.5:g}": day(dates[at]) for at in begins}, ensure_ascii=False)
    return alt.Axis(
        values=[at - 0.5 for at in begins], labelExpr=f"{texts}[datum.value]", title=None, grid=True, labelAlign="left",
        labelOverlap="greedy", labelSeparation=8, labelColor=SUBDUED, labelPadding=4, labelBound=False,
        labelFlush=False,
    )  # fmt: skip


def _of_edge() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("from:N", title=_("From")),
        alt.Tooltip("relation:N", title=_("Relation")),
        alt.Tooltip("to:N", title=_("To")),
    ]


def _lines(edges: pd.DataFrame, x: alt.X, y: alt.Y) -> alt.Chart:
    return (
        alt.Chart(edges)
        .mark_rule(strokeWidth=1.2)
        .encode(
            x=x, y=y, x2="at2:Q", y2="row2:Q", color=alt.Color("colour:N", scale=None, legend=None), tooltip=_of_edge()
        )
    )


def _arrows(edges: pd.DataFrame, x: alt.X, y: alt.Y, graph: Graph, laid: Layout) -> alt.Chart:
    """Draw a head half way: at the end of a line it would be hidden by the signs and the other heads there."""
    along, down = f"width / {_across(graph, laid)}", f"height / {laid.rows + 0.1}"
    turn = f"atan2(datum.fall * {down}, datum.run * {along}) * 180 / PI"
    middles = edges.assign(
        at=(edges["at"] + edges["at2"]) / 2,
        row=(edges["row"] + edges["row2"]) / 2,
        run=edges["at2"] - edges["at"],
        fall=edges["row2"] - edges["row"],
    )
    return (
        alt.Chart(middles)
        .mark_point(shape="triangle-right", filled=True, size=75, opacity=1, angle=alt.ExprRef(turn))
        .encode(x=x, y=y, color=alt.Color("colour:N", scale=None, legend=None), tooltip=_of_edge())
    )


def _signs(nodes: pd.DataFrame, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    kinds = [kind for kind in KINDS if (nodes["code"] == kind).any()]
    own = alt.Chart(nodes[nodes["open"]])
    rings = own.mark_point(shape="circle", filled=True, fill=PAPER, stroke=ACCENT, strokeWidth=2.2, size=380, opacity=1)
    signs = (
        alt.Chart(nodes)
        .mark_point(filled=True, size=120, opacity=1, stroke=PAPER, strokeWidth=1)
        .encode(
            x=x,
            y=y,
            shape=alt.Shape(
                "code:N", scale=alt.Scale(domain=kinds, range=[EVENT_KINDS[k].shape for k in kinds]), legend=None
            ),
            fill=alt.Fill(
                "code:N", scale=alt.Scale(domain=kinds, range=[EVENT_KINDS[k].colour for k in kinds]), legend=None
            ),
        )
    )
    return [rings.encode(x=x, y=y), signs]


def _labels(nodes: pd.DataFrame, x: alt.X, y: alt.Y, graph: Graph, laid: Layout) -> list[alt.Chart]:
    """Draw the titles, each cut to the room that it has."""
    limit = alt.ExprRef(f"max(width * {laid.room / _across(graph, laid)} - {BESIDE + 18}, 10)")
    aside = alt.ExprRef(f"datum.open ? {BESIDE + 4} : {BESIDE}")
    weight = alt.ExprRef("datum.open ? 600 : 400")
    chart = alt.Chart(nodes).encode(x=x, y=y, text="title:N")
    return _above_lines(chart, color=INK, dx=aside, fontSize=11.5, limit=limit, fontWeight=weight)


def _above_lines(chart: alt.Chart, *, color: str, **text: Any) -> list[alt.Chart]:
    """Draw text over a white edge that keeps it apart from the lines below."""
    edge: dict[str, Any] = {"stroke": PAPER, "strokeWidth": 4, "strokeOpacity": 0.9, "strokeJoin": "round"}
    return [chart.mark_text(align="left", **text, **edge), chart.mark_text(align="left", **text, color=color)]


def _touched(nodes: pd.DataFrame, x: alt.X, y: alt.Y) -> alt.Chart:
    """Return what the pointer meets: an area around each sign, which is easier to hit than the sign."""
    return (
        alt.Chart(nodes)
        .mark_point(filled=True, size=600, opacity=0, cursor="pointer")
        .encode(
            x=x,
            y=y,
            tooltip=[
                alt.Tooltip("title:N", title=_("Title")),
                alt.Tooltip("kind:N", title=_("Kind")),
                alt.Tooltip("day:N", title=_("Date")),
            ],
        )
        .add_params(alt.selection_point(name=SELECTED, fields=["event_id"], on="click", empty=False, toggle=False))
    )

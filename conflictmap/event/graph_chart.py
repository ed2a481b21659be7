"""The relation graph of an event as a drawing: time from left to right, a lane for each kind, an arrow a relation.

A sign stands at its hour; one whose hour is not known has a line under it over the time that is possible.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from conflictmap.event.graph_layout import Layout, layout
from conflictmap.record.record import Record
from conflictmap.record.relation_graph import Graph
from conflictmap.tables.codes import KINDS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.language import _, day
from conflictmap.ui.chart_theme import themed
from conflictmap.ui.event_card import when
from conflictmap.ui.palette import ACCENT, FAINT, INK, PAPER, SUBDUED

SELECTED = "node"
"""The name of the chart's selection, whose points hold the `event_id` that was clicked."""
ROW = 22
"""Pixels from one row of records to the next."""
BESIDE = 9
"""Pixels from the middle of a sign to its label."""
BELOW = 8
"""Pixels from the middle of a sign down to the line over the time that is possible for it."""
BEFORE = 0.5
"""Places that the drawing begins before its first day."""


def graph_chart(record: Record, graph: Graph) -> dict[str, Any]:
    """Return the drawing of a graph of at least two records."""
    laid = layout(record, graph)
    nodes, edges, lanes = _nodes(record, graph, laid), _edges(record, graph, laid), _lanes(laid)
    x = alt.X("at:Q", scale=alt.Scale(domain=[-BEFORE, _right(graph, laid)], nice=False, zero=False), axis=_days(laid))
    y = alt.Y("row:Q", scale=alt.Scale(domain=[laid.rows - 0.4, -0.5], nice=False, zero=False), axis=None)
    layers = [
        _lines(edges, x, y),
        _arrows(edges, x, y, graph, laid),
        *_spans(nodes, x, y),
        *_signs(nodes, x, y),
        *_labels(nodes, x, y, graph, laid),
        *_above_lines(alt.Chart(lanes).encode(x=x, y=y, text="name:N"), color=SUBDUED, dx=4, fontSize=11),
        _touched(nodes, x, y),
    ]
    padding = {"left": 0, "right": 0, "top": 0, "bottom": 0}
    return themed(alt.layer(*layers).properties(height=ROW * laid.rows, padding=padding))


def _right(graph: Graph, laid: Layout) -> float:
    return len(graph.nodes) + laid.room


def _across(graph: Graph, laid: Layout) -> float:
    """Return how many places in time the drawing is wide."""
    return _right(graph, laid) + BEFORE


def _nodes(record: Record, graph: Graph, laid: Layout) -> pd.DataFrame:
    rows = record.rows(graph.nodes, ("event_id", "kind", "title", "date", "end_date", "date_prec", "time"))
    return pd.DataFrame(
        {
            "event_id": row["event_id"],
            "kind": words.word(words.KIND, row["kind"]),
            "code": row["kind"],
            "title": row["title"],
            "when": _when(row, laid),
            "at": laid.places[row["event_id"]][0],
            "row": laid.places[row["event_id"]][1],
            "from": laid.spans.get(row["event_id"], (None, None))[0],
            "to": laid.spans.get(row["event_id"], (None, None))[1],
            "open": row["event_id"] == graph.event_id,
        }
        for row in rows
    )


def _when(event: Mapping[str, Any], laid: Layout) -> str:
    """Return when an event was, and that its hour is not known."""
    unknown = event["event_id"] in laid.spans and event["date_prec"] == "1" and pd.isna(event["end_date"])
    return _("%(day)s, hour not known", day=when(event)) if unknown else when(event)


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
        {"name": words.word(words.KINDS, kind), "at": -BEFORE, "row": row} for kind, row in laid.lanes.items()
    )


def _days(laid: Layout) -> alt.Axis:
    """Return the axis: a line where a new day begins, and the day beside it where there is room."""
    texts = json.dumps({f"{at:g}": day(begun) for begun, at in laid.days.items()}, ensure_ascii=False)
    return alt.Axis(
        values=list(laid.days.values()), labelExpr=f"{texts}[datum.value]", title=None, grid=True, labelAlign="left",
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


def _spans(nodes: pd.DataFrame, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Draw the time that is possible for each record of unknown hour: a line below its sign, with two ends."""
    if nodes["from"].isna().all():
        return []
    unknown = alt.Chart(nodes[nodes["from"].notna()])
    begin, end = (alt.X(name, scale=x["scale"], axis=x["axis"]) for name in ("from:Q", "to:Q"))
    line = unknown.mark_rule(strokeWidth=1.3, color=SUBDUED, opacity=0.5, yOffset=BELOW)
    edge = unknown.mark_tick(thickness=1.3, height=6, color=SUBDUED, opacity=0.5, yOffset=BELOW, orient="vertical")
    return [
        line.encode(x=begin, x2="to:Q", y=y),
        edge.encode(x=begin, y=y),
        edge.encode(x=end, y=y),
    ]


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
                alt.Tooltip("when:N", title=_("Date")),
            ],
        )
        .add_params(alt.selection_point(name=SELECTED, fields=["event_id"], on="click", empty=False, toggle=False))
    )

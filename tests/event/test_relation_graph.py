"""What is tied to an event: its own links, the links back, what lies around it, and its drawing."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.event.graph_chart import SELECTED, graph_chart
from conflictmap.event.graph_layout import layout
from conflictmap.event.graph_wording import graph_summary
from conflictmap.record.record import Record
from conflictmap.record.relation_graph import MOST, STEPS, Graph, Tied, counts, edge_table, graph_around, tied
from conflictmap.record.relations import Relation
from conflictmap.tables.codes import RELATIONS
from conflictmap.tables.kinds import EVENT_KINDS
from making import recorded

GANJA = "2020-10-11-ganja-attack"
TRUCE = "2020-10-10-russia-mfa-ceasefire-statement"


def utterance(event_id: str, kind: str, day: int = 12) -> dict[str, str]:
    return {
        "event_id": event_id,
        "kind": kind,
        "date": f"2020-10-{day}",
        "claimant_ids": "",
        "actor_ids": "west-ministry",
    }


EVENTS = [
    {"event_id": "raid"},
    utterance("accused", "accusation"),
    utterance("denied", "denial", 13),
    utterance("denied-again", "denial", 14),
    utterance("truce", "ceasefire_statement", 10),
    {"event_id": "other-raid", "date": "2020-10-15"},
    {"event_id": "far", "date": "2020-10-16"},
]
RELATED = [
    ("accused", "about", "raid"),
    ("denied", "denies", "accused"),
    ("denied-again", "responds_to", "denied"),
    ("raid", "violates", "truce"),
    ("other-raid", "violates", "truce"),
    ("far", "same_as", "denied-again"),
]


@pytest.fixture(scope="module")
def web() -> Record:
    """A chain raid, accused, denied, denied-again, far; and another raid that broke the same truce."""
    relations = [{"event_id": own, "relation": relation, "other_id": other} for own, relation, other in RELATED]
    return recorded(events=EVENTS, relations=relations)


def test_the_made_up_tables_are_good(web: Record) -> None:
    assert web.tables.problems == ()


def test_own_links_come_first_and_then_those_that_lead_back(web: Record) -> None:
    assert tied(web, "raid") == [Tied("violates", False, ("truce",)), Tied("about", True, ("accused",))]
    assert tied(web, "truce") == [Tied("violates", True, ("raid", "other-raid"))]


def test_an_event_without_relations_is_tied_to_nothing(small: Record) -> None:
    assert tied(small, "raid") == []
    assert graph_around(small, "raid") == Graph("raid", ("raid",), (), 0)


@pytest.mark.parametrize(
    ("steps", "around"),
    [
        (0, {"raid"}),
        (1, {"raid", "truce", "accused"}),
        (2, {"raid", "truce", "accused", "denied"}),
        (3, {"raid", "truce", "accused", "denied", "denied-again"}),
    ],
)
def test_a_graph_reaches_so_many_links_and_goes_through_no_truce(web: Record, steps: int, around: set[str]) -> None:
    assert set(graph_around(web, "raid", steps=steps).nodes) == around


def test_the_graph_of_a_truce_goes_on_from_it(web: Record) -> None:
    assert set(graph_around(web, "truce", steps=2).nodes) == {"truce", "raid", "other-raid", "accused"}


def test_what_does_not_fit_is_counted_and_the_nearest_stay(web: Record) -> None:
    graph = graph_around(web, "raid", most=3)
    assert graph.nodes == ("truce", "raid", "accused")
    assert graph.left_out == 2
    assert graph.edges == (Relation("raid", "violates", "truce"), Relation("accused", "about", "raid"))


def test_among_those_equally_far_the_nearest_in_time_stay(web: Record) -> None:
    assert graph_around(web, "truce", steps=1, most=2).nodes == ("truce", "raid")


@pytest.mark.parametrize("event_id", [GANJA, TRUCE])
def test_a_graph_of_the_record_keeps_its_bounds_and_its_order(record: Record, event_id: str) -> None:
    graph = graph_around(record, event_id)
    rows = [record.position[node] for node in graph.nodes]
    assert rows == sorted(rows)
    assert event_id in graph.nodes
    assert len(graph.nodes) <= MOST


def test_every_graph_of_the_record_hangs_together_and_holds_the_direct_links_that_fit(record: Record) -> None:
    for event_id in record.position:
        graph = graph_around(record, event_id)
        reached, edge = {event_id}, [event_id]
        for _ in range(STEPS):
            ends = [
                end for link in graph.edges for end in ((link.event_id, link.other_id), (link.other_id, link.event_id))
            ]
            edge = [other for one, other in ends if one in edge and other not in reached]
            reached.update(edge)
        assert reached == set(graph.nodes)
        direct = {other for group in tied(record, event_id) for other in group.others}
        assert direct <= set(graph.nodes) or len(graph.nodes) == MOST


@given(
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from(RELATIONS[:3]), st.integers(0, 6)), max_size=12, unique=True)
)
@settings(max_examples=15, deadline=None)
def test_whoever_is_tied_to_one_has_it_tied_to_itself(links: list[tuple[int, str, int]]) -> None:
    ids = [event["event_id"] for event in EVENTS]
    relations = [{"event_id": ids[own], "relation": relation, "other_id": ids[other]} for own, relation, other in links]
    made = recorded(events=EVENTS, relations=relations)
    ways = {
        (i, g.relation, g.back, other) for i in ids if i in made.position for g in tied(made, i) for other in g.others
    }
    assert {(other, relation, not back, own) for own, relation, back, other in ways} == ways


def test_kinds_are_counted_without_the_event_itself(web: Record) -> None:
    found = counts(web, graph_around(web, "raid"))
    assert list(found.items()) == [("accusation", 1), ("denial", 2), ("ceasefire_statement", 1)]


def test_the_table_has_a_row_for_each_relation_with_both_its_ends(record: Record) -> None:
    graph = graph_around(record, GANJA)
    table = edge_table(record, graph)
    assert list(zip(table["from_event_id"], table["relation"], table["to_event_id"], strict=True)) == [
        (edge.event_id, edge.relation, edge.other_id) for edge in graph.edges
    ]
    assert {*table["from_event_id"], *table["to_event_id"]} == set(graph.nodes)
    assert list(edge_table(record, Graph("x", (), (), 0)).columns) == list(table.columns)


def test_the_sentence_tells_how_many_of_what_which_links_and_what_is_left_out(web: Record) -> None:
    said = graph_summary(web, graph_around(web, "raid", most=4))
    assert "3 records are tied to this one by at most 3 links" in said
    assert "Denials: 1" in said
    assert "10–13 Oct 2020" in said
    assert "Is about: 1, Denies: 1, and Alleged breach of: 1." in said
    assert "1 more, farther off in links or in time, is left out." in said
    assert "left out" not in graph_summary(web, graph_around(web, "raid"))


@pytest.mark.parametrize("event_id", [GANJA, TRUCE])
def test_nothing_covers_another_in_a_row_and_each_lane_holds_one_kind(record: Record, event_id: str) -> None:
    graph = graph_around(record, event_id)
    laid = layout(record, graph)
    assert set(laid.places) == set(graph.nodes)
    for row in {row for _, row in laid.places.values()}:
        own = [(laid.spans.get(node, (at, at)), at) for node, (at, other) in laid.places.items() if other == row]
        covered = sorted((begin, max(end, at + laid.room)) for (begin, end), at in own)
        assert all(second[0] >= first[1] for first, second in pairwise(covered))
        assert len({record.event(node)["kind"] for node, (_, other) in laid.places.items() if other == row}) == 1
    assert not {row for _, row in laid.places.values()} & set(laid.lanes.values())


@pytest.mark.parametrize("event_id", [GANJA, TRUCE])
def test_no_sign_stands_before_what_it_answers(record: Record, event_id: str) -> None:
    graph = graph_around(record, event_id)
    laid = layout(record, graph)
    places = [laid.places[node][0] for node in graph.nodes]
    assert places == sorted(places)
    for node, (begin, end) in laid.spans.items():
        assert begin <= laid.places[node][0] <= end


def test_a_known_hour_stands_at_it_and_an_unknown_one_spans_its_day() -> None:
    events = [
        EVENTS[0] | {"date": "2020-10-12", "time": "06:00"},
        utterance("accused", "accusation"),
        utterance("denied", "denial", 14) | {"time": "12:00"},
        utterance("denied-again", "denial", 16) | {"date_prec": "2"},
    ]
    related = [one for one in RELATED if {one[0], one[2]} <= {event["event_id"] for event in events}]
    made = recorded(
        events=events, relations=[dict(zip(("event_id", "relation", "other_id"), one, strict=True)) for one in related]
    )
    laid = layout(made, graph_around(made, "raid"))
    assert {str(day): at for day, at in laid.days.items()} == {"2020-10-12": 0, "2020-10-14": 2, "2020-10-16": 3}
    assert {node: at for node, (at, _) in laid.places.items()} == {
        "raid": 0.5,
        "accused": 1.25,
        "denied": 2.5,
        "denied-again": 3.5,
    }
    assert laid.spans == {"accused": (0, 2), "denied-again": (0, 4)}


def test_the_drawing_has_a_sign_for_each_record_and_an_arrow_for_each_relation(record: Record) -> None:
    graph = graph_around(record, GANJA)
    drawn = graph_chart(record, graph)
    layers = drawn["layer"]
    marks = Counter(layer["mark"]["type"] for layer in layers)
    assert marks == {"rule": 2, "tick": 2, "point": 4, "text": 4}
    rows = {name: len(drawn["datasets"][layer["data"]["name"]]) for name, layer in zip("ab", layers, strict=False)}
    assert rows == {"a": len(graph.edges), "b": len(graph.edges)}
    assert [one["name"] for one in drawn["params"]] == [SELECTED]
    signs = next(layer for layer in layers if "shape" in layer["encoding"])
    kinds = signs["encoding"]["fill"]["scale"]["domain"]
    assert signs["encoding"]["fill"]["scale"]["range"] == [EVENT_KINDS[kind].colour for kind in kinds]


def test_hostile_titles_are_data_and_nothing_else() -> None:
    hostile = '"};alert(1)//<script>'
    relations = [{"event_id": "accused", "relation": "about", "other_id": "raid"}]
    events = [EVENTS[0] | {"title": hostile}, EVENTS[1]]
    made = recorded(events=events, relations=relations)
    drawn = graph_chart(made, graph_around(made, "raid"))
    assert "hour not known" in str(drawn["datasets"])
    assert hostile not in str({name: part for name, part in drawn.items() if name != "datasets"})
    assert any(hostile in row.values() for rows in drawn["datasets"].values() for row in rows)

"""Where an event stands on the map."""

from __future__ import annotations

import pytest

from conflictmap.record.locations import display_locations
from conflictmap.record.record import Record
from making import loaded

PLACES = [
    {"place_id": "capital"}, {"place_id": "front", "kind": "line"}, {"place_id": "east-town"}, {"place_id": "village"},
    {"place_id": "province", "kind": "province"}, {"place_id": "district", "kind": "district"}, {"place_id": "land", "kind": "country"},
]  # fmt: skip


def said(event_id: str, kind: str, **cells: str) -> dict[str, str]:
    return {"event_id": event_id, "kind": kind, "date": "2020-10-12", "place_id": "capital", **cells}


EVENTS = [
    {"event_id": "raid", "place_id": "village", "where_prec": "2"},
    {"event_id": "siege", "place_id": "front", "where_prec": "5"},
    said("truce", "ceasefire_statement"),
    said("blame", "accusation"),
    said("blame-2", "accusation"),
    said("blame-3", "accusation"),
    said("denial", "denial"),
]


@pytest.mark.parametrize(
    ("event", "links", "place", "precision"),
    [
        ("raid", [], "village", "2"),
        ("blame", [], "capital", "1"),
        ("blame", ["blame about raid"], "village", "2"),
        ("denial", ["denial denies raid"], "village", "2"),
        ("denial", ["denial responds_to raid"], "village", "2"),
        ("denial", ["denial denies blame", "blame about raid"], "village", "2"),
        ("denial", ["denial denies blame", "blame responds_to blame-2", "blame-2 about raid"], "village", "2"),
        ("denial", ["denial denies blame", "blame responds_to blame-2", "blame-2 responds_to blame-3", "blame-3 about raid"], "capital", "1"),
        ("blame", ["blame about siege", "blame responds_to raid"], "front", "5"),
        ("denial", ["denial responds_to raid", "denial denies siege"], "front", "5"),
        ("denial", ["denial denies blame", "denial responds_to raid", "blame about siege"], "village", "2"),
        ("blame", ["blame same_as blame-2", "blame-2 about raid"], "capital", "1"),
        ("truce", ["truce responds_to raid"], "capital", "1"),
        ("truce", ["truce about raid"], "capital", "1"),
        ("blame", ["blame responds_to blame-2", "blame-2 responds_to blame"], "capital", "1"),
    ],
)  # fmt: skip
def test_an_utterance_stands_at_the_attack_its_links_lead_to(
    event: str, links: list[str], place: str, precision: str
) -> None:
    names = ("event_id", "relation", "other_id")
    relations = [dict(zip(names, link.split(), strict=True)) for link in links]
    found = loaded(places=PLACES, events=EVENTS, relations=relations)
    assert found.problems == ()
    assert display_locations(found).loc[event, ["place_id", "where_prec"]].to_list() == [place, precision]


@pytest.mark.parametrize(
    ("place", "precision"), [("village", "1"), ("district", "3"), ("province", "4"), ("front", "5"), ("land", "6")]
)
def test_an_utterance_stands_at_the_place_it_names_as_precisely_as_that_is(place: str, precision: str) -> None:
    found = loaded(places=PLACES, events=[said("blame", "accusation", about_place_id=place)])
    assert display_locations(found).loc["blame"].to_list() == [place, precision, ()]


def test_a_link_to_an_attack_goes_before_the_place_that_is_named() -> None:
    events = [EVENTS[0], said("blame", "accusation", about_place_id="front")]
    links = [{"event_id": "blame", "relation": "about", "other_id": "raid"}]
    found = display_locations(loaded(places=PLACES, events=events, relations=links))
    assert found.loc["blame"].to_list() == ["village", "2", ("raid",)]


def test_a_statement_stands_where_it_was_made() -> None:
    found = loaded(places=PLACES, events=[said("truce", "ceasefire_statement", about_place_id="front")])
    assert display_locations(found).loc["truce", "place_id"] == "capital"


def test_attacks_and_statements_of_the_record_stand_where_they_are(record: Record) -> None:
    still = record.events[record.events["kind"].isin(["attack", "ceasefire_statement"])]
    assert still["stand_id"].to_list() == still["place_id"].to_list()

"""The small map of one event: what it shows for each precision, the same in words, and what its frame is told."""

from __future__ import annotations

import pytest

from conflictmap.map.location import FRAME, MEANING, RADIUS, EventLocation, location_of, location_summary
from conflictmap.map.location_map import location_base, location_group
from conflictmap.record.record import Record
from conflictmap.tables.codes import WHERE_PRECS
from making import recorded

PLACES = [
    {"place_id": "east-town", "display_name": "East Town", "country": "AZ", "lat": "40.6", "lon": "46.3"},
    {"place_id": "west-town", "display_name": "West Town", "country": "AM", "lat": "40.2", "lon": "44.5"},
    {"place_id": "far-town", "display_name": "Far Town", "country": "FR", "lat": "48.8", "lon": "2.3"},
]


def made(**cells: str) -> Record:
    return recorded(events=[{"event_id": "raid", **cells}], places=PLACES)


def spoken(place: str) -> Record:
    """An accusation made at `place` about an attack at East Town."""
    events = [{"event_id": "raid"}, {"event_id": "said", "kind": "accusation", "place_id": place, "claimant_ids": ""}]
    relations = [{"event_id": "said", "relation": "about", "other_id": "raid"}]
    return recorded(events=events, places=PLACES, relations=relations)


def location_in(record: Record, event_id: str) -> EventLocation:
    location = location_of(record, event_id)
    assert location
    return location


@pytest.mark.parametrize("precision", WHERE_PRECS)
def test_each_precision_has_its_ring_and_its_sentence(precision: str) -> None:
    record = made(where_prec=precision)
    location = location_in(record, "raid")
    assert location.radius == RADIUS[precision]
    assert location.exact == (precision == "2")
    assert location.country == ("AZ" if precision == "6" else "")
    said = location_summary(record, "raid")
    assert "East Town" in said
    assert not location.radius or location.country or f"{location.radius} km" in said


def test_a_place_known_exactly_has_no_ring_and_one_near_it_that_of_ucdp() -> None:
    assert (RADIUS["1"], RADIUS["2"]) == (0, 25)
    assert set(RADIUS) == set(MEANING) == set(WHERE_PRECS)


def test_an_utterance_has_a_line_from_where_it_was_said() -> None:
    record = spoken("west-town")
    location = location_in(record, "said")
    assert (location.lat, location.lon, location.speaker_location) == (40.6, 46.3, (40.2, 44.5))
    (south, west), (north, east) = location.bounds
    assert south < 40.2 < 40.6 < north
    assert west < 44.5 < 46.3 < east
    assert "Said in West Town: the line leads from there" in location_summary(record, "said")


def test_what_was_said_outside_the_map_has_no_line_and_says_so() -> None:
    record = spoken("far-town")
    assert location_in(record, "said").speaker_location is None
    assert "Said in Far Town, which lies outside this map." in location_summary(record, "said")


def test_an_event_outside_the_outlines_has_no_map_but_a_sentence() -> None:
    record = made(place_id="far-town")
    assert location_of(record, "raid") is None
    assert location_summary(record, "raid") == "Far Town lies outside this map."


def test_every_event_of_the_record_has_a_sentence_and_a_view_that_holds_it(record: Record) -> None:
    for event_id in record.position:
        location = location_of(record, event_id)
        assert location_summary(record, event_id)
        if location:
            (south, west), (north, east) = location.bounds
            assert south < location.lat < north
            assert west < location.lon < east
            assert FRAME[0] <= location.lat <= FRAME[2]


def state(record: Record, event_id: str) -> str:
    """Return what the frame is told of an event."""
    return str(
        next(
            iter(location_group(location_in(record, event_id), location_summary(record, event_id))._children.values())
        ).state
    )


def constant() -> list[str]:
    """Return what stands in the map's script for every event."""
    layer = list(location_base()._children.values())[-1]
    return [layer.base, layer.options]


def test_another_event_changes_what_the_frame_is_told_and_not_the_map(record: Record) -> None:
    before = constant()
    assert state(record, "2020-10-11-ganja-attack") != state(record, "2020-07-12-movses-attack")
    assert constant() == before


def test_all_files_come_from_our_own_address_and_are_there() -> None:
    base = location_base()
    addresses = [address for _, address in (*base.default_js, *base.default_css)]
    assert all(address.startswith("../../") for address in addresses)


def test_hostile_words_stay_inside_the_text_of_the_script() -> None:
    hostile = "</script><script>alert(1)</script>{{ 7*7 }}"
    place = {**PLACES[0], "display_name": hostile}
    record = recorded(places=[place, *PLACES[1:]])
    assert "<" not in state(record, "raid")
    assert "{{" not in state(record, "raid")

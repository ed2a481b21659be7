"""The numbers of the coverage: counted by hand on made-up tables, and held to the record."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from conflictmap.about import coverage, report
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS
from making import MINIMAL, recorded

EAST, WEST = {"actor_ids": "east-army", "claimant_ids": "west-ministry"}, {"actor_ids": "west-army"}
EVENTS = [
    {"event_id": "raid", **WEST},
    {"event_id": "shot", **EAST, "date": "2020-10-12", "end_date": "2020-10-13"},
    {"event_id": "clash", "actor_ids": "east-army;west-army", "claimant_ids": "east-ministry;west-ministry", "date": "2020-11-01"},
    {"event_id": "blame", "kind": "accusation", "date": "2020-10-12", "actor_ids": "east-ministry", "target_ids": "west-army"},
    {"event_id": "no", "kind": "denial", "date": "2020-10-12", "actor_ids": "west-ministry"},
]  # fmt: skip
SOURCES = [
    *MINIMAL["sources"],
    {"source_id": "again", "publisher": "The Other Paper", "publisher_kind": "media_azerbaijan"},
    {"source_id": "monitor", "publisher": "Monitor", "publisher_kind": "ngo"},
]
LINKS = [
    {"event_id": "raid"}, {"event_id": "raid", "source_id": "again"}, {"event_id": "raid", "source_id": "monitor"},
    {"event_id": "shot"}, {"event_id": "shot", "source_id": "west-paper"},
    {"event_id": "clash", "source_id": "monitor", "role": "corroborates"},
]  # fmt: skip


@pytest.fixture
def made() -> Record:
    links: list[dict[str, str]] = [*LINKS, {"event_id": "blame"}, {"event_id": "no"}]
    return recorded(
        events=EVENTS,
        sources=SOURCES,
        event_sources=links,
        relations=[{"event_id": "blame", "relation": "about", "other_id": "raid"}],
    )


def cells(frame: pd.DataFrame) -> dict[str, list[Any]]:
    return {str(row): counts.to_list() for row, counts in frame.iterrows()}


def test_shares_are_counts_of_attacks_and_of_answers(made: Record) -> None:
    # shot has two sources, but both are called The Paper: one publisher.
    assert {one.code: (one.count, one.of) for one in coverage.shares(made)} == {
        "two_publishers": (1, 3),
        "neither_side": (2, 3),
        "own_findings": (1, 3),
        "tied": (1, 2),
    }


def test_attacks_are_laid_to_one_side_or_to_both(made: Record) -> None:
    assert cells(coverage.by_attributed_side(made)) == {"attack": [1, 1, 1], "accusation": [1, 0, 0]}
    assert cells(coverage.sourcing(made)) == {
        "all": [1, 1, 1],
        "two_publishers": [1, 0, 0],
        "neither_side": [1, 0, 1],
        "own_findings": [0, 0, 1],
    }
    assert cells(coverage.by_status(made)) == {"claimed": [1, 1, 0], "corroborated": [0, 0, 1]}


def test_an_event_counts_for_each_of_its_claimants_and_kinds_of_source(made: Record) -> None:
    assert cells(coverage.by_claimant(made)) == {"armenia": [2, 0, 1, 0], "azerbaijan": [2, 1, 0, 0]}
    assert cells(coverage.by_source_kind(made)) == {
        "media_armenia": [1, 0, 0, 0],
        "media_azerbaijan": [2, 1, 1, 0],
        "ngo": [2, 0, 0, 0],
    }
    assert cells(coverage.by_month(made)) == {"2020-10": [2, 1, 1, 0], "2020-11": [1, 0, 0, 0]}


def test_days_are_missing_unless_an_event_lasts_over_them(made: Record) -> None:
    missing = {day.strftime("%m-%d") for day in coverage.war_days_without(made, ["attack"])}
    assert len(missing) == 45 - 4
    assert not missing & {"10-11", "10-12", "10-13", "11-01"}


def test_a_town_that_is_named_and_has_no_attack_is_missing() -> None:
    places = [
        *MINIMAL["places"],
        {"place_id": "named", "name_en": "Qarabulaq", "lat": "40.6", "lon": "46.3"},
        {"place_id": "two-words", "name_ru": "Верхний Карабулак", "lat": "40.6", "lon": "46.3"},
        {"place_id": "quiet", "name_en": "Nowhereville", "lat": "40.6", "lon": "46.3"},
    ]
    sources = [
        {"source_id": "east-paper", "title": "Shells near QARABULAQ, say residents"},
        {"source_id": "west-paper", "title": "У села Верхний Карабулака слышны взрывы"},
    ]
    assert coverage.towns_without(recorded(places=places, sources=sources)) == [
        "named",
        "two-words",
    ]


def test_thin_spots_are_counted(made: Record) -> None:
    assert (coverage.of_one_source(made), coverage.undated(made), coverage.places_by_proxy(made)) == (3, 4, 0)
    places = [*MINIMAL["places"], {"place_id": "near", "note": "proxy coordinates: those of East Town"}]
    assert coverage.places_by_proxy(recorded(places=places)) == 1


def test_the_sides_are_counted_alike(made: Record) -> None:
    over = {"armenia": "azerbaijan", "azerbaijan": "armenia"}
    actors = [{**row, "party": over[row["party"]]} for row in MINIMAL["actors"]]
    kinds = {"media_armenia": "media_azerbaijan", "media_azerbaijan": "media_armenia"}
    sources = [{**row, "publisher_kind": kinds.get(row["publisher_kind"], row["publisher_kind"])} for row in SOURCES]
    links: list[dict[str, str]] = [*LINKS, {"event_id": "blame"}, {"event_id": "no"}]
    mirror = recorded(actors=actors, sources=sources, events=EVENTS, event_sources=links)
    for count in (coverage.by_attributed_side, coverage.sourcing):
        there, back = count(made), count(mirror)
        assert there["armenian"].to_list() == back["azerbaijani"].to_list()
        assert there["other"].to_list() == back["other"].to_list()


def test_every_kind_adds_up_to_the_record(record: Record) -> None:
    counts = record.events["kind"].value_counts()
    assert coverage.by_month(record).sum().to_dict() == {kind: counts[kind] for kind in KINDS}
    assert coverage.by_attributed_side(record).sum(axis=1).to_dict() == {kind: counts[kind] for kind in KINDS[:2]}
    assert coverage.by_status(record).sum().to_list() == coverage.sourcing(record).loc["all"].to_list()


def test_the_report_holds_every_table_and_what_is_missing(made: Record) -> None:
    text = report.markdown(made)
    assert text.count("\n|---|") == len(report.parts(made))
    assert "| Attacks with sources of two or more publishers | 1 / 3 | 33% | 90% |" in text
    assert "Days of the 44-day war without any event: " in text


def test_an_empty_record_is_told_too() -> None:
    empty = recorded(events=[], event_sources=[])
    assert [one.share for one in coverage.shares(empty)] == [0.0] * 4
    assert "0 / 0" in report.markdown(empty)


def test_a_record_of_statements_alone_is_told_too() -> None:
    spoken = recorded(events=[{"event_id": "truce", "kind": "ceasefire_statement"}])
    assert [(one.count, one.of) for one in coverage.shares(spoken)] == [(0, 0)] * 4
    assert "0 / 0" in report.markdown(spoken)

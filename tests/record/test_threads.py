"""Threads: which claims belong together, who denies them, and how long that took."""

from __future__ import annotations

from typing import Any

import pytest

from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import default_window
from conflictmap.record.record import Record
from conflictmap.record.threads import all_threads, heads_by_claim, heads_of, threads
from conflictmap.tables.conflict import SIDE_OF_PARTY
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, Lapse
from making import Cells, recorded

# The raid is laid to the west by the east, on 11 October 2020.
RAID: Cells = {"event_id": "raid", "time": "02:00"}
BLAME: Cells = {
    "event_id": "blame",
    "kind": "accusation",
    "date": "2020-10-12",
    "actor_ids": "east-ministry",
    "target_ids": "west-army",
}
TURNED: Cells = {**BLAME, "event_id": "turned", "actor_ids": "west-ministry", "target_ids": "east-army"}
DENIAL: Cells = {
    "event_id": "denial",
    "kind": "denial",
    "date": "2020-10-11",
    "time": "05:30",
    "actor_ids": "west-ministry",
}


def tied(event_id: str, relation: str, other_id: str) -> Cells:
    return {"event_id": event_id, "relation": relation, "other_id": other_id}


def made(*events: Cells, ties: tuple[Cells, ...] = (), **instead: Any) -> Record:
    record = recorded(events=[RAID, *events], relations=list(ties), **instead)
    assert record.tables.problems == ()
    return record


def test_an_accusation_about_an_attack_laid_to_the_same_side_belongs_to_its_thread() -> None:
    found = all_threads(made(BLAME, ties=(tied("blame", "about", "raid"),)))
    assert {head: thread.accusations for head, thread in found.items()} == {"raid": ("blame",)}


def test_an_accusation_of_the_other_side_heads_a_thread_of_its_own() -> None:
    found = all_threads(made(TURNED, ties=(tied("turned", "about", "raid"),)))
    assert (list(found), found["raid"].accusations, found["raid"].statements) == (["raid", "turned"], (), ("turned",))


def test_an_accusation_that_nothing_ties_heads_a_thread_of_its_own() -> None:
    assert list(all_threads(made(BLAME))) == ["raid", "blame"]


@pytest.mark.parametrize(
    ("denial", "ties", "answered"),
    [
        ({}, (tied("denial", "denies", "raid"),), Lapse(210, 210)),
        ({"time": ""}, (tied("denial", "denies", "raid"),), Lapse(0, DAY - 121)),
        (
            {"date": "2020-10-12"},
            (tied("blame", "about", "raid"), tied("denial", "denies", "blame")),
            Lapse(DAY + 210, DAY + 210),
        ),
        ({}, (), None),
    ],
)
def test_the_first_denial_of_any_of_its_claims_answers_a_thread(
    denial: Cells, ties: tuple[Cells, ...], answered: Lapse | None
) -> None:
    thread = all_threads(made(BLAME, {**DENIAL, **denial}, ties=ties))["raid"]
    assert (thread.answered, thread.denials) == (answered, ("denial",) if answered else ())


def test_a_denial_that_only_a_source_reports_has_no_time() -> None:
    cited = [{"event_id": "raid", "role": "reports"}, {"event_id": "raid", "source_id": "west-paper", "role": "denies"}]
    record = made(event_sources=cited)
    thread = all_threads(record)["raid"]
    assert (thread.evidence.answer, thread.denials, thread.answered) == ("denied", (), None)


def test_every_claim_of_the_record_is_in_a_thread_and_every_attack_heads_one(record: Record) -> None:
    found = all_threads(record)
    claims = record.events[record.events["kind"].isin(["attack", "accusation"])]
    attacks = set(claims["event_id"][claims["kind"] == "attack"])
    assert {claim for thread in found.values() for claim in thread.claims} == set(claims["event_id"])
    assert attacks <= set(found)
    assert all(set(heads) <= set(found) for heads in heads_by_claim(record).values())


def test_the_claims_of_a_thread_blame_the_same_side(record: Record) -> None:
    accused = dict(zip(record.events["event_id"], record.events["accused"], strict=True))
    for thread in all_threads(record).values():
        sides = [{SIDE_OF_PARTY.get(party, party) for party in split(accused[claim])} for claim in thread.claims]
        assert all(sides[0] & other for other in sides)


def test_a_thread_is_chosen_when_one_of_its_claims_is(record: Record) -> None:
    positions = chosen(record, Filters.of(*default_window(record, "44-day-war"), accuser=("turkiye",)))
    shown = set(record.events["event_id"].take(positions))
    heads = heads_of(record, positions)
    assert heads == sorted(heads, key=record.position.__getitem__)
    assert all(shown & set(thread.claims) for thread in threads(record, heads))
    assert len(heads) > 0

"""The sets that truces and single events make, each against the tables read by hand."""

from __future__ import annotations

from itertools import product

import pandas as pd
import pytest

from conflictmap.query.sets import read_set
from conflictmap.query.truce_members import CERTAINTIES, SPANS
from conflictmap.record.clock import clock
from conflictmap.record.record import Record
from conflictmap.record.relation_graph import graph_around
from conflictmap.record.truces import breaches, truces

EVENT = "2020-10-11-ganja-attack"
TRUCE = "truce-2020-10-10"


def held(record: Record, code: str) -> set[str]:
    """Return the ids of the events of a set."""
    one = read_set(code, record)
    assert one
    return {*record.events["event_id"][one.mask(record)]}


def test_an_event_has_what_its_relations_tie_to_it(record: Record) -> None:
    table = record.tables["relations"]
    for relation in sorted(set(table["relation"])):
        rows = table[table["relation"] == relation]
        back, own = rows["event_id"][rows["other_id"] == EVENT], rows["other_id"][rows["event_id"] == EVENT]
        assert held(record, f"tied_to:{EVENT}:{relation}:back") == {*back}
        assert held(record, f"tied_to:{EVENT}:{relation}:own") == {*own}
    assert held(record, f"tied_to:{EVENT}:denies:back")


def test_what_is_drawn_around_an_event_is_without_it(record: Record) -> None:
    assert held(record, f"graph:{EVENT}") == {*graph_around(record, EVENT).nodes} - {EVENT} != set()
    assert held(record, f"events:{EVENT}") == {EVENT}


def test_a_day_is_known_roughly_when_its_code_says_so(record: Record) -> None:
    events = record.tables["events"]
    assert held(record, "rough_day") == {*events["event_id"][events["date_prec"] != "1"]} != set()


def test_incidents_are_attacks_and_accusations_of_a_breach(record: Record) -> None:
    events, relations = record.tables["events"], record.tables["relations"]
    tied = {*relations["event_id"][relations["relation"] == "violates"]}
    expected = set()
    for row in events.to_dict("records"):
        of_breach = row["event_id"] in tied or "truce_breach" in row["themes"].split(";")
        if not row["aggregate"] and (row["kind"] == "attack" or (row["kind"] == "accusation" and of_breach)):
            expected.add(row["event_id"])
    assert held(record, "incidents") == expected


def test_a_commitment_has_what_its_table_names(record: Record) -> None:
    table = record.tables["commitment_events"]
    one = f"{TRUCE}-exchange-of-captives"
    for bearing in ("carried_out", "breach", "spoken_of"):
        rows = table[(table["commitment_id"] == one) & (table["bearing"] == bearing)]
        assert held(record, f"commitment:{one}:{bearing}") == {*rows["event_id"]}
    firing = f"commitment:{TRUCE}-cessation-of-fire"
    tied, apart = held(record, f"{firing}:tied"), held(record, f"{firing}:apart")
    assert tied == {claim for breach in breaches(record, TRUCE) for claim in breach.claims} != set()
    assert held(record, f"{firing}:breach") == tied | apart and not tied & apart


def test_the_statements_on_a_truce_are_of_its_time(record: Record) -> None:
    events = record.tables["events"]
    row = record.ceasefires.loc[TRUCE]
    until = pd.Timestamp(row["effective_to"][:10]) + pd.Timedelta(days=7)
    since = min(pd.Timestamp(row[name][:10]) for name in ("announced", "effective_from"))
    inside = (events["kind"] == "ceasefire_statement") & events["date"].between(since, until)
    assert held(record, f"statements:{TRUCE}") == {*events["event_id"][inside]} != set()


@pytest.mark.parametrize("truce_id", [TRUCE, "truce-2020-10-18", "truce-2020-11-10"])
def test_the_breaches_of_a_truce_are_claims_tied_to_its_announcement(record: Record, truce_id: str) -> None:
    relations = record.tables["relations"]
    statement = record.ceasefires.at[truce_id, "announced_event_id"]
    tied = {*relations["event_id"][(relations["relation"] == "violates") & (relations["other_id"] == statement)]}
    about = {*relations["other_id"][relations["event_id"].isin(tied) & (relations["relation"] == "about")]}
    every = held(record, f"breaches:{truce_id}:all:possible")
    assert every == {breach.event_id for breach in breaches(record, truce_id)} <= tied | about
    assert every == held(record, f"breaches:{truce_id}:all:sure") != set()
    for span, certainty in product(SPANS, CERTAINTIES):
        some = held(record, f"breaches:{truce_id}:{span}:{certainty}")
        assert held(record, f"breaches:{truce_id}:{span}:sure") <= some <= every
    alleged = [held(record, f"alleged_by:{truce_id}:{who}") for who in ("armenian", "azerbaijani", "others")]
    assert set().union(*alleged) <= every


def test_a_milestone_has_the_events_that_may_be_it(record: Record) -> None:
    for one in truces(record):
        for milestone in clock(record, one.truce_id):
            which = f"{milestone.what}-{milestone.side}" if milestone.side else milestone.what
            assert held(record, f"milestone:{one.truce_id}:{which}") == {*milestone.event_ids}

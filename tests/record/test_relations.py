"""The index of relations, and that of the sources of events: what the tables say, found from either end."""

from __future__ import annotations

import pandas as pd

from conflictmap.record.record import Record
from conflictmap.record.relations import Relation, Relations

ROWS = [
    ("denied", "denies", "raid"),
    ("blamed", "about", "raid"),
    ("denied", "responds_to", "blamed"),
    ("raid", "violates", "truce"),
    ("denied", "denies", "blamed"),
    ("again", "about", "raid"),
]


def made(rows: list[tuple[str, str, str]]) -> Relations:
    return Relations(pd.DataFrame(rows, columns=list(Relation._fields)))


def test_relations_are_found_from_either_end_in_the_order_of_the_table() -> None:
    found = made(ROWS)
    assert found.from_event("denied") == [Relation(*ROWS[0]), Relation(*ROWS[2]), Relation(*ROWS[4])]
    assert found.to_event("raid") == [Relation(*ROWS[0]), Relation(*ROWS[1]), Relation(*ROWS[5])]
    assert found.named() == {"denied", "raid", "blamed", "truce", "again"}


def test_events_come_by_the_relations_asked_for_and_once_each() -> None:
    found = made(ROWS)
    assert found.out("denied", "denies") == ["raid", "blamed"]
    assert found.out("denied", "responds_to", "denies") == ["blamed", "raid"]
    assert found.back("raid", "about", "denies") == ["blamed", "again", "denied"]
    assert found.back("raid", "violates") == found.out("nobody", "about") == []


def test_without_rows_nothing_is_tied_to_anything() -> None:
    none = made([])
    assert (none.rows, none.named(), none.out("raid", "about"), list(none.to_event("raid"))) == ((), set(), [], [])


def test_the_records_relations_are_the_rows_of_their_table(record: Record) -> None:
    table = record.tables["relations"]
    assert len(record.relations.rows) == len(table)
    for event_id in table["event_id"].unique():
        own = table[table["event_id"] == event_id]
        assert [row[1:] for row in record.relations.from_event(event_id)] == list(
            zip(own["relation"], own["other_id"], strict=True)
        )


def test_the_citations_of_an_event_are_its_rows_of_event_sources(record: Record) -> None:
    links, sources = record.tables["event_sources"], record.sources
    assert len(record.citations.table) == len(links)
    for event_id, own in links.groupby("event_id"):
        found = record.citations.of(str(event_id))
        assert sorted((one.source_id, one.role, one.note) for one in found) == sorted(
            zip(own["source_id"], own["role"], own["note"], strict=True)
        )
        for one in found:
            row = sources.loc[one.source_id]
            assert (one.publisher, one.title, one.url, one.source_note) == (
                *row[["publisher", "title", "url", "note"]],
            )
            assert (one.published is None) == pd.isna(row["published"])


def test_an_event_that_the_record_lacks_has_no_citations(record: Record) -> None:
    assert record.citations.of("no-such-event") == []


def test_events_are_put_in_order_of_time_once_each_and_unknown_ones_left_out(record: Record) -> None:
    ids = record.events["event_id"].to_list()[:5]
    assert record.in_order([*reversed(ids), ids[2], "no-such-event"]) == tuple(ids)

"""The order of an event's sources: what a source does decides, never who publishes it."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest

from conflictmap.claims.accounts import accounts
from conflictmap.query.export import to_csv
from conflictmap.record.citations import FINDINGS
from conflictmap.record.record import Record
from conflictmap.tables.codes import SOURCE_ROLES
from conflictmap.text.sentences import text_of
from making import MINIMAL, recorded

SOURCES = [
    *MINIMAL["sources"],
    {"source_id": "agency", "publisher": "The Agency"},
    {"source_id": "copy", "publisher": "The Copy", "original_publisher": "The Agency"},
    {"source_id": "joint", "publisher": "The Joint", "original_publisher": "The Agency;The Other"},
]


def cited(*rows: tuple[str, str]) -> list[str]:
    """Return the sources of an event in their order, of rows of `event_sources` with a source and its role."""
    links = [{"event_id": "raid", "source_id": source, "role": role} for source, role in rows]
    return [one.source_id for one in recorded(sources=SOURCES, event_sources=links).citations.of("raid")]


@pytest.mark.parametrize("role", SOURCE_ROLES)
def test_a_text_stands_before_a_copy_of_it(role: str) -> None:
    assert cited(("copy", role), ("agency", role)) == ["agency", "copy"]


@pytest.mark.parametrize("finding", FINDINGS)
@pytest.mark.parametrize("relay", sorted({*SOURCE_ROLES} - {*FINDINGS}))
def test_a_finding_stands_before_what_is_relayed_even_where_it_is_a_copy(finding: str, relay: str) -> None:
    assert cited(("agency", relay), ("copy", finding)) == ["copy", "agency"]


def test_among_those_that_do_the_same_the_order_of_the_table_stays() -> None:
    for order in permutations(("west-paper", "east-paper", "agency")):
        assert cited(*((source, "reports") for source in order)) == list(order)
    assert cited(("west-paper", "denies"), ("east-paper", "reports"), ("agency", "admits")) == [
        "west-paper",
        "east-paper",
        "agency",
    ]


def test_a_copy_says_whose_text_it_carries() -> None:
    links = [{"event_id": "raid", "source_id": source} for source in ("joint", "copy", "agency")]
    record = recorded(sources=SOURCES, event_sources=links)
    told = {one.source_id: text_of(one.originals) for one in record.citations.of("raid")}
    assert told == {"agency": [], "copy": ["Text of The Agency"], "joint": ["Text of The Agency and The Other"]}
    assert (
        "The Agency (reports); The Joint, text of The Agency and The Other (reports); "
        "The Copy, text of The Agency (reports)" in to_csv(record, record.events.index.to_numpy()).decode()
    )


def test_the_account_of_a_side_keeps_the_order() -> None:
    links = [
        {"event_id": "raid", "source_id": "west-copy"},
        {"event_id": "raid", "source_id": "west-official"},
        {"event_id": "raid", "source_id": "west-paper", "role": "contradicts"},
    ]
    west = [
        {"source_id": "west-copy", "publisher_kind": "media_armenia", "original_publisher": "The Ministry"},
        {"source_id": "west-official", "publisher_kind": "official_armenia"},
    ]
    found = accounts(recorded(sources=[*MINIMAL["sources"], *west], event_sources=links), "raid")
    assert [one.citation.source_id for one in found.sides[0].sources] == ["west-paper", "west-official", "west-copy"]


def test_no_event_of_the_record_has_a_copy_before_a_text_or_a_relay_before_a_finding(record: Record) -> None:
    for event_id in record.events["event_id"]:
        ranks = [(not one.has_findings, bool(one.originals)) for one in record.citations.of(event_id)]
        assert all(one <= next_one for one, next_one in pairwise(ranks)), event_id

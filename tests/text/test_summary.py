"""The chosen records, in one sentence: every number in it against one counted by hand."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.query.filters import Filters, chosen
from conflictmap.record.record import Record
from conflictmap.tables import codes
from conflictmap.tables.conflict import ATTRIBUTIONS
from conflictmap.text.summary import attacks_of_one_side, attributed, summarise, summarise_event
from conflictmap.text.words import ATTRIBUTED, ATTRIBUTED_FIRST, ATTRIBUTED_NEXT
from making import MINIMAL, Cells, recorded
from mirroring import OTHER_SIDE, Rows, exchanged, made_up

WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
SIDE_OF = {"armenia": "armenian", "artsakh": "armenian", "azerbaijan": "azerbaijani"}
TO = {
    "to Armenian forces": "armenian", "to Azerbaijani forces": "azerbaijani", "to forces of both sides": "both",
    "to others": "others", "to an unknown party": "unknown",
}  # fmt: skip
KINDS = {"accusation": "accusation", "denial": "denial", "ceasefire statement": "ceasefire_statement"}


@cache
def rows_of(record: Record) -> tuple[dict[str, str], dict[str, list[str]], list[dict[str, Any]]]:
    """Return the party of each actor, the kinds of publisher that each event rests on, and the events as rows."""
    parties = {row["actor_id"]: row["party"] for row in record.tables["actors"].to_dict("records")}
    kinds = {row["source_id"]: row["publisher_kind"] for row in record.tables["sources"].to_dict("records")}
    cited: dict[str, list[str]] = defaultdict(list)
    for row in record.tables["event_sources"].to_dict("records"):
        cited[row["event_id"]].append(kinds[row["source_id"]])
    return parties, cited, [dict(event) for event in record.events.to_dict("records")]


def by_hand(record: Record, filters: Filters) -> dict[str, int]:
    """Count the chosen events in plain Python, from the rows as they are."""
    parties, cited, events = rows_of(record)
    found: dict[str, int] = defaultdict(int)
    for event in [events[position] for position in chosen(record, filters)]:
        last = event["date"] if pd.isna(event["end_date"]) else event["end_date"]
        assert event["date"].date() <= filters.until
        assert last.date() >= filters.since
        found[event["kind"]] += 1
        if event["kind"] == "attack":
            found[_laid_to({parties[actor] for actor in event["actor_ids"].split(";") if actor})] += 1
            sides = {SIDE_OF.get(kind.split("_")[-1], kind) for kind in cited[event["event_id"]]}
            found["one_side"] += len(sides) == 1 and sides <= {"armenian", "azerbaijani"}
    return {name: count for name, count in found.items() if count}


def _laid_to(parties: set[str]) -> str:
    sides = {SIDE_OF[party] for party in parties if party in SIDE_OF}
    if len(sides) == 2:
        return "both"
    return sides.pop() if sides else "others" if parties - {"unknown"} else "unknown"


def read(text: str) -> dict[str, int]:
    """Return the numbers that a text tells, by what they count."""
    found: dict[str, int] = {}
    if match := re.search(
        r"holds ([\d,]+) alleged attacks?, (.*?), ([^,]*?known[^,]*?one side's sources(?: only)?)\.", text
    ):
        total, parts, known = int(match[1].replace(",", "")), match[2], match[3]
        found["attack"] = total
        for words, code in TO.items():
            if count := re.search(rf"([\d,]+) (?:attributed )?{words}", parts):
                found[code] = int(count[1].replace(",", ""))
            elif re.fullmatch(rf"(?:all )?attributed {words}", parts):
                found[code] = total
        some = re.match(r"([\d,]+) of the ([\d,]+) known", known)
        if some:
            assert int(some[2].replace(",", "")) == total
        whole = known in ("known from one side's sources only", "all of them known from one side's sources only")
        found["one_side"] = int(some[1].replace(",", "")) if some else total if whole else 0
    for words, code in KINDS.items():
        if count := re.search(rf"([\d,]+) {words}s?\b", text.split("Filters:")[0]):
            found[code] = int(count[1].replace(",", ""))
    return {name: count for name, count in found.items() if count}


def say(record: Record, filters: Filters) -> str:
    return summarise(record, chosen(record, filters), filters)


CHOICES = [
    WEEK,
    replace(WEEK, until=WEEK.since),
    Filters(date(2016, 4, 1), date(2025, 9, 30)),
    Filters.of(date(2020, 9, 27), date(2020, 11, 10), kind=("attack",)),
    Filters.of(date(2020, 9, 27), date(2020, 11, 10), by=("turkiye", "unknown")),
    Filters.of(date(2020, 9, 27), date(2020, 11, 10), accused=("armenia",), answer=("denied",)),
    Filters.of(date(2020, 9, 27), date(2020, 11, 10), kind=("accusation", "denial")),
    Filters.of(date(2016, 4, 1), date(2016, 4, 30), status=("claimed",)),
    replace(WEEK, q="missile").with_codes(place=("ganja",)),
    replace(WEEK, q="no such words anywhere"),
]


@pytest.mark.parametrize("filters", CHOICES)
def test_every_number_is_that_counted_by_hand(record: Record, filters: Filters) -> None:
    assert read(say(record, filters)) == by_hand(record, filters)


def _some(known: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(known), max_size=2, unique=True).map(lambda found: tuple(sorted(found)))


FILTERS = st.builds(
    lambda days, **cells: Filters.of(min(days), max(days), **cells),
    st.tuples(*[st.dates(date(2020, 9, 20), date(2020, 11, 20)) | st.dates(date(2016, 4, 1), date(2025, 9, 30))] * 2),
    kind=_some(codes.KINDS),
    by=_some(("armenia", "artsakh", "azerbaijan", "unknown", "turkiye")),
    status=_some(codes.STATUSES),
    source=_some(codes.PUBLISHER_KINDS),
    accused=_some(("armenia", "azerbaijan")),
    q=st.sampled_from(("", "", "ganja", "drone")),
)


@settings(max_examples=150, deadline=None)
@given(filters=FILTERS)
def test_whatever_is_chosen_every_number_is_that_counted_by_hand(record: Record, filters: Filters) -> None:
    text, hand = say(record, filters), by_hand(record, filters)
    assert read(text) == hand
    assert sum(hand.get(code, 0) for code in ATTRIBUTIONS) == hand.get("attack", 0)
    assert ("holds no event that fits" in text) == (not hand)
    assert "%(" not in text


def test_the_week_of_the_truce(record: Record) -> None:
    hand = by_hand(record, WEEK)
    assert say(record, WEEK) == (
        f"Between 10 and 17 October 2020 the record holds {hand['attack']} alleged attacks, "
        f"{hand['armenian']} attributed to Armenian forces and {hand['azerbaijani']} to Azerbaijani forces, "
        f"{hand['one_side']} of the {hand['attack']} known from one side's sources only. "
        f"Beside that it holds {hand['accusation']} accusations, {hand['denial']} denials, "
        f"and {hand['ceasefire_statement']} ceasefire statements."
    )


@pytest.mark.parametrize(
    ("since", "until", "beginning"),
    [
        (date(2020, 10, 11), date(2020, 10, 11), "On 11 October 2020 the record"),
        (date(2020, 10, 10), date(2020, 10, 17), "Between 10 and 17 October 2020 the record"),
        (date(2020, 9, 27), date(2020, 11, 10), "Between 27 September and 10 November 2020 the record"),
        (date(2016, 4, 1), date(2020, 4, 30), "Between 1 April 2016 and 30 April 2020 the record"),
    ],
)
def test_the_days_are_told_without_a_word_too_many(record: Record, since: date, until: date, beginning: str) -> None:
    assert say(record, Filters(since, until)).startswith(beginning)


def test_filters_are_named_and_the_first_sentence_says_that_there_are_some(record: Record) -> None:
    text = say(record, WEEK.with_codes(place=("ganja",), kind=("attack",)))
    assert text.startswith("Between 10 and 17 October 2020, under the filters that follow, the record holds")
    assert text.endswith(" Filters: Only Attacks. Places: Ganja.")


def test_nothing_is_told_as_nothing(record: Record) -> None:
    assert say(record, replace(WEEK, q="nosuchword")) == (
        "Between 10 and 17 October 2020, under the filters that follow, the record holds no event that fits. "
        "Filters: Holding the words “nosuchword”."
    )


def made(*events: Cells, source: str = "east-paper") -> str:
    rows = [{"event_id": f"e{i}", **cells} for i, cells in enumerate(events)]
    cited = [{"event_id": row["event_id"], "source_id": source} for row in rows]
    sources = [{"source_id": "wire", "publisher_kind": "media_third_party"}, *MINIMAL["sources"]]
    record = recorded(events=rows, event_sources=cited, sources=sources)
    return summarise(record, np.arange(len(rows)), Filters(date(2020, 10, 11), date(2020, 10, 11)))


def test_one_attack_is_told_as_one() -> None:
    assert made({}) == (
        "On 11 October 2020 the record holds 1 alleged attack, attributed to Armenian forces, "
        "known from one side's sources only."
    )


def test_an_attack_that_others_tell_is_not_known_from_one_side_only() -> None:
    assert made({}, source="wire").endswith("forces, known not only from one side's sources.")


def test_attacks_of_one_party_are_told_together() -> None:
    assert made({}, {}) == (
        "On 11 October 2020 the record holds 2 alleged attacks, all attributed to Armenian forces, "
        "all of them known from one side's sources only."
    )


def test_attacks_laid_to_both_and_to_the_other_side_add_up() -> None:
    text = made({}, {"actor_ids": "east-army"}, {"actor_ids": "east-army;west-army"}, source="wire")
    assert text == (
        "On 11 October 2020 the record holds 3 alleged attacks, 1 attributed to Armenian forces, "
        "1 to Azerbaijani forces, and 1 to forces of both sides, none of them known from one side's sources only."
    )


def test_without_attacks_it_tells_what_there_is() -> None:
    denial = {"kind": "denial", "claimant_ids": "", "themes": "other"}
    statement = {"kind": "ceasefire_statement", "claimant_ids": ""}
    assert made(denial, denial, statement) == (
        "On 11 October 2020 the record holds 2 denials and 1 ceasefire statement."
    )


@settings(max_examples=25, deadline=None)
@given(made_up())
def test_exchanging_the_sides_exchanges_the_numbers(rows: Rows) -> None:
    one, other = recorded(**rows), recorded(**exchanged(rows))
    every = np.arange(len(one.events))
    mine, theirs = attributed(one, every), attributed(other, every)
    assert {OTHER_SIDE.get(code, code): count for code, count in mine.items()} == theirs
    assert attacks_of_one_side(one, every) == attacks_of_one_side(other, every)
    numbers = [read(summarise(record, every, WEEK)) for record in (one, other)]
    assert {OTHER_SIDE.get(code, code): count for code, count in numbers[0].items()} == numbers[1]


def test_each_to_whom_attacks_are_laid_has_its_words() -> None:
    assert set(ATTRIBUTED) == set(ATTRIBUTED_FIRST) == set(ATTRIBUTED_NEXT) == set(ATTRIBUTIONS)


def test_one_event_is_told_with_who_says_it_and_what_bears_on_it(record: Record) -> None:
    text = summarise_event(record, "2020-10-11-ganja-attack")
    assert text.startswith("“Missile strike on central Ganja, 11 October” (11 October 2020, Ganja). According to ")
    assert "Denied by Armenia: Ministry of Defence" in text
    assert "Corroborated by findings of a source independent of the claimant" in text


def test_every_event_can_be_told(record: Record) -> None:
    texts = {event_id: summarise_event(record, event_id) for event_id in record.events["event_id"]}
    assert all(record.event(event_id)["title"] in text and text.endswith(".") for event_id, text in texts.items())


def test_the_sentence_copies_no_row_of_the_table(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    positions = chosen(record, WEEK)
    first = summarise(record, positions, WEEK)
    for taken in ("take", "iloc", "loc"):
        monkeypatch.setattr(pd.DataFrame, taken, property(_refused))
    assert summarise(record, positions, WEEK) == first


def _refused(table: pd.DataFrame) -> None:
    raise AssertionError("A step of the slider tells its days from what was derived once, whatever their number.")

"""How firm a choice is: every count against one done by hand, and both sides by the same rule."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.query.filters import Filters, chosen
from conflictmap.query.ranking import FIRST_PLACES, Ranked, Ranking
from conflictmap.query.robustness import Robustness, Trend, direction, robustness_of
from conflictmap.record.record import Record
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS, SIDES
from conflictmap.text import robustness
from making import Cells, recorded
from mirroring import OTHER_SIDE, Rows, exchanged, made_up

CHOICES = [
    Filters(date(2020, 10, 10), date(2020, 10, 17)),
    Filters(date(2020, 10, 11), date(2020, 10, 11)),
    Filters(date(2016, 4, 1), date(2025, 9, 30)),
    Filters.of(date(2020, 9, 27), date(2020, 11, 10), kind=("attack",), accused=("azerbaijan",)),
    Filters(date(2023, 9, 1), date(2023, 9, 30)),
]
SIDE_OF = {"armenia": "armenian", "artsakh": "armenian", "azerbaijan": "azerbaijani"}


def every(record: Record) -> np.ndarray:
    return np.arange(len(record.events))


@cache
def rows_of(record: Record) -> tuple[dict[str, str], dict[str, str], dict[str, set[str]], list[dict[str, Any]]]:
    """Return the kind and the publisher of each source, the sources of each event, and the events as rows."""
    kinds = record.tables["sources"].set_index("source_id")["publisher_kind"].to_dict()
    publishers = record.tables["sources"].set_index("source_id")["publisher"].to_dict()
    cited: dict[str, set[str]] = defaultdict(set)
    for row in record.tables["event_sources"].to_dict("records"):
        cited[row["event_id"]].add(row["source_id"])
    return kinds, publishers, cited, [dict(event) for event in record.events.to_dict("records")]


def by_hand(record: Record, positions: np.ndarray) -> Counter[str]:
    """Count what `Firmness` counts, event by event, in plain Python."""
    kinds, publishers, cited, events = rows_of(record)
    found: Counter[str] = Counter()
    for event in [events[position] for position in positions]:
        sources = cited[event["event_id"]]
        camps = {
            "third" if kinds[one] in INDEPENDENT_PUBLISHERS else SIDE_OF.get(kinds[one].split("_")[-1], "rest")
            for one in sources
        }
        found["one_source"] += len(sources) == 1
        found["one_publisher"] += len({publishers[one] for one in sources}) == 1
        for side in SIDES:
            found[side] += camps == {side}
        found["third_only"] += camps == {"third"}
        found["third_party"] += "third" in camps
        found["unsourced"] += not sources
        if event["kind"] != "attack":
            continue
        found["aggregates"] += event["aggregate"]
        for what in ("killed", "injured"):
            unknown = pd.isna(event[f"{what}_low"])
            if not event["aggregate"]:
                found[f"{what}_unknown"] += unknown
                found[f"{what}_low"] += 0 if unknown else event[f"{what}_low"]
                found[f"{what}_high"] += 0 if unknown else event[f"{what}_high"]
    return found


@pytest.mark.parametrize("filters", CHOICES)
def test_every_count_is_that_done_by_hand(record: Record, filters: Filters) -> None:
    positions = chosen(record, filters)
    found, hand = robustness_of(record, positions), by_hand(record, positions)
    names = ("one_source", "one_publisher", "third_only", "third_party", "unsourced", "aggregates")
    assert {name: getattr(found, name) for name in names} == {name: hand[name] for name in names}
    assert found.one_side == {side: hand[side] for side in SIDES}
    assert [(one.count.low, one.count.high, one.unknown) for one in found.casualties] == [
        (hand[f"{what}_low"], hand[f"{what}_high"], hand[f"{what}_unknown"]) for what in ("killed", "injured")
    ]


def parts(found: Robustness) -> int:
    return sum(found.one_side.values()) + found.third_party + found.mixed + found.unsourced


@given(st.data())
def test_each_event_rests_on_one_thing_and_each_attack_has_a_number_or_none(
    record: Record, data: st.DataObject
) -> None:
    positions = np.array(sorted(data.draw(st.sets(st.integers(0, len(record.events) - 1), max_size=60))), dtype="int32")
    found = robustness_of(record, positions)
    assert parts(found) == found.total == len(positions)
    assert 0 <= found.one_source <= found.one_publisher <= found.total
    assert all(one.known + one.unknown == found.attacks and one.count.low <= one.count.high for one in found.casualties)
    assert {one.place_id for one in found.ranking.without} - {one.place_id for one in found.ranking.every} == {
        *found.ranking.gained
    }


def test_nothing_shown_is_nothing_told(record: Record) -> None:
    found = robustness_of(record, np.array([], dtype="int32"))
    assert (found.total, found.trend, found.ranking) == (0, None, Ranking((), ()))
    assert [(one.count.low, one.known, one.unknown) for one in found.casualties] == [(0, 0, 0), (0, 0, 0)]


def test_totals_of_operations_are_never_added() -> None:
    events = [
        {"event_id": "one", "killed_low": "1", "killed_high": "2"},
        {"event_id": "total", "killed_low": "50", "killed_high": "60", "aggregate": "1"},
        {"event_id": "bare"},
    ]
    record = recorded(events=events)
    found = robustness_of(record, every(record))
    one = found.casualties[0]
    assert (one.count.low, one.count.high, one.known, one.unknown, found.aggregates) == (1, 2, 1, 1, 1)


def at(place: str, number: int, *, sources: int) -> tuple[list[Cells], list[Cells]]:
    """Return so many events at a place with so many sources each."""
    ids = [f"{place}-{i}-{sources}" for i in range(number)]
    names = ("east-paper", "west-paper")[:sources]
    return (
        [{"event_id": event_id, "place_id": place} for event_id in ids],
        [{"event_id": event_id, "source_id": name} for event_id in ids for name in names],
    )


def ranked(*groups: tuple[list[Cells], list[Cells]]) -> Ranking:
    names = {str(event["place_id"]) for events, _ in groups for event in events}
    places = [{"place_id": name, "display_name": name} for name in sorted(names | {"east-town"})]
    record = recorded(
        places=places,
        events=[event for events, _ in groups for event in events],
        event_sources=[row for _, rows in groups for row in rows],
    )
    return robustness_of(record, every(record)).ranking


def test_equal_counts_share_a_rank() -> None:
    ranking = ranked(at("a", 3, sources=2), at("b", 2, sources=2), at("c", 2, sources=2), at("d", 1, sources=2))
    assert ranking.every == (Ranked("a", 1, 3), Ranked("b", 2, 2), Ranked("c", 2, 2), Ranked("d", 4, 1))
    assert not ranking.changed


def test_a_tie_at_the_fifth_rank_is_let_in_whole() -> None:
    ranking = ranked(*(at(place, 2, sources=2) for place in "abcd"), *(at(p, 1, sources=2) for p in "efg"))
    assert [(one.place_id, one.rank) for one in ranking.every][-3:] == [("e", 5), ("f", 5), ("g", 5)]


def test_a_place_comes_in_and_another_falls_out_without_single_sources() -> None:
    ranking = ranked(at("weak", 9, sources=1), *(at(place, 3, sources=2) for place in "abcd"), at("e", 2, sources=2))
    assert (ranking.gained, ranking.lost, ranking.changed) == (("e",), ("weak",), True)


def test_a_place_that_only_changes_its_rank_is_a_change() -> None:
    ranking = ranked(at("a", 1, sources=2), at("a", 2, sources=1), at("b", 2, sources=2))
    assert (ranking.gained, ranking.lost, ranking.changed) == ((), (), True)
    assert [one.place_id for one in ranking.without] == ["b", "a"]


def trend(days: list[int], *, shown: tuple[date, date] | None = None) -> Trend | None:
    events = [{"event_id": f"e{i}", "date": f"2020-10-{day:02}"} for i, day in enumerate(days)]
    record = recorded(events=events)
    return robustness_of(record, every(record), days=shown).trend


@pytest.mark.parametrize(
    ("days", "first", "second", "counts", "told"),
    [
        ([10, 11, 12, 13], (10, 11), (12, 13), (2, 2), "same"),
        ([10, 11, 12], (10, 10), (12, 12), (1, 1), "same"),
        ([10, 11, 11, 12, 12], (10, 10), (12, 12), (1, 2), "more"),
        ([10, 10, 11, 14], (10, 11), (13, 14), (3, 1), "fewer"),
    ],
)
def test_the_halves_are_equally_long_and_a_middle_day_is_left_out(
    days: list[int], first: tuple[int, int], second: tuple[int, int], counts: tuple[int, int], told: str
) -> None:
    found = trend(days)
    assert found is not None
    assert [day.day for day in (*found.first, *found.second)] == [*first, *second]
    assert (found.every, direction(found.every)) == (counts, told)


def test_what_lasted_over_both_halves_counts_in_each() -> None:
    siege = {"event_id": "siege", "date": "2020-10-09", "end_date": "2020-10-12"}
    record = recorded(events=[siege, {"event_id": "raid", "date": "2020-10-13"}])
    found = robustness_of(record, every(record), days=(date(2020, 10, 10), date(2020, 10, 13))).trend
    assert found is not None
    assert found.every == (1, 2)
    assert robustness_of(record, every(record)).trend == Trend(
        (date(2020, 10, 9), date(2020, 10, 10)), (date(2020, 10, 12), date(2020, 10, 13)), (1, 2), (0, 0)
    )


def test_a_single_day_has_no_trend() -> None:
    assert trend([10, 10]) is None


def test_the_days_shown_make_the_halves_where_they_are_given() -> None:
    found = trend([10, 10], shown=(date(2020, 10, 8), date(2020, 10, 11)))
    assert found is not None
    assert (found.first, found.every, found.without) == ((date(2020, 10, 8), date(2020, 10, 9)), (0, 2), (0, 0))
    assert found.changed


@settings(max_examples=25, deadline=None)
@given(made_up())
def test_exchanging_the_sides_exchanges_their_numbers_and_nothing_else(rows: Rows) -> None:
    one, other = recorded(**rows), recorded(**exchanged(rows))
    mine, theirs = robustness_of(one, every(one)), robustness_of(other, every(other))
    assert {OTHER_SIDE[side]: count for side, count in mine.one_side.items()} == theirs.one_side
    alike = (
        "total",
        "one_source",
        "one_publisher",
        "third_only",
        "third_party",
        "mixed",
        "casualties",
        "ranking",
        "trend",
    )
    assert [getattr(mine, name) for name in alike] == [getattr(theirs, name) for name in alike]


@pytest.mark.parametrize("filters", CHOICES)
def test_the_sentences_hold_the_numbers(record: Record, filters: Filters) -> None:
    found = robustness_of(record, chosen(record, filters))
    sentences = list(robustness.source_sentences(found))
    assert f"{found.one_source} events of {found.total} rest on one publication." in sentences
    for side, name in (("armenian", "Armenian side"), ("azerbaijani", "Azerbaijani side")):
        count = found.one_side[side]
        verb = "event of {} is" if count == 1 else "events of {} are"
        told = f"{name}: {count} {verb.format(found.total)} known from its officials and media only."
        assert told in sentences


def test_one_is_told_as_one(small: Record) -> None:
    found = robustness_of(small, every(small))
    told = [
        *robustness.source_sentences(found),
        *robustness.casualty_sentences(found),
        *robustness.trend_sentences(found.trend),
    ]
    assert told == [
        "1 event of 1 rests on one publication.",
        "1 event of 1 rests on one publisher.",
        "Armenian side: 0 events of 1 are known from its officials and media only.",
        "Azerbaijani side: 1 event of 1 is known from its officials and media only.",
        "0 events of 1 have a third-party source.",
        "0 events of 1 have third-party sources only.",
        "Killed: 1 attack gives no figure.",
        "Injured: 1 attack gives no figure.",
        "A single day has no trend.",
    ]


def test_a_ranking_is_told_by_what_changes() -> None:
    firm = (Ranked("ganja", 1, 3), Ranked("baku", 2, 2))
    assert firmwords_of(Ranking(firm, firm))[1].endswith("stay the same, in the same order.")
    assert firmwords_of(Ranking(firm, (Ranked("baku", 1, 2), Ranked("ganja", 2, 1))))[1].endswith("in another order.")
    assert firmwords_of(Ranking(firm, (Ranked("baku", 1, 2),)))[1:] == [
        "Without the events of one publication 1 place falls out of the first five: ganja."
    ]
    assert firmwords_of(Ranking(firm, ()))[1:] == ["Without the events of one publication no place is left."]


class Named:
    """A record that names a place by its id."""

    def place_name(self, place_id: str) -> str:
        return place_id


def firmwords_of(ranking: Ranking) -> list[str]:
    return list(robustness.ranking_sentences(ranking, Named()))  # type: ignore[arg-type]


def test_the_tables_hold_the_same_numbers(record: Record) -> None:
    found = robustness_of(record, every(record))
    shares, casualties = robustness.shares_table(found), robustness.casualties_table(found)
    assert shares["Events"].to_list()[:4] == [found.one_source, found.one_publisher, *found.one_side.values()]
    assert casualties[["Low", "High"]].to_numpy().tolist() == [
        [one.count.low, one.count.high] for one in found.casualties
    ]
    places = robustness.ranking_table(found.ranking, record)
    assert len(places) == len(found.ranking.every) + len(found.ranking.gained)
    assert len(found.ranking.every) >= FIRST_PLACES

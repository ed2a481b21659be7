"""Why nothing fits: each thing that would bring something if it were given up, and what lies on other days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.query.filters import Filters, chosen
from conflictmap.query.near_misses import NearMiss, near_misses, on_any_day, on_other_days, without
from conflictmap.record.record import Record
from making import recorded

WEEK = (date(2020, 10, 10), date(2020, 10, 17))
RAID = {"event_id": "raid", "title": "Raid on the bridge", "means": "drone"}
LATER = {"event_id": "later", "title": "Shells on the bridge", "means": "artillery", "date": "2020-11-05"}
SAID = {"event_id": "said", "title": "A word", "kind": "accusation", "themes": "captives", "claimant_ids": ""}


@pytest.fixture(scope="module")
def made() -> Record:
    phases = [{"phase_id": "war"}, {"phase_id": "all", "date_from": "2020-01-01", "date_to": "2020-12-31"}]
    return recorded(events=[RAID, LATER, SAID], phases=phases)


def of(record: Record):  # type: ignore[no-untyped-def]
    return lambda filters: len(chosen(record, filters))


@pytest.mark.parametrize(
    ("narrowing", "misses"),
    [
        ({"means": ["artillery"]}, [NearMiss("when", 1), NearMiss("means", 2)]),
        ({"means": ["drone"], "theme": ["captives"]}, [NearMiss("means", 1), NearMiss("theme", 1)]),
        ({"q": "nowhere"}, [NearMiss("q", 2)]),
        ({"means": ["drone"], "q": "nowhere"}, [NearMiss("q", 1)]),
        ({"means": ["artillery"], "q": "word"}, [NearMiss("means", 1), NearMiss("q", 1, any_day=True)]),
        ({"means": ["drone"], "theme": ["captives"], "q": "nowhere"}, []),
    ],
)
def test_each_thing_that_alone_leaves_nothing_is_named_with_what_it_leaves_out(
    made: Record, narrowing: dict[str, list[str]], misses: list[NearMiss]
) -> None:
    filters = Filters.of(*WEEK, **narrowing)  # type: ignore[arg-type]
    assert of(made)(filters) == 0
    assert list(near_misses(made, filters, of(made))) == misses


def test_days_without_any_record_are_the_only_reason(made: Record) -> None:
    empty = Filters(date(2020, 3, 1), date(2020, 3, 2))
    assert near_misses(made, empty, of(made)) == (NearMiss("when", 3),)


@pytest.mark.parametrize(("q", "outside"), [("bridge", 1), ("word", 0), ("nowhere", 0), ("", 0)])
def test_what_fits_on_other_days_is_counted_where_something_narrows(made: Record, q: str, outside: int) -> None:
    assert on_other_days(made, Filters(*WEEK, q=q), of(made)) == outside


def test_a_record_that_no_days_can_show_is_not_promised() -> None:
    made = recorded(events=[RAID, {**LATER, "date": "2021-11-05"}])
    assert on_other_days(made, Filters(*WEEK, q="bridge"), of(made)) == 0
    assert near_misses(made, Filters.of(*WEEK, means=["artillery"]), of(made)) == (NearMiss("means", 1),)


NARROWING = st.fixed_dictionaries(
    {},
    optional={
        "means": st.sets(st.sampled_from(["drone", "artillery", "missile"]), min_size=1),
        "kind": st.sets(st.sampled_from(["attack", "accusation", "denial"]), min_size=1),
        "theme": st.just({"captives"}),
        "q": st.sampled_from(["bridge", "word", "nowhere"]),
    },
)


@given(narrowing=NARROWING, since=st.dates(date(2020, 9, 1), date(2020, 12, 1)))
def test_what_is_promised_is_what_giving_it_up_brings(made: Record, narrowing: dict[str, str], since: date) -> None:
    filters = Filters.of(since, since, **narrowing)
    for miss in near_misses(made, filters, of(made)):
        left = filters if miss.parameter == "when" else without(filters, miss.parameter)
        if miss.any_day or miss.parameter == "when":
            left = on_any_day(made, left)
        assert len(chosen(made, left)) == miss.count > 0

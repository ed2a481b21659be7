"""In a day nothing stands before what it answers; known hours are in order, whatever the relations say."""

from __future__ import annotations

from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.query.export import to_csv
from conflictmap.query.neighbours import neighbours
from conflictmap.record.order import ANSWERS, PRESUPPOSES, in_order
from conflictmap.record.record import Record
from conflictmap.tables.timing import DAY, EPOCH
from making import Cells, recorded

Link = tuple[str, str, str]


def ordered(
    events: dict[str, str], relations: list[Link], *, day: str = "2020-10-11", date_prec: str = "1"
) -> list[str]:
    """Return the ids of some events of one day in order; `events` holds the hour of each, empty where it is unknown."""
    table = pd.DataFrame({"event_id": events.keys(), "time": events.values()})
    table = table.assign(date=pd.Timestamp(day), date_prec=date_prec)
    links = pd.DataFrame(relations, columns=["event_id", "relation", "other_id"])
    return in_order(table, links)[0]["event_id"].to_list()


def test_known_hours_come_in_order_and_unknown_ones_last() -> None:
    assert ordered({"b": "", "a": "", "d": "09:00", "c": "22:15"}, []) == ["d", "c", "a", "b"]


@pytest.mark.parametrize("relation", ANSWERS)
def test_an_unknown_hour_comes_right_after_what_it_answers(relation: str) -> None:
    hours = {"a": "", "early": "08:00", "late": "20:00", "none": ""}
    assert ordered(hours, [("a", relation, "early")]) == ["early", "a", "late", "none"]
    assert ordered(hours, [("a", relation, "late"), ("a", relation, "early")]) == ["early", "late", "a", "none"]


@pytest.mark.parametrize("relation", PRESUPPOSES)
def test_a_breach_of_unknown_hour_comes_after_the_truce_but_not_before_known_hours(relation: str) -> None:
    hours = {"breach": "", "truce": "08:00", "other": "20:00"}
    assert ordered(hours, [("breach", relation, "truce")]) == ["truce", "other", "breach"]
    assert ordered({"breach": "", "truce": ""}, [("breach", relation, "truce")]) == ["truce", "breach"]


def test_what_is_answered_at_a_known_hour_comes_before_it_and_brings_what_it_answers() -> None:
    hours = {"z": "", "y": "", "answer": "10:00", "early": "08:00", "late": "20:00", "a": ""}
    links = [("answer", "denies", "z"), ("z", "about", "y")]
    assert ordered(hours, links) == ["early", "y", "z", "answer", "late", "a"]


def test_a_chain_of_unknown_hours_stays_together_at_the_end_of_the_day() -> None:
    hours = {"a": "", "b": "", "c": "", "d": "", "e": "23:59"}
    assert ordered(hours, [("a", "denies", "d"), ("b", "responds_to", "a")]) == ["e", "d", "a", "b", "c"]


def test_hours_win_over_relations_and_relations_of_other_days_play_no_part() -> None:
    assert ordered({"a": "09:00", "b": "10:00"}, [("a", "denies", "b")]) == ["a", "b"]
    hours = {"a": "09:00", "b": "", "c": "10:00"}
    assert ordered(hours, [("a", "denies", "b"), ("b", "denies", "c")]) == ["b", "a", "c"]
    assert ordered({"a": "09:00", "b": "09:00", "c": "08:00"}, [("a", "denies", "b")]) == ["c", "b", "a"]
    assert ordered({"a": "", "b": ""}, [("a", "denies", "no-such-event"), ("a", "denies", "a")]) == ["a", "b"]


def test_of_a_day_that_is_not_known_exactly_no_hour_is_known() -> None:
    assert ordered({"a": "23:00", "b": "01:00"}, [], date_prec="2") == ["a", "b"]


@pytest.mark.parametrize("last", ["", "07:00"])
def test_a_circle_breaks_nothing_and_answers_win_over_breaches(last: str) -> None:
    hours = {"a": "", "b": "", "c": last}
    links = [("a", "denies", "b"), ("b", "responds_to", "c"), ("c", "about", "a")]
    found = ordered(hours, links)
    assert sorted(found) == ["a", "b", "c"]
    assert ordered({"truce": "", "raid": ""}, [("raid", "violates", "truce"), ("truce", "responds_to", "raid")]) == [
        "raid",
        "truce",
    ]


def test_a_long_chain_of_one_day_is_put_in_order() -> None:
    ids = [f"{number:05}" for number in range(3000)]
    links = [(one, "responds_to", other) for one, other in pairwise(ids)]
    assert ordered(dict.fromkeys(ids, ""), links) == ids[::-1]


TIMES = st.lists(st.sampled_from(["", "", "08:00", "09:30", "21:00"]), min_size=2, max_size=8)
LINKS = st.lists(
    st.tuples(st.integers(0, 7), st.sampled_from([*ANSWERS, *PRESUPPOSES, "same_as"]), st.integers(0, 7)), max_size=12
)


@given(TIMES, LINKS)
def test_whatever_is_tied_to_what_hours_are_in_order_and_nothing_is_lost(
    times: list[str], links: list[tuple[int, str, int]]
) -> None:
    hours = {f"e{number}": time for number, time in enumerate(times)}
    found = ordered(hours, [(f"e{own}", relation, f"e{other}") for own, relation, other in links])
    known = [hours[event_id] for event_id in found if hours[event_id]]
    assert sorted(found) == sorted(hours)
    assert known == sorted(known)


@given(TIMES, LINKS)
def test_where_nothing_contradicts_itself_all_is_after_what_it_answers(
    times: list[str], links: list[tuple[int, str, int]]
) -> None:
    clock = iter(sorted(time for time in times if time))
    hours = {f"e{number}": next(clock) if time else "" for number, time in enumerate(times)}
    related = [(f"e{own}", relation, f"e{other}") for own, relation, other in links if len(times) > own > other]
    found = ordered(hours, related)
    tied = [(own, other) for own, relation, other in related if relation != "same_as"]
    assert all(found.index(own) > found.index(other) for own, other in tied)


def test_in_the_record_nothing_of_a_day_stands_before_what_it_answers(record: Record) -> None:
    events, relations = (
        pd.read_csv(record.tables.folder / f"{name}.csv", dtype=str, keep_default_na=False)
        for name in ("events", "relations")
    )
    own = events.set_index("event_id")[["date", "time"]]
    tied = relations[relations["relation"].isin(["denies", "responds_to", "about", "violates", "implements"])]
    tied = tied.merge(own, on="event_id").merge(own.add_suffix("_other"), left_on="other_id", right_index=True)
    same = tied[(tied["date"] == tied["date_other"]) & ((tied["time"] == "") | (tied["time_other"] == ""))]
    places = record.events["event_id"].reset_index().set_index("event_id")["index"]
    assert len(same) > 200
    assert (places[same["event_id"]].to_numpy() > places[same["other_id"]].to_numpy()).all()


def test_in_the_record_known_hours_are_in_order_and_days_too(record: Record) -> None:
    events = record.events
    known = events[(events["time"] != "") & (events["date_prec"] == "1")]
    assert known["minute"].is_monotonic_increasing
    assert events["date"].is_monotonic_increasing


def test_the_minutes_for_play_are_those_of_the_table(record: Record) -> None:
    clock = [int(time[:2]) * 60 + int(time[3:]) if time else 0 for time in record.events["time"]]
    assert ((record.events["date"] - EPOCH).dt.days * DAY + clock).to_list() == record.events["minute"].to_list()


def test_lists_neighbours_and_downloads_follow() -> None:
    said: Cells = {
        "actor_ids": "west-ministry",
        "target_ids": "east-ministry",
        "claimant_ids": "",
        "themes": "false_claim",
    }
    events: list[Cells] = [
        {"event_id": "a-denial", "kind": "denial", "about_place_id": "east-town", **said},
        {"event_id": "raid", "time": "09:00"},
        {"event_id": "second-raid", "time": "21:00"},
    ]
    made = recorded(events=events, relations=[{"event_id": "a-denial", "relation": "denies", "other_id": "raid"}])
    assert made.in_order(["a-denial", "raid"]) == ("raid", "a-denial")
    beside = neighbours(made, "a-denial")
    assert (beside.before, beside.after, beside.number) == ("raid", "second-raid", 2)
    lines = to_csv(made, made.events.index.to_numpy()).decode("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == ["raid", "a-denial", "second-raid"]

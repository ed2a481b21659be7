"""Truces: the clock from hour zero, the counts of both sides, silence, promises, and that no side is treated apart."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.before_after import BREACH_THEME, acts_in, around, days_spoken, first_full_day, ratio
from conflictmap.ceasefires.before_after_chart import added_chart, clock_chart, counts_chart
from conflictmap.ceasefires.clock import Mark, Tally, clock, opening
from conflictmap.ceasefires.commitments import answered, promises
from conflictmap.ceasefires.truces import TOLD_DAYS, added_up, breaches, statements, tied_claims, truce, truces
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.record import Record
from conflictmap.record.threads import heads_of
from conflictmap.tables.codes import SPANS
from conflictmap.tables.conflict import SIDE_OF_PARTY, SIDES
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, EPOCH, Lapse
from conflictmap.text import words
from making import MINIMAL, Cells, recorded

ANY = Filters(date.min, date.max)
NORTH: Cells = {"actor_id": "north-ministry", "party": "russia", "role": "foreign_ministry"}
HALT: Cells = {
    "event_id": "halt", "kind": "ceasefire_statement", "date": "2020-10-10", "time": "03:00", "actor_ids": "north-ministry",
    "target_ids": "", "claimant_ids": "",
}  # fmt: skip
TRUCE: Cells = {"ceasefire_id": "truce", "announced_event_id": "halt", "effective_to": "2020-10-18T00:00+04:00"}
BY_WEST: Cells = {"actor_ids": "west-army", "claimant_ids": "east-ministry", "target_ids": "east-people"}
BY_EAST: Cells = {"actor_ids": "east-army", "claimant_ids": "west-ministry", "target_ids": "west-people"}
TENTH = (pd.Timestamp("2020-10-10") - EPOCH).days


def made(events: list[Cells], *, violates: tuple[str, ...] = (), **instead: Any) -> Record:
    """Return a record of a truce from noon of 10 October 2020, announced by `halt`, with these events."""
    relations = [{"event_id": event_id, "relation": "violates", "other_id": "halt"} for event_id in violates]
    content = {
        "actors": [*MINIMAL["actors"], NORTH],
        "events": [HALT, *events],
        "relations": relations + instead.pop("relations", []),
        "ceasefires": [TRUCE],
    }
    found = recorded(**{**content, **instead})
    assert found.tables.problems == ()
    return found


def attack(event_id: str, day: str = "2020-10-10", time: str = "", **cells: str) -> Cells:
    return {"event_id": event_id, "date": day, "time": time, **BY_WEST, **cells}


def said(event_id: str, day: str, time: str = "", **cells: str) -> Cells:
    blank = {"actor_ids": "north-ministry", "target_ids": "", "claimant_ids": ""}
    return {"event_id": event_id, "kind": "ceasefire_statement", "date": day, "time": time, **blank, **cells}


def marks(record: Record) -> dict[str, Mark]:
    return {f"{mark.what} {mark.side}".strip(): mark for mark in clock(record, "truce")}


@pytest.mark.parametrize(
    ("events", "took", "meant"),
    [
        ([attack("one", time="12:05")], Lapse(5, 5), ("one",)),
        ([attack("one", time="12:05"), attack("two", time="12:09")], Lapse(5, 5), ("one",)),
        ([attack("one", time="12:05"), attack("two", time="12:05")], Lapse(5, 5), ("one", "two")),
        ([attack("one")], Lapse(0, 719), ("one",)),
        ([attack("one"), attack("two", time="12:05")], Lapse(0, 5), ("one", "two")),
        ([attack("one", "2020-10-11"), attack("two", "2020-10-12")], Lapse(720, 720 + DAY - 1), ("one",)),
        ([attack("one", "2020-10-12", date_prec="2")], Lapse(0, 7 * DAY + 720), ("one",)),
        ([attack("one", time="11:59")], None, ()),
        ([attack("one", "2020-10-18", time="00:30")], None, ()),
        ([attack("one", aggregate="1")], None, ()),
        ([], None, ()),
    ],
)
def test_the_first_breach_is_as_exact_as_the_record_allows(
    events: list[Cells], took: Lapse | None, meant: tuple[str, ...]
) -> None:
    record = made(events, violates=tuple(event["event_id"] for event in events))
    mark = marks(record)["breach armenian"]
    assert (mark.took, mark.event_ids) == (took, meant)


def test_only_claims_that_are_tied_to_the_truce_are_breaches() -> None:
    record = made([attack("tied", time="13:00"), attack("loose", time="12:01")], violates=("tied",))
    assert [breach.event_id for breach in breaches(record, "truce")] == ["tied"]


def test_a_breach_is_laid_to_the_accused_and_one_laid_to_both_counts_for_both() -> None:
    both = attack("both", time="12:30", actor_ids="west-army;east-army", claimant_ids="north-ministry")
    blame = {**attack("blame", time="12:10"), "kind": "accusation", "actor_ids": "east-ministry", "claimant_ids": "",
             "target_ids": "west-army", "themes": BREACH_THEME}  # fmt: skip
    found = marks(made([both, blame], violates=("both", "blame")))
    assert found["breach armenian"].event_ids == ("blame",)
    assert found["breach azerbaijani"].event_ids == ("both",)


def test_the_first_death_is_of_a_tied_attack_with_at_least_one_killed() -> None:
    events = [
        attack("unknown", time="12:01"),
        attack("none", time="12:02", killed_low="0", killed_high="2"),
        attack("loose", time="12:03", killed_low="1", killed_high="1"),
        attack("deadly", time="12:04", killed_low="1", killed_high="3"),
    ]
    record = made(events, violates=("unknown", "none", "deadly"))
    assert (marks(record)["death"].took, marks(record)["death"].event_ids) == (Lapse(4, 4), ("deadly",))


def test_the_first_denial_denies_a_breach() -> None:
    blank = {
        "claimant_ids": "",
        "kind": "denial",
        "actor_ids": "west-ministry",
        "target_ids": "",
        "themes": "truce_breach",
    }
    events = [
        attack("tied", time="12:05"), attack("loose", time="12:05"),
        attack("other", time="12:10", **blank), attack("denial", time="12:50", **blank),
    ]  # fmt: skip
    ties = [
        {"event_id": "other", "relation": "denies", "other_id": "loose"},
        {"event_id": "denial", "relation": "denies", "other_id": "tied"},
    ]
    found = marks(made(events, violates=("tied",), relations=ties))["denial"]
    assert (found.took, found.event_ids) == (Lapse(50, 50), ("denial",))


@pytest.mark.parametrize(
    ("events", "took", "meant", "unsure"),
    [
        ([said("word", "2020-10-10", "14:00")], Lapse(120, 120), ("word",), False),
        ([said("word", "2020-10-10", "11:00")], None, (), False),
        ([said("word", "2020-10-10")], Lapse(0, 719), ("word",), True),
        ([said("word", "2020-10-11", "12:00"), said("own", "2020-10-10", "13:00", actor_ids="west-ministry")], Lapse(DAY, DAY), ("word",), False),
        ([said("word", "2020-10-11", "12:00", actor_ids="west-ministry;north-ministry")], Lapse(DAY, DAY), ("word",), False),
        ([said("late", "2020-10-26", "12:00")], None, (), False),
    ],
)  # fmt: skip
def test_the_next_statement_is_by_a_mediator(
    events: list[Cells], took: Lapse | None, meant: tuple[str, ...], unsure: bool
) -> None:
    found = marks(made(events))["statement"]
    assert (found.took, found.event_ids, found.unsure) == (took, meant, unsure)


@pytest.mark.parametrize(("brokers", "meant"), [("", ("word",)), ("south-ministry", ("ally",))])
@pytest.mark.parametrize("party", ["turkiye", "iran"])
def test_a_state_that_is_no_mediator_is_one_only_of_the_truce_that_it_brokered(
    party: str, brokers: str, meant: tuple[str, ...]
) -> None:
    south = {"actor_id": "south-ministry", "party": party, "role": "foreign_ministry"}
    events = [said("ally", "2020-10-10", "13:00", actor_ids="south-ministry"), said("word", "2020-10-10", "14:00")]
    truces = [{**TRUCE, "brokered_by_ids": brokers}]
    found = marks(made(events, actors=[*MINIMAL["actors"], NORTH, south], ceasefires=truces))["statement"]
    assert found.event_ids == meant


@pytest.mark.parametrize(
    ("begins", "day", "time", "took"),
    [
        ("2020-10-10", "2020-10-10", "", Lapse(0, DAY - 1)),
        ("2020-10-10", "2020-10-11", "", Lapse(1, 2 * DAY - 1)),
        ("2020-10-10", "2020-10-10", "10:00", Lapse(0, 600)),
    ],
)
def test_a_truce_without_an_hour_makes_no_time_exact(begins: str, day: str, time: str, took: Lapse) -> None:
    record = made([attack("one", day, time)], violates=("one",), ceasefires=[{**TRUCE, "effective_from": begins}])
    assert marks(record)["breach armenian"].took == took


def test_the_first_day_is_counted_as_a_range_where_hours_are_not_known() -> None:
    events = [
        attack("sure", time="12:05"), attack("same-day"), attack("next-day", "2020-10-11"),
        attack("next-noon", "2020-10-11", "12:00"), attack("east", time="13:00", **BY_EAST),
    ]  # fmt: skip
    cited = [
        {"event_id": "sure", "source_id": "east-paper"}, {"event_id": "sure", "source_id": "west-paper"},
        {"event_id": "east", "source_id": "west-paper"},
    ]  # fmt: skip
    found = opening(made(events, violates=tuple(event["event_id"] for event in events), event_sources=cited), "truce")
    assert found.every == Tally(3, 4)
    assert found.laid_to == {"armenian": Tally(2, 3), "azerbaijani": Tally(1, 1)}
    assert found.one_sided == Tally(2, 3)


def test_counts_are_threads_by_day_and_side() -> None:
    blame = {**attack("blame", "2020-10-08"), "kind": "accusation", "actor_ids": "east-ministry", "claimant_ids": "",
             "target_ids": "west-army", "themes": BREACH_THEME}  # fmt: skip
    events = [
        attack("before", "2020-10-03"), blame, {**blame, "event_id": "other-theme", "themes": "captives"},
        attack("too-early", "2020-10-02"), attack("day-zero"), attack("after", "2020-10-17", **BY_EAST),
        attack("total", "2020-10-12", aggregate="1"), attack("too-late", "2020-10-18"),
        attack("both", "2020-10-11", actor_ids="west-army;east-army", claimant_ids="north-ministry"),
        attack("neither", "2020-10-11", actor_ids="north-ministry", claimant_ids="north-ministry"),
        {**blame, "event_id": "about", "date": "2020-10-12"},
    ]  # fmt: skip
    record = made(events, relations=[{"event_id": "about", "relation": "about", "other_id": "before"}])
    found = around(record, ANY, "truce", 7)
    assert found.before == {"armenian": 2, "azerbaijani": 0}
    assert found.after == {"armenian": 1, "azerbaijani": 2}
    assert (found.neither, len(found.days)) == (1, 2 * 15)
    zero = found.days[(found.days["offset"] == 0) & (found.days["side"] == "armenian")]
    assert zero["count"].to_list() == [1]


@pytest.mark.parametrize(("begins", "full"), [("2020-10-10T12:00+04:00", 1), ("2020-10-10", 1), ("2020-10-10T00:00+04:00", 0)])  # fmt: skip
def test_the_day_of_hour_zero_counts_when_it_began_at_midnight(begins: str, full: int) -> None:
    record = made([], ceasefires=[{**TRUCE, "effective_from": begins}])
    assert first_full_day(truce(record, "truce")) == full
    assert around(record, ANY, "truce", 7).days["offset"].max() == 6 + full


def test_a_day_is_silent_when_nothing_of_the_other_side_is_in_the_record() -> None:
    """What is laid to the west is told by the east: an event it claims, a word of it, or a source of its kinds."""
    denial = attack("denial", "2020-10-12", kind="denial", actor_ids="east-ministry", claimant_ids="", target_ids="")
    events = [attack("claim", "2020-10-11"), denial, attack("vague", "2020-10-15", date_prec="3")]
    paper = [
        {"source_id": "east-paper", "publisher_kind": "official_azerbaijan", "published": "2020-10-13"},
        {"source_id": "west-paper", "publisher_kind": "media_third_party", "published": "2020-10-14"},
    ]
    days = around(made(events, sources=paper), ANY, "truce", 7).days
    told = {
        side: set(days["offset"][(days["side"] == side) & ~days["silent"] & (days["offset"] > 0)]) for side in SIDES
    }
    assert told == {"armenian": {1, 2, 3}, "azerbaijani": set()}


def test_what_is_unknown_on_all_days_is_no_zero(record: Record) -> None:
    one = truce(record, "truce-1994-05-12")
    told = wording.around_told(one, around(record, ANY, one.truce_id, 7), 7, [])
    assert told.startswith("In the 7 full days before: an unknown number laid to Armenian forces and an unknown number")
    assert "0 laid" not in told


def test_filters_narrow_the_counts_but_not_the_silence_and_days_play_no_part(record: Record) -> None:
    whole = around(record, ANY, "truce-2020-10-10", 7)
    narrow = around(record, Filters.of(date(2022, 1, 1), date(2022, 1, 2), place=("ganja",)), "truce-2020-10-10", 7)
    assert 0 < sum(narrow.after.values()) < sum(whole.after.values())
    assert narrow.days["silent"].to_list() == whole.days["silent"].to_list()


def test_a_ratio_has_the_smaller_as_one_and_needs_two_numbers() -> None:
    assert (ratio(2, 3), ratio(3, 2), ratio(0, 3), ratio(2, 0)) == ((1, 1.5), (1.5, 1), None, None)


@pytest.mark.parametrize("span", SPANS)
def test_the_counts_add_up_to_the_threads_of_the_same_days(record: Record, span: str) -> None:
    for one in truces(record):
        found = around(record, ANY, one.truce_id, int(span))
        first, last = ((found.days["day"].iloc[i] - EPOCH).days for i in (0, -1))
        heads = heads_of(record, chosen_at_any_time(record, ANY))
        inside = [head for head in heads if first <= record.days[record.position[head]] <= last]
        violating = set(record.tables["relations"].query("relation == 'violates'")["event_id"])
        rows = [
            row
            for row in record.rows(inside)
            if not row["aggregate"]
            and (row["kind"] == "attack" or BREACH_THEME in split(row["themes"]) or row["event_id"] in violating)
        ]
        assert sorted(acts_in(record, ANY, first, last)) == sorted(row["event_id"] for row in rows)
        laid = [{SIDE_OF_PARTY[party] for party in split(row["accused"]) if party in SIDE_OF_PARTY} for row in rows]
        sums = found.days.groupby("side")["count"].sum()
        assert {side: sums[side] for side in SIDES} == {side: sum(side in sides for sides in laid) for side in SIDES}
        assert found.neither == sum(not sides for sides in laid)


def test_breaches_add_up_day_by_day() -> None:
    events = [attack("one"), attack("two", "2020-10-12"), attack("three", "2020-10-12", **BY_EAST)]
    table = added_up(made(events, violates=("one", "two", "three")), "truce")
    totals = {side: table["total"][table["side"] == side].to_list() for side in SIDES}
    assert totals == {"armenian": [1, 1, 2, 2, 2, 2, 2, 2, 2], "azerbaijani": [0, 0, 1, 1, 1, 1, 1, 1, 1]}


def test_a_promise_has_its_events_by_bearing_and_the_end_of_firing_all_tied_claims() -> None:
    events = [attack("one"), attack("two", "2020-10-12"), said("talks", "2020-10-13"), said("early", "2020-10-11")]
    record = made(
        events,
        violates=("one", "two"),
        commitments=[{"commitment_id": "firing", "topic": "cessation_of_fire"}, {"commitment_id": "captives"}],
        commitment_events=[
            {"commitment_id": "firing", "event_id": "talks", "bearing": "carried_out", "note": "In part."},
            {"commitment_id": "captives", "event_id": "talks"},
            {"commitment_id": "captives", "event_id": "early"},
        ],
    )
    firing, captives = promises(record, "truce")
    assert firing.events == {"carried_out": ("talks",), "breach": ("one", "two"), "spoken_of": ()}
    assert captives.events == {"carried_out": (), "breach": (), "spoken_of": ("early", "talks")}
    assert (firing.notes, captives.source_ids) == ({"talks": "In part."}, ("east-paper",))
    assert wording.bearings(captives.events) == "Speaks of it: 2"


def test_statements_run_from_the_announcement_to_a_week_after_the_end() -> None:
    days = ["2020-10-09", "2020-10-10", "2020-10-25", "2020-10-26"]
    record = made([said(f"on-{day}", day) for day in days])
    assert statements(record, "truce") == ("on-2020-10-10", "halt", "on-2020-10-25")


def test_statements_of_a_truce_without_an_end_run_for_thirty_days() -> None:
    endless = [{**TRUCE, "effective_to": "", "announced": "2020-10-09"}]
    days = ["2020-10-08", "2020-10-09", "2020-11-09", "2020-11-10"]
    record = made([said(f"on-{day}", day) for day in days], ceasefires=endless)
    assert statements(record, "truce") == ("on-2020-10-09", "halt", "on-2020-11-09")


def test_a_statement_names_what_it_takes_up() -> None:
    ties = [{"event_id": "word", "relation": "responds_to", "other_id": "halt"}]
    record = made([said("word", "2020-10-11")], relations=ties)
    assert answered(record, statements(record, "truce")) == {"word": (("responds_to", "halt"),)}


def test_a_record_without_truces_has_none(small: Record) -> None:
    assert truces(small) == []


def test_a_truce_that_no_statement_announced_has_no_breach_and_says_so(record: Record) -> None:
    bare = [one for one in truces(record) if not one.statement]
    assert bare
    for one in bare:
        assert tied_claims(record, one) == []
        assert wording.untied(record, one).startswith(f"“{one.name}”: no claim is tied to this truce in the record")
        assert {mark.took for mark in clock(record, one.truce_id) if mark.what != "statement"} == {None}


def test_the_truce_of_10_october_2020(record: Record) -> None:
    one, found = truce(record, "truce-2020-10-10"), opening(record, "truce-2020-10-10")
    tied = record.tables["relations"].query("relation == 'violates'")
    assert len(tied_claims(record, one)) == (tied["other_id"] == one.statement).sum() > 40
    assert wording.untied(record, one) == ""
    for side in SIDES:
        mark = next(mark for mark in clock(record, one.truce_id) if mark.side == side)
        assert mark.took
        assert mark.took.most < DAY
        assert found.laid_to[side].low > 0
    told = wording.opening_told(one, found)
    assert f"{found.every.low} to {found.every.high} alleged breaches" in told


def test_every_truce_of_the_record_can_be_told_and_drawn(record: Record) -> None:
    for one in truces(record):
        told = [
            wording.clock_told(one, clock(record, one.truce_id)),
            wording.opening_told(one, opening(record, one.truce_id)),
            wording.lasting(one),
            wording.added_told(record, [one]),
        ]
        for span in SPANS:
            found = around(record, ANY, one.truce_id, int(span))
            told.append(wording.around_told(one, found, int(span), []))
            rules = pd.DataFrame({"at": [one.day], "name": [one.name], "own": [True]})
            assert counts_chart(found.days, rules).to_dict()["layer"]
        assert all(text.endswith(".") and "%(" not in text for text in told)
        added = added_up(record, one.truce_id)
        assert added["day"].max() <= TOLD_DAYS
        assert added_chart(added.assign(truce=one.name), [one.name]).to_dict()["layer"]


def test_the_clock_is_drawn_as_bars_and_points() -> None:
    rows = pd.DataFrame(
        {
            "row": [0, 1], "offset": [4, 4], "least": [0.0, 2.0], "most": [12.0, 2.0], "colour": ["#111111", "#222222"],
            "truce": ["A", "A"], "name": ["x", "y"], "took": ["at most 12 h", "2 h"],
        }
    )  # fmt: skip
    layers = clock_chart(rows, pd.DataFrame({"row": [0, 1], "name": ["x", "y"]})).to_dict()["layer"]
    assert [layer["mark"]["type"] for layer in layers] == ["text", "bar", "tick", "tick", "point"]


@pytest.mark.parametrize("table", [words.LAID, words.LAID_COUNTED, words.FIRST_BREACH])
def test_each_side_has_its_words(table: dict[str, str]) -> None:
    assert set(table) == set(SIDES)
    assert len(set(table.values())) == len(table)


# Swapping the two sides, in who acts, who claims and who publishes, must give the same numbers for the other side.

SWAP = {"armenia": "azerbaijan", "azerbaijan": "armenia"}
MIRROR = dict(zip(SIDES, reversed(SIDES), strict=True))
ACTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["attack", "accusation", "denial", "ceasefire_statement"]),
        "day": st.integers(3, 20),
        "time": st.sampled_from(["", "00:00", "12:05", "23:59"]),
        "precision": st.sampled_from(["1", "1", "2"]),
        "actor": st.sampled_from(["west-army", "east-army", "west-army;east-army", "north-ministry"]),
        "claimant": st.sampled_from(["west-ministry", "east-ministry", "north-ministry"]),
        "killed": st.sampled_from(["", "0", "1"]),
        "theme": st.sampled_from([BREACH_THEME, "captives"]),
        "tied": st.booleans(),
        "source": st.sampled_from(["east-paper", "west-paper"]),
    }
)


def drawn(acts: list[dict[str, Any]], *, swapped: bool) -> Record:
    """Return the record of these acts; `swapped` gives the actors and the papers of each side to the other."""
    party = SWAP if swapped else {}
    actors = [{**row, "party": party.get(row["party"], row["party"])} for row in MINIMAL["actors"]]
    sources = [
        {"source_id": f"{name}-paper", "publisher_kind": f"media_{party.get(own, own)}", "published": f"2020-10-{day}"}
        for name, own, day in (("east", "azerbaijan", "05"), ("west", "armenia", "14"))
    ]
    events, ties, cited = [], [], []
    for number, act in enumerate(acts):
        event_id, claims = f"act-{number}", act["kind"] in ("attack", "accusation")
        event = {
            "event_id": event_id, "kind": act["kind"], "date": f"2020-10-{act['day']:02}", "time": act["time"],
            "date_prec": act["precision"], "actor_ids": act["actor"], "claimant_ids": "", "target_ids": "",
        }  # fmt: skip
        if act["kind"] == "attack":
            event |= {"claimant_ids": act["claimant"], "killed_low": act["killed"], "killed_high": act["killed"]}
        if act["kind"] in ("accusation", "denial"):
            event |= {"actor_ids": act["claimant"], "target_ids": act["actor"], "themes": act["theme"]}
        if claims and act["tied"] and act["day"] >= 10:
            ties.append({"event_id": event_id, "relation": "violates", "other_id": "halt"})
        earlier = [old for old in events if old["kind"] == "attack" and old["date"] <= event["date"]]
        if act["kind"] == "denial" and earlier:
            ties.append({"event_id": event_id, "relation": "denies", "other_id": earlier[-1]["event_id"]})
        events.append(event)
        cited.append({"event_id": event_id, "source_id": act["source"]})
    promise = [{"commitment_id": "firing", "topic": "cessation_of_fire"}]
    return made(
        events, relations=ties, actors=[*actors, NORTH], sources=sources, event_sources=cited, commitments=promise
    )  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(ACTS, min_size=1, max_size=8))
def test_swapping_the_sides_mirrors_every_number(acts: list[dict[str, Any]]) -> None:
    plain_record, mirrored = (drawn(acts, swapped=swapped) for swapped in (False, True))
    own, other = opening(plain_record, "truce"), opening(mirrored, "truce")
    assert (own.every, own.one_sided) == (other.every, other.one_sided)
    assert own.laid_to == {side: other.laid_to[MIRROR[side]] for side in SIDES}
    of = {(mark.what, mark.side): mark for mark in clock(mirrored, "truce")}
    for mark in clock(plain_record, "truce"):
        mirror = of[mark.what, MIRROR.get(mark.side, "")]
        assert (mark.took, mark.event_ids, mark.unsure) == (mirror.took, mirror.event_ids, mirror.unsure)
    one, two = around(plain_record, ANY, "truce", 7), around(mirrored, ANY, "truce", 7)
    assert (one.neither, one.inexact) == (two.neither, two.inexact)
    for name in ("before", "after", "unknown_before", "unknown_after"):
        assert getattr(one, name) == {side: getattr(two, name)[MIRROR[side]] for side in SIDES}
    for side in SIDES:
        assert days_spoken(plain_record)[side] == days_spoken(mirrored)[MIRROR[side]]
        cells = ["offset", "count", "silent"]
        pair = one.days[one.days["side"] == side], two.days[two.days["side"] == MIRROR[side]]
        assert pair[0][cells].to_numpy().tolist() == pair[1][cells].to_numpy().tolist()
        sums = [added_up(each, "truce") for each in (plain_record, mirrored)]
        assert sums[0]["total"][sums[0]["side"] == side].to_list() == (
            sums[1]["total"][sums[1]["side"] == MIRROR[side]].to_list()
        )
    assert promises(plain_record, "truce") == promises(mirrored, "truce")
    assert statements(plain_record, "truce") == statements(mirrored, "truce")

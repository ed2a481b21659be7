"""The clock of a truce: its milestones, as exact as the record knows them."""

from __future__ import annotations

import pandas as pd
import pytest

from conflictmap.ceasefires.clock_chart import clock_chart
from conflictmap.record.clock import Milestone, clock
from conflictmap.record.incidents import BREACH_THEME
from conflictmap.record.record import Record
from conflictmap.tables.timing import DAY, Lapse
from making import MINIMAL, Cells
from truce_making import NORTH, TRUCE, attack, made, said


def milestones(record: Record) -> dict[str, Milestone]:
    return {f"{milestone.what} {milestone.side}".strip(): milestone for milestone in clock(record, "truce")}


@pytest.mark.parametrize(
    ("events", "took", "meant"),
    [
        ([attack("one", time="12:05")], Lapse(5, 5), ("one",)),
        ([attack("one", time="12:05"), attack("two", time="12:09")], Lapse(5, 5), ("one",)),
        ([attack("one", time="12:05"), attack("two", time="12:05")], Lapse(5, 5), ("one", "two")),
        ([attack("one")], Lapse(0, 719), ("one",)),
        ([attack("one"), attack("two", time="12:05")], Lapse(0, 5), ("two", "one")),
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
    milestone = milestones(record)["breach armenian"]
    assert (milestone.took, milestone.event_ids) == (took, meant)


def test_a_breach_is_attributed_to_the_accused_and_one_attributed_to_both_counts_for_both() -> None:
    both = attack("both", time="12:30", actor_ids="west-army;east-army", claimant_ids="north-ministry")
    blame = {**attack("blame", time="12:10"), "kind": "accusation", "actor_ids": "east-ministry", "claimant_ids": "",
             "target_ids": "west-army", "themes": BREACH_THEME}  # fmt: skip
    found = milestones(made([both, blame], violates=("both", "blame")))
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
    assert (milestones(record)["death"].took, milestones(record)["death"].event_ids) == (Lapse(4, 4), ("deadly",))


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
    found = milestones(made(events, violates=("tied",), relations=ties))["denial"]
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
    found = milestones(made(events))["statement"]
    assert (found.took, found.event_ids, found.unsure) == (took, meant, unsure)


@pytest.mark.parametrize(("brokers", "meant"), [("", ("word",)), ("south-ministry", ("ally",))])
@pytest.mark.parametrize("party", ["turkiye", "iran"])
def test_a_state_that_is_no_mediator_is_one_only_of_the_truce_that_it_brokered(
    party: str, brokers: str, meant: tuple[str, ...]
) -> None:
    south = {"actor_id": "south-ministry", "party": party, "role": "foreign_ministry"}
    events = [said("ally", "2020-10-10", "13:00", actor_ids="south-ministry"), said("word", "2020-10-10", "14:00")]
    truces = [{**TRUCE, "brokered_by_ids": brokers}]
    found = milestones(made(events, actors=[*MINIMAL["actors"], NORTH, south], ceasefires=truces))["statement"]
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
    assert milestones(record)["breach armenian"].took == took


def test_the_clock_is_drawn_as_bars_and_points() -> None:
    rows = pd.DataFrame(
        {
            "row": [0, 1], "offset": [4, 4], "least": [0.0, 2.0], "most": [12.0, 2.0], "colour": ["#111111", "#222222"],
            "truce": ["A", "A"], "name": ["x", "y"], "took": ["at most 12 h", "2 h"],
        }
    )  # fmt: skip
    layers = clock_chart(rows, pd.DataFrame({"row": [0, 1], "name": ["x", "y"]}))["layer"]
    assert [layer["mark"]["type"] for layer in layers] == ["text", "bar", "tick", "tick", "point"]

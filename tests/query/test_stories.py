"""A step of a story is a choice: what it leaves empty follows from its event, and a link says what is beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conflictmap.query.links import query_string, read_choice, write_choice
from conflictmap.query.passed_over import passed_over
from conflictmap.query.stories import stories
from conflictmap.query.story_checks import review_steps
from conflictmap.query.values import View
from conflictmap.record.record import Record
from making import Cells, loaded, recorded

STORY = {"story_id": "walk"}
FIRST = {"step": "1", "date_from": "2020-10-12", "date_to": "2020-10-13", "filters": "kind=denial;kind=attack;held=1"}
SECOND = {"step": "2", "event_id": "raid"}
THIRD = {"step": "3", "event_id": "raid", "date_from": "2020-10-10", "view": "39.8,46.7,10"}


@pytest.fixture(scope="module")
def walk() -> Record:
    return recorded(stories=[STORY], story_steps=[THIRD, FIRST, SECOND])


def link(**query: str) -> dict[str, list[str]]:
    return {"story": ["walk"], **{name: [value] for name, value in query.items()}}


def steps(**cells: str) -> list[tuple[int, str]]:
    """Return where `check` finds something wrong with a step of these cells: row and column."""
    made = loaded(stories=[STORY], story_steps=[{"step": "1", **cells}])
    assert made.problems == ()
    return [(problem.row, problem.column) for problem in review_steps(made)]


def test_steps_are_in_the_order_of_their_numbers(walk: Record) -> None:
    assert [step.number for step in stories(walk)["walk"].steps] == [1, 2, 3]


def test_a_step_without_an_event_shows_its_days_and_filters_and_the_first_view(walk: Record) -> None:
    choice = read_choice(link(step="1"), walk)
    assert (choice.filters.since, choice.filters.until) == (date(2020, 10, 12), date(2020, 10, 13))
    assert (choice.filters["kind"], choice.held, choice.event, choice.view) == (("attack", "denial"), True, "", None)


def test_what_a_step_leaves_empty_follows_from_its_event(walk: Record) -> None:
    choice = read_choice(link(step="2"), walk)
    assert (choice.filters.since, choice.filters.until) == (date(2020, 10, 11), date(2020, 10, 11))
    assert (choice.event, choice.view) == ("raid", View(40.6, 46.3, 9))


def test_what_a_step_says_goes_before_its_event(walk: Record) -> None:
    choice = read_choice(link(step="3"), walk)
    assert (choice.filters.since, choice.filters.until) == (date(2020, 10, 10), date(2020, 10, 10))
    assert (choice.event, choice.view) == ("raid", View(39.8, 46.7, 10))


def test_what_was_said_far_away_leaves_the_map_at_its_first_view() -> None:
    places: list[Cells] = [
        {"place_id": "east-town"}, {"place_id": "west-town"},
        {"place_id": "far", "country": "RU", "lat": "55.7", "lon": "37.6"},
    ]  # fmt: skip
    made = recorded(
        places=places, events=[{"event_id": "raid", "place_id": "far"}], stories=[STORY], story_steps=[SECOND]
    )
    assert read_choice(link(), made).view is None


@pytest.mark.parametrize("number", ["1", "2", "3"])
def test_a_link_to_a_step_says_no_more_than_the_step(walk: Record, number: str) -> None:
    choice = read_choice(link(step=number), walk)
    assert write_choice(choice, walk) == link(step=number)
    assert write_choice(replace(choice, view=None), walk) == link(step=number)


@pytest.mark.parametrize("number", ["", "0", "9", "one", "²"])
def test_an_unknown_step_is_the_first_and_is_told(walk: Record, number: str) -> None:
    assert read_choice(link(step=number), walk).step == 1
    assert [one.parameter for one in passed_over(link(step=number), walk)] == ["step"] * bool(number)


def test_an_unknown_story_is_none_and_is_told(walk: Record) -> None:
    choice = read_choice({"story": ["none"], "step": ["2"]}, walk)
    assert (choice.story, choice.step, choice.event) == ("", 0, "")
    assert [one.parameter for one in passed_over({"story": ["none"]}, walk)] == ["story"]


@pytest.mark.parametrize(
    ("number", "changed", "beside"),
    [
        ("1", {"held": False}, {"held": ""}),
        ("1", {"event": "raid"}, {"event": "raid"}),
        ("2", {"event": ""}, {"event": ""}),
        ("2", {"view": View(40, 46, 8)}, {"view": "40.0000,46.0000,8"}),
        ("3", {"charts": True}, {"charts": "1"}),
    ],
)
def test_what_the_reader_changes_stands_beside_the_step(
    walk: Record, number: str, changed: dict[str, object], beside: dict[str, str]
) -> None:
    choice = replace(read_choice(link(step=number), walk), **changed)
    written = write_choice(choice, walk)
    assert written == link(step=number, **beside)
    assert read_choice(written, walk) == choice
    assert passed_over(written, walk) == []


def test_filters_and_days_that_are_taken_back_stay_taken_back(walk: Record) -> None:
    choice = read_choice(link(step="1"), walk)
    plain = replace(choice, filters=read_choice({}, walk).filters)
    written = write_choice(plain, walk)
    assert query_string(written) == "when=&kind=&story=walk&step=1"
    assert read_choice(written, walk) == plain
    assert passed_over(written, walk) == []


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        ({}, []),
        ({"event_id": "raid", "filters": "kind=attack;q=fire;place=east-town;said=1"}, []),
        ({"filters": "kind=bomb"}, ["filters"]),
        ({"filters": "kind"}, ["filters"]),
        ({"filters": "colour=red"}, ["filters"]),
        ({"filters": "story=walk"}, ["filters"]),
        ({"filters": "place=nowhere;by=nobody"}, ["filters", "filters"]),
        ({"view": "here"}, ["view"]),
        ({"view": "95,46,8"}, ["view"]),
        ({"date_from": "2014-01-01"}, ["date_from"]),
        ({"date_from": "2020-10-10", "date_to": "2029-01-01"}, ["date_from"]),
    ],
)
def test_what_no_link_can_show_is_told_with_its_column(cells: Cells, columns: list[str]) -> None:
    assert steps(**cells) == [(2, column) for column in columns]


def test_a_wrong_filter_leaves_the_rest_of_the_step() -> None:
    made = recorded(stories=[STORY], story_steps=[{**SECOND, "filters": "kind=bomb;colour=red;by=armenia;story=x"}])
    choice = read_choice(link(), made)
    assert (choice.event, choice.filters["kind"], choice.filters["by"]) == ("raid", (), ("armenia",))
    assert write_choice(choice, made) == link(step="2")


def test_a_story_of_which_no_step_is_left_is_none() -> None:
    made = recorded(stories=[STORY], story_steps=[{"step": "1", "event_id": "nothing"}])
    assert stories(made) == {}

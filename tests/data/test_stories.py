"""The curated stories tell what the record holds, with both names of a place, and treat the sides alike."""

from __future__ import annotations

import csv
import re
from collections import Counter

import pytest

from conflictmap.query.filters import chosen
from conflictmap.query.links import Choice, read_choice
from conflictmap.query.stories import Step, Story, stories
from conflictmap.query.story_checks import review_steps
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.conflict import SIDES, attributed_to
from conflictmap.tables.schema import split

TRUCE_WEEK, CHECKING = "truce-week-october-2020", "how-a-claim-is-checked"
DAYS = re.compile(r"\d+(?:–\d+)? October(?: 2020)?")


def steps(record: Record) -> list[tuple[Story, Step, Choice]]:
    return [
        (story, step, read_choice({"story": [story.story_id], "step": [str(step.number)]}, record))
        for story in stories(record).values()
        for step in story.steps
    ]


def shown(record: Record, choice: Choice) -> list[str]:
    return record.events["event_id"].iloc[chosen(record, choice.filters)].to_list()


def words(record: Record, event_ids: list[str]) -> str:
    """Return all that the record says of some events."""
    columns = ("title", "summary", "note", "casualty_note", "time")
    told = [str(event[name]) for event in record.rows(event_ids, columns) for name in columns]
    return " ".join([*told, *(one.note for event_id in event_ids for one in record.citations.of(event_id))])


def test_every_step_shows_what_it_asks_for(record: Record) -> None:
    assert review_steps(record.tables) == []
    lost = [step for _, step, choice in steps(record) if choice.event and choice.event not in shown(record, choice)]
    assert lost == []
    assert [step for _, step, choice in steps(record) if not shown(record, choice)] == []


def test_the_truce_week_is_that_of_the_article_it_begins_with(record: Record) -> None:
    with (PROJECT / "tests" / "data" / "article.csv").open(encoding="utf-8", newline="") as stream:
        told = {row["event_id"] for row in csv.DictReader(stream)}
    assert 8 <= len(stories(record)[TRUCE_WEEK].steps) <= 12
    events = [choice.event for story, _, choice in steps(record) if story.story_id == TRUCE_WEEK]
    assert set(events[:7]) <= told


def test_each_side_is_accused_as_often_as_the_other(record: Record) -> None:
    for story_id in (TRUCE_WEEK, CHECKING):
        events = {choice.event for story, _, choice in steps(record) if story.story_id == story_id and choice.event}
        accused = [split(record.event(event_id)["accused"]) for event_id in events]
        found = Counter(attributed_to(parties) for parties in accused if parties)
        assert found == dict.fromkeys(SIDES, found[SIDES[0]]), story_id


def test_the_incidents_that_are_checked_are_of_each_status(record: Record) -> None:
    found = [record.event(c.event)["status"] for s, _, c in steps(record) if s.story_id == CHECKING and c.event]
    assert list(dict.fromkeys(filter(None, found))) == ["corroborated", "contested", "claimed"]
    unanswered = [c.event for s, _, c in steps(record) if s.story_id == CHECKING and c.event][-2:]
    cells = [(record.event(event_id)["answer"], record.event(event_id)["checked"]) for event_id in unanswered]
    assert cells == [("unanswered", ";unchecked;")] * 2


def test_every_figure_of_a_step_stands_in_what_it_shows(record: Record) -> None:
    for story, step, choice in steps(record):
        figures = re.findall(r"\d+", DAYS.sub("", step.text))
        told = words(record, shown(record, choice))
        assert [figure for figure in figures if figure not in told] == [], (story.story_id, step.number)


@pytest.mark.parametrize("story_id", [TRUCE_WEEK, CHECKING])
def test_a_place_with_two_names_is_told_by_both(record: Record, story_id: str) -> None:
    texts = [step.title + " " + step.text for step in stories(record)[story_id].steps]
    pairs = [name for name in record.place_names.values() if " / " in name]
    told = [name for name in pairs if any(name in text for text in texts)]
    assert told
    for text in texts:
        for name in told:
            left = text.replace(name, "")
            assert [part for part in name.split(" / ") if re.search(rf"\b{re.escape(part)}\b", left)] == [], text

"""The tables of stories: a folder may do without them, and each fault is told by file, row and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictmap.__main__ import main
from conflictmap.record.archive import opened
from conflictmap.tables.editorial import review
from conflictmap.tables.validation import load
from making import Cells, loaded, tables, told
from releasing import release

STORY: Cells = {"story_id": "walk"}


def test_a_folder_without_stories_is_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables(tmp_path, stories=None, story_steps=None)
    assert load(tmp_path).problems == ()
    assert main(["check", str(tmp_path)]) == 0
    assert "0 stories, 0 story steps" in capsys.readouterr().out


def test_a_version_that_had_no_stories_is_opened(tmp_path: Path) -> None:
    release(tmp_path, "1.0.0", stories=None, story_steps=None)
    assert opened(tmp_path, "1.0.0").tables.problems == ()


def test_a_version_is_kept_with_its_stories(tmp_path: Path) -> None:
    release(tmp_path, "1.0.0", stories=[STORY], story_steps=[{"step": "1", "event_id": "raid"}])
    assert len(opened(tmp_path, "1.0.0").tables["story_steps"]) == 1


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"step": ""}, "step"),
        ({"step": "one"}, "step"),
        ({"story_id": "other"}, "story_id"),
        ({"event_id": "nothing"}, "event_id"),
        ({"date_from": "10.10.2020"}, "date_from"),
        ({"date_to": "2020-10-12"}, "date_from"),
        ({"date_from": "2020-10-12", "date_to": "2020-10-10"}, "date_to"),
        ({"filters": "kind=attack;kind=attack"}, "filters"),
        ({"title": ""}, "title"),
        ({"text": ""}, "text"),
    ],
)
def test_a_step_that_cannot_be_shown_is_set_aside(cells: Cells, column: str) -> None:
    found = loaded(stories=[STORY], story_steps=[{"step": "1"}, {"step": "2", **cells}])
    assert told(found) == [("story_steps.csv", 3, column)]
    assert found["story_steps"]["step"].to_list() == [1]


def test_a_step_that_stands_twice_is_told() -> None:
    found = loaded(stories=[STORY], story_steps=[{"step": "1"}, {"step": "1"}])
    assert told(found) == [("story_steps.csv", 3, "story_id")]


def test_a_step_goes_with_the_event_that_it_opens() -> None:
    events = [{"event_id": "raid"}, {"event_id": "spoilt", "date": "1920-01-01"}]
    found = loaded(events=events, stories=[STORY], story_steps=[{"step": "1", "event_id": "spoilt"}])
    assert ("story_steps.csv", 2, "event_id") in told(found)
    assert found["story_steps"].empty


@pytest.mark.parametrize(
    ("steps", "problems"),
    [
        (["1", "2", "3"], []),
        (["2", "1"], []),
        ([], [("stories.csv", 2, "story_id")]),
        (["1", "3"], [("story_steps.csv", 2, "step")]),
        (["0", "1"], [("story_steps.csv", 2, "step")]),
    ],
)
def test_an_editor_is_told_of_a_story_without_steps_and_of_numbers_left_out(
    steps: list[str], problems: list[tuple[str, int, str]]
) -> None:
    found = loaded(stories=[STORY], story_steps=[{"step": step} for step in steps])
    assert [(one.file, one.row, one.column) for one in review(found)] == problems


def test_check_names_a_filter_that_no_link_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables(tmp_path, stories=[STORY], story_steps=[{"step": "1", "filters": "kind=bomb"}])
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out.startswith("story_steps.csv:2: filters: “bomb” is no value of kind")

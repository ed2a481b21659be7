"""Stories, and the way from record to record, as Streamlit runs them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.query.filters import chosen
from conflictmap.query.links import read_choice
from conflictmap.query.neighbours import among
from conflictmap.query.stories import stories
from conflictmap.record.record import Record
from making import tables
from opening import HOSTILE, address, component, days_shown, opened, shows, texts

WEEK, CHECKING = "truce-week-october-2020", "how-a-claim-is-checked"
GANJA = "2020-10-11-ganja-attack"


def at(story_id: str = WEEK, number: int = 1, **query: list[str]) -> AppTest:
    app = opened(story=[story_id], step=[str(number)], **query)
    assert [error.message for error in app.exception] == []
    return app


def press(app: AppTest, key: str) -> AppTest:
    app.button(key=key).click().run()
    assert [error.message for error in app.exception] == []
    return app


def keys(app: AppTest) -> set[str | None]:
    return {button.key for button in app.button}


def test_every_step_of_every_story_is_reached_by_next_and_shows_its_own(record: Record) -> None:
    for story in stories(record).values():
        app = at(story.story_id)
        for position, step in enumerate(story.steps):
            assert shows(app, f"Step {position + 1} of {len(story.steps)}") and shows(app, step.text)
            asked = {"story": [story.story_id], "step": [str(step.number)]}
            choice = read_choice(asked, record)
            assert address(app) == asked
            assert days_shown(app) == (choice.filters.since, choice.filters.until)
            assert component(app, "address")["looks"] == step.shows["view"][0]
            assert not choice.event or shows(app, record.event(choice.event)["summary"])
            if position + 1 < len(story.steps):
                press(app, "next_step")
        assert app.button(key="next_step").disabled


def test_previous_leads_back_and_the_first_step_has_none() -> None:
    app = at(WEEK, 2)
    press(app, "previous_step")
    assert address(app) == {"story": [WEEK], "step": ["1"]}
    assert app.button(key="previous_step").disabled


def test_closing_a_story_leaves_what_its_step_shows() -> None:
    app = press(at(WEEK, 5), "close_story")
    assert address(app) == {"when": ["2020-10-11", "2020-10-11"], "event": [GANJA]}
    assert "next_step" not in keys(app)


def test_what_the_reader_changes_stands_beside_the_step_and_goes_with_the_next() -> None:
    app = at(WEEK, 5)
    app.button_group(key="kind").set_value(["attack"]).run()
    assert address(app) == {"story": [WEEK], "step": ["5"], "kind": ["attack"]}
    app = press(press(app, "next_step"), "previous_step")
    assert address(app) == {"story": [WEEK], "step": ["5"]}


def test_a_story_stays_open_on_the_other_pages_of_its_link() -> None:
    app = opened("records", story=[CHECKING], step=["1"])
    assert address(app) == {"story": [CHECKING], "step": ["1"]}
    assert app.button_group(key="kind").value == ["accusation", "attack"]


def test_about_lists_the_stories_and_begins_one_on_the_map(record: Record) -> None:
    app = opened("about")
    assert all(shows(app, story.summary) for story in stories(record).values())
    app = press(app, f"story-{CHECKING}")
    assert address(app) == {"story": [CHECKING], "step": ["1"]}
    assert "next_step" in keys(app)


def test_an_unknown_story_or_step_is_told_and_the_rest_works() -> None:
    app = opened(story=["none"], when=["2020-10-11"])
    assert shows(app, "Story: “none” is not known.")
    assert days_shown(app) == (date(2020, 10, 11), date(2020, 10, 11))
    app = at(WEEK, 99)
    assert shows(app, "Step: “99” is not known.") and shows(app, "Step 1 of 12")


def test_without_stories_there_is_no_way_to_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, stories=None, story_steps=None)))
    for page in ("map", "about"):
        app = opened(page)
        assert [error.message for error in app.exception] == []
        assert not [block for block in app.get("popover") if block.proto.popover.label == "Stories"]
        assert "Stories" not in [header.value for header in app.header]


def test_hostile_text_in_a_story_stays_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = {"story_id": "walk", "title": HOSTILE, "summary": HOSTILE}
    steps = [{"step": number, "title": HOSTILE, "text": HOSTILE} for number in ("1", "2")]
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, stories=[story], story_steps=steps)))
    drawn = [opened("about"), at("walk", 1)]
    shown = [text for app in drawn for text in [*texts(app), *(button.label for button in app.button)]]
    shown += [button.help for app in drawn for button in app.button if button.help]
    assert len([text for text in shown if "alert" in text]) > 5
    for live in ("<script>", "**bold**", "](javascript", "$x$", ":material/home:"):
        assert [text for text in shown if live in text] == []


def test_tables_read_anew_without_the_story_close_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story, steps = [{"story_id": "walk"}], [{"step": "1", "event_id": "raid"}]
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, stories=story, story_steps=steps)))
    app = at("walk")
    tables(tmp_path, stories=None, story_steps=None)
    for name in ("stories", "story_steps"):
        (tmp_path / f"{name}.csv").unlink()
    app.run()
    assert [error.message for error in app.exception] == []
    assert address(app) == {"when": ["2020-10-11", "2020-10-11"], "event": ["raid"]}


@pytest.mark.parametrize("page", ["map", "records", "event"])
def test_next_and_previous_lead_through_what_is_chosen(record: Record, page: str) -> None:
    query = {"kind": ["attack"], "place": ["ganja"], "when": ["2020-10-01", "2020-10-31"]}
    filters = read_choice(query, record).filters
    beside = among(record, chosen(record, filters), GANJA)
    app = opened(page, event=[GANJA], **query)
    assert shows(app, f"{beside.number} of {beside.total}")
    assert address(press(app, "next_chosen"))["event"] == [beside.after]
    assert address(press(app, "previous_chosen"))["event"] == [GANJA]


def test_an_event_that_is_not_among_the_chosen_leads_to_those_beside_it(record: Record) -> None:
    app = opened(event=[GANJA], kind=["denial"])
    beside = among(record, chosen(record, read_choice({"kind": ["denial"]}, record).filters), GANJA)
    assert shows(app, f"Not among the {beside.total} shown")
    assert address(press(app, "next_chosen"))["event"] == [beside.after]


def test_where_the_list_of_a_sign_is_open_it_leads_on_through_that_list(record: Record) -> None:
    app = opened()
    listed = record.events["event_id"].iloc[[160, 170, 180]].to_list()
    app.session_state["picked"], app.session_state["picked_total"] = listed, 3
    app.session_state["event"] = listed[1]
    app.run()
    assert shows(app, "2 of 3")
    assert address(press(app, "next_chosen"))["event"] == [listed[2]]
    assert app.button(key="next_chosen").disabled


@pytest.mark.parametrize("page", ["map", "records", "claims", "ceasefires", "event", "about"])
def test_the_words_of_the_field_are_explained_on_every_page(page: str) -> None:
    app = opened(page, event=[GANJA])
    assert shows(app, "**Line of contact.** The line between the forces of the two sides")
    assert bool([one for one in app.get("popover") if "words mean" in one.proto.popover.label]) == (page != "about")

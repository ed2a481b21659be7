"""The page of one event, as Streamlit runs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.query.neighbours import Neighbours, neighbours
from conflictmap.query.search import MOST_ALIKE, alike, holding
from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from making import tables
from opening import HOSTILE, address, opened, shows, texts

GANJA = "2020-10-11-ganja-attack"


@pytest.fixture(autouse=True)
def _data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(PROJECT / "data"))
    monkeypatch.syspath_prepend(PROJECT)


def page(event_id: str = "", **query: list[str]) -> AppTest:
    app = opened("event", **({"event": [event_id]} if event_id else {}), **query)
    assert [error.message for error in app.exception] == []
    return app


def test_the_page_tells_all_that_the_record_holds_on_an_event(record: Record) -> None:
    app = page(GANJA)
    event = record.event(GANJA)
    assert [title.value for title in app.title] == [event["title"]]
    for text in (
        event["summary"],
        event["casualty_note"],
        "**Status: Corroborated.**",
        "The sign stands at the place itself",
    ):
        assert shows(app, text)
    links = record.tables["event_sources"]
    cited = record.sources.loc[links["source_id"][links["event_id"] == GANJA]]
    assert [name for name in cited["publisher"] if not shows(app, name)] == []
    assert shows(app, f"{len(cited)} sources")
    assert shows(app, f"record {GANJA}")


def test_an_event_of_each_kind_and_of_each_precision_has_a_page(record: Record) -> None:
    first = record.events.drop_duplicates(["kind", "stand_precision"])
    for event_id in first["event_id"]:
        assert shows(page(event_id), record.event(event_id)["title"])


def test_sources_stand_in_the_order_of_the_record_and_a_copy_says_whose_text_it_carries(record: Record) -> None:
    cited = record.citations.of(GANJA)
    shown = [text.replace("\\", "") for text in texts(page(GANJA)) if ":small[" in text]
    assert [text.partition(":")[0] for text in shown[-len(cited) :]] == [one.publisher for one in cited]
    copies = [one for one in cited if one.originals]
    assert copies and all(any(f"Text of {one.originals[0]}" in text for text in shown) for one in copies)


def test_filters_do_not_narrow_the_page_and_stay_in_its_address() -> None:
    app = page(GANJA, kind=["denial"], q=["no-such-word"])
    assert shows(app, "Missile strike on central Ganja")
    assert address(app) == {"kind": ["denial"], "q": ["no-such-word"], "event": [GANJA]}


def test_the_buttons_lead_to_the_neighbours_in_time_at_the_place(record: Record) -> None:
    beside = neighbours(record, GANJA)
    app = page(GANJA)
    app.button(key="next_event").click().run()
    assert address(app)["event"] == [beside.after]
    app.button(key="previous_event").click().run()
    assert address(app)["event"] == [GANJA]


def test_the_first_and_the_last_event_of_a_place_say_so(record: Record) -> None:
    here = record.events["event_id"][record.events["stand_id"] == "ganja"].to_list()
    assert shows(page(here[0]), "No earlier record here.")
    assert shows(page(here[-1]), "No later record here.")


def test_neighbours_go_through_the_place_in_order_of_time(record: Record) -> None:
    here = record.events["event_id"][record.events["stand_id"] == "ganja"].to_list()
    walked = [here[0]]
    while neighbours(record, walked[-1]).after:
        walked.append(neighbours(record, walked[-1]).after)
    assert walked == here
    assert [neighbours(record, event_id).before for event_id in here[1:]] == here[:-1]
    assert [neighbours(record, event_id).number for event_id in here] == list(range(1, len(here) + 1))


def test_an_event_alone_at_its_place_and_without_relations_has_a_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: Record
) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path)))
    app = page("raid")
    assert neighbours(small, "raid") == Neighbours("", "", 1, 1)
    assert shows(app, "No other record here.")
    assert shows(app, "No other record is tied to this one.")


def test_show_on_the_map_opens_it_with_the_event_and_days_that_hold_it(record: Record) -> None:
    event_id = "2016-04-02-khojavend-district-attack"
    app = page(event_id)
    app.button(key="show_on_map").click().run()
    since, until = app.session_state["when"]
    assert since <= record.event(event_id)["date"].date() <= until
    assert address(app)["event"] == [event_id]
    assert app.get("component_instance")


def test_days_that_hold_the_event_stay() -> None:
    app = page(GANJA, when=["2020-10-11", "2020-10-12"])
    app.button(key="show_on_map").click().run()
    assert address(app) == {"event": [GANJA], "when": ["2020-10-11", "2020-10-12"]}


def test_an_id_that_is_not_known_is_told_as_text_and_like_ones_are_offered(record: Record) -> None:
    app = page("2020-10-11-gandja-atack")
    assert app.info[0].value.replace("\\", "") == "No event has the id “2020-10-11-gandja-atack”."
    assert shows(app, "Ids that are like it")
    assert alike(record, "2020-10-11-gandja-atack")[0] == GANJA


@pytest.mark.parametrize(
    "asked", ["<script>alert(1)</script>", "**bold**", "x" * 5000, "a\x00b\n# c", ":material/home:"]
)
def test_a_hostile_id_stays_text(asked: str) -> None:
    told = page(asked).info[0].value
    assert len(told) < 700
    for live in ("<script>", "**bold**", "\n", ":material/home:"):
        assert live not in told


def test_without_an_id_the_page_is_a_search_of_the_whole_record(record: Record) -> None:
    app = page()
    assert not app.info
    app.text_input(key="find").set_value("Gəncə missile").run()
    assert shows(app, f"{len(holding(record, 'Gəncə missile'))} records hold the words")
    app.text_input(key="find").set_value("no-such-word").run()
    assert app.info[0].value.replace("\\", "") == "No record holds the words “no-such-word”."


def test_a_search_is_of_all_time_and_of_nothing_without_words(record: Record) -> None:
    found = holding(record, "ganja")
    assert [record.position[event_id] for event_id in found] == sorted(record.position[event_id] for event_id in found)
    assert len({record.event(event_id)["date"].year for event_id in holding(record, "attack")}) > 1
    assert holding(record, "  ") == []


def test_every_id_is_most_like_itself(record: Record) -> None:
    for event_id in list(record.position)[::20]:
        assert alike(record, event_id)[0] == event_id
        assert len(alike(record, event_id)) <= MOST_ALIKE
    assert alike(record, "zzzz") == alike(record, "") == []


def test_an_id_given_up_opens_the_event_that_stands_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    retired = [{"event_id": "old", "replaced_by_id": "raid"}]
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, retired=retired)))
    app = page("old")
    assert app.info[0].value.replace("\\", "") == "The record old was merged into this one, raid."
    assert address(app)["event"] == ["raid"]


def test_the_panels_lead_to_the_page() -> None:
    for name in ("map", "records"):
        drawn = [link.proto for link in opened(name, event=[GANJA], kind=["attack"]).get("page_link")]
        links = [link for link in drawn if link.page != "about"]
        assert [(link.page, link.query_string.startswith("kind=attack&event=")) for link in links] == [("event", True)]


def test_hostile_text_in_the_tables_stays_text_on_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    event = {"title": HOSTILE, "summary": HOSTILE, "note": HOSTILE, "casualty_note": HOSTILE}
    source = {"source_id": "east-paper", "publisher": HOSTILE, "title": HOSTILE, "url": "https://example.org/a(b)*c*"}
    place = {"place_id": "east-town", "display_name": HOSTILE, "name_en": HOSTILE}
    relations = [{"event_id": "said", "relation": "about", "other_id": "raid"}]
    said = {"event_id": "said", "kind": "accusation", "claimant_ids": "", "title": HOSTILE}
    events = [{"event_id": "raid", **event}, said]
    folder = tables(tmp_path, events=events, sources=[source], places=[place], relations=relations)
    assert open_record(folder).tables.problems == ()
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder))
    app = page("raid")
    shown = [text for text in [*texts(app), *(button.label for button in app.button)] if "alert" in text]
    assert len(shown) > 6
    for live in ("<script>", "**bold**", "](javascript", "$x$", ":material/home:"):
        assert [text for text in shown if live in text] == []

"""The small charts on the map page, and the chips on the pages, as Streamlit runs them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import streamlit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from conflictmap.map.crossfilter import bars
from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import DEFAULT_PHASE, default_window
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.text.sentences import chips, counted
from conflictmap.ui import session
from conflictmap.ui.chips import ALL, TAKEN_BACK
from making import tables
from opening import HOSTILE, address, component, opened, plain_texts, shows, texts, told

CHARTS = ("daybars", "barrows")
TITLES = ["**Events a day**", "**By whom**", "**Where**", "**Killed and injured**"]
NARROWINGS: dict[str, str] = {
    "kind": "denial", "by": "armenia", "against": "azerbaijan", "means": "artillery", "theme": "truce_breach",
    "status": "contested", "source": "ngo", "accuser": "azerbaijan", "accused": "armenia", "answer": "denied",
    "checked": "borne_out", "place": "ganja", "speaker": "sergey-lavrov", "q": "ganja", "set": "basis:one_side",
}  # fmt: skip
"""A value for each filter of a link that some records of the week after the truce hold."""


def charts(app: AppTest) -> list[dict[str, Any]]:
    """Return what each of the small charts is told."""
    return [json.loads(one.proto.json) for one in app.get("bidi_component") if one.proto.component_name in CHARTS]


def test_the_charts_are_off_until_they_are_switched_on() -> None:
    app = opened()
    assert charts(app) == []
    app.toggle(key="charts").set_value(True).run()
    assert len(charts(app)) == len(TITLES)
    assert address(app) == {"charts": ["1"]}
    app.toggle(key="charts").set_value(False).run()
    assert (charts(app), address(app)) == ([], {})


def test_a_link_shows_the_charts_each_with_its_sentence_and_its_numbers(record: Record) -> None:
    app = opened(charts=["1"])
    assert [error.message for error in app.exception] == []
    assert [text for text in texts(app) if text in TITLES] == TITLES
    window = Filters(*default_window(record, DEFAULT_PHASE))
    total = len(chosen(record, window))
    assert sum(f"{total} records are counted" in text for text in plain_texts(app)) == 2
    labels = [button.proto.label for button in app.get("download_button")]
    assert labels.count("CSV") == len(TITLES)


def test_the_charts_stay_on_when_the_reader_comes_back_from_another_page() -> None:
    app = opened(charts=["1"])
    for page in ("records", "map"):
        app.switch_page(str(PAGES / f"{page}.py")).run()
    assert len(charts(app)) == len(TITLES)


def test_each_bar_says_what_it_is_and_counts_and_whether_it_is_chosen(record: Record) -> None:
    days, by, place, against = charts(opened(charts=["1"], place=["ganja"], when=["2020-10-11", "2020-10-11"]))
    filters = Filters.of(date(2020, 10, 11), date(2020, 10, 11), place=["ganja"])
    count = len(chosen(record, filters))
    assert [bar["label"] for bar in days["bars"] if bar["pressed"]] == [f"11 October 2020: {count} records"]
    assert [row["value"] for row in place["rows"] if row["pressed"]] == ["ganja"]
    assert [row["value"] for row in place["rows"] if row["shown"]] == ["ganja"]
    for row, count in zip(place["rows"], bars(record, filters, "place").rows["count"], strict=True):
        assert row["label"].startswith(f"{row['name']}: {count} record")
        assert row["figures"][0]["text"] == str(count)
    assert max(row["figures"][0]["most"] for row in place["rows"]) == 1
    assert not any(row["pressed"] for row in [*by["rows"], *against["rows"]])
    assert all("Killed: " in row["label"] and "Injured: " in row["label"] for row in against["rows"])


def test_where_no_record_fits_there_are_no_charts_but_a_word_of_it() -> None:
    app = opened(charts=["1"], q=["no-such-word"])
    assert charts(app) == []
    assert shows(app, "No record fits.")


def test_without_an_attack_the_casualties_say_so_and_the_rest_is_drawn() -> None:
    app = opened(charts=["1"], kind=["denial"])
    assert len(charts(app)) == len(TITLES) - 1
    assert shows(app, "By the party hit in 0 attacks, as reported.")


def test_every_period_has_its_charts(record: Record) -> None:
    for phase in record.phases.index:
        app = opened(charts=["1"], phase=[phase])
        assert [error.message for error in app.exception] == [], phase


def test_hostile_names_stay_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = {"place_id": "east-town", "display_name": HOSTILE, "name_en": HOSTILE}
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, places=[place])))
    app = opened(charts=["1"], place=["east-town"])
    assert [error.message for error in app.exception] == []
    assert len(charts(app)) == len(TITLES)
    said = [*texts(app), *(button.label for button in app.button)]
    shown = [text for text in said if "alert" in text]
    assert any("alert" in text for text in plain_texts(app))
    for live in ("<script>", "**bold**", "](javascript", "$x$", ":material/home:"):
        assert [text for text in shown if live in text] == []


@pytest.mark.parametrize("instead", [{"ceasefires": []}, {"relations": []}, {"events": []}, {"phases": []}])
def test_a_record_of_little_has_its_charts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instead: dict[str, list[dict[str, str]]]
) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, **instead)))
    assert [error.message for error in opened(charts=["1"]).exception] == []


def chips_of(app: AppTest) -> list[list[str]]:
    """Return the parameter and the value of each chip that the page draws."""
    return [chip["told"] for one in told(app, "chips") for chip in one["chips"]]


def take_back(app: AppTest, parameter: str = "", value: str = "") -> AppTest:
    """Press a chip, or without one the button that takes all filters back."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(streamlit, "session_state", app.session_state)
        if parameter:
            session.drop(parameter, value)
        else:
            session.clear_filters()
    return app.run()


def test_every_filter_of_a_link_is_tried_with_its_chip() -> None:
    assert set(NARROWINGS) == {*FIELDS, "q", "set"} == {*TAKEN_BACK} - {"when"}


@pytest.mark.parametrize("page", ["map", "records"])
@pytest.mark.parametrize("parameter", NARROWINGS)
def test_a_filter_has_one_chip_and_taking_it_back_brings_the_records_back(
    record: Record, page: str, parameter: str
) -> None:
    value = NARROWINGS[parameter]
    everything = counted(len(chosen(record, Filters(*default_window(record, DEFAULT_PHASE)))), len(record.events))
    app = opened(page, **{parameter: [value]})
    chip = [parameter, "" if parameter == "q" else value]
    assert chips_of(app) == [chip]
    assert not shows(app, everything)
    take_back(app, *chip)
    assert (chips_of(app), address(app)) == ([], {})
    assert shows(app, everything)


@pytest.mark.parametrize("page", ["map", "records"])
def test_days_have_a_chip_that_leads_back_to_those_of_the_period(page: str) -> None:
    app = opened(page, when=["2020-10-11", "2020-10-12"])
    assert chips_of(app) == [["when", ""]]
    take_back(app, "when")
    assert (chips_of(app), address(app)) == ([], {})


@pytest.mark.parametrize("page", ["map", "records"])
def test_two_filters_can_be_cleared_at_once_and_one_needs_no_such_button(page: str) -> None:
    app = opened(page, place=["ganja"], when=["2020-10-11", "2020-10-12"])
    assert component(app, "chips")["clear"] is None
    app = opened(page, place=["ganja", "baku"])
    assert chips_of(app) == [["place", "baku"], ["place", "ganja"]]
    assert component(app, "chips")["clear"]["told"] == ALL
    take_back(app)
    assert (chips_of(app), address(app)) == ([], {})


@pytest.mark.parametrize("page", ["map", "records"])
def test_where_nothing_narrows_there_are_no_chips(page: str) -> None:
    assert chips_of(opened(page)) == []


SOME_IDS = {"places": ["baku", "ganja"], "persons": ["sergey-lavrov", "vladimir-putin"]}
FILTERS = st.builds(
    lambda until, q, **cells: Filters.of(date(2020, 10, 10), until, q=q, **cells),
    st.sampled_from([date(2020, 10, 17), date(2020, 10, 11)]),
    st.sampled_from(["", "missile"]),
    **{
        parameter: st.sets(st.sampled_from(field.codes or SOME_IDS[field.table]), max_size=3)
        for parameter, field in FIELDS.items()
    },
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(filters=FILTERS)
def test_a_choice_is_its_chips_and_each_taken_back_leaves_the_others(record: Record, filters: Filters) -> None:
    window = (date(2020, 10, 10), date(2020, 10, 17))
    found = chips(filters, window, record)
    assert len({(chip.parameter, chip.value) for chip in found}) == len(found)
    for chip in found:
        if chip.parameter == "when":
            left = replace(filters, since=window[0], until=window[1])
        elif chip.parameter == "q":
            left = replace(filters, q="")
        else:
            left = filters.with_codes(**{chip.parameter: {*filters[chip.parameter]} - {chip.value}})
        assert left != filters
        assert chips(left, window, record) == [other for other in found if other != chip]
    assert bool(found) == (filters != Filters(*window))

"""The page that compares, as Streamlit runs it: both bars, the link, the table, the maps and what is said of them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.compare import days_view, maps_view
from conflictmap.compare.difference import difference
from conflictmap.compare.wording import compared_text
from conflictmap.query.changes import changed_in_view
from conflictmap.query.filters import Filters
from conflictmap.query.links import default_window, phase_days
from conflictmap.record.archive import opened as opened_archive
from conflictmap.record.record import Record
from conflictmap.settings import PAGES, PROJECT
from conflictmap.tables.timing import minutes_of
from conflictmap.text.figures import unmarked
from conflictmap.text.view_changes import since_then
from conflictmap.ui.timebar import read_asked
from making import tables
from opening import HOSTILE, address, opened, shows, told

WEEK, BEFORE = (date(2020, 10, 10), date(2020, 10, 17)), (date(2020, 10, 2), date(2020, 10, 9))
SEPTEMBER = (date(2022, 9, 12), date(2022, 9, 14))
LINK = {"beside": [day.isoformat() for day in SEPTEMBER]}


def bars(app: AppTest) -> list[dict[str, Any]]:
    return told(app, "time_bar")


def windows(app: AppTest) -> list[list[int]]:
    return [bar["window"] for bar in bars(app)]


def table(app: AppTest) -> str:
    return str(told(app, "counted_markup")[0]["markup"])


def ask(app: AppTest, name: str, *asked: str) -> AppTest:
    """Ask something of one of the bars, as a browser does."""
    taken = days_view._take_first if name == "first" else days_view._take_second
    found = read_asked([1, *asked])
    assert found
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streamlit.session_state", app.session_state)
        taken(found)
    return app.run()


def test_the_days_shown_are_compared_with_as_many_before_them(record: Record) -> None:
    app = opened("compare")
    assert [error.message for error in app.exception] == []
    assert windows(app) == [minutes_of(*WEEK), minutes_of(*BEFORE)]
    found = difference(record, Filters(*WEEK).without_dates, WEEK, BEFORE)
    assert shows(app, unmarked(compared_text(record, found, Filters(*WEEK))))
    assert f">{len(found.first.positions)}</a>" in table(app)
    assert address(app) == {}


def test_a_link_holds_both_windows_and_the_filters_of_both(record: Record) -> None:
    app = opened("compare", **LINK, kind=["attack"], by=["azerbaijan"])
    assert windows(app) == [minutes_of(*WEEK), minutes_of(*SEPTEMBER)]
    filters = Filters.of(*WEEK, kind=["attack"], by=["azerbaijan"])
    found = difference(record, filters.without_dates, WEEK, SEPTEMBER)
    assert shows(app, unmarked(compared_text(record, found, filters)))
    assert address(app) == {**LINK, "kind": ["attack"], "by": ["azerbaijan"]}


def test_the_second_days_go_along_to_other_pages_and_back() -> None:
    app = opened("compare", **LINK)
    for page in ("records", "compare"):
        app.switch_page(str(PAGES / f"{page}.py")).run()
        assert address(app) == LINK
    assert windows(app)[1] == minutes_of(*SEPTEMBER)


def test_both_maps_show_their_own_days_of_the_same_records() -> None:
    app = opened("compare", **LINK, kind=["attack"])
    sent = [json.loads(one.proto.json_args) for one in app.get("component_instance")]
    assert len(sent) == 2
    first, second = (one["feature_group"] for one in sent)
    assert first != second
    for group, days in ((first, WEEK), (second, SEPTEMBER)):
        assert str(minutes_of(*days))[1:-1].replace(" ", "") in str(group)
        assert "points?kind=attack" in str(group).replace("\\u005f", "_")


def test_a_hand_on_the_second_bar_changes_the_second_days_alone() -> None:
    app = ask(opened("compare"), "second", "days", "2022-09-14", "2022-09-12")
    assert windows(app) == [minutes_of(*WEEK), minutes_of(*SEPTEMBER)]
    assert address(app) == LINK
    app = ask(app, "second", "days", "1990-01-01", "1990-01-02")
    assert address(app) == LINK
    app = ask(app, "second", "reset")
    assert (windows(app)[1], address(app)) == (minutes_of(*BEFORE), {})


@pytest.mark.parametrize("name", ["first", "second"])
def test_a_period_is_picked_as_a_whole_and_named_in_its_bar(record: Record, name: str) -> None:
    app = ask(opened("compare"), name, "phase", "september-2022")
    bar = bars(app)[("first", "second").index(name)]
    assert bar["window"] == bar["range"] == minutes_of(*phase_days(record, "september-2022"))
    assert bar["phase"] == "september-2022"
    app = ask(app, name, "phase", "unnamed")
    assert bars(app)[("first", "second").index(name)] == bar


@pytest.mark.parametrize("name", ["first", "second"])
def test_the_week_from_a_truce_is_picked_by_its_name(name: str) -> None:
    app = ask(opened("compare"), name, "phase", "from-truce-2022-09-13")
    bar = bars(app)[("first", "second").index(name)]
    assert bar["window"] == minutes_of(date(2022, 9, 13), date(2022, 9, 20))
    assert bar["phase"] == "from-truce-2022-09-13"


def test_days_of_a_hand_keep_the_range_of_the_period_that_was_picked(record: Record) -> None:
    app = ask(opened("compare"), "second", "phase", "september-2022")
    app = ask(app, "second", "days", "2022-09-14", "2022-09-21")
    assert bars(app)[1]["range"] == minutes_of(*phase_days(record, "september-2022"))
    assert bars(app)[1]["phase"] == "truce-week-2022-09-14"


def test_both_bars_have_one_scale_where_they_stand_for_the_same() -> None:
    same, unlike = bars(opened("compare", **LINK)), bars(opened("compare", beside=["2017-01-01", "2019-01-01"]))
    assert {bar["step"] for bar in same} == {"day"} and same[0]["peak"] == same[1]["peak"] > 10
    assert len({bar["step"] for bar in unlike}) == 2 and [bar["peak"] for bar in unlike] == [0, 0]


def test_the_two_are_exchanged_and_exchanged_back() -> None:
    app = opened("compare", **LINK)
    before = windows(app)
    app.button(key="exchange").click().run()
    assert windows(app) == before[::-1]
    app.button(key="exchange").click().run()
    assert windows(app) == before


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"q": ["no-such-word"]}, "the record holds no event that fits."),
        ({"beside": ["2019-03-01", "2019-03-02"]}, "the record holds nothing by either side: what happened is not known."),
        ({"beside": ["2020-10-10", "2020-10-17"]}, "Both windows are the same days"),
        ({"beside": ["2020-10-17", "2020-10-18"]}, "The windows share 1 day."),
        ({"beside": ["soon"]}, "Compared days: “soon” is no date."),
        ({"phase": ["all"], "when": ["2016-04-01", "2025-09-30"]}, "Both windows are the same days"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_said(query: dict[str, list[str]], said: str) -> None:
    app = opened("compare", **query)
    assert [error.message for error in app.exception] == []
    assert shows(app, said)


def test_an_event_under_a_symbol_of_a_map_is_opened_and_several_are_listed(record: Record) -> None:
    app = opened("compare")
    ids = record.events["event_id"].iloc[:3].to_list()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streamlit.session_state", app.session_state)
        maps_view._pick("second", ids, 3)
    app.run()
    assert shows(app, "3 records here")
    assert [row["event_id"] for row in told(app, "event_list")[-1]["rows"]] == ids


def test_a_link_made_with_older_data_tells_what_changed_in_both_windows(record: Record) -> None:
    old = opened_archive(PROJECT / "data", "0.1.0")
    app = opened("compare", data=[old.link_version], beside=["2022-09-12", "2022-09-14"])
    for days in (default_window(record, "44-day-war"), SEPTEMBER):
        changes = changed_in_view(old, record, Filters(*days))
        assert changes and shows(app, since_then(changes, *days))


def test_hostile_text_in_the_tables_stays_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = [{"place_id": "east-town", "display_name": HOSTILE, "name_en": HOSTILE}]
    phase = [{"phase_id": "44-day-war", "name": HOSTILE}]
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, places=place, phases=phase)))
    app = opened("compare")
    assert [error.message for error in app.exception] == []
    assert "<script>" not in table(app) and "&lt;script&gt;" in table(app)

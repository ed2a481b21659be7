"""What comes back from the map: rows, counts and days as it sends them, and whatever else a browser may send."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
import streamlit
from hypothesis import example, given
from hypothesis import strategies as st

from conflictmap.map import map_view
from conflictmap.map.reply import MOST, Reply, read_reply
from conflictmap.record.record import Record
from conflictmap.settings import FRONTEND
from conflictmap.ui import session as ui_session
from making import recorded

VERSION, EVENTS = "0123456789ab", 3000
NONE: list[Any] = [None, True, 0, -1, 1.5, float("nan"), float("inf"), "", "0", "2020-10-10", {}, {"rows": [1]}]


def read(**properties: Any) -> Reply:
    return read_reply({"version": VERSION, **properties}, version=VERSION, events=EVENTS)


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ([0], (0,)), ([2999, 5, 7], (5, 7, 2999)), ([], ()), ([5, 5, 7, 5], (5, 7)), ([3000], ()), ([-1, 1, 10**30], (1,)),
        ([True, False, 1], (1,)), ([1.0, float("nan"), "2", None, [3], {"4": 4}, 6], (6,)), (list(range(2500)), tuple(range(MOST))),
        ([-1] * 10**6 + [9], (9,)),
    ],
)  # fmt: skip
def test_of_rows_only_those_that_the_record_has_are_taken_once_each_in_order(
    told: list[Any], taken: tuple[int, ...]
) -> None:
    assert read(rows=told) == Reply(taken, len(taken))


@pytest.mark.parametrize("told", NONE)
def test_what_is_no_list_of_rows_is_no_click(told: object) -> None:
    assert read(rows=told, total=7).rows is None


@pytest.mark.parametrize(
    ("told", "total"), [(2, 2), (3000, 3000), (3001, 2), (1, 2), (-5, 2), *((one, 2) for one in (*NONE, [9]))]
)
def test_a_count_is_taken_when_it_can_be_one(told: object, total: int) -> None:
    assert read(rows=[8, 9], total=told) == Reply((8, 9), total)


def test_a_click_without_a_count_counts_what_it_lists() -> None:
    assert read(rows=[8, 9]) == Reply((8, 9), 2)


@pytest.mark.parametrize("version", ["", "other", None, 0, True, ["0123456789ab"], {}, float("nan")])
def test_what_is_told_of_another_version_is_passed_over(version: object) -> None:
    assert read(version=version, rows=[1]) == Reply()
    assert read_reply({"rows": [1]}, version=VERSION, events=EVENTS) == Reply()


@pytest.mark.parametrize("told", [*NONE, [], ["version"]])
def test_what_has_no_properties_is_nothing(told: object) -> None:
    assert read_reply(told, version=VERSION, events=EVENTS) == Reply()


def test_the_map_tells_as_many_rows_as_are_taken() -> None:
    assert f"const MOST_ROWS = {MOST};" in (FRONTEND / "src" / "layer.js").read_text(encoding="utf-8")


# What the page makes of it


@pytest.fixture
def two() -> Record:
    return recorded(events=[{"event_id": "raid"}, {"event_id": "second", "date": "2020-10-12"}])


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The session of a visitor, as far as what comes back from the map has to do with it."""
    state: dict[str, Any] = {
        "phase": "44-day-war",
        "when": (date(2020, 10, 10), date(2020, 10, 17)),
        "picked": [],
        "event": "",
    }
    monkeypatch.setattr(streamlit, "session_state", state)
    return state


def take(record: Record) -> None:
    """Take what the map tells while `record` is the one that all visitors share."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (map_view, ui_session):
            patch.setattr(module, "current_record", lambda: record)
        map_view._take("map", ui_session.pick)


def click(session: dict[str, Any], record: Record, **properties: Any) -> None:
    session["map"] = {map_view.RETURNED: {"properties": {"version": record.content_hash, **properties}}}
    take(record)


def test_a_click_on_one_event_opens_it_and_on_more_lists_them(session: dict[str, Any], two: Record) -> None:
    click(session, two, rows=[1], total=1)
    assert (session["picked"], session["picked_total"], session["event"]) == (["second"], 1, "second")
    click(session, two, rows=[1, 0], total=2)
    assert (session["picked"], session["picked_total"], session["event"]) == (["raid", "second"], 2, "")


def test_rows_of_another_version_open_nothing(session: dict[str, Any], two: Record) -> None:
    before = dict(session)
    click(session, two, version="another", rows=[1], window=["2020-10-11", "2020-10-12"])
    assert {name: session[name] for name in before} == before


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates().map(str),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["properties", "rows", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)
PROPERTIES = st.fixed_dictionaries(
    {}, optional={"rows": ANYTHING | st.lists(st.integers(-2, 3)), "total": ANYTHING, "window": ANYTHING}
)


@given(PROPERTIES)
@example({"rows": [0], "total": float("nan")})
@example({"rows": [True]})
@example({"window": ["2020-10-10", None]})
def test_whatever_the_browser_sends_the_session_holds_events_and_days(
    small: Record, properties: dict[str, Any]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        state: dict[str, Any] = {
            "phase": "44-day-war",
            "when": (date(2020, 10, 10), date(2020, 10, 17)),
            "picked": [],
            "picked_total": 0,
        }
        patch.setattr(streamlit, "session_state", state)
        click(state, small, **properties)
    assert set(state["picked"]) <= {"raid"} and len(state["picked"]) <= state["picked_total"] <= 1
    first, last = state["when"]
    assert type(first) is type(last) is date and first <= last


@given(ANYTHING)
@example([])
@example({map_view.RETURNED: "x"})
@example({map_view.RETURNED: {"properties": [1]}})
def test_whatever_stands_in_place_of_a_reply_is_passed_over(small: Record, told: object) -> None:
    with pytest.MonkeyPatch.context() as patch:
        state = {"map": told}
        patch.setattr(streamlit, "session_state", state)
        take(small)
    assert json.dumps(state["map"]) == json.dumps(told) and list(state) == ["map"]

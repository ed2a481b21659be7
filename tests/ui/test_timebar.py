"""What the time bar is told, and what is made of its answers: a browser may send anything."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
import streamlit

from conflictmap.query.links import Choice, default_window, phase_days, read_choice, whole_record
from conflictmap.record.record import Record
from conflictmap.tables.timing import DAY, minutes_of
from conflictmap.ui import session as ui_session
from conflictmap.ui import timebar
from conflictmap.ui.timebar import KEY, Asked, read_asked, told
from making import recorded

NONE: list[Any] = [None, True, 0, -1, 1.5, float("nan"), float("inf"), "", "0", "2020-10-10", {}, {"rows": [1]}]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ([1, "days", "2020-10-10", "2020-10-17"], Asked(1, days=(date(2020, 10, 10), date(2020, 10, 17)))),
        ([2, "days", "2020-10-17", "2020-10-10"], Asked(2, days=(date(2020, 10, 17), date(2020, 10, 10)))),
        ([3, "phase", "all"], Asked(3, phase="all")),
        ([4, "reset"], Asked(4)),
        *((one, None) for one in (*NONE, [], [1], ["reset"], [1, "else"], [True, "reset"], ["1", "reset"], [1.5, "reset"])),
        *(([1, "days", "2020-10-10", one], None) for one in (*NONE[:9], {}, [], "2020-02-30", "soon", "2020-10-10T00:00")),
        *(([1, *some], None) for some in (["days"], ["days", "2020-10-10"], ["days", *["2020-10-10"] * 3], ["phase"], ["phase", 7])),
    ],
)  # fmt: skip
def test_what_the_browser_asks_is_read_or_passed_over(told: object, asked: Asked | None) -> None:
    assert read_asked(told) == asked


def choice_of(record: Record, **query: list[str]) -> Choice:
    return read_choice(query, record)


def test_the_bar_is_told_the_days_shown_those_of_the_period_and_those_of_the_record(record: Record) -> None:
    said = told(record, choice_of(record, when=["2020-10-11", "2020-10-12"]))
    assert said["window"] == minutes_of(date(2020, 10, 11), date(2020, 10, 12))
    assert said["window"][1] - said["window"][0] == 2 * DAY
    assert said["range"] == minutes_of(*phase_days(record, "44-day-war"))
    assert said["whole"] == minutes_of(*whole_record(record))
    assert said["step"] == "day" and said["phase"] == "44-day-war"
    assert [one["id"] for one in said["phases"]] == list(record.phases.index)
    assert len(said["truces"]) == len(record.ceasefires)


@pytest.mark.parametrize(
    ("when", "chosen"), [([], False), (["2020-10-10", "2020-10-17"], False), (["2020-10-10"], True)]
)
def test_the_bar_knows_whether_the_reader_chose_the_days(record: Record, when: list[str], chosen: bool) -> None:
    assert told(record, choice_of(record, when=when))["isChosen"] is chosen


def test_the_address_of_the_bars_names_the_filters_and_no_days(record: Record) -> None:
    said = told(record, choice_of(record, when=["2020-10-11"], kind=["denial"]))
    assert said["source"] == f"map/days?kind=denial&v={record.content_hash}"


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The session of a visitor, as far as the time bar has to do with it."""
    record = recorded()
    state: dict[str, Any] = {"phase": "44-day-war", "when": default_window(record, "44-day-war")}
    monkeypatch.setattr(streamlit, "session_state", state)
    for module in (timebar, ui_session):
        monkeypatch.setattr(module, "current_record", lambda: record)
    return state


def answer(session: dict[str, Any], asked: object) -> None:
    """Let the browser ask something, and Python answer."""
    session[KEY] = SimpleNamespace(asked=asked)
    timebar._hear(KEY, timebar._answer)


def test_the_days_at_which_the_hand_lets_go_are_shown(session: dict[str, Any]) -> None:
    answer(session, [5, "days", "2020-10-11", "2020-10-12"])
    assert session["when"] == (date(2020, 10, 11), date(2020, 10, 12))
    assert session["timebar_heard"] == 5


@pytest.mark.parametrize(
    "asked",
    [
        *([1, "days", *days] for days in (["1990-01-01", "1990-01-05"], ["9999-12-30", "9999-12-31"], ["0001-01-01", "0001-01-02"])),
        [1, "phase", "no-such-period"], None, 7, "44-day-war", ["44-day-war"], {},
    ],
)  # fmt: skip
def test_what_cannot_be_shown_changes_nothing(session: dict[str, Any], asked: object) -> None:
    before = dict(session)
    answer(session, asked)
    assert {name: session[name] for name in before} == before


def test_a_double_press_goes_back_to_the_days_of_the_period(session: dict[str, Any]) -> None:
    opened = session["when"]
    session["when"] = (date(2020, 10, 11), date(2020, 10, 11))
    answer(session, [1, "reset"])
    assert session["when"] == opened


def test_the_browser_is_told_what_was_heard_of_each_bar_and_by_whom(
    record: Record, session: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[dict[str, Any]] = []
    monkeypatch.setattr(timebar, "_bar", lambda data, key, on_asked_change: drawn.append({**data, "key": key}))
    timebar.time_bar(record, choice_of(record))
    answer(session, [3, "phase", "no-such-period"])
    timebar.time_bar(record, choice_of(record))
    timebar.bar(told(record, choice_of(record)), key="other", on_asked=timebar._answer)
    assert [(one["key"], one["heard"]) for one in drawn] == [(KEY, 0), (KEY, 3), ("other", 0)]
    assert len({one["visit"] for one in drawn}) == 1 and drawn[0]["visit"]

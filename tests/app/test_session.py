"""The widgets that are kept over pages, as Streamlit tells them to the browser."""

from __future__ import annotations

import ast
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.settings import PACKAGE, PAGES, PROJECT
from conflictmap.ui import session
from making import tables
from opening import address, component, days_shown, opened, show_days

LINK = {"kind": ["denial"], "when": ["2020-10-11", "2020-10-12"], "by": ["armenia"], "said": ["1"], "across": ["theme"]}
SHOWING_DAYS = ("map", "records", "claims")


@pytest.fixture(autouse=True)
def _data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(PROJECT / "data"))
    monkeypatch.syspath_prepend(PROJECT)


def told(app: AppTest) -> dict[str, bool]:
    """Return of each kept widget on the page whether its value was sent to the browser in the last run."""
    kinds = ("selectbox", "button_group", "multiselect", "toggle")
    widgets = [widget for kind in kinds for widget in app.get(kind)]
    return {widget.key: widget.proto.set_value for widget in widgets if widget.key in session.KEPT}


@pytest.mark.parametrize(("start", "target"), [*permutations(SHOWING_DAYS, 2)])
def test_a_page_that_is_new_to_the_reader_is_told_every_value(start: str, target: str) -> None:
    app = opened(start, **LINK).switch_page(str(PAGES / f"{target}.py")).run()
    assert {"kind", "by", "said"} <= set(told(app))
    assert set(told(app).values()) == {True}


def test_a_step_on_the_same_page_overrides_no_control() -> None:
    app = opened("records", **LINK)
    first, last = days_shown(app)
    show_days(app, first, first)
    assert days_shown(app) == (first, first) != (first, last)
    assert set(told(app).values()) == {False}


@pytest.mark.parametrize(
    ("query", "kinds"), [({}, ["denial"]), ({"kind": ["attack"]}, ["attack"]), ({"data": ["0.1.0"]}, [])]
)
def test_back_to_a_link_takes_it_up_and_back_to_a_bare_address_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, query: dict[str, list[str]], kinds: list[str]
) -> None:
    app = opened("records", **LINK)
    app.query_params.clear()
    app.query_params |= query
    monkeypatch.setattr(session, "_navigated", lambda: True)
    assert app.run().button_group(key="kind").value == kinds


@pytest.mark.parametrize("page", SHOWING_DAYS)
@pytest.mark.parametrize(("parameter", "code"), [("by", "israel"), ("means", "sabotage"), ("place", "sevan")])
def test_a_value_that_no_record_has_stays_chosen_until_it_is_taken_back(page: str, parameter: str, code: str) -> None:
    app = opened(page, **{parameter: [code]})
    offered = app.multiselect(key=parameter).options
    assert (app.multiselect(key=parameter).value, address(app)) == ([code], {parameter: [code]})
    app.multiselect(key=parameter).set_value([]).run()
    assert (app.multiselect(key=parameter).value, address(app)) == ([], {})
    assert app.multiselect(key=parameter).options == offered[:-1]


@pytest.mark.parametrize("page", SHOWING_DAYS)
def test_tables_that_are_read_again_leave_of_the_choice_what_they_know_and_lose_no_touch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    short = {"phase_id": "44-day-war", "date_from": "2020-10-10", "window_to": "2020-10-12", "date_to": "2020-10-14"}
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, phases=[{"phase_id": "war"}])))
    app = opened(page, kind=["attack"], place=["east-town"], when=["2020-10-11", "2020-10-16"])
    assert component(app, "time_bar")["phase"] == "war"
    tables(tmp_path, phases=[short], events=[{"event_id": "raid", "place_id": "west-town"}])
    app.button_group(key="kind").set_value(["attack", "denial"]).run()
    assert [error.message for error in app.exception] == []
    assert component(app, "time_bar")["phase"] == "44-day-war"
    assert days_shown(app) == (date(2020, 10, 11), date(2020, 10, 14))
    kept = {"when": ["2020-10-11", "2020-10-14"], "kind": ["attack", "denial"], "place": ["east-town"]}
    assert address(app) == kept


def test_only_a_parameter_can_be_kept() -> None:
    assert session.kept("kind") == {"key": "kind", "persist_state": "session"}
    for other in ("event", "when", "phase"):
        with pytest.raises(KeyError):
            session.kept(other)


def test_no_widget_is_kept_over_pages_by_any_other_way() -> None:
    calls = {
        f"{path.stem}: {keyword.arg}"
        for path in [*PACKAGE.glob("*.py"), *PAGES.glob("*.py")]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "persist_state" or (keyword.arg == "key" and _word(keyword.value) in session.KEPT)
    }
    assert calls == set()


def _word(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None

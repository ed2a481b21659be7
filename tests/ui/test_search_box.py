"""What the search box does with what a browser tells, which may be anything, and what it suggests."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, get_args

import pytest
import streamlit

from conflictmap.query.naming import What
from conflictmap.query.search import Suggestion
from conflictmap.record.record import Record
from conflictmap.ui import search_box, session
from conflictmap.ui.next_page import NEXT
from making import recorded

TRUCE = {"ceasefire_id": "truce"}


@pytest.fixture
def made() -> Record:
    return recorded(events=[{"event_id": "raid"}], ceasefires=[TRUCE])


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch, made: Record) -> dict[str, Any]:
    """The visitor's session, in which what is done is noted."""
    held: dict[str, Any] = {"done": []}
    monkeypatch.setattr(streamlit, "session_state", held)
    monkeypatch.setattr(search_box, "current_record", lambda: made)
    for name in ("search", "narrow", "open_event"):
        monkeypatch.setattr(
            session, name, lambda *given, name=name, **named: held["done"].append((name, *given, *named.items()))
        )
    return held


def take(state: dict[str, Any], told: object, *, opens_here: bool = True) -> None:
    state[search_box.KEY] = SimpleNamespace(told=told)
    search_box._take(opens_here=opens_here)


@pytest.mark.parametrize(
    ("told", "done"),
    [
        (["search", "Գանձակ 100%"], [("search", "Գանձակ 100%")]),
        (["search", ""], [("search", "")]),
        (["place", "east-town"], [("search", ""), ("narrow", ("place", ["east-town"]))]),
        (["means", "drone"], [("search", ""), ("narrow", ("means", ["drone"]))]),
        (["theme", "captives"], [("search", ""), ("narrow", ("theme", ["captives"]))]),
        (["event", "raid"], [("open_event", "raid")]),
    ],
)
def test_what_is_told_is_done(state: dict[str, Any], told: object, done: list[object]) -> None:
    take(state, told)
    assert (state["done"], state.get(NEXT)) == (done, None)


def test_a_truce_opens_its_page_and_an_event_its_own_where_the_page_shows_none(state: dict[str, Any]) -> None:
    take(state, ["truce", "truce"])
    assert (state["truce"], state[NEXT]) == ("truce", "ceasefires")
    take(state, ["event", "raid"], opens_here=False)
    assert (state["done"], state[NEXT]) == ([("open_event", "raid")], "event")


@pytest.mark.parametrize(
    "told",
    [
        None, "", "search", [], ["search"], ["search", 7], ["search", None], ["place", "nowhere"], ["place", 7], ["event", "no"],
        ["truce", "no"], ["means", "<b>"], ["party", "armenia"], ["kind", "attack"], ["toString", "x"], {"search": "x"}, 3, ["search", "a", "b"],
    ],
)  # fmt: skip
def test_anything_else_does_nothing(state: dict[str, Any], told: object) -> None:
    take(state, told)
    assert (state["done"], state.get(NEXT)) == ([], None)


def test_a_suggestion_tells_what_it_is_its_name_and_its_count(monkeypatch: pytest.MonkeyPatch, made: Record) -> None:
    found = [
        Suggestion("place", "east-town", "East <b>Town</b>", 1200),
        Suggestion("event", "raid", "The raid", 1),
        Suggestion("party", "eu", "European Union", 12),
        Suggestion("institution", "eu", "European Union", 7),
    ]
    monkeypatch.setattr(search_box, "suggest", lambda record, text: found if text == "ea st" else [])
    told = search_box.suggestions(made, " ea\n st\x00 ")
    assert [tuple(one.values()) for one in told] == [
        (("place", "east-town"), made.place_name("east-town"), "Place", "1,200 records", False),
        (("event", "raid"), "The raid", "Event", "11 October 2020", True),
        (("search", "European Union"), "European Union", "Party", "12 records", False),
    ]
    assert {*get_args(What)} == set(search_box.LABELS)

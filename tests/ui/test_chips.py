"""What a press on a chip does; a browser may tell anything."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import streamlit

from conflictmap.ui import chips, session


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What is done to the session."""
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(session, "drop", lambda *chip: calls.append(chip))
    monkeypatch.setattr(session, "clear_filters", lambda: calls.append(("clear",)))
    return calls


@pytest.mark.parametrize(
    ("told", "does"),
    [
        (["place", "ganja"], ("place", "ganja")), (["when", ""], ("when", "")), (["q", ""], ("q", "")), ("all", ("clear",)),
    ],
)  # fmt: skip
def test_a_chip_takes_back_what_it_stands_for(
    monkeypatch: pytest.MonkeyPatch, done: list[tuple[str, ...]], told: object, does: tuple[str, ...]
) -> None:
    monkeypatch.setattr(streamlit, "session_state", {chips.KEY: SimpleNamespace(dropped=told)})
    chips._take_back()
    assert done == [does]


@pytest.mark.parametrize(
    "told", [None, "", "everything", [], ["place"], ["place", 7], ["event", "x"], ["opening_view", ""], {"all": 1}, 3]
)
def test_anything_else_does_nothing(monkeypatch: pytest.MonkeyPatch, done: list[tuple[str, ...]], told: object) -> None:
    monkeypatch.setattr(streamlit, "session_state", {chips.KEY: SimpleNamespace(dropped=told)})
    chips._take_back()
    assert done == []

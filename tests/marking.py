"""What a test costs can be told by its markers: `curated` and `app` are refused to a test that is not marked so."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conflictmap.settings import PROJECT

DATA = f"{PROJECT / 'data'}{os.sep}"
TABLES = (".csv", ".zip")
"""How the files end that hold the curated tables, or those of an older version."""
FOLDERS = {"app": ("app", "curated"), "data": ("curated",), "browser": ("browser",)}
"""Folders of tests that have their markers in common: pages are run on the curated tables."""
TESTS = Path(__file__).parent

_running: list[pytest.Item] = []


def mark(item: pytest.Item) -> None:
    """Give a test the markers that its folder and its fixtures tell."""
    for name in FOLDERS.get(item.path.relative_to(TESTS).parts[0], ()):
        item.add_marker(name)
    if "record" in getattr(item, "fixturenames", ()):
        item.add_marker("curated")


@contextmanager
def running(item: pytest.Item) -> Iterator[None]:
    """Hold what is done meanwhile to the markers of a test."""
    _running.append(item)
    try:
        yield
    finally:
        _running.remove(item)


def require(name: str, what: str) -> None:
    """Refuse what the test that runs is not marked for; nothing is marked for anything while tests are gathered."""
    if not any(item.get_closest_marker(one) for item in _running for one in (name, "browser")):
        raise AssertionError(f"{what}: only a test marked `{name}` may touch it.")


def watch() -> None:
    """Let Python tell of every file that is opened and of every process that is started, from now on."""
    sys.addaudithook(_told)


def _told(event: str, details: tuple[object, ...]) -> None:
    if event == "open" and isinstance(details[0], str | Path):
        path = os.fspath(details[0])
        if path.startswith(DATA) and path.endswith(TABLES):
            require("curated", path)
    if event == "subprocess.Popen" and _running:
        require("app", str(details[0]))

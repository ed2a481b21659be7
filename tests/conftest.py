"""What many tests share: the record of the project's own tables, read once, and one of made-up tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from conflictmap.record import store
from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from making import Cells, recorded, tables
from marking import mark, require, running, watch
from steps import steps

watch()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        mark(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    with running(item):
        return (yield)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if lines := steps(terminalreporter.stats.get("", [])):
        terminalreporter.section("steps that questions took")
        terminalreporter.write_line("\n".join(lines))


def _projects_record() -> Record:
    require("curated", "the project's own record")
    return _opened_once()


@cache
def _opened_once() -> Record:
    return open_record(PROJECT / "data")


settings.register_profile("no clock", deadline=None)
settings.load_profile("no clock")
"""Machines are shared and noisy: no test fails on a clock."""


@pytest.fixture(scope="session")
def record() -> Record:
    """The record of the project's own tables, whatever `CONFLICTMAP_DATA` says."""
    return _projects_record()


@pytest.fixture(scope="session")
def small() -> Record:
    """The record of the made-up tables as they are: one attack."""
    return recorded()


@pytest.fixture(scope="session")
def project() -> Path:
    return PROJECT


@pytest.fixture(scope="session")
def kept_tables(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Folders of made-up tables for tests that only look at them: the same rows, the same folder."""
    kept: dict[str, Path] = {}

    def folder(**instead: list[Cells] | str | None) -> Path:
        rows = repr(sorted(instead.items()))
        if rows not in kept:
            kept[rows] = tables(tmp_path_factory.mktemp("kept"), **instead)
        return kept[rows]

    return folder


@pytest.fixture(scope="module")
def own_tables() -> Iterator[None]:
    """The routes answer of the project's own tables, whatever `CONFLICTMAP_DATA` says."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONFLICTMAP_DATA", str(PROJECT / "data"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _pages_show_the_record() -> Iterator[None]:
    """Let pages and routes share the record that tests compare them with: reading it anew is most of what a page costs."""
    with pytest.MonkeyPatch.context() as patch:
        shared = PROJECT / "data"
        patch.setattr(store, "open_record", lambda at: _projects_record() if at == shared else open_record(at))
        yield


@pytest.fixture(scope="session", autouse=True)
def _components_looked_for_once() -> Iterator[None]:
    """AppTest reads the metadata of every installed package at each first run: three quarters of what that costs."""
    with pytest.MonkeyPatch.context() as patch:
        scan = cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", scan)
        yield


@pytest.fixture(scope="session", autouse=True)
def _pages_run_in_tests_marked_so() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        run = AppTest._run

        def marked(app: AppTest, *given: Any, **named: Any) -> AppTest:
            require("app", "a page")
            return run(app, *given, **named)

        patch.setattr(AppTest, "_run", marked)
        yield

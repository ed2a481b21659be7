"""The curated tables, pages and processes are refused to a test that is not marked for them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from conflictmap.record import store
from conflictmap.settings import PROJECT
from opening import opened

TABLE = PROJECT / "data" / "events.csv"


def test_a_curated_table_is_refused() -> None:
    with pytest.raises(AssertionError, match="only a test marked `curated`"), TABLE.open(encoding="utf-8"):
        pass


def test_the_record_that_is_shared_is_refused() -> None:
    with pytest.raises(AssertionError, match="only a test marked `curated`"):
        store.open_record(PROJECT / "data")


def test_a_process_is_refused() -> None:
    with pytest.raises(AssertionError, match="only a test marked `app`"):
        subprocess.run([sys.executable, "--version"], check=True)


def test_a_page_is_refused() -> None:
    with pytest.raises(AssertionError, match="only a test marked `app`"):
        opened("about")


@pytest.mark.curated
def test_a_curated_table_is_open_to_a_test_that_is_marked() -> None:
    assert TABLE.read_bytes()


def test_the_shared_record_makes_a_test_curated(request: pytest.FixtureRequest) -> None:
    assert request.node.get_closest_marker("curated") is None
    request.applymarker("curated")
    assert len(request.getfixturevalue("record").events)

"""What many tests share: the record of the project's own tables, read once, and one of made-up tables."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from streamlit.components.v2 import manifest_scanner

from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from making import recorded

settings.register_profile("no clock", deadline=None)
settings.load_profile("no clock")
"""Machines are shared and noisy: no test fails on a clock."""


@pytest.fixture(scope="session")
def record() -> Record:
    """The record of the project's own tables, whatever `CONFLICTMAP_DATA` says."""
    return open_record(PROJECT / "data")


@pytest.fixture(scope="session")
def small() -> Record:
    """The record of the made-up tables as they are: one attack."""
    return recorded()


@pytest.fixture(scope="session")
def project() -> Path:
    return PROJECT


@pytest.fixture(scope="session", autouse=True)
def _components_looked_for_once() -> Iterator[None]:
    """AppTest reads the metadata of every installed package at each first run: three quarters of what that costs."""
    with pytest.MonkeyPatch.context() as patch:
        scan = cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", scan)
        yield

"""The pages are tested on the project's own tables, whatever `CONFLICTMAP_DATA` says."""

from __future__ import annotations

import pytest

from conflictmap.settings import PROJECT


@pytest.fixture(autouse=True)
def _data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(PROJECT / "data"))
    monkeypatch.syspath_prepend(PROJECT)

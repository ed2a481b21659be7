"""What a page shows when an error comes up that nobody foresaw."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictmap.record import store
from conflictmap.record.record import Record
from making import tables
from opening import opened
from unusable import PAGE_NAMES


@pytest.mark.parametrize("page", PAGE_NAMES)
def test_an_error_that_nobody_foresaw_shows_no_path(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(folder: Path) -> Record:
        raise OSError(5, f"{folder} is on a broken disk", str(folder))

    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path / "secret-place")))
    monkeypatch.setattr(store, "open_record", broken)
    app = opened(page)
    (error,) = app.exception
    shown = f"{error.proto}{app.main}{app.sidebar}"
    assert error.message
    assert [
        part
        for part in ("secret-place", "broken disk", "OSError", "Traceback", ".py", "site-packages")
        if part in shown
    ] == []

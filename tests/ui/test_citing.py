"""From whichever page an event is cited, the link leads to its own."""

from __future__ import annotations

import pytest

from conflictmap.ui.citing import PAGE_NAMES, page_of_event


@pytest.mark.parametrize("root", ["", "http://localhost:8501", "https://example.org/map", "https://example.org/a/b"])
def test_the_page_of_an_event_stands_beside_every_other(root: str) -> None:
    assert {"records", "claims", "event", "about"} <= PAGE_NAMES
    for page in ("", "/", *(f"/{name}" for name in PAGE_NAMES)):
        assert page_of_event(f"{root}{page}") == f"{root}/event"
    assert page_of_event(f"{root}/records?kind=denial&event=x#table") == f"{root}/event"

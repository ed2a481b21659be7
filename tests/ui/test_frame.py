"""What stands around every page: words that a style sheet writes, and who publishes this copy."""

from __future__ import annotations

import pytest

from conflictmap.query.links import read_choice
from conflictmap.record.record import Record
from conflictmap.ui.frame import css_string, filters_on, published_by


def test_a_text_in_a_style_sheet_cannot_end_the_string_or_the_sheet() -> None:
    written = css_string('Filters" } </style><script>\\')
    assert written.startswith('"') and written.endswith('"')
    assert not set(written[1:-1]) & set('"<>{}/;\n')
    assert css_string("Menu · 2") == '"Menu\\20 \\b7 \\20 2"'


def test_the_button_counts_the_filters_behind_it(record: Record) -> None:
    filters = read_choice({"kind": ["attack"], "by": ["armenia", "azerbaijan"], "q": ["bridge"]}, record).filters
    assert filters_on(filters) == 1
    assert filters_on(filters.with_codes(by=[])) == 0


def test_publisher_and_contact_are_those_of_the_settings_and_never_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CONFLICTMAP_PUBLISHER", raising=False)
    monkeypatch.delenv("CONFLICTMAP_CONTACT", raising=False)
    assert published_by() == ""
    monkeypatch.setenv("CONFLICTMAP_PUBLISHER", "An [Institute](javascript:alert)")
    monkeypatch.setenv("CONFLICTMAP_CONTACT", "https://example.org/contact")
    told = published_by()
    assert "\\[Institute\\]" in told
    assert "](<https" in told

"""Where a page lists nothing it says why, and what lies on other days is told, on each page that lists records."""

from __future__ import annotations

import pytest

from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import DEFAULT_PHASE, default_window, whole_record
from conflictmap.record.record import Record
from conflictmap.ui import near_misses
from opening import address, opened, shows

PAGES = ("map", "records", "claims")


def count(record: Record, page: str, filters: Filters) -> int:
    return len(chosen_threads(record, filters) if page == "claims" else chosen(record, filters))


def in_all_years(record: Record, **narrowing: list[str]) -> Filters:
    return Filters.of(*whole_record(record), **narrowing)  # type: ignore[arg-type]


def in_the_week(record: Record, **narrowing: list[str]) -> Filters:
    return Filters.of(*default_window(record, DEFAULT_PHASE), **narrowing)  # type: ignore[arg-type]


@pytest.mark.parametrize("page", PAGES)
def test_what_lies_on_other_days_only_is_told_and_shown(record: Record, page: str) -> None:
    total = count(record, page, in_all_years(record, place=["ganja"]))
    app = opened(page, place=["ganja"], when=["2016-04-02"])
    assert shows(app, f"None in these days, {total} in all years.")
    app.button(key="without_when").click().run()
    assert address(app)["phase"] == ["all"]
    assert not shows(app, "fits.")
    assert not shows(app, "in these days")


@pytest.mark.parametrize("page", PAGES)
def test_the_one_filter_that_leaves_nothing_is_named_and_taken_back(record: Record, page: str) -> None:
    left = count(record, page, in_the_week(record, place=["ganja"]))
    app = opened(page, place=["ganja"], means=["sabotage"])
    assert shows(app, f"{left} without the filter “Means: Sabotage”.")
    assert "without_when" not in {button.key for button in app.button}
    app.button(key="without_means").click().run()
    assert address(app) == {"place": ["ganja"]}
    assert not shows(app, "fits.")


@pytest.mark.parametrize("page", PAGES)
def test_words_that_no_record_has_are_taken_back_or_spelled_right(monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    monkeypatch.setattr(near_misses, "did_you_mean", lambda record, text: ["ganja", "<b>*Gandja*"])
    app = opened(page, q=["gamja-city"])
    assert [button.label.replace("\\", "") for button in app.button if (button.key or "").startswith("spelled")] == [
        "ganja",
        "<b>*Gandja*",
    ]
    app.button(key="spelled_0").click().run()
    assert address(app) == {"q": ["ganja"]}
    app = opened(page, q=["gamja-city"])
    app.button(key="without_q").click().run()
    assert address(app) == {}


@pytest.mark.parametrize("page", PAGES)
def test_several_filters_that_together_leave_nothing_are_cleared(page: str) -> None:
    app = opened(page, place=["sevan"], means=["sabotage"], q=["no-such-word"])
    assert shows(app, "Taking back one filter is not enough.")
    app.button(key="clear_here").click().run()
    assert address(app) == {}


@pytest.mark.parametrize("page", PAGES)
def test_what_lies_on_other_days_too_is_told_and_shown(record: Record, page: str) -> None:
    inside = count(record, page, in_the_week(record, place=["ganja"]))
    total = count(record, page, in_all_years(record, place=["ganja"]))
    app = opened(page, place=["ganja"])
    assert 0 < inside < total
    assert shows(app, f"{inside} in these days, {total - inside} more on other days.")
    app.button(key="other_days").click().run()
    assert address(app)["phase"] == ["all"]
    assert not shows(app, "more on other days")


@pytest.mark.parametrize("page", PAGES)
def test_without_a_filter_the_other_days_are_not_told(page: str) -> None:
    assert not shows(opened(page), "more on other days")

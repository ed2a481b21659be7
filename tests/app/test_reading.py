"""What a page says of itself: its heading, what of a link was passed over, and an event that is not among those shown."""

from __future__ import annotations

import pytest

from opening import address, opened, shows

GANJA = "2020-10-11-ganja-attack"


@pytest.mark.parametrize("page", ["map", "records", "ceasefires", "claims", "compare", "event", "about"])
def test_each_page_has_one_first_heading(page: str) -> None:
    assert len(opened(page).title) == 1
    assert len(opened(page, event=[GANJA]).title) == 1


def test_what_of_a_link_was_passed_over_is_told_until_the_next_change() -> None:
    app = opened("records", when=["2020-13-40"], kind=["attack", "<b>bomb"])
    assert shows(app, "“2020-13-40” is no date")
    assert shows(app, "“<b>bomb” is not known")
    assert address(app) == {"kind": ["attack"]} or "kind" in address(app)
    app.button_group(key="kind").set_value([]).run()
    assert not shows(app, "passed over")


def test_it_can_be_dismissed_and_a_link_that_is_right_says_nothing() -> None:
    assert not shows(opened("records", kind=["attack"]), "passed over")
    app = opened("records", kind=["bomb"])
    app.button(key="dismiss").click().run()
    assert not shows(app, "passed over")


def test_an_open_event_outside_the_days_can_be_shown() -> None:
    app = opened(when=["2020-10-01"], event=[GANJA])
    assert shows(app, "lies outside the days shown")
    app.button(key="show_outside").click().run()
    assert not shows(app, "lies outside the days shown")
    assert app.session_state["event"] == GANJA


def test_an_open_event_that_the_filters_leave_out_can_be_shown() -> None:
    app = opened(kind=["denial"], event=[GANJA])
    assert shows(app, "The filters leave this event out")
    app.button(key="show_outside").click().run()
    assert not shows(app, "The filters leave this event out")
    assert app.session_state["kind"] == []

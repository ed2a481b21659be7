"""Who held the town: marks at the labels for the last day shown."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SWITCH = "Who held the town, as reported"


def test_the_switch_marks_towns_and_lists_them_below(visit):
    page = visit()
    legend = page.frame.locator(".held-legend")
    expect(legend).to_be_hidden()
    page.open_filters()
    page.page.get_by_text(SWITCH, exact=True).click()
    page.wait_for_link("held=1")
    page.wait_for_snapshot("map.marks.length > 3")
    expect(legend).to_contain_text("Held on 17 October 2020, by town, as reported")
    expect(page.page.get_by_text("Who held which town on 17 October 2020, by town, as reported")).to_be_visible()
    page.page.get_by_text(SWITCH, exact=True).click()
    expect(legend).to_be_hidden()
    page.wait_for_snapshot("map.marks.length === 0")


def test_a_mark_says_who_since_when_and_on_what_it_rests(visit):
    page = visit("/?held=1")
    mark = page.hover_over_a_mark()
    tip = page.frame.locator(".event-tip")
    expect(tip).to_contain_text(mark["name"])
    expect(tip).to_contain_text(mark["reports"][0])


def test_playback_moves_the_day_of_the_marks(visit):
    page = visit("/?held=1&when=2020-10-10&when=2020-10-11")
    legend = page.frame.locator(".held-legend")
    expect(legend).to_contain_text("11 October 2020")
    page.player("forward").click()
    expect(legend).to_contain_text("12 October 2020")

"""The small charts below the map in a real browser: a click filters, and never sticks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from conflictmap.map.crossfilter import bars
from conflictmap.query.filters import Filters
from conflictmap.query.links import DEFAULT_PHASE, default_window

pytestmark = pytest.mark.browser

MARKS = "svg.marks"
ROW = 27
"""Height of a bar with its name, in pixels."""
SHIFT = """() => [document.scrollingElement, ...document.querySelectorAll('[data-testid="stMain"], [data-testid="stMainBlockContainer"]')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1).length"""


def chart(page, name):
    return page.page.locator(f".st-key-cross_{name}").locator(MARKS)


def click_bar(page, name, number):
    """Click the bar with a number, from the top."""
    chart(page, name).click(position={"x": 60, "y": number * ROW + ROW // 2})


def chip(page, text):
    return page.page.locator(".st-key-chips").get_by_role("button", name=text)


def link_lacks(page, text):
    page.page.wait_for_function("(text) => !decodeURIComponent(location.search).includes(text)", arg=text)


@pytest.fixture
def places(record):
    return bars(record, Filters(*default_window(record, DEFAULT_PHASE)), "place").rows


@pytest.fixture
def page(visit):
    page = visit("/?charts=1")
    expect(chart(page, "place")).to_be_visible()
    return page


def test_a_bar_filters_the_map_its_chip_takes_it_back_and_the_same_bar_works_again(page, record, places):
    everything, code, count = page.counts_agree(), places["code"][0], int(places["count"][0])
    for _ in range(2):
        click_bar(page, "place", 0)
        page.wait_for_link(f"place={code}")
        assert page.counts_agree() == count < everything
        chip(page, record.place_name(code)).click()
        link_lacks(page, "place=")
        assert page.counts_agree() == everything
        expect(page.page.locator(".st-key-chips")).to_have_count(0)


def test_a_second_click_takes_a_bar_back_and_a_second_bar_is_added(page, places):
    first, second = places["code"][:2]
    everything = page.counts_agree()
    click_bar(page, "place", 0)
    page.wait_for_link(f"place={first}")
    click_bar(page, "place", 1)
    page.wait_for_link(f"place={second}")
    assert sorted(page.query()["place"]) == sorted([first, second])
    click_bar(page, "place", 0)
    link_lacks(page, f"place={first}")
    assert page.query()["place"] == [second]
    click_bar(page, "place", 1)
    link_lacks(page, "place=")
    assert page.counts_agree() == everything


def test_the_back_button_takes_a_bar_back_and_the_same_bar_works_again(page, places):
    everything, code = page.counts_agree(), places["code"][0]
    click_bar(page, "place", 0)
    page.wait_for_link(f"place={code}")
    page.counts_agree()
    page.page.go_back()
    link_lacks(page, "place=")
    assert page.counts_agree() == everything
    click_bar(page, "place", 0)
    page.wait_for_link(f"place={code}")
    assert page.counts_agree() == int(places["count"][0])


def test_a_chart_outlives_what_it_shows(page, places):
    """The browser keeps the chart and draws new numbers into it."""
    chart(page, "place").evaluate("(svg) => { svg.marker = 'the same'; }")
    click_bar(page, "place", 0)
    page.wait_for_link("place=")
    page.counts_agree()
    page.thumb("Last day shown").focus()
    page.page.keyboard.press("ArrowRight")
    page.wait_for_link("when=")
    page.counts_agree()
    assert chart(page, "place").evaluate("(svg) => svg.marker") == "the same"


def test_parties_filter_by_who_speaks_and_by_who_is_hit(page):
    everything = page.counts_agree()
    click_bar(page, "by", 0)
    page.wait_for_link("by=armenia")
    spoken = page.counts_agree()
    chart(page, "against").click(position={"x": 60, "y": 20})
    page.wait_for_link("against=")
    assert 0 < page.counts_agree() <= spoken < everything


def test_a_drag_over_the_days_shows_them_and_a_click_shows_one(page):
    days = chart(page, "days")
    days.scroll_into_view_if_needed()
    box = days.bounding_box()
    y = box["y"] + 80
    middle = [box["x"] + box["width"] * (number + 0.5) / 45 for number in range(45)]
    page.page.mouse.move(middle[13], y)
    page.page.mouse.down()
    page.page.mouse.move(middle[16], y, steps=6)
    page.page.mouse.up()
    page.wait_for_link("when=2020-10-10&when=2020-10-13")
    page.counts_agree()
    assert page.window() == ["2020-10-10", "2020-10-13"]
    for _ in range(2):
        page.page.mouse.click(middle[14], y)
        page.wait_for_link("when=2020-10-11&when=2020-10-11")
        page.counts_agree()
        page.page.mouse.click(middle[14], y)
        link_lacks(page, "when=")
        page.counts_agree()


def test_the_map_stays_where_it_is_when_chips_come(page):
    top = page.page.locator("iframe").bounding_box()["y"]
    page.pill("Attacks").click()
    expect(chip(page, "Attacks")).to_be_visible()
    assert page.page.locator("iframe").bounding_box()["y"] == top


def test_a_chip_is_reached_and_taken_back_by_keyboard(visit):
    page = visit("/?kind=attack")
    chip(page, "Attacks").focus()
    page.page.keyboard.press("Enter")
    link_lacks(page, "kind=")
    page.counts_agree()


def test_on_a_phone_the_charts_stand_in_one_column_and_a_tap_filters(visit, places):
    page = visit("/?charts=1", viewport={"width": 390, "height": 844}, has_touch=True)
    boxes = [chart(page, name).bounding_box() for name in ("days", "by", "place", "against")]
    assert all(before["y"] + before["height"] <= after["y"] for before, after in pairwise(boxes))
    assert all(300 <= box["width"] <= 390 for box in boxes)
    assert page.page.evaluate(SHIFT) == 0
    chart(page, "place").tap(position={"x": 60, "y": ROW // 2})
    page.wait_for_link(f"place={places['code'][0]}")
    page.counts_agree()


def test_hostile_names_in_the_charts_stay_text(visit, hostile_server):
    page = visit("/?charts=1", at=hostile_server)
    expect(chart(page, "place")).to_contain_text("<img")
    assert page.page.evaluate("window.hacked") is None

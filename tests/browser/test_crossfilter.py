"""The small charts below the map in a real browser: a press filters, and never sticks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from browser.waiting import until
from conflictmap.map.crossfilter import bars
from conflictmap.query.filters import Filters
from conflictmap.query.links import DEFAULT_PHASE, default_window

pytestmark = pytest.mark.browser

SHIFT = """() => [document.scrollingElement, ...document.querySelectorAll('[data-testid="stMain"], [data-testid="stMainBlockContainer"]')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1).length"""


def chart(page, name):
    return page.page.locator(f".st-key-cross_{name}").locator("[role=group]" if name == "days" else "[role=list]")


def bar(page, name, number):
    """Return the bar with a number, from the top or the left."""
    return chart(page, name).locator("button").nth(number)


def click_bar(page, name, number):
    bar(page, name, number).click()


def chip(page, text):
    return page.page.locator(".st-key-chips").get_by_role("button", name=text)


def link_lacks(page, text):
    until(page.page, "(text) => !decodeURIComponent(location.search).includes(text)", arg=text)


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
    bar(page, "place", 0).evaluate("(button) => { button.marker = 'the same'; }")
    click_bar(page, "place", 0)
    page.wait_for_link("place=")
    page.counts_agree()
    page.thumb("Last day shown").focus()
    page.page.keyboard.press("ArrowRight")
    page.wait_for_link("when=")
    page.counts_agree()
    same = chart(page, "place").evaluate(
        "(list) => [...list.querySelectorAll('button')].filter((one) => one.marker).length"
    )
    assert same == 1


def test_parties_filter_by_who_speaks_and_by_who_is_hit(page):
    everything = page.counts_agree()
    click_bar(page, "by", 0)
    page.wait_for_link("by=armenia")
    spoken = page.counts_agree()
    click_bar(page, "against", 0)
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


def test_the_keyboard_chooses_bars_and_days_and_is_told_what_is_chosen(page, places):
    first = bar(page, "place", 0)
    expect(first).to_have_accessible_name(f"{first.locator('span').inner_text()}: {places['count'][0]} records")
    expect(first).to_have_attribute("aria-pressed", "false")
    first.press("Enter")
    page.wait_for_link(f"place={places['code'][0]}")
    page.counts_agree()
    expect(first).to_have_attribute("aria-pressed", "true")
    expect(first).to_be_focused()
    first.press("Space")
    link_lacks(page, "place=")
    page.counts_agree()
    bar(page, "days", 0).focus()
    for _ in range(13):
        page.page.keyboard.press("ArrowRight")
    expect(bar(page, "days", 13)).to_be_focused()
    expect(chart(page, "days").locator("button[tabindex='0']")).to_have_count(1)
    for key in ("Shift+ArrowRight", "Shift+ArrowRight", "Enter"):
        page.page.keyboard.press(key)
    page.wait_for_link("when=2020-10-10&when=2020-10-12")
    page.counts_agree()
    page.page.keyboard.press("Enter")
    page.wait_for_link("when=2020-10-12&when=2020-10-12")
    expect(bar(page, "days", 15)).to_have_attribute("aria-pressed", "true")


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
    bar(page, "place", 0).tap()
    page.wait_for_link(f"place={places['code'][0]}")
    page.counts_agree()


def test_hostile_names_in_the_charts_stay_text(visit, hostile_server):
    page = visit("/?charts=1", at=hostile_server)
    expect(chart(page, "place")).to_contain_text("<img")
    assert page.page.evaluate("window.hacked") is None

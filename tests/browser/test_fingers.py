"""Fingers on the map: one scrolls the page, two move and zoom the map, a tap opens a sign."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.waiting import until

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
SCROLLED = """() => document.querySelector('[data-testid="stMain"]').scrollTop"""
HINT = "Use two fingers to move the map"


class Hand:
    """Fingers on a page's screen; each path is where one finger is, in order of time."""

    def __init__(self, page):
        self.session = page.page.context.new_cdp_session(page.page)

    def drag(self, *paths):
        self._send("touchStart", [path[0] for path in paths[:1]])
        if len(paths) > 1:
            self._send("touchStart", [path[0] for path in paths])
        for at in zip(*paths, strict=True):
            self._send("touchMove", at)
        self._send("touchEnd", [])

    def _send(self, kind, points):
        touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})


def path(start, end, steps=12):
    (x, y), (right, down) = start, end
    return [(x + (right - x) * i / steps, y + (down - y) * i / steps) for i in range(steps + 1)]


@pytest.fixture
def phone(visit):
    return visit(viewport=PHONE, has_touch=True, is_mobile=True)


@pytest.fixture
def middle(phone):
    """The middle of the map on the screen."""
    box = phone.page.locator("iframe").bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_one_finger_scrolls_the_page_and_is_told_that_it_takes_two(phone, middle):
    x, y = middle
    before = phone.view()
    hint = phone.frame.get_by_text(HINT)
    expect(hint).to_be_hidden()
    Hand(phone).drag(path((x, y), (x, y - 180)))
    expect(hint).to_be_visible()
    until(phone.page, f"() => ({SCROLLED})() > 60")
    assert phone.view() == before
    expect(hint).to_be_hidden()


def test_one_finger_across_moves_nothing(phone, middle):
    x, y = middle
    before = phone.view()
    Hand(phone).drag(path((x - 90, y), (x + 90, y)))
    expect(phone.frame.get_by_text(HINT)).to_be_visible()
    assert phone.view() == before
    assert phone.page.evaluate(SCROLLED) == 0


def test_two_fingers_move_the_map_and_leave_the_page(phone, middle):
    x, y = middle
    lat, lng, zoom = phone.view()
    Hand(phone).drag(path((x - 40, y), (x - 100, y - 90)), path((x + 40, y), (x - 20, y - 90)))
    phone.wait_for_snapshot(f"map.view.lat < {lat - 0.2} && map.view.lng > {lng + 0.2} && !map.view.moving")
    assert phone.view()[2] == zoom
    assert phone.page.evaluate(SCROLLED) == 0
    expect(phone.frame.get_by_text(HINT)).to_be_hidden()


def test_two_fingers_that_part_zoom_in(phone, middle):
    x, y = middle
    zoom = phone.view()[2]
    Hand(phone).drag(path((x - 30, y), (x - 120, y)), path((x + 30, y), (x + 120, y)))
    phone.wait_for_snapshot(f"map.view.zoom > {zoom + 1} && !map.view.moving")
    assert phone.page.evaluate(SCROLLED) == 0


def test_a_tap_opens_a_sign(phone):
    symbol = max((s for s in phone.symbols() if s.hit and s.free and 1 < s.count <= 20), key=lambda s: s.count)
    phone.canvas.tap(position={"x": symbol.x, "y": symbol.y})
    expect(phone.page.get_by_role("heading", name=f"{symbol.count} records here")).to_be_attached()


def test_where_there_are_both_a_mouse_drags_the_map_after_a_finger_did_not(visit):
    page = visit(has_touch=True)
    before = page.view()
    Hand(page).drag(path((500, 600), (600, 600)))
    expect(page.frame.get_by_text(HINT)).to_be_visible()
    assert page.view() == before
    page.pan(-60, 0)
    assert page.view()[1] > before[1]

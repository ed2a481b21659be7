"""The time bar in a real browser: dragged, drawn, typed and pressed; the map follows before the server knows."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.waiting import until

pytestmark = pytest.mark.browser

COUNT_RUNS = """() => {
  window.runs = 0;
  const app = document.querySelector("[data-test-script-state]");
  new MutationObserver(() => {
    if (app.getAttribute("data-test-script-state") === "running") window.runs++;
  }).observe(app, {attributes: true, attributeFilter: ["data-test-script-state"]});
}"""
OPENED = ["2020-10-10", "2020-10-17"]


def drag(page, name, days, *, let_go=True):
    """Take a part of the brush and carry it by so many days, a tenth of the way at a time."""
    x, y = page.grip(name)
    by = days * page.day_width()
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    for step in range(1, 11):
        page.page.mouse.move(x + by * step / 10, y)
    if let_go:
        page.page.mouse.up()


def test_the_map_follows_the_hand_without_the_server_and_all_follows_when_it_lets_go(visit):
    page = visit()
    before = page.counts_agree()
    page.page.evaluate(COUNT_RUNS)
    drag(page, "Last day shown", 4, let_go=False)
    assert page.days() == page.window() == ["2020-10-10", "2020-10-21"]
    page.wait_for_snapshot("!map.drawn.waits")
    assert page.snapshot()["drawn"]["events"] == sum(page.bar()["counts"]) > before
    assert "when=" not in page.page.url
    assert page.page.evaluate("window.runs") == 0
    page.page.mouse.up()
    page.wait_for_link("when=2020-10-10&when=2020-10-21")
    assert page.counts_agree() > before
    assert page.page.evaluate("window.runs") > 0


def back_to_the_start(page):
    """Show again the days that the period shows at first."""
    page.track.dblclick(position={"x": 2, "y": 20})
    until(page.page, "!location.search.includes('when=')")
    page.counts_agree()
    assert page.days() == page.window() == OPENED


def test_an_edge_or_the_whole_brush_is_dragged_and_stays_in_the_period(visit):
    page = visit()
    for name, days, shown in (
        ("First day shown", -3, ["2020-10-07", "2020-10-17"]),
        ("First day shown", 40, ["2020-10-17", "2020-10-17"]),
        ("Last day shown", -30, ["2020-10-10", "2020-10-10"]),
        ("Days shown", 5, ["2020-10-15", "2020-10-22"]),
        ("Days shown", -90, ["2020-09-27", "2020-10-04"]),
        ("Days shown", 90, ["2020-11-03", "2020-11-10"]),
    ):
        drag(page, name, days)
        page.wait_for_link("&".join(f"when={day}" for day in shown))
        page.counts_agree()
        assert page.days() == page.window() == shown
        back_to_the_start(page)


def test_in_the_whole_record_the_days_are_carried_to_another_period_and_the_map_follows(visit):
    page = visit()
    whole, here = page.page.locator(".whole"), page.page.locator(".here")
    first, end = page.page.evaluate("() => [Date.UTC(2016, 3, 1), Date.UTC(2025, 9, 1)]")
    box, mark = whole.bounding_box(), here.bounding_box()
    year = box["width"] * 365.25 * 86_400_000 / (end - first)
    page.page.mouse.move(mark["x"] + mark["width"] / 2, mark["y"] + 6)
    page.page.mouse.down()
    page.page.mouse.move(mark["x"] + mark["width"] / 2 + 0.3 * year, mark["y"] + 6, steps=4)
    held = page.window()
    assert held == page.days() and held[0] > "2021-01-01"
    assert "when=" not in page.page.url
    page.page.mouse.up()
    page.wait_for_link("&".join(f"when={day}" for day in held))
    page.counts_agree()
    assert page.days() == page.window() == held
    whole.click(position={"x": 3.2 * year, "y": 6})
    until(page.page, "(before) => !location.search.includes(before)", arg=held[0])
    page.counts_agree()
    assert page.days() == page.window() and page.days()[0].startswith("2019-0")


def test_a_new_span_is_drawn_a_double_press_goes_back_and_a_hand_taken_for_scrolling_changes_nothing(visit):
    page = visit()
    box, width = page.track.bounding_box(), page.day_width()
    at = lambda day: box["x"] + (day + 0.5) * width  # noqa: E731
    page.page.mouse.move(at(30), box["y"] + 20)
    page.page.mouse.down()
    page.page.mouse.move(at(34), box["y"] + 20, steps=5)
    page.page.mouse.up()
    page.wait_for_link("when=2020-10-27&when=2020-10-31")
    page.counts_agree()
    back_to_the_start(page)
    drag(page, "Last day shown", 4, let_go=False)
    page.track.dispatch_event("pointercancel")
    assert page.days() == page.window() == OPENED


def test_keys_move_by_a_day_a_window_or_to_the_ends_and_nothing_is_built_or_fetched_again(visit):
    page = visit(alone=True)
    page.zoom_in()
    view = page.view()
    page.frame.evaluate("window.marker = 'still the same window'")
    page.trouble.asked.clear()
    for name, key, shown in (
        ("Last day shown", "ArrowRight", ["2020-10-10", "2020-10-18"]),
        ("First day shown", "ArrowLeft", ["2020-10-09", "2020-10-17"]),
        ("Days shown", "ArrowRight", ["2020-10-11", "2020-10-18"]),
        ("Days shown", "PageUp", ["2020-10-18", "2020-10-25"]),
        ("Days shown", "PageDown", ["2020-10-02", "2020-10-09"]),
        ("First day shown", "Home", ["2020-09-27", "2020-10-17"]),
        ("Last day shown", "End", ["2020-10-10", "2020-11-10"]),
    ):
        page.thumb(name).focus()
        page.page.keyboard.press(key)
        page.wait_for_link("&".join(f"when={day}" for day in shown))
        page.counts_agree()
        assert page.days() == page.window() == shown
        expect(page.thumb(name)).to_be_focused()
        back_to_the_start(page)
    assert page.frame.evaluate("window.marker") == "still the same window"
    assert page.view() == view
    assert [url for url in page.trouble.asked if "/map/" in url] == []


@pytest.mark.parametrize("path", ["/", "/records", "/claims"])
def test_the_bar_counts_what_the_page_counts(visit, path):
    page = visit() if path == "/" else visit("").open_without_map(path)
    until(page.page, "document.querySelector('.st-key-timebar, [class*=timebar]')")
    page.page.locator(".counts span span").first.wait_for()
    if path != "/claims":
        assert sum(page.bar()["counts"]) == page.count()
    assert page.days() == OPENED


def test_another_period_brings_its_own_days_and_events(visit):
    page = visit()
    page.page.locator(".period").select_option(label="Border fighting of September 2022 and after")
    page.wait_for_link("phase=september-2022")
    assert page.counts_agree() > 0
    assert page.days() == page.window() == ["2022-09-13", "2022-09-30"]


def test_typed_days_are_shown_and_days_of_another_period_bring_that(visit):
    page = visit()
    page.page.get_by_label("From", exact=True).fill("2020-10-04")
    page.wait_for_link("when=2020-10-04&when=2020-10-17")
    page.counts_agree()
    assert page.days() == page.window() == ["2020-10-04", "2020-10-17"]
    page.page.get_by_label("To", exact=True).fill("2022-09-14")
    page.wait_for_link("phase=all&when=2020-10-04&when=2022-09-14")
    page.counts_agree()
    assert page.days() == page.window() == ["2020-10-04", "2022-09-14"]


@pytest.mark.parametrize(
    ("locale", "zone"),
    [("ar-EG", "America/Los_Angeles"), ("he-IL", "Asia/Tokyo"), ("fa-IR", "UTC"), ("de-DE", "UTC"), ("tr-TR", "UTC")],
)
def test_time_goes_from_left_to_right_in_a_browser_of_any_language_and_zone(visit, locale, zone):
    page = visit(locale=locale, timezone_id=zone)
    assert page.days() == page.window() == OPENED
    assert page.grip("First day shown")[0] < page.grip("Last day shown")[0]
    page.thumb("Last day shown").focus()
    x, _ = page.grip("Last day shown")
    page.page.keyboard.press("ArrowRight")
    page.wait_for_link("when=2020-10-10&when=2020-10-18")
    page.counts_agree()
    assert page.grip("Last day shown")[0] - x == pytest.approx(page.day_width(), abs=1)
    drag(page, "Last day shown", 2)
    page.wait_for_link("when=2020-10-10&when=2020-10-20")
    assert page.days() == ["2020-10-10", "2020-10-20"]

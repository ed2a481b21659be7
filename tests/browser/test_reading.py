"""The page around the map, for whoever reads it by keyboard, by ear, on a phone, or on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.waiting import rest, until

pytestmark = pytest.mark.browser

GANJA = "2020-10-11-ganja-attack"
PHONE = {"width": 390, "height": 844}
DRESSED = """() => {
  const button = document.querySelector('[data-testid="stExpandSidebarButton"]');
  return button && getComputedStyle(button, "::after").content !== "none" && !document.querySelector(".stSkeleton");
}"""
FOCUSED = """() => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at.dataset.event ?? at.textContent;
}"""


def read(visit: Visit, link: str, **options: object) -> Page:
    """Open a page and wait until it is drawn, its style too."""
    opened = visit("", **options)
    page = opened.page
    page.goto(opened.address + link)
    page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")
    until(page, DRESSED)
    rest(page)
    return page


def test_the_button_of_the_filters_says_what_it_opens_and_how_many_are_on(visit: Visit) -> None:
    page = read(visit, "/?by=armenia&q=fire")
    expect(page.get_by_test_id("stExpandSidebarButton")).to_have_accessible_name("Filters · 1: 1 filter is on")


def test_the_map_covers_most_of_what_is_seen_at_first(visit: Visit) -> None:
    share = """() => { const {top, bottom, width} = document.querySelector(".st-key-mapbox iframe").getBoundingClientRect();
      return (Math.min(bottom, innerHeight) - top) * width / innerWidth / innerHeight; }"""
    page = read(visit, "/")
    until(page, f"() => ({share})() >= 0.55")
    page.set_viewport_size(PHONE)
    until(page, f"() => ({share})() >= 0.6")


def test_the_keyboard_is_where_the_reader_was_when_an_event_is_opened_and_closed(visit: Visit) -> None:
    page = read(visit, "/")
    row = page.locator(".st-key-events button").nth(2)
    event_id = row.get_attribute("data-event")
    row.press("Enter")
    until(page, f"() => ({FOCUSED})().includes('Back to the list')")
    rest(page)
    page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")
    page.keyboard.press("Enter")
    until(page, f"(id) => ({FOCUSED})() === id", arg=event_id)


def test_one_line_is_read_out_after_a_change(visit: Visit) -> None:
    page = read(visit, "/")
    line = page.locator(".st-key-shown_line [role=status]")
    expect(line).to_contain_text("of 602 records. Days: 10–17 Oct 2020.")
    page.get_by_role("toolbar").get_by_role("button", name="Denials").click()
    expect(line).to_contain_text("Only Denials")
    expect(page.locator("[role=status]").filter(has_text="records")).to_have_count(1)


def test_nothing_is_said_to_be_copied_that_was_not(visit: Visit) -> None:
    page = read(visit, "/claims")
    page.evaluate("navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false;")
    copied = page.locator(".st-key-copy_overview")
    copied.get_by_role("button").click()
    expect(copied.get_by_role("status")).to_have_text("Could not copy; here it is:")
    expect(copied.get_by_role("textbox")).to_be_focused()


def test_on_a_phone_an_opened_event_lies_over_the_map_and_can_be_closed(visit: Visit) -> None:
    page = read(visit, f"/?event={GANJA}", viewport=PHONE, has_touch=True)
    sheet = page.locator(".st-key-event_panel")
    box = sheet.bounding_box()
    assert box and box["y"] > 200 and abs(box["y"] + box["height"] - PHONE["height"]) < 2
    sheet.get_by_role("button", name="Back to the list").tap()
    expect(sheet).to_have_count(0)


@pytest.mark.parametrize("path", ["/", "/records"])
def test_paper_holds_every_record_and_no_control(visit: Visit, path: str) -> None:
    page = read(visit, path)
    rows = page.locator(".print-only tbody tr")
    expect(rows).to_have_count(0)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(rows).to_have_count(110)
    expect(rows.first).to_be_visible()
    assert all(row.inner_text().split("\t")[-1] for row in rows.all()[:20]), (
        "A record without the publisher of its source."
    )
    for control in (".stAppHeader", ".stDownloadButton", ".st-key-legend", ".st-key-table_records"):
        for found in page.locator(control).all():
            expect(found).to_be_hidden()


def test_what_is_folded_opens_in_place_and_paper_holds_it_as_it_is(visit: Visit) -> None:
    page = read(visit, "/ceasefires")
    statements = page.locator(".st-key-truce_statements")
    rows, fold = statements.locator("li"), statements.locator("summary")
    expect(fold).to_have_text("Show 27 more")
    assert [row.is_visible() for row in rows.all()] == [True] * 6 + [False] * 27
    page.emulate_media(media="print")
    for row in page.locator("details li").all():
        expect(row).to_be_visible()
    page.emulate_media(media="screen")
    fold.press("Enter")
    assert all(row.is_visible() for row in rows.all())

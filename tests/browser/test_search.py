"""The search box: found by keyboard, by finger and in any script; and where nothing fits, why."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from browser.conftest import Visit
from browser.mappage import MapPage
from browser.test_readers import AXE, RUN, STREAMLITS, TARGET
from browser.test_reading import PHONE
from browser.waiting import until
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import whole_record
from conflictmap.record.record import Record

pytestmark = pytest.mark.browser

PAGES = ("/", "/records", "/claims")
TRUCE = "Moscow"
FOCUSED = """() => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at.getAttribute("role") ?? at.tagName;
}"""


def opened(visit: Visit, path: str, **options: object) -> MapPage:
    return visit(path, **options) if path.partition("?")[0] == "/" else visit("", **options).open_without_map(path)


def option(page: MapPage, what: str, name: str) -> Locator:
    """Return what is suggested under a name, by what it is."""
    return page.suggestions.filter(has=page.page.get_by_text(what, exact=True)).filter(has_text=name).first


def reach(page: MapPage, wanted: Locator) -> None:
    """Go down with the arrow key until a suggestion is reached, as a screen reader is told."""
    expect(wanted).to_be_visible()
    for _ in range(page.suggestions.count()):
        page.search.press("ArrowDown")
        if wanted.get_attribute("aria-selected") == "true":
            break
    expect(page.search).to_have_attribute("aria-activedescendant", wanted.get_attribute("id") or "none")


def in_all_years(record: Record, **codes: list[str]) -> int:
    return len(chosen(record, Filters.of(*whole_record(record), **codes)))


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("text", ["ganj", "گنجه"])
def test_a_place_is_found_by_keyboard_in_any_script(visit: Visit, record: Record, path: str, text: str) -> None:
    page = opened(visit, path)
    page.search.focus()
    page.page.keyboard.insert_text(text)
    found = option(page, "Place", record.place_name("ganja"))
    expect(found).to_contain_text(f"{in_all_years(record, place=['ganja'])} records")
    expect(page.search).to_have_attribute("aria-expanded", "true")
    reach(page, found)
    page.search.press("Enter")
    page.wait_for_link("place=ganja")
    assert page.query() == {"place": ["ganja"]}
    expect(page.search).to_have_value("")
    expect(page.search).to_have_attribute("aria-expanded", "false")
    assert page.page.evaluate(FOCUSED) == "combobox"


def test_the_keys_of_the_list_and_enter_without_a_suggestion(visit: Visit) -> None:
    page = visit()
    page.search.press_sequentially("ganja")
    expect(page.suggestions.nth(1)).to_be_visible()
    last = page.suggestions.count() - 1
    for key, reached in (("ArrowUp", last), ("Home", 0), ("End", last), ("ArrowDown", -1), ("ArrowDown", 0)):
        page.search.press(key)
        expect(page.suggestions.and_(page.page.locator('[aria-selected="true"]'))).to_have_count(int(reached >= 0))
        expect(page.search).to_have_attribute("aria-activedescendant", f"suggestion-{reached}" if reached >= 0 else "")
    page.search.press("Escape")
    expect(page.suggestions).to_have_count(0)
    expect(page.search).to_have_value("ganja")
    assert page.query() == {}
    page.search.press("Enter")
    page.wait_for_link("q=ganja")
    page.counts_agree()
    expect(page.search).to_have_value("ganja")
    page.search.press_sequentially("xx")
    page.search.press("Escape")
    page.search.press("Escape")
    expect(page.search).to_have_value("ganja")
    page.page.get_by_role("button", name="Clear the search").click()
    until(page.page, "!location.search.includes('q=')")
    assert page.page.evaluate(FOCUSED) == "combobox"


def test_an_answer_to_earlier_letters_is_never_shown(visit: Visit) -> None:
    page = visit()
    waiting: list[Route] = []

    def answer(route: Route) -> None:
        if parse_qs(urlsplit(route.request.url).query)["q"] == ["baku"]:
            waiting.append(route)
        else:
            route.continue_()

    page.page.route("**/search/suggest.json*", answer)
    with page.page.expect_request("**/search/suggest.json*"):
        page.search.fill("baku")
    page.search.fill("ganja")
    expect(page.suggestions.first).to_contain_text("Ganja")
    for route in waiting:
        route.continue_()
    page.page.wait_for_timeout(300)
    expect(page.suggestions.first).to_contain_text("Ganja")
    expect(page.suggestions.filter(has_text="Baku")).to_have_count(0)


def test_on_a_phone_a_finger_finds_a_place(visit: Visit, record: Record) -> None:
    page = visit(viewport=PHONE, has_touch=True)
    box = page.search.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"] and box["y"] < PHONE["height"] / 2
    page.search.tap()
    page.page.keyboard.insert_text("ganj")
    found = option(page, "Place", record.place_name("ganja"))
    expect(found).to_be_visible()
    for one in page.suggestions.all():
        box = one.bounding_box()
        assert box and box["height"] >= TARGET and box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"]
    for one in (page.search, page.page.get_by_role("button", name="Clear the search")):
        box = one.bounding_box()
        assert box and min(box["width"], box["height"]) >= TARGET
    found.tap()
    page.wait_for_link("place=ganja")
    page.counts_agree()


@pytest.mark.parametrize("path", PAGES)
def test_a_truce_opens_its_page_and_the_way_back_is_one_step(visit: Visit, path: str) -> None:
    page = opened(visit, path)
    page.search.fill(TRUCE)
    option(page, "Truce", TRUCE).click()
    expect(page.page.get_by_role("heading", level=1, name="Ceasefires")).to_be_visible()
    page.page.go_back()
    expect(page.search).to_be_visible()
    assert urlsplit(page.page.url).path == path


@pytest.mark.parametrize("path", PAGES)
def test_an_event_is_opened_by_keyboard(visit: Visit, record: Record, path: str) -> None:
    page, title = opened(visit, path), str(record.event("2020-10-11-ganja-attack")["title"])
    page.search.fill(title[:40])
    reach(page, option(page, "Event", title))
    page.search.press("Enter")
    page.wait_for_link("event=2020-10-11-ganja-attack")
    expect(page.page.get_by_role("heading", name=title).first).to_be_visible()


@pytest.mark.parametrize("target", ["Records", "Claims", "About"])
def test_a_page_link_that_takes_the_keyboard_from_the_box_is_followed(visit: Visit, target: str) -> None:
    page = visit()
    page.search.fill("missile")
    page.page.get_by_role("link", name=target, exact=True).click()
    expect(page.page.get_by_role("heading", level=1, name=target)).to_be_visible()
    assert "q" not in page.query()


def axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return list(page.evaluate(RUN, STREAMLITS))


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_in_the_open_list_and_where_nothing_fits(visit: Visit, path: str) -> None:
    page = opened(visit, f"{path}?place=ganja&means=sabotage")
    expect(page.page.locator(".st-key-nothing_fits")).to_be_visible()
    page.search.fill("ganja")
    expect(page.suggestions.first).to_be_visible()
    page.search.press("ArrowDown")
    assert axe(page.page) == []


@pytest.mark.parametrize("path", PAGES)
def test_where_nothing_fits_in_the_days_one_press_shows_all_years(visit: Visit, path: str) -> None:
    page = opened(visit, f"{path}?place=ganja&when=2016-04-02")
    reasons = page.page.locator(".st-key-nothing_fits")
    expect(reasons.get_by_text(re.compile(r"^None in these days, [\d,]+ in all years\.$"))).to_be_visible()
    reasons.get_by_role("button", name="Show", exact=True).press("Enter")
    page.wait_for_link("phase=all")
    expect(reasons).to_have_count(0)
    assert page.query()["place"] == ["ganja"]


@pytest.mark.parametrize("path", PAGES)
def test_words_that_nothing_holds_are_taken_back_at_one_press(visit: Visit, path: str) -> None:
    page = opened(visit, f"{path}?place=ganja&q=no-such-word")
    reasons = page.page.locator(".st-key-nothing_fits")
    told = reasons.get_by_text(re.compile(r"^[\d,]+ without the words “no-such-word”\.$"))
    expect(told).to_be_visible()
    count = told.inner_text().partition(" ")[0]
    reasons.get_by_role("button", name="Take it back").press("Enter")
    until(page.page, "!location.search.includes('q=')")
    expect(reasons).to_have_count(0)
    expect(page.search).to_have_value("")
    assert page.query() == {"place": ["ganja"]}
    if path != "/claims":
        expect(page.count_line).to_have_text(re.compile(f"^{count} of "))


def test_what_is_spelled_likewise_is_searched_for_at_one_press(visit: Visit) -> None:
    page = visit("/?q=Mosow")
    page.page.locator(".st-key-way_spelled").get_by_role("button", name="Moscow").press("Enter")
    page.wait_for_link("q=Moscow")
    assert page.counts_agree() > 0
    expect(page.search).to_have_value("Moscow")


@pytest.mark.parametrize("path", PAGES)
def test_what_fits_on_other_days_is_told_and_shown_at_one_press(visit: Visit, record: Record, path: str) -> None:
    page = opened(visit, f"{path}?place=ganja")
    line = page.page.locator(".st-key-way_other_days")
    told = re.match(r"([\d,]+) in these days, ([\d,]+) more on other days", line.inner_text())
    assert told
    line.get_by_role("button", name="Show all").press("Enter")
    page.wait_for_link("phase=all")
    expect(line).to_have_count(0)
    if path != "/claims":
        total = in_all_years(record, place=["ganja"])
        assert int(told[1]) + int(told[2]) == total
        expect(page.count_line).to_have_text(re.compile(f"^{total} of "))

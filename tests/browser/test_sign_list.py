"""The map by keyboard and by ear: its name, what it shows, and the list of its signs."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from browser.waiting import until
from conflictmap.settings import FRONTEND

pytestmark = pytest.mark.browser

AXE = FRONTEND / "node_modules" / "axe-core" / "axe.min.js"
RUN = """() => axe.run({resultTypes: ["violations"]})
  .then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`))"""
NAME = "Map of what is reported to have been said and done"


def listed(page):
    """Return the list of the signs, filled."""
    signs = page.frame.get_by_role("listbox", name="Signs on the map")
    count = len(page.snapshot()["symbols"])
    expect(signs.get_by_role("option")).to_have_count(count)
    return signs


def reached(page):
    """Return the sign that is ringed on the map."""
    page.wait_for_snapshot("map.reached !== null && !map.drawn.waits")
    snapshot = page.snapshot()
    return snapshot["symbols"][snapshot["reached"]]


def test_the_map_says_what_it_is_and_how_much_it_shows(visit):
    page = visit()
    expect(page.canvas).to_have_role("application")
    expect(page.canvas).to_have_accessible_name(NAME)
    told = re.compile(rf"^{page.counts_agree()} records\. Days: 10–17 Oct 2020\. Arrow keys move the map")
    expect(page.canvas).to_have_accessible_description(told)
    expect(page.page.locator("iframe")).to_have_attribute("title", NAME)


def test_every_sign_is_listed_in_words_with_all_that_it_counts(visit):
    page = visit()
    told = listed(page).get_by_role("option").all_inner_texts()
    for text, symbol in zip(told, page.symbols(), strict=True):
        assert text.startswith(symbol.places[0].split(" / ")[0]) or len(symbol.places) > 1
        assert sum(map(int, re.findall(r"(\d+) (?:attack|accusation|denial|ceasefire)", text))) == symbol.count
        assert ("edge of the map" in text) == symbol.offscreen


def test_arrows_go_through_the_signs_enter_opens_one_and_escape_leads_back_to_the_map(visit):
    page = visit()
    page.canvas.focus()
    page.page.keyboard.press("Tab")
    signs = listed(page)
    expect(signs).to_be_focused()
    options = signs.get_by_role("option")
    selected = signs.locator("[aria-selected=true]")
    tip = page.frame.locator(".event-tip")
    for key, at in (("ArrowDown", 1), ("ArrowRight", 2), ("ArrowUp", 1), ("End", -1), ("Home", 0)):
        page.page.keyboard.press(key)
        expect(selected).to_have_text(options.nth(at).inner_text())
        expect(signs).to_have_attribute("aria-activedescendant", options.nth(at).get_attribute("id"))
        assert reached(page)["number"] == at % options.count()
        expect(tip).to_be_visible()

    first = reached(page)
    page.page.keyboard.press("Enter")
    expect(page.page.get_by_role("heading", name=f"{first['count']} records here")).to_be_visible()
    page.settle()
    expect(page.page.get_by_role("button", name="Back to all")).to_be_focused()
    page.page.keyboard.press("Escape")
    expect(page.page.get_by_role("heading", name="Records shown")).to_be_visible()
    until(page.page, "document.activeElement.tagName === 'IFRAME'")
    signs.focus()
    page.page.keyboard.press("Escape")
    expect(page.canvas).to_be_focused()
    expect(tip).to_be_hidden()
    page.wait_for_snapshot("map.reached === null")


def test_a_dock_opens_from_the_list_as_by_a_click(visit):
    page = visit()
    moscow = page.symbol_at("Moscow")
    signs = listed(page)
    signs.focus()
    for _ in range(moscow.number):
        page.page.keyboard.press("ArrowDown")
    assert reached(page)["offscreen"]
    page.page.keyboard.press("Enter")
    expect(page.page.get_by_role("heading", name=f"{moscow.count} records here")).to_be_visible()


def test_the_list_follows_the_map(visit):
    page = visit()
    before = listed(page).get_by_role("option").all_inner_texts()
    page.look_at(39.82, 46.75, 11)
    expect(listed(page).get_by_role("option").first).not_to_have_text(before[0])


def test_axe_finds_nothing_in_the_frame_of_the_map(visit):
    assert AXE.is_file(), "axe-core is not installed: make test does it, by npm ci in frontend/."
    page = visit()
    listed(page)
    page.frame.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.frame.evaluate(RUN) == []


OUTLINED = """() => {
  const at = document.activeElement;
  const {outlineStyle, outlineWidth} = getComputedStyle(at.matches(".sign-list") ? at.parentElement : at);
  return [at.className || at.id || at.tagName, outlineStyle === "solid" && parseFloat(outlineWidth) >= 2];
}"""
GROUND = """() => {
  const [map, button] = [".leaflet-container", ".leaflet-control-zoom-in"].map((one) => getComputedStyle(document.querySelector(one)));
  return {map: map.forcedColorAdjust, button: button.forcedColorAdjust, apart: button.backgroundColor !== button.color};
}"""


@pytest.mark.parametrize("colours", ["none", "active"])
def test_wherever_the_focus_is_in_the_frame_it_is_seen(visit, colours):
    page = visit(forced_colors=colours)
    listed(page)
    page.canvas.focus()
    seen = []
    while page.frame.evaluate("document.hasFocus() && document.activeElement !== document.body"):
        seen.append(page.frame.evaluate(OUTLINED))
        page.page.keyboard.press("Tab")
    assert len(seen) >= 5
    assert [name for name, outlined in seen if not outlined] == []


def test_under_forced_colours_the_drawing_keeps_its_own_and_the_controls_take_the_readers(visit):
    page = visit(forced_colors="active")
    assert page.frame.evaluate(GROUND) == {"map": "none", "button": "auto", "apart": True}

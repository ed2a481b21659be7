import re

import pytest
from playwright.sync_api import expect

from browser.waiting import until
from conflictmap.query.neighbours import neighbours
from conflictmap.record.relation_graph import graph_around, tied

pytestmark = pytest.mark.browser

GANJA = "2020-10-11-ganja-attack"
MOVSES = "2020-07-12-movses-attack"
LOCATION = "() => window.ConflictMap?.location?.snapshot().draws > 0"


def title(record, event_id):
    return record.event(event_id)["title"]


def expect_event(page, record, event_id):
    """The page is that of the event, and its address is a link to it."""
    expect(page.page.get_by_role("heading", name=title(record, event_id), level=1)).to_be_visible()
    until(page.page, "(id) => new URLSearchParams(location.search).get('event') === id", arg=event_id)


@pytest.fixture
def ganja(visit, record):
    page = visit("").open_without_map(f"/event?event={GANJA}")
    expect_event(page, record, GANJA)
    return page


def test_a_deep_link_on_a_fresh_server_opens_the_event(visit, fresh_server, record):
    page = visit("", at=fresh_server).open_without_map(f"/event?kind=denial&event={GANJA}")
    expect_event(page, record, GANJA)
    expect(page.page).to_have_title(f"{title(record, GANJA)} – Caucasus Conflict Map")
    assert page.query() == {"kind": ["denial"], "event": [GANJA]}
    names = page.page.get_by_role("navigation", name="App pages").get_by_role("link")
    expect(names.filter(has_text="Event")).to_have_count(0)
    until(page.frame, LOCATION)
    page.page.wait_for_load_state("networkidle")


def test_the_small_map_tells_what_it_shows_and_moves_on_without_being_built_again(ganja, record):
    until(ganja.frame, LOCATION)
    expect(ganja.canvas).to_have_accessible_name("Map of where it stands")
    expect(ganja.canvas).to_have_accessible_description("The sign stands at the place itself: Ganja.")
    ganja.frame.evaluate("window.same = true")
    after = neighbours(record, GANJA).after
    ganja.page.locator(".st-key-next_event button").click()
    expect_event(ganja, record, after)
    until(ganja.frame, LOCATION)
    assert ganja.frame.evaluate("window.same")


def test_a_place_known_only_nearly_has_a_ring(visit, record):
    page = visit("").open_without_map(f"/event?event={MOVSES}")
    until(page.frame, LOCATION)
    expect(page.frame.locator("path.leaflet-interactive, .leaflet-overlay-pane path")).to_have_count(1)
    expect(page.page.get_by_text("anywhere within 25 km of it")).to_be_visible()


def test_a_click_on_a_sign_of_the_drawing_opens_that_event_at_the_top_of_its_page(ganja, record):
    other = next(node for node in graph_around(record, GANJA).nodes if node != GANJA)
    chart = ganja.page.locator(f".st-key-relations-{GANJA}")
    chart.scroll_into_view_if_needed()
    chart.locator(f'[aria-label*="{title(record, other)}"]').last.click(force=True)
    expect_event(ganja, record, other)
    expect(ganja.page.get_by_role("heading", name=title(record, other), level=1)).to_be_in_viewport()


def test_a_click_in_the_lists_opens_that_event_and_the_browsers_back_button_returns(ganja, record):
    other = tied(record, GANJA)[-1].others[0]
    ganja.page.get_by_test_id("stMain").get_by_role("list").get_by_role(
        "button", name=title(record, other)
    ).last.click()
    expect_event(ganja, record, other)
    ganja.page.go_back()
    expect_event(ganja, record, GANJA)
    ganja.page.go_forward()
    expect_event(ganja, record, other)


def test_the_neighbours_at_the_place_are_reached_by_the_keyboard(ganja, record):
    button = ganja.page.locator(".st-key-next_event button")
    first = neighbours(record, GANJA).after
    second = neighbours(record, first).after
    button.focus()
    ganja.page.keyboard.press("Enter")
    expect_event(ganja, record, first)
    expect(button).to_be_focused()
    ganja.page.keyboard.press("Enter")
    expect_event(ganja, record, second)
    ganja.page.locator(".st-key-previous_event button").focus()
    ganja.page.keyboard.press("Enter")
    expect_event(ganja, record, first)


def test_an_unknown_id_is_told_as_text_and_the_search_finds(visit, record):
    page = visit("").open_without_map("/event?event=<b>nope</b>")
    expect(page.page.get_by_text("No event has the id “<b>nope</b>”.")).to_be_visible()
    page.page.get_by_label("Search the whole record").fill("Missile strike on central Ganja")
    page.page.keyboard.press("Enter")
    page.rows().filter(has_text=title(record, GANJA)).first.click()
    expect_event(page, record, GANJA)


def test_from_the_panel_to_the_page_and_back_to_the_map_and_on_it(visit, record):
    page = visit(f"/?event={GANJA}&when=2020-10-11&when=2020-10-12")
    page.page.get_by_role("link", name="Page of this event").click()
    expect_event(page, record, GANJA)
    page.page.get_by_role("link", name="Back to the map").click()
    page.expect_open(title(record, GANJA))
    page.settle()
    assert page.window() == ["2020-10-11", "2020-10-12"]
    page.page.go_back()
    expect_event(page, record, GANJA)
    while neighbours(record, page.query()["event"][0]).after:
        after = neighbours(record, page.query()["event"][0]).after
        page.page.locator(".st-key-next_event button").click()
        expect_event(page, record, after)
    last = page.query()["event"][0]
    page.page.get_by_role("button", name="Show on the map").click()
    page.expect_open(title(record, last))
    page.settle()
    since, until = page.window()
    assert since <= str(record.event(last)["date"].date()) <= until


def test_on_a_phone_nothing_runs_off_the_side(visit, record):
    page = visit("", viewport={"width": 390, "height": 844}, has_touch=True)
    page.page.goto(f"{page.address}/event?event={GANJA}")
    expect_event(page, record, GANJA)
    until(page.frame, LOCATION)
    wider = """() => [document.scrollingElement, ...document.querySelectorAll('[data-testid="stMain"], [data-testid="stMainBlockContainer"]')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.outerHTML.slice(0, 80))"""
    assert page.page.evaluate(wider) == []
    expect(page.page.get_by_role("heading", name=re.compile("^What it answers"))).to_be_attached()


def test_hostile_texts_stay_texts(visit, hostile_server):
    page = visit("", at=hostile_server).open_without_map(f"/event?event={GANJA}")
    until(page.frame, LOCATION)
    expect(page.page.get_by_role("heading", name=re.compile("^What it answers"))).to_be_visible()
    signs = page.page.locator(f".st-key-relations-{GANJA} .mark-symbol path")
    expect(signs.first).to_be_attached()
    signs.last.hover(force=True)
    expect(page.page.locator("#vg-tooltip-element")).to_be_visible()
    assert page.page.evaluate("window.hacked") is None

"""A story in a browser: read by keyboard, sent as a link, gone back through, and on a phone; and from record to record."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.mappage import MapPage
from browser.test_reading import PHONE
from browser.waiting import rest, until
from conflictmap.query.filters import chosen
from conflictmap.query.links import read_choice
from conflictmap.query.neighbours import among
from conflictmap.query.stories import Story, stories
from conflictmap.record.record import Record

pytestmark = pytest.mark.browser

WEEK = "truce-week-october-2020"
GANJA = "2020-10-11-ganja-attack"
SHARE = """() => { const {top, bottom, width} = document.querySelector(".st-key-mapbox iframe").getBoundingClientRect();
  return (Math.min(bottom, innerHeight) - top) * width / innerWidth / innerHeight; }"""


def link(number: int) -> str:
    return f"/?story={WEEK}&step={number}"


def expect_step(page: MapPage, record: Record, number: int, story: Story | None = None) -> None:
    """The card, the link, the days, the open event and the map are those of the step."""
    story = story or stories(record)[WEEK]
    choice = read_choice({"story": [story.story_id], "step": [str(number)]}, record)
    card = page.page.locator(".st-key-story")
    expect(card.get_by_role("heading", name=story.step(number).title)).to_be_visible()
    expect(card.get_by_text(f"Step {number} of {len(story.steps)}", exact=True)).to_be_visible()
    page.wait_for_link(f"story={story.story_id}&step={number}")
    if choice.event:
        page.expect_open(record.event(choice.event)["title"])
    else:
        expect(page.panel()).to_have_count(0)
    assert choice.view
    page.wait_for_snapshot(
        f"map.view.zoom === {choice.view.zoom} && Math.abs(map.view.lat - {choice.view.lat}) < 0.01"
        f" && Math.abs(map.view.lng - {choice.view.lon}) < 0.01"
    )
    page.counts_agree()
    assert page.window() == [choice.filters.since.isoformat(), choice.filters.until.isoformat()]


def test_a_whole_story_is_found_and_read_by_keyboard(visit, record):
    page = visit()
    story = stories(record)[WEEK]
    page.page.get_by_role("button", name="Stories", exact=True).press("Enter")
    begin = page.page.get_by_role("button", name=story.title)
    begin.press("Enter")
    expect(begin).to_be_hidden()
    expect_step(page, record, 1)
    for step in story.steps[1:4]:
        page.page.get_by_role("button", name="Next", exact=True).first.press("Enter")
        expect_step(page, record, step.number)
    for step in story.steps[4:]:
        page.page.keyboard.press("Shift+ArrowRight")
        expect_step(page, record, step.number)
    expect(page.page.locator(".st-key-next_step button:visible")).to_be_disabled()
    page.page.keyboard.press("Shift+ArrowLeft")
    expect_step(page, record, len(story.steps) - 1)
    page.page.get_by_role("button", name="Close the story").press("Enter")
    expect(page.page.locator(".st-key-story")).to_have_count(0)
    until(page.page, "!location.search.includes('story=')")
    assert page.query()["place"] == ["ganja", "khankendi-stepanakert"]


def test_the_link_of_a_step_shows_the_same_in_another_browser(visit, record):
    mine = visit(link(3))
    mine.page.locator(".st-key-next_step button:visible").click()
    expect_step(mine, record, 4)
    theirs = visit("/" + mine.page.evaluate("location.search"), alone=True)
    expect_step(theirs, record, 4)
    assert theirs.view() == pytest.approx(mine.view(), abs=0.01)
    assert theirs.query() == mine.query()


def test_back_is_the_step_before_and_the_view_that_the_reader_left_there(visit, record):
    page = visit(link(5))
    expect_step(page, record, 5)
    entries = page.page.evaluate("history.length")
    page.zoom_in()
    until(page.page, "location.search.includes(',9')")
    left = page.view()
    for number in (6, 7):
        page.page.locator(".st-key-next_step button:visible").click()
        expect_step(page, record, number)
    assert page.page.evaluate("history.length") == entries + 2
    page.page.go_back()
    expect_step(page, record, 6)
    page.page.go_back()
    page.page.locator(".st-key-story").get_by_text("Step 5 of").wait_for()
    page.settle()
    assert page.view() == pytest.approx(left, abs=0.01)
    page.page.go_forward()
    expect_step(page, record, 6)


def test_a_story_is_begun_from_about_and_the_map_looks_where_its_step_does(visit, record):
    page = visit("/?view=38.9000,45.2000,10")
    page.page.get_by_role("link", name="About", exact=True).click()
    page.page.get_by_role("button", name=stories(record)[WEEK].title).click()
    page.settle()
    expect_step(page, record, 1)


def test_on_a_phone_a_story_leaves_the_map_its_room_and_covers_nothing(visit, record):
    page = visit(link(9), viewport=PHONE, has_touch=True)
    rest(page.page)
    until(page.page, f"() => ({SHARE})() >= 0.6")
    for key in ("previous_step", "next_step", "close_story"):
        expect(page.page.locator(f".st-key-{key} button:visible")).to_be_in_viewport(ratio=1)
    expect(page.panel()).to_have_css("position", "static")
    tops = [page.page.locator(f".st-key-{key}").bounding_box() for key in ("mapbox", "story", "event_panel")]
    edges = [(box["y"], box["y"] + box["height"]) for box in tops if box]
    assert edges[0][1] <= edges[1][0] and edges[1][1] <= edges[2][0]
    page.page.locator(".st-key-next_step button:visible").tap()
    expect_step(page, record, 10)
    page.page.locator(".st-key-close_story button:visible").tap()
    expect(page.panel()).to_have_css("position", "fixed")


@pytest.mark.parametrize("start", ["/", "/event", "/records"])
def test_the_keys_lead_through_what_is_chosen_but_not_from_a_field(visit, record, start):
    query = "kind=attack&place=ganja&when=2020-10-01&when=2020-10-31"
    chosen_here = chosen(
        record,
        read_choice({"kind": ["attack"], "place": ["ganja"], "when": ["2020-10-01", "2020-10-31"]}, record).filters,
    )
    after = among(record, chosen_here, GANJA).after
    page = visit("").open_without_map(f"{start}?{query}&event={GANJA}")
    rest(page.page)
    opened = "(id) => new URLSearchParams(location.search).get('event') === id"
    page.open_filters()
    page.page.locator("[data-testid=stSidebar] input").first.press("Shift+ArrowRight")
    rest(page.page)
    assert page.query()["event"] == [GANJA]
    page.page.locator(".st-key-next_chosen button:visible").focus()
    page.page.keyboard.press("Shift+ArrowRight")
    until(page.page, opened, arg=after)
    page.page.keyboard.press("Shift+ArrowLeft")
    until(page.page, opened, arg=GANJA)


def test_the_list_of_a_sign_is_gone_through_in_its_order(visit):
    page = visit("/?kind=attack")
    page.click(max(page.symbols(), key=lambda symbol: symbol.count * symbol.free * symbol.hit))
    rows = page.page.locator(".st-key-picked_panel .st-key-events button[data-event]")
    rows.first.wait_for()
    ids = [row.get_attribute("data-event") for row in rows.all()]
    rows.first.click()
    for event_id in ids[1:4]:
        page.page.locator(".st-key-next_chosen button:visible").click()
        page.wait_for_link(f"event={event_id}")


def test_what_the_words_mean_is_one_press_away(visit):
    page = visit("").open_without_map("/claims")
    page.page.get_by_role("button", name="What the words mean").press("Enter")
    expect(page.page.get_by_text("An attack, or an accusation that is about no attack").last).to_be_visible()

import re

import pytest
from playwright.sync_api import expect

from browser.mappage import PERIOD_OF_THE_TRUCE
from browser.waiting import until

pytestmark = pytest.mark.browser

COLOURED = """() => {
  const canvas = document.querySelector("canvas.event-canvas"), {width, height} = canvas;
  const dots = canvas.getContext("2d").getImageData(0, 0, width, height).data;
  let coloured = 0;
  for (let i = 0; i < dots.length; i += 4) {
    if (dots[i + 3] > 200 && Math.max(dots[i], dots[i + 1], dots[i + 2]) - Math.min(dots[i], dots[i + 1], dots[i + 2]) > 60) coloured++;
  }
  return coloured;
}"""


def test_the_map_opens_on_the_week_of_the_truce_with_events_on_it(visit):
    page = visit()
    assert page.window() == PERIOD_OF_THE_TRUCE
    assert page.counts_agree() > 0
    assert page.symbols()
    assert page.frame.evaluate(COLOURED) > 1000
    assert page.query() == {}


def test_the_page_and_the_map_can_be_read_by_those_who_do_not_see(visit):
    page = visit()
    expect(page.canvas).to_have_accessible_description(re.compile(r"Days: 10–17 Oct 2020\."))
    expect(page.page.get_by_role("group", name="Playback")).to_be_visible()
    for name, day in (("First day shown", "10 October 2020"), ("Last day shown", "17 October 2020")):
        expect(page.thumb(name)).to_have_attribute("aria-valuetext", day)


def test_the_symbols_count_every_event_that_is_shown(visit, record):
    page = visit()
    symbols = page.symbols()
    assert sum(symbol.count for symbol in symbols) == page.counts_agree()
    assert all(symbol.count == len(symbol.rows) for symbol in symbols)
    days = record.events["date"].iloc[[row for symbol in symbols for row in symbol.rows]]
    assert [str(days.min().date()), str(days.max().date())] == PERIOD_OF_THE_TRUCE


def test_texts_are_written_anew_when_their_font_has_come(visit):
    page = visit("", alone=True)
    waiting = []
    page.page.route("**/map/font.woff2", lambda route: waiting.append(route))
    page.open()
    page.frame.evaluate("""() => document.fonts.addEventListener("loadingdone", () => {
      window.drawnBefore = ConflictMap.snapshot().drawn.times;
    })""")
    for route in waiting:
        route.continue_()
    page.wait_for_snapshot("map.drawn.times > window.drawnBefore")


def test_the_events_fill_the_map_when_its_size_alone_changes(visit):
    page = visit()
    width = page.canvas.evaluate("(map) => { map.style.width = `${map.clientWidth - 40}px`; return map.clientWidth; }")
    until(
        page.frame, "(width) => document.querySelector('canvas.event-canvas').style.width === `${width}px`", arg=width
    )
    page.settle()
    assert all(symbol.x <= width for symbol in page.symbols())

"""Two windows in a real browser: both bars by hand and key, both maps, the link, the file."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Frame, Locator, expect

from browser.conftest import Visit
from browser.mappage import MapPage
from browser.waiting import until
from conflictmap.compare.difference import difference
from conflictmap.compare.difference_table import difference_table, file_days
from conflictmap.query.download import Download
from conflictmap.query.filters import Filters
from conflictmap.query.links import read_choice
from conflictmap.record.record import Record
from conflictmap.tables.timing import minutes_of

pytestmark = pytest.mark.browser

SEPTEMBER = "beside=2022-09-12&beside=2022-09-14"
SETTLED = "() => window.ConflictMap?.snapshot()?.settled"


def opened(visit: Visit, link: str = "/compare") -> MapPage:
    page = visit("").open_without_map(link)
    for name in ("first", "second"):
        until(map_of(page, name), SETTLED)
    return page


def bar(page: MapPage, name: str) -> Locator:
    return page.page.locator(f".st-key-timebar_{name}")


def map_of(page: MapPage, name: str) -> Frame:
    frame = page.page.locator(f".st-key-{name}_map iframe").element_handle().content_frame()
    assert frame
    return frame


def expect_window(page: MapPage, name: str, first: str, last: str) -> None:
    """The map of a window comes to show these days."""
    days = minutes_of(date.fromisoformat(first), date.fromisoformat(last))
    until(map_of(page, name), "(days) => String(ConflictMap.snapshot().drawn.window) === String(days)", arg=days)


def sentence(page: MapPage) -> Locator:
    return page.page.get_by_text("The record is a selection").first


def test_keys_move_the_second_days_alone_and_its_own_map_follows(visit: Visit) -> None:
    page = opened(visit, f"/compare?{SEPTEMBER}")
    last = bar(page, "second").get_by_role("slider", name="Last day shown")
    last.focus()
    page.page.keyboard.press("ArrowRight")
    page.wait_for_link("beside=2022-09-12&beside=2022-09-15")
    expect(sentence(page)).to_contain_text("Between 12 and 15 September 2022")
    expect(last).to_be_focused()
    expect_window(page, "second", "2022-09-12", "2022-09-15")
    expect_window(page, "first", "2020-10-10", "2020-10-17")
    assert "when=" not in page.page.url
    bar(page, "first").get_by_role("slider", name="First day shown").focus()
    page.page.keyboard.press("ArrowRight")
    page.wait_for_link("when=2020-10-11&when=2020-10-17&beside=2022-09-12&beside=2022-09-15")
    expect_window(page, "first", "2020-10-11", "2020-10-17")
    expect_window(page, "second", "2022-09-12", "2022-09-15")


def test_a_hand_on_a_bar_is_followed_by_its_own_map_before_the_server_knows(visit: Visit) -> None:
    page = opened(visit, f"/compare?{SEPTEMBER}")
    grip = bar(page, "second").get_by_role("slider", name="Last day shown")
    box, track = grip.bounding_box(), bar(page, "second").locator(".track").bounding_box()
    assert box and track
    page.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 20)
    page.page.mouse.down()
    page.page.mouse.move(track["x"] + track["width"] + 9, box["y"] + 20, steps=5)
    expect_window(page, "second", "2022-09-12", "2022-10-05")
    expect_window(page, "first", "2020-10-10", "2020-10-17")
    assert SEPTEMBER in page.page.url
    page.page.mouse.up()
    page.wait_for_link("beside=2022-09-12&beside=2022-10-05")


def test_a_colleague_who_opens_the_link_sees_the_same_and_back_goes_back(visit: Visit) -> None:
    mine = opened(visit)
    bar(mine, "second").locator(".period").select_option(label="Border fighting of September 2022 and after")
    mine.wait_for_link("beside=2022-09-13&beside=2022-10-31")
    mine.pill("Attacks").click()
    mine.wait_for_link("kind=attack")
    expect(sentence(mine)).to_contain_text("Filters: Only Attacks.")
    text, table = sentence(mine).inner_text(), mine.page.locator(".compared").inner_text()
    link = mine.page.url.removeprefix(mine.address)
    theirs = opened(lambda _: visit("", alone=True), link)
    expect(sentence(theirs)).to_have_text(text)
    assert theirs.page.locator(".compared").inner_text() == table
    mine.page.go_back()
    until(mine.page, "!location.search.includes('kind=')")
    expect(sentence(mine)).not_to_contain_text("Filters:")
    assert mine.query()["beside"] == ["2022-09-13", "2022-10-31"]


def test_a_map_that_is_moved_takes_the_other_along_and_the_link_too(visit: Visit) -> None:
    page = opened(visit)
    map_of(page, "second").locator(".leaflet-control-zoom-in").click()
    until(page.page, "location.search.includes('view=')")
    look = "() => JSON.stringify(ConflictMap.snapshot().view.zoom)"
    zoom = map_of(page, "second").evaluate(look)
    until(map_of(page, "first"), "(zoom) => JSON.stringify(ConflictMap.snapshot().view.zoom) === zoom", arg=zoom)


def test_the_records_under_a_symbol_of_the_second_map_are_listed_and_open_their_page(
    visit: Visit, record: Record
) -> None:
    page = opened(visit)
    number = """() => ConflictMap.snapshot().symbols.map(({number, x, y, count}) => ({number, x, y, count}))
      .find(({number, x, y, count}) => count > 1 && count < 20 && ConflictMap.layer.symbolAt({x, y}) === number
        && !document.elementFromPoint(x, y)?.closest(".leaflet-control"))"""
    frame = map_of(page, "second")
    symbol = frame.evaluate(number)
    rows = frame.evaluate("(number) => ConflictMap.layer.eventsAt(number).rows", symbol["number"])
    frame.locator(".leaflet-container").click(position={"x": symbol["x"], "y": symbol["y"]})
    expect(page.page.get_by_text(f"{symbol['count']} records here")).to_be_visible()
    row = page.page.locator(".st-key-compared_events button[data-event]").first
    event_id = row.get_attribute("data-event")
    assert event_id in set(record.events["event_id"].iloc[rows])
    row.press("Enter")
    page.wait_for_link(f"event={event_id}")
    until(page.page, "location.pathname === '/event'")


def test_the_file_holds_the_table_of_both_windows(visit: Visit, record: Record) -> None:
    page = opened(visit, f"/compare?{SEPTEMBER}&kind=attack")
    with page.page.expect_download() as started:
        page.page.locator(".st-key-compared_table_csv").get_by_role("button").click()
    text = Path(started.value.path()).read_bytes().decode("utf-8-sig")
    choice = read_choice(page.query(), record)
    assert choice.beside
    filters: Filters = choice.filters
    found = difference(record, filters.without_dates, (filters.since, filters.until), choice.beside)
    name = Download("comparison", file_days(found), filters.without_dates).file_name
    assert started.value.suggested_filename == name
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["code"] for row in rows] == difference_table(record, found)["code"].to_list()
    assert rows[0]["first"] == str(len(found.first.positions))

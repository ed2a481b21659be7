"""The claims in a real browser: a cell of the matrix narrows the list and the link, and never sticks."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from browser.waiting import until
from conflictmap.claims.matrix import cells, narrowed
from conflictmap.claims.matrix_wording import cell_name
from conflictmap.claims.presets import presets
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import DEFAULT_PHASE, default_window, phase_days

pytestmark = pytest.mark.browser


@pytest.fixture
def week(record):
    return Filters(*default_window(record, DEFAULT_PHASE))


@pytest.fixture
def open_claims(visit):
    def make(link="/claims"):
        page = visit("").open_without_map(link)
        expect(page.page.get_by_role("table", name="Who accuses whom")).to_be_visible()
        return page

    return make


def click(page, locator, x=None, y=None):
    """Click in something, by default in its middle, once the page's head covers nothing of it."""
    locator.evaluate("(element) => element.scrollIntoView({ block: 'center' })")
    box = locator.bounding_box()
    page.page.mouse.click(box["x"] + (x or box["width"] / 2), box["y"] + (y or box["height"] / 2))


def cell_button(page, name):
    return page.page.locator(f".st-key-matrix button[aria-label^='{name}: ']")


def click_cell(page, name):
    cell_button(page, name).click()


def expect_threads(page, count):
    expect(page.page.get_by_text(re.compile(rf"^{count} threads?\. Press a row"))).to_be_visible()


def link_lacks(page, text):
    until(page.page, "(text) => !location.search.includes(text)", arg=text)


def test_cell_after_cell_narrows_the_list_and_the_second_click_takes_it_back(open_claims, record, week):
    page, found = open_claims(), cells(record, week, "accused", phase_days(record, DEFAULT_PHASE))
    expect_threads(page, len(chosen_threads(record, week)))
    for cell in sorted(found, key=lambda cell: -cell.stats.threads)[:3]:
        click_cell(page, cell_name(cell, "accused"))
        page.wait_for_link(f"accuser={cell.accuser}&accused={cell.accused}")
        expect_threads(page, cell.stats.threads)
    click_cell(page, cell_name(cell, "accused"))
    link_lacks(page, "accuse")
    expect_threads(page, len(chosen_threads(record, week)))


def test_the_keyboard_goes_from_cell_to_cell_and_chooses_one(open_claims, record, week):
    page, found = open_claims(), cells(record, week, "accused", phase_days(record, DEFAULT_PHASE))
    pair = next(pair for pair in pairwise(found) if pair[0].accuser == pair[1].accuser)
    one, other = (cell_button(page, cell_name(cell, "accused")) for cell in pair)
    one.press("ArrowRight")
    expect(other).to_be_focused()
    expect(page.page.locator(".st-key-matrix button[tabindex='0']")).to_have_count(1)
    page.page.keyboard.press("Enter")
    page.wait_for_link(f"accuser={pair[1].accuser}&accused={pair[1].accused}")
    expect_threads(page, pair[1].stats.threads)
    expect(other).to_have_attribute("aria-pressed", "true")
    expect(other).to_be_focused()


@pytest.mark.parametrize(("dimension", "holding"), [("theme", "theme="), ("month", "when=2020-10-01&when=2020-10-31")])
def test_a_cell_by_theme_or_month_is_chosen_and_taken_back(open_claims, record, week, dimension, holding):
    page, found = (
        open_claims(f"/claims?across={dimension}"),
        cells(record, week, dimension, phase_days(record, DEFAULT_PHASE)),
    )
    cell = max((cell for cell in found if cell.column), key=lambda cell: cell.stats.threads)
    for _ in range(2):
        click_cell(page, cell_name(cell, dimension))
        page.wait_for_link(holding)
        expect_threads(page, cell.stats.threads)
        click_cell(page, cell_name(cell, dimension))
        link_lacks(page, holding)
        expect_threads(page, len(chosen_threads(record, week)))


def test_a_row_opens_its_thread_and_its_link_does_too(open_claims, record, week):
    page, first = open_claims(), chosen_threads(record, week)[0]
    page.page.locator(".st-key-table_claims tbody tr").first.locator("td").last.click()
    page.wait_for_link(f"event={first}")
    expect(page.page.get_by_role("heading", name=record.event(first)["title"], level=3)).to_be_visible()
    page.page.get_by_role("button", name="Close").last.click()
    link_lacks(page, "event=")
    page = open_claims(f"/claims?event={first}")
    expect(page.page.get_by_role("heading", name=record.event(first)["title"], level=3)).to_be_visible()


def test_a_cell_narrows_the_map_too(open_claims, record, week):
    page, period = open_claims(), phase_days(record, DEFAULT_PHASE)
    cell = max(cells(record, week, "accused", period), key=lambda cell: cell.stats.threads)
    click_cell(page, cell_name(cell, "accused"))
    page.wait_for_link(f"accused={cell.accused}")
    page.page.get_by_role("link", name="Show on the map").click()
    page.page.locator("iframe").wait_for()
    assert page.counts_agree() == len(chosen(record, narrowed(cell, week, "accused", period)))
    assert page.query() == {"accuser": [cell.accuser], "accused": [cell.accused]}


def test_a_preset_and_its_mirror_are_a_click_and_a_link_each(open_claims, visit, record, week):
    for preset in (row[0] for row in presets()):
        page, threads = open_claims(), len(chosen_threads(record, preset.on(week)))
        page.page.locator(f".st-key-preset-{preset.accuser}-{preset.kind}").get_by_role("button").click()
        page.wait_for_link("answer=denied&checked=unchecked")
        expect_threads(page, threads)
        assert page.query() == preset.parameters
        theirs = visit("", alone=True).open_without_map(page.page.url.removeprefix(page.address))
        expect_threads(theirs, threads)
    one, mirror = (row[0].parameters for row in presets())
    assert (one["accuser"], one["accused"]) == (mirror["accused"], mirror["accuser"])

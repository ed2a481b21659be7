"""The tables of records and of claims: whatever is pressed on a row opens it, nothing is cut, and columns are chosen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.waiting import rest, until
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import chosen
from conflictmap.query.links import read_choice

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
TABLES = {"/records": "table_records", "/claims": "table_claims"}
CUT = """(host) => [...host.querySelectorAll("th, td")]
  .filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)"""
FOCUSED = """() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.dataset.event ?? "";
}"""
BEYOND = "(roll) => roll.scrollWidth - roll.clientWidth"


def table(page):
    return page.page.locator(f".st-key-{TABLES[page.page.url.removeprefix(page.address).partition('?')[0]]}")


def rows(page):
    return table(page).locator("tbody tr")


def titles(page):
    return rows(page).get_by_role("rowheader").all_inner_texts()


def named(page):
    """The row that has the keyboard, by the id of what it opens."""
    return page.page.evaluate(FOCUSED)


def ids(page):
    return rows(page).locator("button").evaluate_all("(buttons) => buttons.map((button) => button.dataset.event)")


@pytest.fixture
def opened(visit):
    """Return a function that opens a page with a table by its link."""

    def make(link, **options):
        page = visit("", **options)
        page.page.goto(page.address + link)
        expect(rows(page).first).to_be_visible()
        page.page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")
        rest(page.page)
        return page

    return make


@pytest.mark.parametrize("path", TABLES)
def test_a_click_anywhere_on_a_row_opens_it(opened, path):
    page = opened(path)
    known = ids(page)
    for place, cell in ((1, "td >> nth=0"), (2, "td >> nth=-1"), (3, "th")):
        line = rows(page).nth(place)
        line.locator(cell).click(position={"x": 3, "y": 3})
        page.wait_for_link(f"event={known[place]}")
        expect(line.locator("button")).to_have_attribute("aria-current", "true")
    expect(table(page).locator("[aria-current]")).to_have_count(1)


@pytest.mark.parametrize("path", TABLES)
def test_the_keyboard_goes_from_row_to_row_and_enter_opens_one(opened, path):
    page = opened(path)
    known = ids(page)
    rows(page).first.locator("button").focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown"):
        page.page.keyboard.press(key)
    assert named(page) == known[2]
    expect(table(page).locator("tbody button[tabindex='0']")).to_have_count(1)
    page.page.keyboard.press("Enter")
    page.wait_for_link(f"event={known[2]}")
    if path == "/records":
        page.page.get_by_role("button", name="Back to the list").focus()
        page.page.keyboard.press("Enter")
        expect(page.panel()).to_have_count(0)
        until(page.page, f"() => ({FOCUSED})() === '{known[2]}'")


def test_a_heading_sorts_by_numbers_and_by_words_and_once_more_as_before(opened, record):
    page = opened("/records?kind=attack")
    as_before, events = ids(page), {event_id: record.event(event_id) for event_id in ids(page)}
    heading = table(page).get_by_role("columnheader", name="Killed")
    heading.get_by_role("button").click()
    expect(heading).to_have_attribute("aria-sort", "ascending")
    heading.get_by_role("button").press("Enter")
    expect(heading).to_have_attribute("aria-sort", "descending")
    highest = [events[event_id]["killed_high"] for event_id in ids(page)]
    counted = [count for count in highest if count is not None]
    assert counted == sorted(counted, reverse=True)
    assert highest[: len(counted)] == counted and len(counted) < len(highest)
    heading.get_by_role("button").press("Enter")
    expect(heading).to_have_attribute("aria-sort", "none")
    assert ids(page) == as_before


@pytest.mark.parametrize("path", TABLES)
@pytest.mark.parametrize("event", ["", "?event=2020-10-11-ganja-attack"])
def test_at_a_desk_all_columns_are_seen_and_nothing_is_cut(opened, path, event):
    page = opened(path + event)
    assert table(page).locator(".roll").evaluate(BEYOND) <= 0
    assert table(page).locator("table").evaluate(CUT) == []
    wanted = ["Status", "Killed", "Injured"] if path == "/records" else ["Status"]
    for name in wanted:
        box = table(page).get_by_role("columnheader", name=name).bounding_box()
        assert 0 <= box["x"] < box["x"] + box["width"] <= 1440


def test_the_last_day_is_not_cut_and_all_columns_can_be_rolled_to(opened):
    page = opened("/records?phase=all&columns=date&columns=end_date&columns=title&columns=status")
    assert table(page).locator("table").evaluate(CUT) == []
    lasting = rows(page).filter(has=page.page.locator("td >> nth=1").filter(has_text="-"))
    assert lasting.count() > 0


@pytest.mark.parametrize("path", TABLES)
def test_on_a_phone_the_title_stands_first_and_nothing_runs_off_the_side(opened, path):
    page = opened(path, viewport=PHONE, has_touch=True)
    line = rows(page).nth(1)
    line.scroll_into_view_if_needed()
    title = line.get_by_role("rowheader").bounding_box()
    others = [cell.bounding_box() for cell in line.get_by_role("cell").all() if cell.is_visible()]
    assert len(others) > 2
    assert all(title["y"] + title["height"] <= box["y"] + 1 for box in others)
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"] for box in [title, *others])
    event = line.locator("button").get_attribute("data-event")
    line.get_by_role("cell").first.tap()
    page.wait_for_link(f"event={event}")


def test_columns_are_chosen_by_the_keyboard_and_a_link_takes_them_to_another_browser(opened):
    page = opened("/records")
    page.page.get_by_role("button", name="Columns").press("Enter")
    box = page.page.get_by_role("combobox", name="Columns of the table")
    box.press_sequentially("agai")
    box.press("Enter")
    page.wait_for_link("columns=against")
    for _ in range(2):
        page.page.keyboard.press("Escape")
    expect(table(page).get_by_role("columnheader", name="Against")).to_be_visible()
    theirs = opened(page.page.url.removeprefix(page.address), alone=True)
    headings = table(page).get_by_role("columnheader").all_inner_texts()
    assert table(theirs).get_by_role("columnheader").all_inner_texts() == headings
    assert "Against" in headings and "Last day" not in headings


def test_words_can_be_marked_without_opening_anything(opened):
    page = opened("/records")
    box = rows(page).get_by_role("cell", name="Ministry of Defence").first.bounding_box()
    page.page.mouse.move(box["x"] + 10, box["y"] + 14)
    page.page.mouse.down()
    page.page.mouse.move(box["x"] + 140, box["y"] + 14, steps=4)
    page.page.mouse.up()
    rest(page.page)
    assert "event=" not in page.page.url
    assert page.page.evaluate("getSelection().type") == "Range"


def test_of_many_rows_more_are_drawn_as_the_reader_comes_near_their_end(opened, record):
    page = opened("/records?phase=all")
    positions = chosen(record, read_choice({"phase": ["all"]}, record).filters)
    total = len(positions)
    assert total > 400
    expect(table(page).locator("table")).to_have_attribute("aria-rowcount", str(total + 1))
    assert rows(page).count() == 200
    for count in (*range(400, total, 200), total):
        table(page).locator(".roll").evaluate("(roll) => { roll.scrollTop = roll.scrollHeight; }")
        expect(rows(page)).to_have_count(count)
    assert ids(page) == record.events["event_id"].iloc[positions].to_list()


def test_a_link_to_an_event_far_down_brings_its_row_into_view(opened, record):
    filters = read_choice({"phase": ["all"]}, record).filters
    last = record.events["event_id"].iloc[chosen(record, filters)[-1]]
    page = opened(f"/records?phase=all&event={last}")
    line = rows(page).filter(has=page.page.locator("[aria-current]"))
    roll, box = table(page).locator(".roll").bounding_box(), line.bounding_box()
    assert roll["y"] <= box["y"] and box["y"] + box["height"] <= roll["y"] + roll["height"] + 1


def test_the_list_of_claims_has_a_row_for_each_thread(opened, record):
    page = opened("/claims")
    assert ids(page) == list(chosen_threads(record, read_choice({}, record).filters))

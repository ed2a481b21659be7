"""The browser's history: an entry for a page, an event and a filter; days and the map's view replace the entry."""

from __future__ import annotations

import pytest

from browser.waiting import until

pytestmark = pytest.mark.browser


def entries(page):
    return page.page.evaluate("history.length")


def go(page, name):
    page.page.get_by_role("navigation", name="App pages").get_by_role("link", name=name, exact=True).click()


def expect_link(page, path, query):
    """The address bar comes to hold this path and exactly these parameters."""
    held = """([path, query]) => location.pathname === path && [...new URLSearchParams(location.search).keys()]
      .every((name) => name === "data" || name in query) && Object.entries(query).every(([name, values]) =>
        JSON.stringify(new URLSearchParams(location.search).getAll(name)) === JSON.stringify(values))"""
    until(page.page, held, arg=[path, query])


def test_days_and_the_view_replace_the_entry_and_a_filter_makes_one(visit):
    page = visit()
    start = entries(page)
    page.thumb("Last day shown").focus()
    for _ in range(5):
        page.page.keyboard.press("ArrowRight")
    page.wait_for_link("when=2020-10-10&when=2020-10-22")
    page.zoom_in()
    page.wait_for_link("view=")
    assert entries(page) == start
    page.pill("Attacks").click()
    page.wait_for_link("kind=attack")
    assert entries(page) == start + 1
    page.page.go_back()
    until(page.page, "!location.search.includes('kind=')")
    page.counts_agree()
    assert page.query()["when"] == ["2020-10-10", "2020-10-22"]
    page.page.go_forward()
    page.wait_for_link("kind=attack")
    page.counts_agree()


def test_a_page_is_one_entry_and_one_back_is_the_page_before_with_its_choice(visit):
    page = visit("/?kind=denial&when=2020-10-11&when=2020-10-12")
    start, here = entries(page), page.query()
    go(page, "Records")
    until(page.page, "location.pathname === '/records' && location.search.includes('kind=denial')")
    assert entries(page) == start + 1
    assert page.query() == here
    page.page.go_back()
    until(page.page, "location.pathname === '/'")
    page.settle()
    page.counts_agree()
    assert page.query() == here


def test_the_view_stays_in_the_address_through_days_events_filters_and_pages(visit):
    page = visit("/?view=39.8000,46.7000,9")
    page.zoom_in()
    until(page.page, "!location.search.includes('view=39.8000,46.7000,9')")
    looked = page.query()["view"]
    assert looked != ["39.8000,46.7000,9"]
    view = page.view()
    page.pill("Attacks").click()
    expect_link(page, "/", {"kind": ["attack"], "view": looked})
    page.thumb("Last day shown").focus()
    page.page.keyboard.press("ArrowRight")
    held = {"kind": ["attack"], "view": looked, "when": ["2020-10-10", "2020-10-18"]}
    expect_link(page, "/", held)
    for name, path in (("Records", "/records"), ("Claims", "/claims"), ("Map", "/")):
        go(page, name)
        expect_link(page, path, held)
    page.settle()
    assert page.view() == pytest.approx(view, abs=0.01)
    page.page.reload()
    page.settle()
    assert page.query()["view"] == looked
    assert page.view() == pytest.approx(view, abs=0.01)


def test_a_link_sent_to_another_browser_shows_the_same(visit):
    mine = visit("/?kind=attack&when=2020-10-04&when=2020-10-09")
    mine.zoom_in()
    mine.wait_for_link("view=")
    theirs = visit("/" + mine.page.evaluate("location.search"), alone=True)
    assert theirs.counts_agree() == mine.counts_agree()
    assert theirs.view() == pytest.approx(mine.view(), abs=0.01)
    assert theirs.query() == mine.query()


@pytest.mark.parametrize("pause", [80, 400])
def test_back_pressed_faster_than_pages_answer_ends_where_it_should(visit, pause):
    page = visit("/?kind=denial&when=2020-10-11&when=2020-10-12")
    here = page.query()
    for name, path in (("Records", "/records"), ("Claims", "/claims"), ("Ceasefires", "/ceasefires")):
        go(page, name)
        expect_link(page, path, here)
    length = entries(page)
    for _ in range(3):
        page.page.evaluate("history.back()")
        page.page.wait_for_timeout(pause)
    page.settle()
    expect_link(page, "/", here)
    page.counts_agree()
    assert entries(page) == length
    for path in ("/records", "/claims", "/ceasefires"):
        page.page.go_forward()
        expect_link(page, path, here)

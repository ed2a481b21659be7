"""A number in a text leads to its records: by keyboard, in the same tab, with one entry in the browser's history."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.waiting import until

pytestmark = pytest.mark.browser


def test_a_number_opens_its_records_by_keyboard_and_back_is_the_page_before(visit):
    page = visit("").open_without_map("/claims?kind=attack").page
    number = page.locator(".st-key-overview a").nth(1)
    count = number.inner_text()
    until(page, "location.search.includes('data=')")
    before = page.evaluate("history.length")
    number.focus()
    page.keyboard.press("Enter")
    until(page, "location.pathname === '/records' && location.search.includes('set=threads')")
    expect(page.locator(".st-key-shown_line strong")).to_contain_text(f"{count} of ")
    assert page.evaluate("history.length") == before + 1
    page.go_back()
    until(page, "location.pathname === '/claims' && location.search.includes('kind=attack')")
    expect(page.locator(".st-key-overview a").nth(1)).to_have_text(count)


def test_back_from_a_number_is_where_the_reader_was_on_a_long_page(visit):
    page = visit("").open_without_map("/ceasefires").page
    number = page.locator("a[data-records]").last
    number.scroll_into_view_if_needed()
    top = page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop")
    assert top > 1000
    number.click()
    until(page, "location.pathname === '/records'")
    expect(page.locator(".st-key-shown_line strong")).to_be_visible()
    page.go_back()
    until(page, "(top) => Math.abs(document.querySelector('[data-testid=stMain]').scrollTop - top) < 2", arg=top)


@pytest.mark.parametrize("link", ["/claims", "/ceasefires", "/about"])
def test_every_link_of_a_number_holds_as_many_records(visit, server, link):
    page = visit("").open_without_map(link).page
    expect(page.locator("a[data-records]").first).to_be_visible()
    links = page.locator("a[data-records]").evaluate_all(
        "links => links.map((one) => [one.textContent, one.dataset.records])"
    )
    for text, query in dict(links[:12]).items():
        assert server.get(f"/data/events.csv?{query}").count(b"\r\n20") == int(text.replace(",", ""))

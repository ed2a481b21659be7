import pytest
from playwright.sync_api import expect

from browser.waiting import until

pytestmark = pytest.mark.browser


def switch(page, name):
    page.open_filters()
    page.page.get_by_text(name, exact=True).click()


def test_the_legend_filters_by_kind(visit):
    page = visit()
    everything = page.counts_agree()
    page.pill("Attacks").click()
    page.wait_for_link("kind=attack")
    attacks = page.counts_agree()
    page.pill("Denials").click()
    page.wait_for_link("kind=attack&kind=denial")
    both = page.counts_agree()
    assert 0 < attacks < both < everything
    page.pill("Attacks").click()
    page.wait_for_link("?kind=denial")
    assert page.counts_agree() == both - attacks


def test_a_search_filters_and_clearing_brings_all_back(visit):
    page = visit()
    everything = page.counts_agree()
    page.search.fill("Ստեփանակերտ")
    page.search.press("Enter")
    page.wait_for_link("q=")
    assert 0 < page.counts_agree() < everything
    page.page.get_by_role("button", name="Clear the search").click()
    until(page.page, "!location.search.includes('q=')")
    assert page.counts_agree() == everything


def test_a_choice_that_nothing_fits_says_so_and_can_be_cleared(visit):
    page = visit("/?q=nothing+holds+these+words")
    assert page.counts_agree() == 0
    expect(page.page.get_by_text("No record fits.")).to_be_visible()
    page.page.locator(".st-key-clear_here").get_by_role("button").click()
    expect(page.page.get_by_text("No record fits.")).to_be_hidden()
    assert page.counts_agree() > 0


def test_the_switch_for_arcs_draws_them(visit):
    page = visit()
    assert page.snapshot()["arcs"] == 0
    switch(page, "Arcs from speaker to place")
    page.wait_for_link("arcs=1")
    page.wait_for_snapshot("map.arcs > 0")
    page.counts_agree()
    switch(page, "Arcs from speaker to place")
    page.wait_for_snapshot("map.arcs === 0")


def test_the_switch_for_seats_moves_utterances_to_where_they_were_said(visit):
    page = visit()
    count, there = page.counts_agree(), sum(s.count for s in page.symbols() if s.offscreen)
    switch(page, "Statements where they were made")
    page.wait_for_link("said=1")
    assert page.counts_agree() == count
    assert sum(s.count for s in page.symbols() if s.offscreen) > there

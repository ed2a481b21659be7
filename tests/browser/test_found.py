"""What readers and breakers found that no other test had seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.conftest import Visit

pytestmark = pytest.mark.browser

OPENED = ["2020-10-10", "2020-10-17"]


def test_a_player_ends_with_its_page_and_with_another_period(visit: Visit) -> None:
    page = visit()
    page.player("play").click()
    page.page.wait_for_timeout(500)
    page.page.get_by_role("link", name="Records", exact=True).click()
    expect(page.page.get_by_role("heading", name="Records", exact=True)).to_be_visible()
    page.page.get_by_role("link", name="Map", exact=True).click()
    page.settle()
    before = page.counts_agree()
    page.page.wait_for_timeout(1500)
    assert page.days() == page.window() == OPENED
    assert page.counts_agree() == before
    page.player("play").click()
    page.page.wait_for_timeout(500)
    page.page.locator(".period").select_option(value="all")
    page.wait_for_link("phase=all")
    page.counts_agree()
    assert not page.bar()["playing"]["isOn"]
    assert page.days() == page.window() == ["2016-04-01", "2025-09-30"]


def test_a_first_day_after_the_last_takes_it_along_and_the_fields_say_what_is_shown(visit: Visit) -> None:
    page = visit()
    first, last = page.page.get_by_label("From", exact=True), page.page.get_by_label("To", exact=True)
    first.fill("2020-10-20")
    page.wait_for_link("when=2020-10-20&when=2020-10-27")
    page.counts_agree()
    first.blur()
    assert (first.input_value(), last.input_value()) == ("2020-10-20", "2020-10-27")
    last.fill("2030-01-01")
    last.blur()
    assert last.input_value() == "2020-10-27"
    assert page.days() == page.window() == ["2020-10-20", "2020-10-27"]


@pytest.mark.parametrize(
    ("field", "keys", "days"),
    [
        ("To", "10242020", ["2020-10-10", "2020-10-24"]),
        ("From", "11012020", ["2020-11-01", "2020-11-08"]),
        ("From", "10122020", ["2020-10-12", "2020-10-17"]),
    ],
)
def test_a_date_typed_by_keys_is_taken_whole(visit: Visit, field: str, keys: str, days: list[str]) -> None:
    page = visit()
    page.page.get_by_label(field, exact=True).focus()
    page.page.keyboard.type(keys, delay=150)
    page.page.keyboard.press("Enter")
    page.wait_for_link(f"when={days[0]}&when={days[1]}")
    page.counts_agree()
    assert page.days() == page.window() == days
    assert [page.page.get_by_label(name, exact=True).input_value() for name in ("From", "To")] == days


def test_the_list_of_a_sign_closes_with_its_days(visit: Visit) -> None:
    page = visit("/?place=ganja")
    symbol = max(page.symbols(), key=lambda one: one.count if one.hit and one.free else 0)
    page.click(symbol)
    expect(page.page.get_by_role("heading", name=f"{symbol.count} records here")).to_be_visible()
    page.thumb("First day shown").focus()
    page.page.keyboard.press("Home")
    page.wait_for_link("when=2020-09-27")
    expect(page.page.get_by_role("heading", name="Records shown")).to_be_visible()


def test_the_map_that_the_reader_has_not_moved_looks_the_same_after_another_page(visit: Visit) -> None:
    page = visit()
    view = page.view()
    page.page.get_by_role("link", name="About", exact=True).click()
    expect(page.page.get_by_role("heading", name="About the map")).to_be_visible()
    page.page.get_by_role("link", name="Map", exact=True).click()
    page.settle()
    assert page.view() == pytest.approx(view, abs=0.01)
    assert "view=" not in page.page.url


@pytest.mark.parametrize("link", ["/records?q=100%", "/about?place=%E0%A4", "/claims?kind=%ff"])
def test_a_bent_link_opens_its_page(visit: Visit, link: str) -> None:
    page = visit("").open_without_map(link)
    expect(page.page.locator(".st-key-print_line p")).to_be_attached()
    expect(page.page.get_by_text("BidiComponent Error")).to_have_count(0)


def test_the_drawer_is_opened_used_and_shut_by_keyboard(visit: Visit) -> None:
    page = visit()
    opens = page.page.get_by_test_id("stExpandSidebarButton")
    for _ in range(4):
        page.page.keyboard.press("Tab")
        if opens.evaluate("(one) => one === document.activeElement"):
            break
    expect(opens).to_be_focused()
    page.page.keyboard.press("Enter")
    shut = page.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button")
    expect(shut).to_be_focused()
    statements = page.page.get_by_text("Statements where they were made", exact=True)
    expect(statements).to_be_visible()
    page.page.get_by_role("switch", name="Statements where they were made").press("Space")
    page.wait_for_link("said=1")
    page.page.keyboard.press("Escape")
    expect(opens).to_be_focused()
    expect(statements).to_be_hidden()


def test_on_a_phone_the_menu_closes_when_a_page_is_chosen(visit: Visit) -> None:
    page = visit(viewport={"width": 390, "height": 844}, has_touch=True)
    page.page.get_by_test_id("stExpandSidebarButton").tap()
    page.page.get_by_test_id("stSidebarNav").get_by_role("link", name="About").tap()
    expect(page.page.get_by_role("heading", name="About the map")).to_be_visible()
    expect(page.page.get_by_test_id("stExpandSidebarButton")).to_be_visible()
    page.page.get_by_test_id("stExpandSidebarButton").tap()
    expect(page.page.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "false")
    page.page.reload()
    expect(page.page.get_by_test_id("stExpandSidebarButton")).to_be_visible()

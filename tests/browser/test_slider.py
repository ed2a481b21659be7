import pytest

pytestmark = pytest.mark.browser


def test_an_arrow_key_on_the_slider_moves_the_events_and_never_rebuilds_the_map(visit):
    page = visit()
    before = page.counts_agree()
    page.zoom_in()
    view = page.view()
    page.frame.evaluate("window.marker = 'still the same window'")

    page.page.get_by_role("slider").nth(1).focus()
    page.page.keyboard.press("ArrowRight")
    page.wait_for_link("when=2020-10-10&when=2020-10-18")

    assert page.counts_agree() > before
    assert page.window() == ["2020-10-10", "2020-10-18"]
    assert page.frame.evaluate("window.marker") == "still the same window"
    assert page.view() == view


def test_the_events_are_fetched_once_whatever_the_days(visit):
    page = visit(alone=True)
    for day in ("2020-10-11", "2020-10-12"):
        page.page.get_by_role("slider").nth(0).focus()
        page.page.keyboard.press("ArrowRight")
        page.wait_for_link(f"when={day}")
        page.counts_agree()
    assert sum("/map/points" in url for url in page.trouble.asked) == 1


def test_another_period_brings_its_own_days_and_events(visit):
    page = visit()
    page.page.get_by_role("combobox", name="Period").click()
    page.page.get_by_role("option", name="Border fighting of September 2022 and after").click()
    page.wait_for_link("phase=september-2022")
    assert page.counts_agree() > 0
    assert page.window() == ["2022-09-13", "2022-09-30"]


def test_typed_days_are_shown(visit):
    page = visit()
    page.page.get_by_role("button", name="Type dates").click()
    page.page.get_by_role("spinbutton", name="day, From").click()
    page.page.keyboard.type("04")
    for _ in range(3):  # Streamlit takes a typed day when the focus leaves its field.
        page.page.keyboard.press("Tab")
    page.wait_for_link("when=2020-10-04&when=2020-10-17")
    assert page.counts_agree() > 0
    assert page.window() == ["2020-10-04", "2020-10-17"]

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}


@pytest.fixture
def phone(visit):
    return visit(viewport=PHONE, has_touch=True)


def test_a_phone_shows_the_map_in_full_width_and_nothing_runs_off_the_side(phone):
    box = phone.page.locator("iframe").bounding_box()
    assert box["width"] >= 300
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]
    assert phone.symbols()
    wider = """() => [document.scrollingElement, ...document.querySelectorAll('[data-testid="stMain"], [data-testid="stMainBlockContainer"]')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.outerHTML.slice(0, 80))"""
    assert phone.page.evaluate(wider) == []
    assert phone.frame.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


def test_a_phone_can_play(phone):
    for button in ("back", "play", "forward", "summary"):
        box = phone.player(button).bounding_box()
        assert 0 <= box["x"] < box["x"] + box["width"] <= PHONE["width"]
        assert min(box["width"], box["height"]) >= 24
    phone.player("forward").tap()
    phone.wait_for_link("when=2020-10-11&when=2020-10-18")
    phone.counts_agree()


def test_on_a_phone_the_panel_follows_below_the_map(phone):
    symbol = max((s for s in phone.symbols() if s.hit and s.free and 1 < s.count <= 20), key=lambda s: s.count)
    phone.canvas.tap(position={"x": symbol.x, "y": symbol.y})
    heading = phone.page.get_by_role("heading", name="here")
    expect(heading).to_be_attached()
    heading.scroll_into_view_if_needed()
    expect(heading).to_be_in_viewport()
    assert heading.bounding_box()["y"] > phone.page.locator("iframe").bounding_box()["y"]
    expect(phone.rows()).to_have_count(symbol.count)

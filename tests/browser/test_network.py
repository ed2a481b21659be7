import base64
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TILE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_nothing_is_asked_of_another_machine_on_any_page(visit, server):
    page = visit(alone=True)
    page.click(page.symbol_at("Moscow"))
    page.rows().first.click()
    expect(page.panel()).to_be_visible()
    for name in ("Records", "About"):
        page.page.get_by_role("link", name=name, exact=True).click()
        expect(page.page.get_by_role("link", name=name, exact=True)).to_have_attribute("aria-current", "page")
    assert len(page.trouble.asked) > 20
    assert {urlsplit(url).netloc for url in page.trouble.asked} - {""} == {server.host}


def test_the_street_map_is_asked_for_only_when_switched_on(visit):
    page = visit("")
    tiles = []

    def answer(route):
        tiles.append(route.request.url)
        route.fulfill(body=TILE, content_type="image/png")

    page.page.route("https://tile.openstreetmap.org/**", answer)
    page.open()
    assert tiles == []
    page.frame.get_by_label("Street map").check()
    expect(page.frame.locator("img.leaflet-tile-loaded").first).to_be_attached()
    expect(page.frame.get_by_text("OpenStreetMap contributors")).to_be_visible()
    assert tiles
    page.frame.get_by_label("Street map").uncheck()
    expect(page.frame.locator("img.leaflet-tile")).to_have_count(0)
    page.trouble.asked = [url for url in page.trouble.asked if url not in tiles]

"""The record may change while a map is open: rows of one version of it are never read in another."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def outdated(visit, record):
    """A page whose first answer of events is of another version than the page; the next ones are of its own."""
    page = visit("", alone=True)
    asked = []
    other = record.content_hash[:-1] + ("0" if record.content_hash[-1] != "0" else "1")

    def answer(route):
        asked.append(route.request.url)
        response = route.fetch()
        body = response.body()
        assert body.count(record.content_hash.encode()) == 1
        route.fulfill(
            response=response,
            body=body.replace(record.content_hash.encode(), other.encode()) if len(asked) == 1 else body,
        )

    page.page.route("**/map/points*", answer)
    page.open()
    assert page.snapshot()["version"] == {"told": record.content_hash, "shown": other}
    return page


def test_a_click_on_events_of_another_version_loads_them_anew_and_opens_nothing(outdated, record):
    donut = max((s for s in outdated.symbols() if s.hit and s.free and not s.offscreen), key=lambda s: s.count)
    outdated.click(donut)
    outdated.wait_for_snapshot("map.version.shown === map.version.told")
    outdated.settle()
    expect(outdated.page.get_by_role("heading", name="What is shown")).to_be_visible()
    expect(outdated.page.get_by_role("heading", name="records here")).to_have_count(0)

    outdated.click(donut)
    expect(outdated.page.get_by_role("heading", name=f"{donut.count} records here")).to_be_visible()

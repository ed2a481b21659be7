"""The record may change while a map is open: rows of one version of it are never read in another."""

import shutil

import pytest
from playwright.sync_api import expect

from browser.serving import running
from browser.waiting import until
from conflictmap.settings import PROJECT

pytestmark = pytest.mark.browser

SHOWS_ANOTHER = """(version) => [...document.querySelectorAll("iframe")].some((frame) => {
  const map = frame.contentWindow.ConflictMap?.snapshot();
  return map?.settled && map.version.shown !== version && map.version.shown === map.version.told;
})"""
"""Looked for from the page: the frame itself may be another when a note on the new data is drawn above it."""


@pytest.fixture
def outdated(visit, record):
    """A page whose map's first answer of events is of another version than the page; the next ones are of its own."""
    page = visit("", alone=True)
    asked = []
    other = record.content_hash[:-1] + ("0" if record.content_hash[-1] != "0" else "1")

    def answer(route):
        if route.request.frame != page.page.main_frame:  # The page's head asks as well, ahead of the map.
            asked.append(route.request.url)
        response = route.fetch()
        body = response.body()
        assert body.count(record.content_hash.encode()) == 1
        route.fulfill(
            response=response,
            body=body.replace(record.content_hash.encode(), other.encode()) if len(asked) < 2 else body,
        )

    page.page.route("**/map/points*", answer)
    page.open()
    assert page.snapshot()["version"] == {"told": record.content_hash, "shown": other}
    return page


def largest(page):
    return max((s for s in page.symbols() if s.hit and s.free and not s.offscreen), key=lambda s: s.count)


def expect_nothing_open(page):
    expect(page.page.get_by_role("heading", name="Records shown")).to_be_visible()
    expect(page.page.get_by_role("heading", name="records here")).to_have_count(0)


def test_a_click_on_events_of_another_version_loads_them_anew_and_opens_nothing(outdated):
    donut = largest(outdated)
    outdated.click(donut)
    outdated.wait_for_snapshot("map.version.shown === map.version.told")
    outdated.settle()
    expect_nothing_open(outdated)
    outdated.click(donut)
    expect(outdated.page.get_by_role("heading", name=f"{donut.count} records here")).to_be_visible()


def test_a_click_after_the_tables_changed_brings_the_new_events_and_opens_nothing(visit, tmp_path, record):
    shutil.copytree(PROJECT / "data", tmp_path / "data")
    title = record.events["title"].iloc[0]
    with running(tmp_path, data=tmp_path / "data") as server:
        page = visit(at=server)
        old = page.snapshot()["version"]
        assert old == {"told": record.content_hash, "shown": record.content_hash}
        events = tmp_path / "data" / "events.csv"
        events.write_text(events.read_text(encoding="utf-8").replace(title, title + " (corrected)"), encoding="utf-8")
        page.click(largest(page))
        until(page.page, SHOWS_ANOTHER, arg=record.content_hash)
        page.settle()
        expect_nothing_open(page)
        donut = largest(page)
        page.click(donut)
        expect(page.page.get_by_role("heading", name=f"{donut.count} records here")).to_be_visible()

import re

import pytest
from playwright.sync_api import expect

from conflictmap.query.changes import changed_in_view
from conflictmap.query.filters import Filters
from conflictmap.query.links import default_window
from conflictmap.record.archive import opened
from conflictmap.settings import PROJECT

pytestmark = pytest.mark.browser

OLD = "data=0.1.0-000000000000"


@pytest.fixture(scope="module")
def changes(record):
    return changed_in_view(opened(PROJECT / "data", "0.1.0"), record, Filters(*default_window(record, "44-day-war")))


def banner(page):
    return page.page.locator(".st-key-version_banner")


def expect_counts(page, changes):
    counts = [
        f"{len(events)} {what}"
        for events, what in ((changes.added, "added"), (changes.removed, "removed"), (changes.changed, "changed"))
    ]
    expect(banner(page)).to_contain_text(f"since then: {counts[0]}, {counts[1]}, and {counts[2]}.")


def test_a_link_made_with_old_data_says_what_changed_until_the_reader_takes_the_new(visit, record, changes):
    page = visit(f"/?{OLD}")
    expect_counts(page, changes)
    expect(banner(page).get_by_role("listitem")).to_have_count(0)
    banner(page).get_by_text("Which events").click()
    expect(banner(page).get_by_text(f"Added: new in the record: {len(changes.new)}")).to_be_visible()
    expect(banner(page).get_by_role("listitem")).to_have_count(
        min(50, len(changes.new)) + len(changes.removed) + min(50, len(changes.changed))
    )
    assert OLD in page.page.url
    banner(page).get_by_role("button", name="Use the current data in this link").click()
    expect(banner(page)).to_have_count(0)
    page.wait_for_link(f"data={record.link_version}")
    assert page.query() == {}
    assert page.counts_agree() > 0


def test_an_event_of_the_list_opens_on_its_page(visit, record, changes):
    page = visit(f"/?{OLD}")
    banner(page).get_by_text("Which events").click()
    title = record.event(changes.new[0])["title"]
    banner(page).get_by_role("listitem").filter(has_text=title).first.get_by_role("button").click()
    page.page.wait_for_url(re.compile(r"/event\?"))
    expect(page.page.get_by_role("heading", name=title)).to_be_visible()
    expect(banner(page)).to_be_visible()


def test_a_phone_reads_the_banner_without_scrolling_sideways(visit, changes):
    page = visit(f"/?{OLD}", viewport={"width": 390, "height": 844})
    expect_counts(page, changes)
    assert page.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_link_made_with_the_data_that_are_shown_says_nothing(visit, record):
    page = visit(f"/?data={record.link_version}")
    assert page.counts_agree() > 0
    expect(banner(page)).to_have_count(0)

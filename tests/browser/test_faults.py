"""The way to the server is lost and found again: the reader's choice stands, and nothing has to be pressed twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from browser.conftest import Visit
from browser.mappage import MapPage
from browser.serving import running

pytestmark = pytest.mark.browser

LINK = "/?kind=attack&by=azerbaijan&when=2020-09-27&when=2020-10-04&view=39.5000,46.7500,9.5"
CHOSEN = {
    "kind": ["attack"],
    "by": ["azerbaijan"],
    "when": ["2020-09-27", "2020-10-04"],
    "view": ["39.5000,46.7500,9.5"],
}
AWAY_MS = 5000


def stands(page: MapPage, shown: int) -> None:
    """The page shows what its link chooses."""
    assert page.counts_agree() == shown
    assert page.days() == page.window() == CHOSEN["when"]
    assert page.query() == CHOSEN
    assert page.view() == pytest.approx((39.5, 46.75, 9.5), abs=0.01)


def goes_on(page: MapPage, shown: int) -> None:
    """The next touch changes the days and nothing else."""
    page.thumb("Last day shown").focus()
    page.page.keyboard.press("ArrowRight")
    page.wait_for_link("when=2020-09-27&when=2020-10-05")
    assert page.counts_agree() >= shown
    assert page.query() == {**CHOSEN, "when": ["2020-09-27", "2020-10-05"]}


def test_a_server_that_is_started_anew_finds_the_choice_where_it_was(browser, tmp_path: Path) -> None:
    with running(tmp_path) as server:
        page = MapPage(browser.new_page(viewport={"width": 1440, "height": 900}), server.address).open(LINK)
        shown = page.counts_agree()
        port = int(server.address.rpartition(":")[2])
    with running(tmp_path, port=port):
        page.page.locator('[data-test-connection-state="CONNECTED"]').wait_for(state="attached")
        stands(page, shown)
        goes_on(page, shown)
        page.page.close()


def test_five_seconds_without_a_network_are_made_up_for(visit: Visit) -> None:
    page = visit(LINK, alone=True)
    shown = page.counts_agree()
    page.page.context.set_offline(True)
    page.thumb("Last day shown").focus()
    page.page.keyboard.press("ArrowRight")
    expect(page.page.locator(".days")).to_have_text("27 September – 5 October 2020")
    assert page.window() == ["2020-09-27", "2020-10-05"]
    page.page.wait_for_timeout(AWAY_MS)
    page.page.context.set_offline(False)
    page.wait_for_link("when=2020-09-27&when=2020-10-05")
    assert page.counts_agree() >= shown
    page.pill("Denials").click()
    page.wait_for_link("kind=denial")
    page.counts_agree()

"""A Chromium, the servers it visits, and a page that reports whatever must not happen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from browser.hostile import spoil
from browser.mappage import MapPage
from browser.serving import Server, running
from conflictmap.settings import PROJECT
from tools.chromium import NONE, find

ARGUMENTS = ["--no-sandbox", "--disable-background-networking"]
PATIENCE_MS = 60_000
"""How long a page may take to do what a test waits for: a slow machine fails no test."""
WIDE = {"width": 1440, "height": 900}

ENTRIES = 20
"""A tab with a longer history is not used again: at 50 entries the browser stops counting them."""

Visit = Callable[..., MapPage]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = os.environ.get("CONFLICTMAP_CHROMIUM") or find()
    if not path:
        pytest.fail(NONE, pytrace=False)
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="package")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """The browser of a reader who has been here before: the app's own files need not be fetched and compiled again."""
    made = _context(browser)
    yield made
    made.close()


def _context(browser: Browser, **options: Any) -> BrowserContext:
    made = browser.new_context(**{"viewport": WIDE, **options})
    made.set_default_timeout(PATIENCE_MS)
    return made


@pytest.fixture(scope="package")
def tabs() -> list[Page]:
    """Tabs of the shared browser that no test uses: one that has shown the app before opens it in two thirds of the time."""
    return []


def _cleared(tab: Page) -> bool:
    """Make a tab as good as new, and tell whether that can be done."""
    if tab.is_closed() or tab.evaluate("history.length") > ENTRIES:
        return False
    tab.evaluate("sessionStorage.clear()")
    tab.unroute_all()
    tab.emulate_media(media="null", reduced_motion="null", forced_colors="null")
    tab.set_viewport_size(WIDE)
    tab.goto("about:blank")
    return True


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server that most tests share."""
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started


@pytest.fixture
def fresh_server(tmp_path: Path) -> Iterator[Server]:
    """A server that nobody has visited yet."""
    with running(tmp_path) as started:
        yield started


@pytest.fixture(scope="module")
def hostile_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose every text tries to be more than text."""
    folder = tmp_path_factory.mktemp("hostile")
    shutil.copytree(PROJECT / "data", folder / "data")
    spoil(folder / "data")
    with running(folder, data=folder / "data") as started:
        yield started


@pytest.fixture
def visit(browser: Browser, context: BrowserContext, tabs: list[Page], server: Server) -> Iterator[Visit]:
    """Return a function that opens a page in a tab of its own; at the end none of them may have met trouble.

    `at` is the server, `link` what is opened (nothing when empty). With `alone` or any of Playwright's options of a
    context, the page is opened in a browser of its own, which holds nothing of the others.
    """
    pages: list[MapPage] = []

    def make(link: str = "/", *, at: Server = server, alone: bool = False, **options: Any) -> MapPage:
        own = _context(browser, **options) if alone or options else context
        while tabs and tabs[-1].is_closed():
            tabs.pop()
        tab = tabs.pop() if own is context and tabs else own.new_page()
        pages.append(MapPage(tab, at.address))
        at.tabs.append(pages[-1].page)
        return pages[-1].open(link) if link else pages[-1]

    yield make
    for page in pages:
        trouble = page.trouble
        hosts = {urlsplit(url).netloc for url in trouble.asked} - {""}
        page.leave()
        if page.page.context is not context:
            page.page.context.close()
        elif _cleared(page.page):
            tabs.append(page.page)
        else:
            page.page.close()
        assert not trouble.dialogs, trouble.dialogs
        assert not trouble.errors, trouble.errors
        assert not trouble.failed, trouble.failed
        assert hosts <= {urlsplit(page.address).netloc}, "A request left for another host."

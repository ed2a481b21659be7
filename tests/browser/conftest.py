"""A Chromium, the servers it visits, and a page that reports whatever must not happen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from browser.asking import FINGER, PHONE, Asking
from browser.hostile import spoil
from browser.mappage import MapPage
from browser.serving import Server, running
from conflictmap.settings import PROJECT
from tools.chromium import NONE, find

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--js-flags=--no-opt --no-maglev"]
"""No page lives so long that its scripts earn what it costs to make them fast."""
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


@dataclass
class Reader:
    """Somebody with a browser of their own, who has been here before: its files need not be fetched and compiled again.

    `spare` are tabs that no test uses: one that has shown the app before opens it in two thirds of the time.
    """

    context: BrowserContext
    options: dict[str, Any]
    spare: list[Page] = field(default_factory=list)

    def tab(self) -> Page:
        """Return a tab that nobody uses."""
        while self.spare:
            if not (tab := self.spare.pop()).is_closed():
                return tab
        return self.context.new_page()

    def give_back(self, tab: Page) -> None:
        """Make a tab as good as new, or close it."""
        if tab.is_closed() or tab.evaluate("history.length") > ENTRIES:
            tab.close()
            return
        if tab.url.startswith("http"):
            tab.evaluate("localStorage.clear(), sessionStorage.clear()")
        tab.unroute_all()
        own = {name: self.options.get(name, "null") for name in ("reduced_motion", "forced_colors")}
        tab.emulate_media(media="null", **own)
        tab.set_viewport_size(self.options["viewport"])
        tab.goto("about:blank")
        self.spare.append(tab)


@pytest.fixture(scope="package")
def readers(browser: Browser) -> Callable[..., Reader]:
    """Return a function that finds the reader whose browser has these of Playwright's options of a context."""
    known: dict[str, Reader] = {}

    def find(*, alone: bool = False, **options: Any) -> Reader:
        name = repr(sorted(options.items()))
        if alone or name not in known:
            chosen = {"viewport": WIDE, **options}
            reader = Reader(browser.new_context(**chosen), chosen)
            reader.context.set_default_timeout(PATIENCE_MS)
            if alone:
                return reader
            known[name] = reader
        return known[name]

    return find


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
def visit(readers: Callable[..., Reader], server: Server) -> Iterator[Visit]:
    """Return a function that opens a page in a tab of its own; at the end none of them may have met trouble.

    `at` is the server, `link` what is opened (nothing when empty). With `alone` the page is opened in a browser that holds
    nothing of any other.
    """
    pages: list[tuple[MapPage, Reader | None]] = []

    def make(link: str = "/", *, at: Server = server, alone: bool = False, **options: Any) -> MapPage:
        reader = readers(alone=alone, **options)
        page = MapPage(reader.tab(), at.address)
        pages.append((page, None if alone else reader))
        at.tabs.append(page.page)
        return page.open(link) if link else page

    yield make
    for page, reader in pages:
        page.leave()
        if reader:
            reader.give_back(page.page)
        else:
            page.page.context.close()
    for page, _ in pages:
        _met_no_trouble(page)


@pytest.fixture
def asking(
    request: pytest.FixtureRequest, visit: Visit, record_property: Callable[[str, object], None]
) -> Iterator[Asking]:
    """A reader on the page from which the question of a test is asked, in the way in which it is asked."""
    question, at, by = request.node.get_closest_marker("asks").args
    phone = {"viewport": PHONE, "has_touch": True} if by == FINGER else {}
    reader = Asking(visit("", **phone), by)
    reader.open(at)
    yield reader
    reader.held_to_its_way()
    record_property("asked", (question, by, reader.steps, reader.keys))


def _met_no_trouble(page: MapPage) -> None:
    trouble = page.trouble
    hosts = {urlsplit(url).netloc for url in trouble.asked} - {""}
    assert not trouble.dialogs, trouble.dialogs
    assert not trouble.errors, trouble.errors
    assert not trouble.failed, trouble.failed
    assert hosts <= {urlsplit(page.address).netloc}, "A request left for another host."

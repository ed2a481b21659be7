"""The browser that measures: when a page shows what, by the browser's own clock, up to the painted frame.

What a page shows is told by a *sign*, a piece of JavaScript that returns a text: it changes when the page's content
has, and is empty as long as there is none. From the first frame with the new sign two more are waited for: the first
begins after what the change asked to be drawn was drawn, the second after it was handed over for painting. That is
the same for every page, so it stands in every figure alike.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ("--no-sandbox", "--disable-background-networking", "--enable-unsafe-swiftshader")
"""The last one lets WebGL be drawn by the processor where there is no graphics card: deck.gl needs it."""
VIEWPORT = {"width": 1440, "height": 900}
QUIET_MS = 400
"""The rest between two steps, so that none pays for what the one before left to do."""

SHOWN = "window.bench.frames().map((frame) => frame.ConflictMap?.snapshot()?.drawn)"
"""What the map's layer showed at the end of its last draw, of each frame."""

COUNT = """[...document.querySelectorAll('.st-key-shown_line *')].find((one) => one.shadowRoot)
    ?.shadowRoot.querySelector("strong").textContent"""
"""The line of the app's page that says how many records are shown."""

_WATCH = """
window.bench = {
  painted: (sign, isDone, since) => new Promise((resolve) => {
    const look = () => {
      const now = sign();
      if (!isDone(now)) return requestAnimationFrame(look);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve((performance.now() - since) / 1000)));
    };
    requestAnimationFrame(look);
  }),
  frames: () => [...document.querySelectorAll("iframe")].map((frame) => frame.contentWindow),
};
"""
_ARM = """() => {
  const sign = () => (%s) || "", before = sign();
  window.bench.took = null;
  document.addEventListener("%s", (press) => {
    const painted = window.bench.painted(sign, (now) => now && now !== before, press.timeStamp);
    painted.then((took) => { window.bench.took = took; });
  }, {capture: true, once: true});
}"""
_OPENED = """() => {
  const sign = () => (%s) || "";
  return window.bench.painted(sign, (now) => now, 0);
}"""
_AT_REST = """() => document.querySelector('[data-test-script-state="notRunning"]') !== null"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a headless Chromium; the variable `CHROMIUM` says where it lies."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Traffic:
    """What a page has asked for: the number of requests, and the bytes that came over the wire."""

    requests: int = 0
    received: int = 0

    def listen(self, page: Page) -> None:
        """Count what the page and its frames ask for from now on; what the browser holds already is not asked for."""
        devtools = page.context.new_cdp_session(page)
        devtools.on("Network.responseReceived", self._note)
        devtools.on("Network.loadingFinished", self._add)
        devtools.send("Network.enable")

    def _note(self, event: dict[str, Any]) -> None:
        answer = event["response"]
        self.requests += not (answer.get("fromDiskCache") or answer.get("fromPrefetchCache"))

    def _add(self, event: dict[str, Any]) -> None:
        self.received += int(event["encodedDataLength"])


def open_page(
    browser: Browser | BrowserContext,
    address: str,
    sign: str,
    *,
    script: str = "",
    seconds: float = 60,
    traffic: Traffic | None = None,
) -> tuple[Page, float]:
    """Open `address` and return it with the seconds from navigation to the painted sign.

    In a browser the cache is empty; a context holds what it has seen before. `script` runs in the page before its own
    scripts do. Raises playwright's `Error` when `seconds` were not enough.
    """
    page = browser.new_page(viewport=VIEWPORT) if isinstance(browser, Browser) else browser.new_page()  # type: ignore[arg-type]
    page.set_default_timeout(seconds * 1000)
    if traffic:
        traffic.listen(page)
    page.add_init_script(_WATCH + script)
    try:
        page.goto(address, wait_until="commit")
        page.evaluate(f"({_OPENED % sign})().then((took) => {{ window.bench.opened = took; }}), null")
        page.wait_for_function("window.bench.opened")
        return page, float(page.evaluate("window.bench.opened"))
    except Error:
        close(page)
        raise


def close(page: Page) -> None:
    """Close a page with all that it holds in the browser."""
    page.context.close()


def settle(page: Page) -> None:
    """Wait until the page's script has ended, and then a little."""
    page.wait_for_function(_AT_REST)
    page.wait_for_timeout(QUIET_MS)


def press(page: Page, key: str, target: str, sign: str) -> float:
    """Press a key on the focused `target`; return the seconds from there to the painted frame with a new sign."""
    page.locator(target).last.focus()
    return after(page, "keydown", sign, lambda: page.keyboard.press(key))


def after(page: Page, event: str, sign: str, act: Callable[[], None]) -> float:
    """Do something that makes the browser fire `event`; return the seconds from there to the frame with a new sign."""
    page.evaluate(_ARM % (sign, event))
    act()
    page.wait_for_function("window.bench.took", polling=100)
    return float(page.evaluate("window.bench.took"))

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

from playwright.sync_api import Browser, Error, Page, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ("--no-sandbox", "--disable-background-networking", "--enable-unsafe-swiftshader")
"""The last one lets WebGL be drawn by the processor where there is no graphics card: deck.gl needs it."""
VIEWPORT = {"width": 1440, "height": 900}
QUIET_MS = 400
"""The rest between two steps, so that none pays for what the one before left to do."""

SHOWN = "window.bench.frames().map((frame) => frame.ConflictMap?.snapshot()?.drawn)"
"""What the map's layer showed at the end of its last draw, of each frame."""

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


def open_page(
    browser: Browser, address: str, sign: str, *, script: str = "", seconds: float = 60
) -> tuple[Page, float]:
    """Open `address` with an empty cache and return it with the seconds from navigation to the painted sign.

    `script` runs in the page before its own scripts do. Raises playwright's `Error` when `seconds` were not enough.
    """
    page = browser.new_context(viewport=VIEWPORT).new_page()  # type: ignore[arg-type]
    page.set_default_timeout(seconds * 1000)
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

"""One tab that stays open: what a hundred steps in time and fifty openings of an event leave in the browser.

`python -m bench.tab`
"""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import CDPSession, Page

from bench import servers
from bench.browser import chromium, open_page, settle
from bench.home import EVENTS

STEPS, OPENINGS, WARM_UP = 100, 50, 5
_ROWS = ".st-key-events button[data-event]"
_BACK = ".st-key-event_panel .stButton button"


@dataclass(frozen=True)
class Held:
    """What the tab holds after the garbage was collected: its heap in MB, its nodes and its listeners."""

    heap: float
    nodes: int
    listeners: int


def held(devtools: CDPSession) -> Held:
    """Collect the garbage and return what is left."""
    for _ in range(3):
        devtools.send("HeapProfiler.collectGarbage")
    told = {one["name"]: one["value"] for one in devtools.send("Performance.getMetrics")["metrics"]}
    return Held(told["JSHeapUsedSize"] / 1e6, int(told["Nodes"]), int(told["JSEventListeners"]))


def step(page: Page, number: int) -> None:
    """Move the later edge of the brush by a day, there or back."""
    page.locator("[data-grip=to]").focus()
    page.keyboard.press(("ArrowRight", "ArrowLeft")[number % 2])
    page.wait_for_function("(moved) => location.search.includes('when=') === moved", arg=number % 2 == 0)
    page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")


def open_and_close(page: Page, number: int) -> None:
    """Open an event of the list beside the map, and go back to the list."""
    page.locator(_ROWS).nth(number % 10).click()
    page.locator(_BACK).first.click()
    page.locator(_ROWS).first.wait_for()


def main() -> None:
    """Measure and print."""
    with servers.app() as app, chromium() as browser:
        page, _ = open_page(browser, app.address, EVENTS, seconds=120)
        settle(page)
        devtools = page.context.new_cdp_session(page)
        devtools.send("Performance.enable")
        for number in range(2 * WARM_UP):
            step(page, number)
        for number in range(WARM_UP):
            open_and_close(page, number)
        found = [held(devtools)]
        for number in range(STEPS):
            step(page, number)
        found.append(held(devtools))
        for number in range(OPENINGS):
            open_and_close(page, number)
        settle(page)
        found.append(held(devtools))
    print(f"{'after':>20} {'heap MB':>9} {'nodes':>9} {'listeners':>10}")
    for name, one in zip(("warm-up", f"{STEPS} steps", f"{OPENINGS} openings"), found, strict=True):
        print(f"{name:>20} {one.heap:9.1f} {one.nodes:9} {one.listeners:10}   heap {one.heap / found[0].heap:5.0%}")


if __name__ == "__main__":
    main()

"""Opening the home page, from navigation to painted events, beside an empty page with an empty folium map.

`python -m bench.home`
"""

from __future__ import annotations

from statistics import median

from playwright.sync_api import Browser

from bench import servers
from bench.browser import SHOWN, chromium, close, open_page, settle

ROUNDS = 7
OPENING = 120
"""Seconds for the first visitor, for whom the server reads its modules and tables."""

EVENTS = f"{SHOWN}.find((drawn) => drawn?.events > 0)?.window.join()"
EMPTY = """window.bench.frames().map((frame) => frame.map).find((map) => map?._loaded && map.getSize().x > 0
    && map.getPane("tilePane").getBoundingClientRect().width >= 0) && "there\""""
"""Leaflet's map has its view, its size and its panes."""


def opened(browser: Browser, address: str, sign: str) -> float:
    """Open a page in a fresh browser context and return the seconds until its sign is painted."""
    page, took = open_page(browser, address, sign, seconds=OPENING)
    settle(page)
    close(page)
    return took


def main() -> None:
    """Measure both pages in turn and print."""
    with servers.app() as app, servers.peer("empty_map.py") as empty, chromium() as browser:
        pages = {"home": (app.address, EVENTS), "empty map": (empty.address, EMPTY)}
        rounds = [{name: opened(browser, *page) for name, page in pages.items()} for _ in range(1 + ROUNDS)]
    took = {name: [one[name] for one in rounds[1:]] for name in pages}
    floor = median(took["empty map"])
    print(f"{'page':>10} {'median s':>9} {'worst s':>9} {'× empty':>9}")
    for name, seconds in took.items():
        print(f"{name:>10} {median(seconds):9.3f} {max(seconds):9.3f} {median(seconds) / floor:9.2f}")


if __name__ == "__main__":
    main()

"""Opening the home page, from navigation to painted events, beside an empty page with an empty folium map.

`python -m bench.home`
"""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median

from playwright.sync_api import Browser

from bench import servers
from bench.browser import SHOWN, VIEWPORT, Traffic, chromium, open_page, settle

ROUNDS = 7
OPENING = 120
"""Seconds for the first visitor, for whom the server reads its modules and tables."""

EVENTS = f"{SHOWN}.find((drawn) => drawn?.events > 0)?.window.join()"
EMPTY = """window.bench.frames().map((frame) => frame.map).find((map) => map?._loaded && map.getSize().x > 0
    && map.getPane("tilePane").getBoundingClientRect().width >= 0) && "there\""""
"""Leaflet's map has its view, its size and its panes."""


@dataclass
class Visits:
    """What was measured of one page: seconds of first and second visits, and the traffic of the last of each."""

    first: list[float] = field(default_factory=list)
    second: list[float] = field(default_factory=list)
    traffic: tuple[Traffic, Traffic] = (Traffic(), Traffic())


def visit(browser: Browser, address: str, sign: str, visits: Visits) -> None:
    """Open a page twice in a fresh browser context, and note both."""
    context = browser.new_context(viewport=VIEWPORT)  # type: ignore[arg-type]
    visits.traffic = (Traffic(), Traffic())
    for seconds, traffic in zip((visits.first, visits.second), visits.traffic, strict=True):
        page, took = open_page(context, address, sign, seconds=OPENING, traffic=traffic)
        settle(page)
        page.close()
        seconds.append(took)
    context.close()


def main() -> None:
    """Measure both pages in turn and print."""
    with servers.app() as app, servers.peer("empty_map.py") as empty, chromium() as browser:
        pages = {"home": (app.address, EVENTS), "empty map": (empty.address, EMPTY)}
        visits = {name: Visits() for name in pages}
        for _ in range(1 + ROUNDS):
            for name, page in pages.items():
                visit(browser, *page, visits[name])
    floor = visits["empty map"]
    print(f"{'page':>10} {'visit':>7} {'median s':>9} {'worst s':>9} {'× empty':>9} {'requests':>9} {'MB':>7}")
    for name, one in visits.items():
        for number, word in enumerate(("first", "second")):
            took, least = getattr(one, word)[1:], getattr(floor, word)[1:]
            traffic = one.traffic[number]
            print(
                f"{name:>10} {word:>7} {median(took):9.3f} {max(took):9.3f} {median(took) / median(least):9.2f}"
                f" {traffic.requests:9} {traffic.received / 1e6:7.2f}"
            )


if __name__ == "__main__":
    main()

"""Time under the hand: from a move of the pointer on the time bar to the painted frame, and from letting go to rest.

`python -m bench.drag --events 600,400000 [--json FILE]`
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Error, Page

from bench import servers
from bench.browser import COUNT, SHOWN, after, chromium, close, open_page, press, settle
from bench.synthetic import write_tables

DRAGS, MOVES = 6, 20
"""So often the brush is taken and let go, and so many moves are made each time; the first of each is warm-up."""
STEPS, WARM_UP = 12, 2
THUMB = ".st-key-when input[type=range]"
EDGE = "[data-grip=to]"
DAY_PX = 30
"""More than a day is wide: each move shows another window."""
LONGEST = 60
"""Seconds after which a step is given up, and the peer with it."""
OPENING = 240
"""Seconds for the first visitor, for whom the server reads the tables."""

_DRAWN = f"{SHOWN}.find((drawn) => drawn?.events > 0)"
WINDOW = f"{_DRAWN}?.window.join()"
_AT_REST = f"""document.querySelector('[data-test-script-state="notRunning"]') && location.search + {COUNT}"""
"""Everything has followed: the address and the count are others, and no script runs."""
_RUNS = """() => {
  window.bench.runs = 0;
  const app = document.querySelector("[data-test-script-state]");
  new MutationObserver(() => {
    if (app.dataset.testScriptState === "running") window.bench.runs++;
  }).observe(app, {attributes: true, attributeFilter: ["data-test-script-state"]});
}"""


@dataclass(frozen=True)
class Measured:
    """A page to measure: the sign of what it shows, its file among the peers, a script for the sign."""

    name: str
    sign: str
    page: str
    script: str = ""


EMPTY = Measured("empty_step_s", "document.querySelector('.st-key-said')?.textContent", "empty.py")
FOLIUM = Measured(
    "folium_geojson",
    # st_folium appends each new group to this list when all its markers are on the map; Leaflet paints the next frame.
    "window.bench.frames().map((frame) => frame.feature_group?.length).find(Boolean)",
    "folium_geojson.py",
)
PYDECK = Measured(
    "pydeck",
    # Every event is one instance of a circle: the number of instances of the last draw is the number of events painted.
    # The thumb that moves is the later one, so each step shows more or fewer of them.
    "window.bench.instances",
    "pydeck_scatter.py",
    """
    for (const name of ["drawArraysInstanced", "drawElementsInstanced"]) {
      const draw = WebGL2RenderingContext.prototype[name];
      WebGL2RenderingContext.prototype[name] = function (...given) {
        window.bench.instances = given.at(-1);
        return draw.apply(this, given);
      };
    }
    """,
)
PEERS = (EMPTY, FOLIUM, PYDECK)


@dataclass
class Runner:
    """A peer on its way through the rounds: the seconds of its steps, and whether it had to be given up."""

    of: Measured
    page: Page | None
    took: list[float] = field(default_factory=list)

    def step(self, number: int) -> None:
        """Take one step of the slider to the right or back, unless the page was given up."""
        if not self.page:
            return
        try:
            took = press(self.page, ("ArrowRight", "ArrowLeft")[number % 2], THUMB, self.of.sign)
            settle(self.page)
        except Error:
            close(self.page)
            self.page = None
            return
        if number >= WARM_UP:
            self.took.append(took)

    @property
    def median(self) -> float | None:
        return round(median(self.took), 4) if self.page else None


@dataclass
class Hand:
    """The app's page: the seconds of the moves, those from letting go to rest, and the runs of the script meanwhile."""

    page: Page
    moves: list[float] = field(default_factory=list)
    settles: list[float] = field(default_factory=list)
    draws: list[float] = field(default_factory=list)
    runs_while_held: int = 0

    def drag(self, number: int) -> None:
        """Take the later edge, carry it some days on and back again, day by day, and let go."""
        page = self.page
        box = page.locator(EDGE).bounding_box()
        assert box
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        page.mouse.down()
        page.evaluate(_RUNS)
        places = [*range(1, MOVES // 2 + 1), *range(MOVES // 2 - 1, 0, -1), 2 + number % 2]
        for place in places:
            took = after(page, "pointermove", WINDOW, lambda to=place: page.mouse.move(x + to * DAY_PX, y))  # type: ignore[misc]
            self.moves.append(took)
            self.draws.append(float(page.evaluate(f"{_DRAWN}.milliseconds")))
        self.runs_while_held += int(page.evaluate("window.bench.runs"))
        self.settles.append(after(page, "pointerup", _AT_REST, page.mouse.up))
        settle(page)
        page.mouse.dblclick(x - 4 * DAY_PX, y)
        settle(page)


def measure(browser: Browser, events: int, peers: tuple[Measured, ...]) -> tuple[Hand, dict[str, Runner]]:
    """Measure all pages with so many events, a drag and steps of each in turn, so that noise hits all alike."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory())) / "data"
        write_tables(folder, events)
        server = stack.enter_context(servers.app(folder))
        page, _ = open_page(browser, server.address, WINDOW, seconds=OPENING)
        page.set_default_timeout(LONGEST * 1000)
        settle(page)
        hand, runners = Hand(page), [_opened(stack, browser, of, folder) for of in peers]
        for number in range(WARM_UP + STEPS):
            if number % 2 == 0 and number // 2 < DRAGS:
                hand.drag(number // 2)
            for runner in runners:
                runner.step(number)
        for page_left in (hand.page, *(runner.page for runner in runners)):
            if page_left:
                close(page_left)
    return hand, {runner.of.name: runner for runner in runners}


def _opened(stack: ExitStack, browser: Browser, of: Measured, folder: Path) -> Runner:
    server = stack.enter_context(servers.peer(of.page, folder))
    try:
        page, _ = open_page(browser, server.address, of.sign, script=of.script, seconds=LONGEST)
        page.set_default_timeout(LONGEST * 1000)
        settle(page)
    except Error:
        return Runner(of, None)
    return Runner(of, page)


def figures(hand: Hand, runners: dict[str, Runner]) -> dict[str, object]:
    """Return the figures of one number of events, as they stand in the JSON file."""
    empty = runners[EMPTY.name].median
    if empty is None:
        raise RuntimeError("The empty page did not finish a step.")
    moves = [1000 * one for one in hand.moves[WARM_UP:]]
    return {
        "move_ms": round(median(moves), 1),
        "move_p95_ms": round(quantiles(moves, n=20)[-1], 1),
        "settle_s": round(median(hand.settles[1:]), 4),
        "empty_step_s": empty,
        "frames_without_server": hand.runs_while_held == 0,
        "draw_ms": round(median(hand.draws[WARM_UP:]), 2),
        "move_to_empty": round(median(moves) / 1000 / empty, 3),
        "settle_to_empty": round(median(hand.settles[1:]) / empty, 3),
        "peers": {peer.name: runners[peer.name].median if peer.name in runners else None for peer in PEERS[1:]},
    }


def main() -> None:
    """Measure, print the figures and write the JSON file."""
    parser = argparse.ArgumentParser(prog="python -m bench.drag", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--events", default="600,400000", help="numbers of events, by commas")
    parser.add_argument("--json", type=Path, help="write the figures into this file")
    given = parser.parse_args()
    peers: Iterable[Measured] = PEERS
    found = {}
    with chromium() as browser:
        for events in sorted(int(number) for number in given.events.split(",")):
            hand, runners = measure(browser, events, tuple(peers))
            found[str(events)] = figures(hand, runners)
            print(f"{events:,} events", *(f"  {name}: {value}" for name, value in found[str(events)].items()), sep="\n")
            peers = [peer for peer in peers if runners[peer.name].page]
    if given.json:
        given.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

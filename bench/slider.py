"""One step of the slider, from key press to painted frame: the app, an empty page and what one would pick instead.

`python -m bench.slider --events 500,50000,400000 [--json FILE]`
"""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Error, Page

from bench import servers
from bench.browser import SHOWN, chromium, close, open_page, press, settle
from bench.synthetic import write_tables

STEPS, WARM_UP = 12, 2
THUMB = ".st-key-when input[type=range]"
LONGEST = 60
"""Seconds after which a step is given up, and the peer with it."""
OPENING = 240
"""Seconds for the first visitor, for whom the server reads the tables."""

_DRAWN = f"{SHOWN}.find((drawn) => drawn?.events > 0)"


@dataclass(frozen=True)
class Measured:
    """A page to measure: the sign of what it shows, its file among the peers (none: the app), a script for the sign."""

    name: str
    sign: str
    page: str | None = None
    script: str = ""


APP = Measured("step_s", f"{_DRAWN}?.window.join()")
EMPTY = Measured("empty_s", "document.querySelector('.st-key-said')?.textContent", "empty.py")
FOLIUM = Measured(
    "folium_geojson_s",
    # st_folium appends each new group to this list when all its markers are on the map; Leaflet paints the next frame.
    "window.bench.frames().map((frame) => frame.feature_group?.length).find(Boolean)",
    "folium_geojson.py",
)
PYDECK = Measured(
    "pydeck_s",
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
PEERS = (FOLIUM, PYDECK)


@dataclass
class Runner:
    """A page on its way through the rounds: the seconds of its steps, and whether it had to be given up."""

    of: Measured
    page: Page | None
    took: list[float] = field(default_factory=list)
    draws: list[float] = field(default_factory=list)

    def step(self, number: int) -> None:
        """Take one step to the right or back, unless the page was given up."""
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
            if self.of is APP:
                self.draws.append(float(self.page.evaluate(f"{_DRAWN}.milliseconds")))

    @property
    def median(self) -> float | None:
        return round(median(self.took), 4) if self.page else None


def measure(browser: Browser, events: int, peers: tuple[Measured, ...]) -> dict[str, Runner]:
    """Measure all pages with so many events, a step of each in turn, so that noise hits all alike."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory())) / "data"
        write_tables(folder, events)
        runners = [_opened(stack, browser, of, folder) for of in (APP, EMPTY, *peers)]
        for number in range(WARM_UP + STEPS):
            for runner in runners:
                runner.step(number)
        for runner in runners:
            if runner.page:
                close(runner.page)
    return {runner.of.name: runner for runner in runners}


def _opened(stack: ExitStack, browser: Browser, of: Measured, folder: Path) -> Runner:
    server = stack.enter_context(servers.peer(of.page, folder) if of.page else servers.app(folder))
    seconds = LONGEST if of in PEERS else OPENING
    try:
        page, _ = open_page(browser, server.address, of.sign, script=of.script, seconds=seconds)
        page.set_default_timeout(LONGEST * 1000)
        settle(page)
    except Error:
        return Runner(of, None)
    return Runner(of, page)


def figures(runners: dict[str, Runner]) -> dict[str, object]:
    """Return the figures of one number of events, as they stand in the JSON file."""
    step, empty = (runners[page.name].median for page in (APP, EMPTY))
    if step is None or empty is None:
        raise RuntimeError("The app or the empty page did not finish a step.")
    return {
        "step_s": step,
        "empty_s": empty,
        "ratio_to_empty": round(step / empty, 3),
        "draw_ms": round(median(runners[APP.name].draws), 2),
        "peers": {page.name: runners[page.name].median if page.name in runners else None for page in PEERS},
    }


def _print(events: int, runners: dict[str, Runner]) -> None:
    empty = median(runners[EMPTY.name].took)
    for name, runner in runners.items():
        if runner.page:
            values = f"{median(runner.took):9.3f} {max(runner.took):9.3f} {median(runner.took) / empty:9.2f}"
        else:
            values = f"{'none in a minute':>29}"
        draw = f"   draw {median(runner.draws):.1f} ms, worst {max(runner.draws):.1f}" if runner.draws else ""
        print(f"{events:>8,} {name.removesuffix('_s'):>16} {values}{draw}", flush=True)


def main() -> None:
    """Measure, print the table and write the JSON file."""
    parser = argparse.ArgumentParser(prog="python -m bench.slider", description=__doc__.splitlines()[0])
    parser.add_argument("--events", default="500,50000,400000", help="numbers of events, by commas")
    parser.add_argument("--json", type=Path, help="write the figures into this file")
    given = parser.parse_args()
    peers: tuple[Measured, ...] = PEERS
    found = {}
    print(f"{'events':>8} {'page':>16} {'median s':>9} {'worst s':>9} {'× empty':>9}")
    with chromium() as browser:
        for events in sorted(int(number) for number in given.events.split(",")):
            runners = measure(browser, events, peers)
            _print(events, runners)
            found[str(events)] = figures(runners)
            peers = tuple(page for page in peers if runners[page.name].page)
    if given.json:
        given.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

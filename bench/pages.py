"""Opening each page, and a change of what it shows, beside the map page and the empty page's step of the slider.

`python -m bench.pages`
"""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median

from playwright.sync_api import Browser, Page

from bench import servers
from bench.browser import COUNT, chromium, close, open_page, press, settle
from bench.drag import EMPTY, THUMB

ROUNDS, WARM_UP = 7, 1
STEPS = 10
OPENING = 120
"""Seconds for the first visitor, for whom the server reads its modules and tables."""

_MAP = "window.bench.frames().map((frame) => frame.ConflictMap?.snapshot()).find((map) => map?.drawn.events > 0)"
_TEXT = "[...document.querySelectorAll('[data-testid=stMain] [data-testid=stMarkdown]')].map((e) => e.textContent)"
_MATRIX = """[...document.querySelectorAll('[data-testid=stMain] *')]
    .some((one) => one.shadowRoot?.querySelector("table, [role=grid]"))"""
_ROWS = """[...document.querySelectorAll('[data-testid=stMain] *')]
    .some((one) => one.shadowRoot?.querySelector("tbody tr")) && 'there'"""
_DRAWN = "document.querySelector('[data-testid=stMain] [data-testid=stVegaLiteChart] :is(canvas, svg)')"


@dataclass(frozen=True)
class Measured:
    """A page to measure: its address, the sign that its main part is painted, and how a change is made and seen.

    `targets` are the buttons that are pressed in turn; `changed` tells what the page shows.
    """

    name: str
    path: str
    opened: str
    changed: str
    targets: tuple[str, str]


_PILL = (".st-key-kind button >> nth=0",) * 2
MAP = Measured("map", "/", f"{_MAP}?.drawn.window.join()", f"{_MAP}?.source.shown", _PILL)
RECORDS = Measured("records", "/records", _ROWS, COUNT, _PILL)
CLAIMS = Measured("claims", "/claims", f"{_MATRIX} && {_TEXT}.join()", f"{_TEXT}.join()", _PILL)
COMPARE = Measured("compare", "/compare", f"{_DRAWN} && {_TEXT}.join()", f"{_TEXT}.join()", _PILL)
CEASEFIRES = Measured("ceasefires", "/ceasefires", f"{_DRAWN} && {_TEXT}.join()", f"{_TEXT}.join()",
                      (".st-key-span button >> nth=1", ".st-key-span button >> nth=0"))  # fmt: skip
EVENT = Measured(
    "event",
    "/event?event=2020-10-04-armenia-mod-denial",
    f"{_DRAWN} && {_TEXT}.join()",
    f"{_TEXT}.join()",
    (".st-key-next_event button",) * 2,
)
PAGES = (MAP, RECORDS, CLAIMS, COMPARE, CEASEFIRES, EVENT)


@dataclass
class Runner:
    """What was measured of one page: seconds of its openings and of its changes."""

    of: Measured
    openings: list[float] = field(default_factory=list)
    changes: list[float] = field(default_factory=list)


def opening(browser: Browser, address: str, runner: Runner) -> None:
    """Open the page in a fresh browser and note the seconds until its main part is painted."""
    page, took = open_page(browser, address + runner.of.path, runner.of.opened, seconds=OPENING)
    settle(page)
    close(page)
    runner.openings.append(took)


def change(page: Page, runner: Runner, number: int) -> None:
    """Make one change by the keyboard and note the seconds until it is painted."""
    runner.changes.append(press(page, "Enter", runner.of.targets[number % 2], runner.of.changed))
    settle(page)


def measure_changes(browser: Browser, address: str, empty: str, runners: list[Runner]) -> list[float]:
    """Change all pages in turn, and take a step of the empty page's slider between; return the seconds of its steps."""
    floor, _ = open_page(browser, empty, EMPTY.sign)
    settle(floor)
    pages = []
    for runner in runners:
        page, _ = open_page(browser, address + runner.of.path, runner.of.opened, seconds=OPENING)
        settle(page)
        pages.append(page)
    steps = []
    for number in range(STEPS):
        steps.append(press(floor, ("ArrowRight", "ArrowLeft")[number % 2], THUMB, EMPTY.sign))
        settle(floor)
        for page, runner in zip(pages, runners, strict=True):
            change(page, runner, number)
    return steps


def main() -> None:
    """Measure all pages and print."""
    runners = [Runner(page) for page in PAGES]
    with servers.app() as app, servers.peer("empty.py") as empty, chromium() as browser:
        for _ in range(WARM_UP + ROUNDS):
            for runner in runners:
                opening(browser, app.address, runner)
        steps = measure_changes(browser, app.address, empty.address, runners)
    floor, first = median(steps[2:]), median(runners[0].openings[WARM_UP:])
    print(f"empty page's step: {floor:.3f} s")
    print(f"{'page':>10} {'open s':>9} {'worst s':>9} {'× map':>9} {'change s':>9} {'worst s':>9} {'× empty':>9}")
    for runner in runners:
        opens, changes = runner.openings[WARM_UP:], runner.changes[2:]
        print(
            f"{runner.of.name:>10} {median(opens):9.3f} {max(opens):9.3f} {median(opens) / first:9.2f}"
            f" {median(changes):9.3f} {max(changes):9.3f} {median(changes) / floor:9.2f}"
        )


if __name__ == "__main__":
    main()

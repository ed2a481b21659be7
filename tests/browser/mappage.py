"""One open page of the app with the map in it: what a reader sees and does, in the words of the tests."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import ConsoleMessage, Dialog, Frame, Locator, Page, Request, Response, expect

from browser.waiting import until

COUNT_LINE = re.compile(r"^([\d,]+) of ([\d,]+) records?$")
STREAMLITS_OWN = re.compile(r"^/(records|ceasefires|claims|compare|event|about)/_stcore/(health|host-config)$")
"""Streamlit looks for its server below the page's address first, is told 404 there, and then asks at the root."""
DAY_ZERO = datetime(1980, 1, 1)
PERIOD_OF_THE_TRUCE = ["2020-10-10", "2020-10-17"]

_SETTLED = "() => window.ConflictMap?.snapshot()?.settled"
_SYMBOLS = """() => ConflictMap.snapshot().symbols.map(({number, x, y, count, offscreen}) => {
  const on = document.elementFromPoint(x, y);
  return {number, x, y, count, offscreen, ...ConflictMap.layer.eventsAt(number),
    hit: ConflictMap.layer.symbolAt({x, y}) === number, free: !!on && !on.closest(".leaflet-control")};
})"""
_LOOK_AT = """async ([lat, lng, zoom]) => {
  window.map.setView([lat, lng], zoom, {animate: false});
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
}"""
_BAR = "() => [...document.querySelectorAll('*')].find((one) => one.timeBar).timeBar.snapshot()"
_DAY_WIDTH = """() => {
  const host = [...document.querySelectorAll("*")].find((one) => one.timeBar);
  const [first, end] = host.timeBar.snapshot().range;
  return host.shadowRoot.querySelector(".track").clientWidth / ((end - first) / 1440);
}"""
_FREE_MARKS = """() => ConflictMap.snapshot().marks
  .map(({name, reports, box: [left, top, width, height]}) => ({name, reports, x: left + width - 4, y: top + height / 2}))
  .filter(({x, y}) => ConflictMap.layer.symbolAt({x, y}) === null
    && document.elementFromPoint(x, y)?.closest(".leaflet-control") === null)"""


@dataclass(frozen=True)
class Symbol:
    """A symbol of the map: its middle, how many events it counts, their places' names and their rows.

    `hit`: a click on its middle is meant for it; `free`: no button lies over its middle.
    """

    number: int
    x: float
    y: float
    count: int
    offscreen: bool
    places: list[str]
    rows: list[int]
    hit: bool
    free: bool


@dataclass
class Trouble:
    """What must not happen on any page, noted as it happens."""

    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


class MapPage:
    """A page of the app at `address`, in a tab of its own."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.trouble = Trouble()
        self._noted = {
            "dialog": self._note_dialog,
            "pageerror": lambda error: self.trouble.errors.append(str(error)),
            "console": self._note_console,
            "request": lambda request: self.trouble.asked.append(request.url),
            "websocket": lambda socket: self.trouble.asked.append(socket.url),
            "requestfailed": self._note_failure,
            "response": self._note_answer,
        }
        for event, note in self._noted.items():
            page.on(event, note)

    def leave(self) -> None:
        """Note no more trouble: the tab is another test's."""
        for event, note in self._noted.items():
            self.page.remove_listener(event, note)

    def _note_dialog(self, dialog: Dialog) -> None:
        self.trouble.dialogs.append(dialog.message)
        dialog.dismiss()

    def _note_console(self, said: ConsoleMessage) -> None:
        if said.type == "error" and not said.text.startswith("Failed to load resource"):
            self.trouble.errors.append(said.text)

    def _note_answer(self, answer: Response) -> None:
        if answer.status >= 400 and not STREAMLITS_OWN.search(urlsplit(answer.url).path):
            self.trouble.failed.append(f"{answer.status} {answer.url}")

    def _note_failure(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":
            self.trouble.failed.append(f"{request.failure} {request.url}")

    def open(self, link: str = "/") -> MapPage:
        """Open a link to the map and wait until its events are drawn."""
        self.page.goto(self.address + link)
        self.settle()
        return self

    def open_without_map(self, link: str) -> MapPage:
        """Open a link to another page and wait until it is complete."""
        self.page.goto(self.address + link)
        expect(self.page.get_by_role("navigation", name="App pages")).to_be_visible()
        self._wait_for_script()
        return self

    def settle(self) -> None:
        """Wait until the page's script has ended and the map shows what it was told."""
        self.page.locator("iframe").wait_for()
        until(self.frame, _SETTLED)
        self._wait_for_script()
        until(self.frame, _SETTLED)

    def _wait_for_script(self) -> None:
        self.page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")

    @property
    def frame(self) -> Frame:
        """The frame that the map lies in."""
        frame = self.page.locator("iframe").element_handle().content_frame()
        assert frame is not None
        return frame

    @property
    def canvas(self) -> Locator:
        """The map itself."""
        return self.frame.locator(".leaflet-container")

    def player(self, part: str) -> Locator:
        """Return a part of the time bar's player: back, play, forward, summary; in its menu speed, growing or skips."""
        within = {"speed": ".speed select", "growing": ".growing input", "skips": ".skips input", "summary": "summary"}
        return self.page.locator(".player").locator(within.get(part, f".{part}"))

    def thumb(self, name: str) -> Locator:
        """Return a part of the time bar's brush: First day shown, Last day shown, or both as Days shown."""
        return self.page.get_by_role("slider", name=name, exact=True)

    def open_filters(self) -> None:
        """Open the drawer in which the filters lie."""
        opens = self.page.get_by_test_id("stExpandSidebarButton")
        if opens.count():
            opens.click()
        expect(opens).to_have_count(0)
        expect(self.page.get_by_test_id("stSidebar").locator(".st-key-by")).to_be_visible()

    @property
    def search(self) -> Locator:
        """The search box."""
        return self.page.get_by_role("combobox", name="Search")

    @property
    def suggestions(self) -> Locator:
        """What the search box suggests."""
        return self.page.get_by_role("listbox", name="Suggestions").get_by_role("option")

    @property
    def track(self) -> Locator:
        """What the time bar's brush lies on."""
        return self.page.locator(".track")

    def bar(self) -> dict[str, Any]:
        """Return what the time bar shows, as its `snapshot` in frontend/src/timebar/bar.js tells it."""
        return dict(self.page.evaluate(_BAR))

    def days(self) -> list[str]:
        """Return the first and the last day that the time bar shows."""
        first, end = self.bar()["window"]
        return [str(DAY_ZERO + timedelta(minutes=minute))[:10] for minute in (first, end - 1)]

    def grip(self, name: str) -> tuple[float, float]:
        """Return the middle of a part of the brush, in pixels of the window."""
        box = self.thumb(name).bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def day_width(self) -> float:
        """Return how wide a day is on the time bar's track, in pixels."""
        return float(self.page.evaluate(_DAY_WIDTH))

    def snapshot(self) -> dict[str, Any]:
        """Return what the map shows, as `frontend/src/snapshot.js` describes it."""
        return dict(self.frame.evaluate("ConflictMap.snapshot()"))

    def wait_for_snapshot(self, condition: str) -> None:
        """Wait until this holds of the snapshot, called `map`."""
        until(self.frame, f"() => {{ const map = ConflictMap.snapshot(); return {condition}; }}")

    def window(self) -> list[str]:
        """Return the first and the last day that the map shows."""
        first, end = self.snapshot()["window"]
        return [str(DAY_ZERO + timedelta(minutes=minute))[:10] for minute in (first, end - 1)]

    def view(self) -> tuple[float, float, float]:
        """Return the map's centre in degrees, and its zoom."""
        view = self.snapshot()["view"]
        return view["lat"], view["lng"], view["zoom"]

    def symbols(self) -> list[Symbol]:
        return [Symbol(**symbol) for symbol in self.frame.evaluate(_SYMBOLS)]

    def symbol_at(self, place: str) -> Symbol:
        """Return the largest symbol that stands for events at a place."""
        return max((s for s in self.symbols() if any(place in name for name in s.places)), key=lambda s: s.count)

    def hover_over_a_mark(self) -> dict[str, Any]:
        """Point at the marks of a town that nothing covers; return the town's name and what is reported of it."""
        self.wait_for_snapshot("map.marks.length > 0")
        mark = dict(self.frame.evaluate(_FREE_MARKS)[0])
        self.canvas.hover(position={"x": mark["x"], "y": mark["y"]})
        return mark

    def click(self, symbol: Symbol) -> None:
        self.canvas.click(position={"x": symbol.x, "y": symbol.y})

    def hover(self, symbol: Symbol) -> None:
        self.canvas.hover(position={"x": symbol.x, "y": symbol.y})

    def look_at(self, lat: float, lng: float, zoom: float) -> None:
        """Move the map, and wait until it has come to rest and has drawn itself round what stands on it."""
        self.frame.evaluate(_LOOK_AT, [lat, lng, zoom])
        until(self.frame, _SETTLED)

    def zoom_in(self) -> None:
        """Press the map's plus button and wait until it has come to rest."""
        before = self.view()[2]
        self.frame.locator(".leaflet-control-zoom-in").click()
        self.wait_for_snapshot(f"map.view.zoom > {before} && !map.view.moving")

    def pan(self, dx: int, dy: int) -> None:
        """Drag the map by so many pixels and wait until its view stands in the link."""
        before = self.page.url
        box = self.canvas.bounding_box()
        assert box
        x, y = box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.3
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + dx, y + dy, steps=5)
        self.page.mouse.up()
        until(self.page, "(before) => location.href !== before && location.search.includes('view=')", arg=before)
        self.wait_for_snapshot("!map.view.moving")

    @property
    def count_line(self) -> Locator:
        """The line that says how many records are shown."""
        return self.page.get_by_text(COUNT_LINE)

    def count(self) -> int:
        """Return the number of records that the page says it shows."""
        found = COUNT_LINE.match(self.count_line.inner_text())
        assert found
        return int(found[1].replace(",", ""))

    def counts_agree(self) -> int:
        """Return how many records are shown, once the page and the map say the same."""
        self.settle()
        shown = self.snapshot()["drawn"]["events"]
        expect(self.count_line).to_have_text(re.compile(rf"^{shown:,} of "))
        return int(shown)

    def pill(self, kind: str) -> Locator:
        """Return the legend's entry of a kind, by its name."""
        return self.page.get_by_role("toolbar").get_by_role("button", name=kind)

    def rows(self) -> Locator:
        """Return the rows of the list beside the map."""
        return self.page.get_by_test_id("stMain").get_by_role("list").get_by_role("button")

    def panel(self) -> Locator:
        """Return the panel of the open event."""
        return self.page.locator(".st-key-event_panel")

    def expect_open(self, title: str) -> None:
        expect(self.panel().get_by_role("heading", name=title)).to_be_visible()

    def query(self) -> dict[str, list[str]]:
        """Return the parameters of the link in the address bar, all but the version of the data it was made with."""
        return {name: values for name, values in parse_qs(urlsplit(self.page.url).query).items() if name != "data"}

    def wait_for_link(self, holding: str) -> None:
        """Wait until the address bar holds this text."""
        until(self.page, "(text) => decodeURIComponent(location.search).includes(text)", arg=holding)

"""A reader who asks the page by keyboard, with a mouse or with a finger, and whose steps are counted.

A step is one thing that the reader does: press one thing (a click, a tap, or Tab to it and Enter), type one text, take one
suggestion (Arrow Down to it and Enter, or a press of it), choose one option, or press one other key. Reading is none, and
neither is opening the page at which the reader begins. `keys` counts what a keyboard takes for it, each Tab included.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from browser.mappage import MapPage
from browser.waiting import rest, until

KEYBOARD, MOUSE, FINGER = "keyboard", "mouse", "finger"
PHONE = {"width": 390, "height": 844}
MOST_TABS = 150

_WATCH_POINTERS = """() => { window.pointers = [];
  addEventListener("pointerdown", (event) => window.pointers.push(event.pointerType), true); }"""
_WHERE = """(wanted) => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const group = wanted.tabIndex < 0 && wanted.closest("tr, [role=toolbar], [role=radiogroup]");
  return at === wanted ? "there" : group && group.contains(at) ? "beside" : "elsewhere";
}"""
"""Where the keyboard is, seen from a thing: of a group one thing is reached by Tab, and the others from it by arrow keys."""


def asks(question: str, at: str, by: str) -> pytest.MarkDecorator:
    """Mark a test as the answer to a question that is asked from the page at a link, in one way."""
    return pytest.mark.asks(question, at, by)


class Asking:
    """A reader on a page. A way of asking refuses the others: a reader by keyboard has no mouse."""

    def __init__(self, page: MapPage, by: str) -> None:
        self.page = page
        self.by = by
        self.steps = 0
        self.keys = 0

    def open(self, link: str) -> None:
        """Open the page at which the reader begins: no step."""
        self.page.page.goto(self.page.address + link)
        expect(self.page.page.get_by_test_id("stMain").get_by_role("heading").first).to_be_visible()
        self.page.page.evaluate(_WATCH_POINTERS)
        self.settle()

    def press(self, thing: Locator) -> None:
        """Press a thing."""
        self.steps += 1
        self._press(thing)

    def _press(self, thing: Locator) -> None:
        if self.by == KEYBOARD:
            self._tab_to(thing)
            self._key("Enter")
        elif self.by == FINGER:
            thing.tap()
        else:
            thing.click()

    def key(self, key: str, at: Locator | None = None) -> None:
        """Press a key, where one must first go to a thing there; by keyboard only."""
        assert self.by == KEYBOARD, f"There is no key {key} on {self.by}."
        self.steps += 1
        if at:
            self._tab_to(at)
        self._key(key)

    def type(self, text: str, into: Locator | None = None) -> None:
        """Type a text into the search box or another field."""
        self.steps += 1
        field = into or self.page.search
        if self.by == KEYBOARD:
            self._tab_to(field)
        else:
            field.tap() if self.by == FINGER else field.click()
        self.page.page.keyboard.insert_text(text)
        self.keys += len(text)

    def search(self, text: str) -> None:
        """Type words into the search box and look for them: two steps."""
        self.type(text)
        self.enter()
        self.page.wait_for_link("q=")
        self.settle()

    def fill(self, text: str, field: Locator) -> None:
        """Put a text in place of what a field holds."""
        assert self.by == MOUSE, f"A field is filled anew with a mouse, not on {self.by}."
        self.steps += 1
        field.fill(text)

    def enter(self) -> None:
        """Press Enter where a text was typed."""
        self.steps += 1
        self._key("Enter")

    def take(self, text: str, what: str, name: str) -> None:
        """Type the beginning of a name and take what is suggested: two steps."""
        self.type(text)
        self.steps += 1
        kind = self.page.page.get_by_text(what, exact=True)
        wanted = self.page.suggestions.filter(has=kind).filter(has_text=name).first
        expect(wanted).to_be_visible()
        before = self.page.page.url
        if self.by == KEYBOARD:
            self._arrow_to(wanted)
            self._key("Enter")
        else:
            self._press(wanted)
        until(self.page.page, "(before) => location.href !== before", arg=before)
        self.settle()

    def choose(self, option: str, of: Locator) -> None:
        """Choose an option of a list that unfolds: by keyboard its first letters are typed."""
        self.steps += 1
        before = self.page.page.url
        if self.by == KEYBOARD:
            self._tab_to(of)
            self.page.page.keyboard.type(option)
            self.keys += len(option)
        else:
            of.select_option(label=option)
        until(self.page.page, "(before) => location.href !== before", arg=before)
        self.settle()

    def _arrow_to(self, suggestion: Locator) -> None:
        for _ in range(self.page.suggestions.count()):
            self._key("ArrowDown")
            if suggestion.get_attribute("aria-selected") == "true":
                return
        pytest.fail("No arrow key leads to the suggestion.")

    def _tab_to(self, thing: Locator) -> None:
        expect(thing).to_be_visible()
        for _ in range(MOST_TABS):
            where = thing.evaluate(_WHERE)
            if where == "there":
                return
            self._key("ArrowRight" if where == "beside" else "Tab")
        pytest.fail(f"Tab does not lead to {thing} within {MOST_TABS} presses.")

    def _key(self, key: str) -> None:
        self.keys += 1
        self.page.page.keyboard.press(key)

    def settle(self) -> None:
        """Wait until the page has answered; the keyboard also until nothing moves any more that Tab goes through."""
        self.page.page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")
        if self.by == KEYBOARD:
            rest(self.page.page)

    def button(self, name: str) -> Locator:
        return self.page.page.get_by_role("button", name=name, exact=True)

    def link(self, name: str) -> Locator:
        return self.page.page.get_by_role("link", name=name, exact=True)

    def go_to(self, name: str) -> None:
        """Go to a page of the app by its name in the head, or in the drawer of a phone."""
        if self.by == FINGER:
            self.press(self.page.page.get_by_test_id("stExpandSidebarButton"))
            self.press(self.page.page.get_by_test_id("stSidebarNav").get_by_role("link", name=name))
        else:
            self.press(self.page.page.get_by_role("navigation").get_by_role("link", name=name, exact=True))
        until(self.page.page, "(end) => location.pathname.endsWith(end)", arg=name.lower())
        self.settle()

    def shown(self, table: str = "table_records") -> list[str]:
        """Return the ids of the records that a table, or a list, names, in its order."""
        return list(self._rows(table).evaluate_all("(rows) => rows.map((row) => row.dataset.event)"))

    def expect_shown(self, right: set[str], table: str = "table_records") -> None:
        """A table, or a list, comes to name these records and no other."""
        assert right, "A question to which nothing is the answer is answered by an empty page as well."
        expect(self._rows(table)).to_have_count(len(right))
        assert set(self.shown(table)) == right

    def _rows(self, table: str) -> Locator:
        return self.page.page.locator(f".st-key-{table} button[data-event]")

    def expect_count(self, count: int) -> None:
        """The page comes to say that it shows so many records."""
        expect(self.page.count_line).to_contain_text(f"{count:,} of ")

    def download(self, button: str) -> tuple[str, bytes]:
        """Press what gives a file; return its name and what it holds."""
        with self.page.page.expect_download() as started:
            self.press(self.button(button))
        return started.value.suggested_filename, Path(started.value.path()).read_bytes()

    def held_to_its_way(self) -> None:
        """Whatever the hand did, it did in the way in which it asks."""
        pointers: Iterable[Any] = self.page.page.evaluate("window.pointers")
        allowed = {KEYBOARD: set(), MOUSE: {"mouse"}, FINGER: {"touch"}}[self.by]
        assert set(pointers) <= allowed
        assert self.steps > 0

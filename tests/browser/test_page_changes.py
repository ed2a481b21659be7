"""From page to page by the page bar: every control says what the address and the counts say, and a touch changes one."""

from __future__ import annotations

import re
from itertools import permutations
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import TimeoutError as Impatience
from playwright.sync_api import expect

from browser.waiting import rest, until
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import chosen
from conflictmap.query.links import read_choice
from conflictmap.ui import session

pytestmark = pytest.mark.browser

KEPT = [*session.KEPT, "q", "when", "beside", "phase"]
"""The parameters that a control shows: a widget, the search box or the time bar."""
PATHS = {
    "Map": "/", "Records": "/records", "Ceasefires": "/ceasefires", "Claims": "/claims", "Compare": "/compare", "About": "/about"
}  # fmt: skip
EVENT = "2020-10-12-azerbaijan-president-accusation"
LINK = {
    "phase": ["all"],
    "when": ["2020-10-03", "2020-10-11"],
    "beside": ["2020-10-12", "2020-10-30"],
    "kind": ["accusation", "attack"],
    "by": ["armenia", "azerbaijan"],
    "against": ["armenia", "azerbaijan"],
    "means": ["artillery", "cluster_munition", "drone", "missile"],
    "theme": ["cluster_munitions", "shelling_of_civilians"],
    "status": ["claimed", "contested", "corroborated"],
    "source": ["media_russia", "media_third_party", "ngo"],
    "accuser": ["armenia", "azerbaijan"],
    "accused": ["armenia", "azerbaijan"],
    "answer": ["denied", "unanswered"],
    "checked": ["borne_out", "unchecked"],
    "place": ["ganja", "khankendi-stepanakert"],
    "speaker": ["anna-naghdalyan", "sergey-lavrov"],
    "q": ["Stepanakert"],
    "set": ["publishers:several"],
    "said": ["1"],
    "arcs": ["1"],
    "held": ["1"],
    "charts": ["1"],
    "truce": ["truce-2020-10-18"],
    "versus": ["truce-2020-10-26"],
    "span": ["14"],
    "across": ["theme"],
    "measure": ["denied"],
    "columns": ["date", "title", "killed"],
    "claim_columns": ["title", "status"],
    "event": [EVENT],
}
"""Every parameter with a control, and the open event, each at a value that is not its default."""
TOUCHED = {"Map": "kind", "Records": "when", "Ceasefires": "span", "Claims": "when", "Compare": "kind", "About": "said"}
"""The control that is touched on each page."""
ROUND = [
    "Records", "Map", "Ceasefires", "Map", "Claims", "Map", "About", "Records", "Ceasefires", "Records", "Claims", "Records", "About", "Ceasefires", "Claims", "Ceasefires", "About", "Claims", "About", "Map",
    "Compare", "Records", "Compare", "Ceasefires", "Compare", "Claims", "Compare", "About", "Compare", "Map",
]  # fmt: skip
"""A way from the map that goes from every page to every other once, and ends on the map."""

_COMPLETE = """(path) => location.pathname === path && location.search.includes("data=")
  && document.querySelector('[data-test-script-state="notRunning"]') && !document.querySelector('[data-testid="stSkeleton"]')"""
_READ = """(keys) => Object.fromEntries(keys.flatMap((key) => {
  const [bar, second] = [...document.querySelectorAll("*")].filter((one) => one.timeBar);
  if (key === "when") return bar ? [[key, bar.timeBar.snapshot().days]] : [];
  if (key === "beside") return second ? [[key, second.timeBar.snapshot().days]] : [];
  if (key === "phase") return bar && !second ? [[key, bar.shadowRoot.querySelector(".period").value]] : [];
  const box = [...document.querySelectorAll("*")].find((one) => one.shadowRoot?.querySelector('[role="search"]'));
  if (key === "q") return box ? [[key, box.shadowRoot.querySelector("input").value]] : [];
  const widget = document.querySelector(`.st-key-${key}`);
  if (!widget) return [];
  const found = (selector) => [...widget.querySelectorAll(selector)].filter((element) => !element.closest("template"));
  const typed = found("input").map((input) =>
    input.type === "checkbox" ? String(input.checked) : input.getAttribute("aria-valuetext") ?? input.value);
  const held = found('[data-tag], [aria-pressed="true"], [aria-checked="true"]').map((element) => element.textContent.trim());
  return [[key, [...typed, ...held].join(" | ")]];
}))"""

_FILLED = """() => {
  const button = document.querySelector('[data-testid="stExpandSidebarButton"]');
  button?.dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
  return document.querySelector(".st-key-by") !== null;
}"""


def link(path: str) -> str:
    return f"{path}?{urlencode(LINK, doseq=True)}"


def opened(visit, path):
    """Open a page of the app by its address."""
    page = visit(path) if path.partition("?")[0] == "/" else visit("").open_without_map(path)
    wait_until_complete(page, path.partition("?")[0])
    return page


def wait_until_complete(page, path):
    """Wait until the page at a path stands in the address, its script has ended and nothing is still to be drawn."""
    until(page.page, _COMPLETE, arg=path)


def go(page, name):
    """Go to another page through the page bar and wait until it is complete."""
    page.page.get_by_role("navigation", name="App pages").get_by_role("link", name=name, exact=True).click()
    wait_until_complete(page, PATHS[name])


def fill_drawer(page):
    """Let the drawer of the filters be filled, as it is when a pointer comes near its button, and see the columns."""
    if not page.page.locator(".st-key-by").count():
        until(page.page, _FILLED)
        wait_until_complete(page, urlsplit(page.page.url).path)
    choice = page.page.locator(":is(.st-key-columns_choice, .st-key-claim_columns_choice) button")
    if choice.count() and not page.page.get_by_test_id("stPopoverBody").count():
        choice.click()
        expect(page.page.get_by_test_id("stPopoverBody")).to_be_visible()


def controls(page):
    """Return what every control of the page says, by its parameter."""
    fill_drawer(page)
    return page.page.evaluate(_READ, KEPT)


def expect_controls(page, expected):
    """The controls come to say this."""
    fill_drawer(page)
    wanted = f"([keys, expected]) => JSON.stringify(({_READ})(keys)) === JSON.stringify(expected)"
    try:
        until(page.page, wanted, arg=[KEPT, expected])
    except Impatience:
        assert controls(page) == expected


def expect_counts(page, record):
    """What the page counts is what its address chooses."""
    filters = read_choice(page.query(), record).filters
    count, path = len(chosen(record, filters)), urlsplit(page.page.url).path
    if path in ("/", "/records"):
        expect(page.count_line).to_have_text(re.compile(f"^{count:,} of "))
    if path == "/records":
        table = page.page.locator(".st-key-table_records table")
        expect(table).to_have_attribute("aria-rowcount", str(count + 1))
    if path == "/claims":
        line = re.compile(rf"^{len(chosen_threads(record, filters))} threads?\. Press a row")
        expect(page.page.get_by_text(line)).to_be_visible()


def touch(page, parameter):
    """Change one control as a reader would."""
    before = page.page.url
    if parameter == "when":
        page.thumb("Last day shown").focus()
        page.page.keyboard.press("ArrowRight")
    elif parameter == "kind":
        page.pill("Attacks").click()
    elif parameter == "span":
        page.page.locator(".st-key-span").get_by_role("radio", checked=False).last.click()
    else:
        page.open_filters()
        page.page.locator(f".st-key-{parameter} label").click()
    until(page.page, "(before) => location.href !== before", arg=before)
    wait_until_complete(page, urlsplit(page.page.url).path)


def expect_one_change(page, parameter, before, query):
    """Of all controls and of the address, only this parameter has changed."""
    after = controls(page)
    assert {name for name in before if after[name] != before[name]} == {parameter}
    changed = page.query()
    assert {name for name in {*query, *changed} if query.get(name) != changed.get(name)} == {parameter}


@pytest.fixture(scope="module")
def seen():
    """What the controls of a page say, by the page's address: each is opened once."""
    return {}


@pytest.fixture
def said(visit, seen):
    """Return a function that tells what the controls of a page say when the page itself is opened by an address."""

    def look(path):
        if path not in seen:
            page = opened(visit, path)
            seen[path] = controls(page)
        return seen[path]

    return look


@pytest.mark.parametrize("path", PATHS.values())
def test_a_link_sets_every_control_of_a_page(said, path):
    bare, linked = said(path), said(link(path))
    assert set(bare) == set(linked)
    assert [parameter for parameter in bare if bare[parameter] == linked[parameter]] == []


def test_every_parameter_has_a_control_on_some_page(said):
    assert {parameter for path in PATHS.values() for parameter in said(link(path))} == set(KEPT)


@pytest.mark.parametrize(("start", "target"), [*permutations(PATHS, 2), *(("Event", name) for name in PATHS)])
def test_the_first_change_of_page_keeps_what_the_link_set(visit, record, said, start, target):
    expected = said(link(PATHS[target]))
    page = opened(visit, link(PATHS.get(start, "/event")))
    go(page, target)
    expect_controls(page, expected)
    assert page.query() == LINK
    expect_counts(page, record)
    touch(page, TOUCHED[target])
    expect_one_change(page, TOUCHED[target], expected, LINK)
    expect_counts(page, record)


def test_what_was_touched_goes_along_to_every_page(visit, record, said):
    """A walk over every change of page, with a touch on each page, in one session that began with a link."""
    known = {parameter: text for path in PATHS.values() for parameter, text in said(link(path)).items()}
    page = opened(visit, link("/"))
    for name in ROUND:
        go(page, name)
        expect_controls(page, {parameter: known[parameter] for parameter in said(link(PATHS[name]))})
        expect_counts(page, record)
        touch(page, TOUCHED[name])
        known |= controls(page)


@pytest.mark.parametrize(("start", "target"), [("Map", "Records"), ("Claims", "Ceasefires"), ("Ceasefires", "Map")])
def test_back_forward_and_a_reload_after_a_change_of_page_lose_nothing(visit, said, start, target):
    page, expected = opened(visit, link(PATHS[start])), said(link(PATHS[target]))
    go(page, target)
    expect_controls(page, expected)
    steps = [(page.page.go_back, start), (page.page.go_forward, target)]
    for step, name in [*steps, (page.page.reload, target)]:
        step()
        rest(page.page)
        wait_until_complete(page, PATHS[name])
        expect_controls(page, said(link(PATHS[name])))
        assert page.query() == LINK

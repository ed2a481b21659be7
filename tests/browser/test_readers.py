"""Every page on any screen and under the reader's own settings: spaced, in other colours, by finger, on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import WIDE, Visit
from browser.test_reading import FOCUSED, GANJA, PHONE, read
from browser.waiting import rest, until
from conflictmap.settings import FRONTEND

pytestmark = pytest.mark.browser

TRUCE = "2020-10-10-russia-mfa-ceasefire-statement"
PAGES = {
    "map": "/?charts=1&held=1", "open": f"/?event={GANJA}", "story": "/?story=truce-week-october-2020&step=1", "records": "/records", "ceasefires": "/ceasefires",
    "claims": "/claims?kind=attack", "compare": "/compare?beside=2022-09-13&beside=2022-09-30", "event": f"/event?event={TRUCE}", "attack": f"/event?event={GANJA}", "find": "/event?event=nothing", "about": "/about",
}  # fmt: skip
WIDTHS = (320, 360, 390, 640, 768, 1440, 2560)
"""640 and 320 are what a window of 1280 is at a zoom of 200 and 400 %."""
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""

READ = (PHONE["width"], WIDE["width"])
"""The widths at which the page is read by axe too."""
AXE = FRONTEND / "node_modules" / "axe-core" / "axe.min.js"
STREAMLITS: list[str] = []
"""Selectors of what Streamlit draws and lets nobody change; none is needed now."""
RUN = """(excluded) => axe.run({exclude: excluded.map((one) => [one])}, {iframes: false, resultTypes: ["violations"]})
  .then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`))"""
TARGET = 24
SMALL_BY_NATURE = ".st-key-cross_days"
"""A day's bar is as wide as its day: the time bar and its two fields choose the same days."""

LOOK = """
const inside = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
const above = (one) => one.parentElement ?? one.getRootNode().host;
const within = (one, selector) => one && (one.matches(selector) ? one : within(above(one), selector));
const seen = (one) => one.checkVisibility({visibilityProperty: true, opacityProperty: true})
  && one.getBoundingClientRect().width > 1 && one.getBoundingClientRect().height > 1;
const named = (one) => `${one.tagName} ${within(one, '[class*="st-key-"]')?.className.match(/st-key-\\\\S+/) ?? ""} `
  + `${one.getAttribute("aria-label") ?? one.textContent.trim().slice(0, 40)}`;
const shown = inside(document).filter((one) => seen(one) && !within(one, ".stSidebar"));
"""
"""What all the looks below share: components lie in roots of their own."""

SIDEWAYS = """() => [document.scrollingElement, ...document.querySelectorAll('[data-testid="stMain"], [data-testid="stMainBlockContainer"]')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => `${box.className} ${box.scrollWidth}`)"""
CUT = f"""() => {{ {LOOK}
  const hides = (way) => way === "hidden" || way === "clip";
  const rolls = (way) => way === "auto" || way === "scroll";
  const cuts = (one, words) => {{
    for (let box = one; box && box.dataset.testid !== "stMain"; box = above(box)) {{
      const style = getComputedStyle(box), edge = box.getBoundingClientRect();
      if (edge.width <= 2 || style.clipPath !== "none") return false;
      if (hides(style.overflowX) && (words.right > edge.right + 2 || words.left < edge.left - 2)) return true;
      if (hides(style.overflowY) && words.bottom > edge.bottom + 4) return true;
      if (rolls(style.overflowX) || rolls(style.overflowY)) return false;
    }}
    return words.right > innerWidth + 1;
  }};
  return shown.filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
    .filter((one) => {{
      const range = document.createRange();
      range.selectNodeContents(one);
      return cuts(one, range.getBoundingClientRect());
    }}).map(named);
}}"""
SMALL = f"""([least, excepted]) => {{ {LOOK}
  const room = (one) => (one.matches("input") && one.closest("label")) || one;
  const inline = (one) => one.matches("a") && getComputedStyle(one).display === "inline"
    && one.closest("p, li, td")?.textContent.trim() !== one.textContent.trim();
  return shown.filter((one) => one.matches('a[href], button, summary, select, input, textarea, [role="slider"], [role="button"]'))
    .filter((one) => !inline(one) && !within(one, excepted))
    .filter((one) => Math.min(room(one).getBoundingClientRect().width, room(one).getBoundingClientRect().height) < least - 0.5)
    .map((one) => `${{named(one)}} ${{JSON.stringify(one.getBoundingClientRect())}}`);
}}"""
DRESS = """(css) => {
  const dress = (root) => {
    const style = document.createElement("style");
    style.textContent = css;
    (root.head ?? root).append(style);
    for (const one of root.querySelectorAll("*")) if (one.shadowRoot) dress(one.shadowRoot);
  };
  dress(document);
}"""
CHOSEN_ALONE_BY_COLOUR = """() => [...document.querySelectorAll('button:is([aria-pressed="true"], [aria-checked="true"])')]
  .filter((one) => getComputedStyle(one).outlineStyle === "none").map((one) => one.textContent)"""


def is_whole(page: Page, where: str) -> None:
    """Hold that a page has come to rest with nothing beside it and nothing cut."""
    rest(page)
    assert page.evaluate(SIDEWAYS) == [], where
    assert page.evaluate(CUT) == [], where


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_at_any_width_spaced_and_in_other_colours_and_axe_finds_nothing(
    visit: Visit, name: str
) -> None:
    assert AXE.is_file(), "axe-core is not installed: make test does it, by npm ci in frontend/."
    page = read(visit, PAGES[name])
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        is_whole(page, f"{width} px")
        if width in READ:
            assert page.evaluate(RUN, STREAMLITS) == [], width
            assert page.evaluate(SMALL, [TARGET, SMALL_BY_NATURE]) == [], width
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    assert page.evaluate(CHOSEN_ALONE_BY_COLOUR) == []
    until(page, "document.getAnimations().every((one) => one.playState !== 'running')")
    page.evaluate(DRESS, SPACED)
    for width in (1440, 320):
        page.set_viewport_size({"width": width, "height": 900})
        is_whole(page, f"spaced, {width} px")


@pytest.mark.parametrize(("scale", "drawn"), [(1, 1), (2, 2), (3, 2)])
def test_the_map_is_drawn_in_the_pixels_of_the_screen_up_to_two_a_side(visit: Visit, scale: int, drawn: int) -> None:
    page = visit("/", viewport=WIDE, device_scale_factor=scale)
    sizes = page.frame.evaluate("""() => [...document.querySelectorAll("canvas.event-canvas")].map((canvas) => {
      const {width, height} = canvas.getBoundingClientRect();
      return [canvas.width / width, canvas.height / height];
    })""")
    assert sizes and all(side == pytest.approx(drawn, rel=0.01) for size in sizes for side in size)


REFUSED = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {get() { throw new DOMException("refused", "SecurityError"); }});
Object.defineProperty(navigator, "clipboard", {value: {writeText: () => Promise.reject(new Error("refused"))}});
document.execCommand = () => false;"""


def test_pages_work_where_storage_and_clipboard_are_refused(visit: Visit) -> None:
    opened = visit("", alone=True)
    page = opened.page
    page.add_init_script(REFUSED)
    opened.open()
    assert opened.counts_agree() > 0
    copied = page.locator(".st-key-copy_link")
    copied.get_by_role("button").click()
    expect(copied.get_by_role("status")).to_have_text("Could not copy; the link is in the address bar.")
    for name in ("Records", "Ceasefires", "Claims", "About"):
        page.get_by_role("link", name=name, exact=True).click()
        expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()
    page.evaluate("document.execCommand = () => true")
    page.go_back()
    page.locator(".st-key-copy_claims_link").get_by_role("button").click()
    expect(page.locator(".st-key-copy_claims_link").get_by_role("status")).to_have_text("Copied")


def test_what_rises_on_a_phone_is_closed_by_its_button_and_by_escape(visit: Visit) -> None:
    page = read(visit, "/", viewport=PHONE, has_touch=True)
    row = page.locator(".st-key-events button").nth(1)
    event_id = row.get_attribute("data-event")
    sheet = page.locator(".st-key-event_panel")
    close = sheet.get_by_role("button", name="Close", exact=True)
    for press in (close.click, lambda: page.keyboard.press("Escape")):
        row.press("Enter")
        expect(close).to_be_focused()
        box = close.bounding_box()
        assert box and min(box["width"], box["height"]) >= 44
        page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")
        press()
        expect(sheet).to_have_count(0)
        until(page, f"(id) => ({FOCUSED})() === id", arg=event_id)


def test_paper_holds_every_record_of_the_map(visit: Visit) -> None:
    page = read(visit, f"/?event={GANJA}")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".print-only tbody tr")).to_have_count(110)
    expect(page.locator(".st-key-print_line p")).to_contain_text(f"event={GANJA}")
    expect(page.locator(".st-key-say_map_text p")).to_contain_text("the record holds")
    for control in (".stAppHeader", ".stDownloadButton", ".st-key-legend", ".st-key-close_panel"):
        for found in page.locator(control).all():
            expect(found).to_be_hidden()

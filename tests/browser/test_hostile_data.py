"""The tables of this server are full of markup, scripts and formulas; all of it must stay text."""

import pytest
from playwright.sync_api import expect

from browser.hostile import HOSTILE

pytestmark = pytest.mark.browser

TEXT = " ".join(HOSTILE.split())
INJECTED = """() => {
  const found = [...(window.hacked ? ["hacked"] : [])];
  const look = (root) => root.querySelectorAll("*").forEach((element) => {
    if (element.shadowRoot) look(element.shadowRoot);
    if (element.matches('img[src="x"], [onerror], a[href^="javascript" i], .katex')) found.push(element.outerHTML);
    if (element.matches("script") && element.textContent.startsWith("window.hacked")) found.push(element.outerHTML);
    if (element.matches('[data-testid="stIconMaterial"]') && element.textContent.trim() === "home") found.push(element.outerHTML);
  });
  look(document);
  return found;
}"""


def expect_nothing_injected(page):
    for frame in page.page.frames:
        assert frame.evaluate(INJECTED) == []


def test_in_the_list_the_tip_and_the_map(visit, hostile_server):
    page = visit(at=hostile_server)
    expect(page.rows().first).to_contain_text(TEXT)
    donut = max((s for s in page.symbols() if s.hit and s.free and not s.offscreen), key=lambda s: s.count)
    page.hover(donut)
    expect(page.frame.locator(".event-tip b")).to_contain_text(TEXT)
    page.click(donut)
    expect(page.page.get_by_role("heading", name="records here")).to_be_visible()
    expect(page.rows().first.locator("b")).to_contain_text(TEXT)
    expect(page.rows().first.locator("small")).to_contain_text(TEXT)
    expect_nothing_injected(page)


def test_in_the_filters(visit, hostile_server):
    page = visit("/?place=tartar", at=hostile_server)
    page.open_filters()
    page.page.get_by_role("combobox", name="Place").click()
    expect(page.page.get_by_role("option").nth(1)).to_contain_text("<script>window.hacked=1</script>")
    expect_nothing_injected(page)
    page.page.keyboard.press("Escape")
    expect(page.page.locator(".period option").nth(1)).to_contain_text("<script>window.hacked=1</script>")
    expect_nothing_injected(page)


def test_in_the_marks_and_the_list_of_towns_held(visit, hostile_server):
    page = visit("/?held=1", at=hostile_server)
    page.wait_for_snapshot("map.marks.length > 0")
    assert all("<script>" in mark["name"] for mark in page.snapshot()["marks"])
    page.hover_over_a_mark()
    expect(page.frame.locator(".event-tip b")).to_contain_text(TEXT)
    page.page.get_by_text("Who held which town on").click()
    expect(page.page.get_by_test_id("stMain").get_by_test_id("stExpanderDetails").first).to_contain_text(TEXT)
    expect_nothing_injected(page)


@pytest.mark.parametrize(
    "event",
    ["2020-10-10-russia-mfa-ceasefire-statement", "2020-10-11-ganja-attack"],
)
def test_in_the_open_event(visit, hostile_server, event):
    page = visit(f"/?event={event}", at=hostile_server)
    panel = page.panel()
    expect(panel.get_by_role("heading").first).to_contain_text(TEXT)
    expect(panel).to_contain_text("Who says what")
    expect(panel.get_by_text(TEXT).nth(6)).to_be_attached()
    for text in panel.locator("p").all_inner_texts():
        assert "[x](javascript:alert(1))" in text or "alert(1)" not in text
        assert "$x^2$" in text or "x^2" not in text
    expect_nothing_injected(page)


def test_in_the_records(visit, hostile_server):
    page = visit("", at=hostile_server).open_without_map("/records?event=2020-10-10-russia-mfa-ceasefire-statement")
    expect(
        page.page.locator(".st-key-table_records").get_by_role("rowheader").filter(has_text=TEXT).first
    ).to_be_visible()
    expect(page.panel().get_by_role("heading").first).to_contain_text(TEXT)
    expect_nothing_injected(page)


def test_among_the_rows_set_aside(visit, hostile_server):
    page = visit("", at=hostile_server).open_without_map("/about")
    expect(page.page.get_by_text("1 row was set aside")).to_be_visible()
    expect(
        page.page.get_by_role("gridcell", include_hidden=True).filter(has_text="=1+1 <img src=x").first
    ).to_be_attached()
    expect_nothing_injected(page)


def test_in_the_suggestions(visit, hostile_server):
    page = visit(at=hostile_server)
    page.search.fill("script")
    expect(page.suggestions.first).to_contain_text("<script>window.hacked=1</script>")
    page.search.press("ArrowDown")
    expect_nothing_injected(page)
    page.search.press("Enter")
    page.settle()
    expect_nothing_injected(page)

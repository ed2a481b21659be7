import pytest
from playwright.sync_api import expect

from browser.waiting import until
from conflictmap.query.filters import chosen
from conflictmap.query.links import read_choice

pytestmark = pytest.mark.browser

PARAMETERS = "kind=attack&by=azerbaijan&when=2020-09-27&when=2020-10-04"
EVENT = "2020-10-10-russia-mfa-ceasefire-statement"


def fitting(record, **query):
    """Return how many records a link chooses."""
    return len(chosen(record, read_choice(query, record).filters))


CHOSEN = {"kind": ["attack"], "by": ["azerbaijan"], "when": ["2020-09-27", "2020-10-04"]}


def expect_frame(page):
    """The frame that all pages share is there."""
    links = page.page.get_by_role("navigation", name="App pages").get_by_role("link")
    expect(links).to_have_text(["Map", "Records", "Ceasefires", "Claims", "Compare", "About"])
    expect(page.page.get_by_test_id("stExpandSidebarButton")).to_be_visible()


def test_a_deep_link_to_the_map_on_a_fresh_server(visit, fresh_server, record):
    page = visit(f"/?{PARAMETERS}&event={EVENT}&view=39.5,46.75,9.5", at=fresh_server)
    expect_frame(page)
    assert page.counts_agree() == fitting(record, **CHOSEN)
    assert page.window() == CHOSEN["when"]
    page.expect_open("Moscow humanitarian ceasefire announced")
    assert page.view() == pytest.approx((39.5, 46.75, 9.5), abs=0.01)
    assert page.query() == {**CHOSEN, "event": [EVENT], "view": ["39.5000,46.7500,9.5"]}


def test_a_deep_link_to_the_records_on_a_fresh_server(visit, fresh_server, record):
    page = visit("", at=fresh_server).open_without_map(f"/records?{PARAMETERS}&event={EVENT}")
    expect_frame(page)
    expect(page.page.get_by_role("table", name="Records")).to_be_visible()
    assert page.count() == fitting(record, **CHOSEN)
    page.expect_open("Moscow humanitarian ceasefire announced")
    assert page.query() == {**CHOSEN, "event": [EVENT]}


def test_a_deep_link_to_about_on_a_fresh_server_keeps_its_choice_for_the_map(visit, fresh_server, record):
    page = visit("", at=fresh_server).open_without_map(f"/about?{PARAMETERS}")
    expect_frame(page)
    expect(page.page.get_by_role("heading", name="About the map")).to_be_visible()
    assert page.query() == CHOSEN
    page.page.get_by_role("link", name="Map", exact=True).click()
    page.page.locator("iframe").wait_for()
    assert page.counts_agree() == fitting(record, **CHOSEN)
    assert page.query() == CHOSEN


def test_a_link_shows_a_colleague_exactly_the_same(visit):
    mine = visit()
    mine.pill("Attacks").click()
    mine.wait_for_link("kind=attack")
    mine.settle()
    mine.thumb("Last day shown").focus()
    mine.page.keyboard.press("ArrowRight")
    mine.wait_for_link("when=2020-10-18")
    mine.settle()
    mine.pan(-60, 40)
    title = mine.rows().nth(2).locator("b").inner_text()
    mine.rows().nth(2).click()
    mine.expect_open(title)
    mine.wait_for_link("event=")
    mine.zoom_in()
    mine.pan(30, 30)

    theirs = visit(mine.page.url.removeprefix(mine.address), alone=True)
    theirs.expect_open(title)
    assert theirs.counts_agree() == mine.counts_agree()
    assert theirs.window() == mine.window() == ["2020-10-10", "2020-10-18"]
    assert theirs.view()[:2] == pytest.approx(mine.view()[:2], abs=0.01)
    assert theirs.view()[2] == mine.view()[2]
    assert theirs.query() == mine.query()


def test_moving_the_map_writes_its_view_without_a_run_of_the_script(visit):
    page = visit()
    page.page.evaluate("""() => {
      window.runs = 0;
      const note = (changes) => { window.runs += changes.length; };
      new MutationObserver(note).observe(document.querySelector("[data-test-script-state]"), {attributeFilter: ["data-test-script-state"]});
    }""")
    page.pan(-80, 0)
    page.zoom_in()
    lat, lng, zoom = page.view()
    page.wait_for_link(f",{zoom:g}")
    assert [float(part) for part in page.query()["view"][0].split(",")] == pytest.approx([lat, lng, zoom], abs=0.001)
    assert page.page.evaluate("window.runs") == 0


def test_the_browsers_back_and_forward_undo_and_redo_a_choice(visit):
    page = visit()
    everything = page.counts_agree()
    page.pill("Attacks").click()
    page.wait_for_link("kind=attack")
    attacks = page.counts_agree()
    page.page.go_back()
    until(page.page, "!location.search.includes('kind=')")
    expect(page.count_line).to_contain_text(f"{everything} of ")
    assert page.counts_agree() == everything
    page.page.go_forward()
    page.wait_for_link("kind=attack")
    expect(page.count_line).to_contain_text(f"{attacks} of ")
    assert page.counts_agree() == attacks


@pytest.mark.parametrize(
    "bad",
    [
        "kind=bomb",
        "when=nonsense",
        "when=2020-10-10&when=2020-13-99",
        "event=nope&phase=nope&place=nope&said=2&arcs=yes",
        "view=NaN,1,2",
        "view=95,500,99",
        "%00=%00&__proto__=1",
    ],
)
def test_a_value_that_cannot_be_is_left_out_and_the_rest_of_the_link_works(visit, record, bad):
    page = visit(f"/?by=azerbaijan&{bad}")
    assert page.counts_agree() == fitting(record, by=["azerbaijan"])
    assert page.query() == {"by": ["azerbaijan"]}
    assert page.view() == pytest.approx((39.96, 46.5, 8), abs=0.6)


def test_days_beyond_the_record_are_cut_to_it(visit, record):
    page = visit("/?by=azerbaijan&when=0001-01-01&when=9999-12-31")
    whole = record.phases.loc["all"]
    assert page.window() == [str(whole["date_from"].date()), str(whole["date_to"].date())]
    assert page.counts_agree() == fitting(record, by=["azerbaijan"], phase=["all"])


@pytest.mark.parametrize("hostile", ["<script>window.hacked=1</script>", "[x](javascript:alert(1))", "q" * 5000])
def test_hostile_words_in_a_link_are_words(visit, hostile):
    page = visit(f"/?q={hostile}&event={hostile}&view={hostile}")
    assert page.counts_agree() == 0
    expect(page.page.get_by_text("Holding the words").nth(1)).to_be_attached()
    for text in page.page.get_by_text("Holding the words").all():
        expect(text).to_contain_text(hostile[:200])
    assert page.page.evaluate("window.hacked") is None
    assert page.frame.evaluate("window.hacked") is None
    assert page.query() == {"q": [hostile[:200]]}

import pytest
from playwright.sync_api import expect

from browser.waiting import until

pytestmark = pytest.mark.browser


def reachable(page, wanted):
    """Return the largest symbol that fits and can be clicked."""
    return max((s for s in page.symbols() if wanted(s) and s.hit and s.free), key=lambda s: s.count)


def test_a_donut_opens_its_list_a_row_its_event_and_back_leads_back(visit, record):
    page = visit()
    donut = reachable(page, lambda s: not s.offscreen and 1 < s.count <= 20)
    page.click(donut)
    expect(page.page.get_by_role("heading", name=f"{donut.count} records here")).to_be_visible()
    expect(page.rows()).to_have_count(donut.count)

    title = record.events["title"].iloc[donut.rows[1]]
    page.rows().filter(has_text=title).first.click()
    page.expect_open(title)
    page.wait_for_link("event=")
    assert page.query()["event"][0] in set(record.events["event_id"].iloc[donut.rows])

    page.page.get_by_role("button", name="Back to the list").click()
    expect(page.page.get_by_role("heading", name=f"{donut.count} records here")).to_be_visible()
    until(page.page, "!location.search.includes('event=')")
    page.page.get_by_role("button", name="Back to all").click()
    expect(page.page.get_by_role("heading", name="Records shown")).to_be_visible()


def test_a_single_event_opens_at_once(visit, record):
    page = visit()
    single = reachable(page, lambda s: s.count == 1)
    page.click(single)
    page.expect_open(record.events["title"].iloc[single.rows[0]])
    page.wait_for_link(f"event={record.events['event_id'].iloc[single.rows[0]]}")
    page.settle()
    assert page.snapshot()["selected"]


def test_what_was_said_in_moscow_is_docked_at_the_edge_and_opens(visit):
    page = visit()
    moscow = page.symbol_at("Moscow")
    assert moscow.offscreen
    page.click(moscow)
    expect(page.page.get_by_role("heading", name=f"{moscow.count} records here")).to_be_visible()
    expect(page.rows()).to_have_count(moscow.count)
    expect(page.rows().filter(has_text="Moscow")).to_have_count(moscow.count)


def test_pointing_at_a_donut_tells_its_place_and_counts(visit):
    page = visit()
    donut = reachable(page, lambda s: not s.offscreen and s.count > 1)
    page.hover(donut)
    tip = page.frame.locator(".event-tip")
    expect(tip).to_be_visible()
    expect(tip.locator("b")).to_contain_text(donut.places[0].split(" / ")[0])
    assert sum(int(count) for count in tip.locator("em").all_inner_texts()) == donut.count
    page.canvas.hover(position={"x": 2, "y": 2})
    expect(tip).to_be_hidden()


def test_the_first_click_on_a_map_that_is_only_half_in_view_goes_where_it_points(visit):
    """The click gives the map the focus; the page must not scroll away under it."""
    page = visit(viewport={"width": 1440, "height": 600})
    donut = reachable(page, lambda s: s.count > 1 and s.y < 240)
    page.click(donut)
    expect(page.page.get_by_role("heading", name=f"{donut.count} records here")).to_be_visible()


@pytest.mark.parametrize("place", ["khankendi-stepanakert", "tartar"])
def test_every_event_at_one_place_can_be_reached(visit, record, place):
    page = visit(f"/?when=2020-09-27&when=2020-11-10&place={place}")
    here = page.symbol_at(record.place_name(place))
    assert here.count > 5
    page.click(here)
    expect(page.page.get_by_role("heading", name=f"{here.count} records here")).to_be_visible()
    more, last = page.page.get_by_role("button", name="Show more"), page.rows().nth(here.count - 1)
    expect(more.or_(last)).to_be_visible()
    while more.is_visible():
        listed = page.rows().count()
        more.click()
        expect(page.rows().nth(listed)).to_be_attached()
    expect(page.rows()).to_have_count(here.count)
    titles = page.rows().locator("b").all_inner_texts()
    assert sorted(titles) == sorted(record.events["title"].iloc[here.rows])


@pytest.mark.parametrize("link", ["/", "/?when=2020-09-27&when=2020-11-10", "/?phase=all"])
def test_every_symbol_answers_a_click_on_its_middle(visit, link):
    page = visit(link)
    covered = [(s.count, s.places) for s in page.symbols() if not s.hit]
    assert covered == []

"""Who held the town: marks at the labels for the last day shown, by the same rule as on the server."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import expect

from conflictmap.control import holdings, on_day
from conflictmap.parameters import whole_record
from conflictmap.record import Record
from conflictmap.sentences import holding

pytestmark = pytest.mark.browser

SWITCH = "Who held the town, as reported"
_HELD_ON = """(day) => {
  const end = (Date.parse(day) - Date.UTC(1980, 0, 1)) / 60000 + 1440;
  return [...ConflictMap.heldOn(ConflictMap.layer._held, end)].map(([id, town]) => [id, town.steps.map((step) => step.text)]);
}"""


def test_the_switch_marks_towns_and_lists_them_below(visit):
    page = visit()
    legend = page.frame.locator(".held-legend")
    expect(legend).to_be_hidden()
    page.page.get_by_text(SWITCH, exact=True).click()
    page.wait_for_link("held=1")
    page.frame.wait_for_function("() => ConflictMap.layer._marks.length > 3")
    expect(legend).to_contain_text("Held on 17 October 2020, by town, as reported")
    expect(page.page.get_by_text("Who held which town on 17 October 2020, by town, as reported")).to_be_visible()
    page.page.get_by_text(SWITCH, exact=True).click()
    expect(legend).to_be_hidden()
    page.frame.wait_for_function("() => ConflictMap.layer._marks.length === 0")


def test_a_mark_says_who_since_when_and_on_what_it_rests(visit):
    page = visit("/?held=1")
    page.frame.wait_for_function("() => ConflictMap.layer._marks.length > 0")
    mark = page.frame.evaluate(
        """() => ConflictMap.layer._marks.map(({name, steps, box: [left, top, width, height]}) =>
          ({name, text: steps[0].text, x: left + width - 4, y: top + height / 2}))
          .find(({x, y}) => !ConflictMap.layer._hit({x, y}) && !document.elementFromPoint(x, y).closest(".leaflet-control"))"""
    )
    page.canvas.hover(position={"x": mark["x"], "y": mark["y"]})
    tip = page.frame.locator(".event-tip")
    expect(tip).to_contain_text(mark["name"])
    expect(tip).to_contain_text(mark["text"])


def test_map_and_server_follow_one_rule(visit, record: Record):
    page = visit("/?held=1")
    page.frame.wait_for_function("() => ConflictMap.layer._held.length > 0")
    steps = {row.since for rows in holdings(record).values() for row in rows}
    days = sorted({*steps, *whole_record(record), date(2020, 10, 17)})
    assert len(days) > 10
    for day in days:
        expected = [[town.place_id, [holding(row) for row in town.told]] for town in on_day(record, day)]
        assert page.frame.evaluate(_HELD_ON, day.isoformat()) == expected


def test_playback_moves_the_day_of_the_marks(visit):
    page = visit("/?held=1&when=2020-10-10&when=2020-10-11")
    legend = page.frame.locator(".held-legend")
    expect(legend).to_contain_text("11 October 2020")
    page.player("forward").click()
    expect(legend).to_contain_text("12 October 2020")

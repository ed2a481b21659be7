"""Playback. Where a test needs to know how far a second carries, the page's clock stands still and is moved by hand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from browser.waiting import until

pytestmark = pytest.mark.browser

DAY = 1440
STOP_THE_CLOCK = """() => {
  let waiting = new Map(), next = 1, now = 0;
  window.requestAnimationFrame = (act) => (waiting.set(next, act), next++);
  window.cancelAnimationFrame = (number) => waiting.delete(number);
  window.frameAfter = (milliseconds) => {
    const due = waiting;
    waiting = new Map();
    now += milliseconds;
    due.forEach((act) => act(now));
  };
}"""
WATCH = """() => {
  window.windows = [ConflictMap.layer.getWindow()];
  ConflictMap.layer.on("drawn", () => {
    const now = ConflictMap.layer.getWindow();
    if (String(now) !== String(window.windows.at(-1))) window.windows.push(now);
  });
}"""


def stop_the_clock(page):
    """Return a function that draws the frame so many milliseconds later and returns the window then, in minutes."""
    page.page.evaluate(STOP_THE_CLOCK)

    def frame_after(milliseconds):
        page.page.evaluate("(after) => window.frameAfter(after)", milliseconds)
        return page.bar()["window"]

    return frame_after


def watched(page, days):
    """Return the windows drawn so far, when they have moved by so many days."""
    until(page.frame, f"(days) => window.windows.at(-1)[0] - window.windows[0][0] >= {DAY} * days", arg=days)
    return page.frame.evaluate("window.windows")


CHOSEN = "/?when=2020-10-11&when=2020-10-18"


def test_play_moves_the_window_smoothly_and_after_pause_all_follows(visit):
    page = visit(CHOSEN)
    page.frame.evaluate(WATCH)
    page.player("play").click()
    windows = watched(page, 2)
    page.player("play").click()

    assert {to - start for start, to in windows} == {8 * DAY}
    assert all(later[0] > earlier[0] for earlier, later in pairwise(windows))
    assert any(start % DAY for start, _ in windows)

    expect(page.player("play")).to_have_attribute("aria-label", "Play")
    first, last = page.days()
    page.wait_for_link(f"when={first}&when={last}")
    page.counts_agree()
    assert page.window() == page.days() == [first, last]


def test_the_counts_run_along_while_it_plays(visit, record):
    page = visit(CHOSEN)
    frame_after = stop_the_clock(page)
    page.player("play").click()
    frame_after(0)
    seen = set()
    for _ in range(6):
        first, end = frame_after(500)
        days = (record.days >= first // DAY) & (record.days < -(-end // DAY))
        assert sum(page.bar()["counts"]) >= days.sum()
        seen.add(sum(page.bar()["counts"]))
    assert len(seen) > 1


def test_who_prefers_stillness_gets_whole_days(visit):
    page = visit(CHOSEN, reduced_motion="reduce")
    page.frame.evaluate(WATCH)
    page.player("play").click()
    windows = watched(page, 2)
    page.player("play").click()
    assert {later[0] - earlier[0] for earlier, later in pairwise(windows)} == {DAY}
    assert all(start % DAY == 0 for start, _ in windows)


def test_steps_go_one_day_forward_and_back(visit):
    page = visit()
    page.player("forward").click()
    assert page.window() == ["2020-10-11", "2020-10-18"]
    page.wait_for_link("when=2020-10-11&when=2020-10-18")
    page.counts_agree()
    page.player("back").click()
    page.player("back").click()
    page.wait_for_link("when=2020-10-09&when=2020-10-16")
    page.counts_agree()


def test_a_second_of_play_carries_twice_as_far_at_each_higher_speed(visit):
    page = visit("/?when=2020-09-27&when=2020-09-29")
    frame_after = stop_the_clock(page)
    page.player("play").click()
    page.player("summary").click()
    start, _ = frame_after(0)
    for speed, days in (("1", 1.6), ("2", 3.2), ("4", 6.4), ("8", 12.8), ("1", 1.6)):
        page.player("speed").select_option(speed)
        end, _ = frame_after(1000)
        assert end - start == pytest.approx(days * DAY)
        start = end


def test_a_window_that_keeps_its_first_day_grows(visit):
    page = visit()
    page.player("summary").click()
    page.player("growing").check()
    before = page.snapshot()["drawn"]["events"]
    page.player("forward").click()
    page.wait_for_link("when=2020-10-10&when=2020-10-18")
    assert page.counts_agree() > before


def test_play_begins_where_the_period_does_unless_the_days_were_chosen(visit):
    page = visit()
    frame_after = stop_the_clock(page)
    page.player("play").click()
    frame_after(0)
    assert page.days()[0] == "2020-09-27"
    chosen = visit(CHOSEN)
    frame_after = stop_the_clock(chosen)
    chosen.player("play").click()
    frame_after(0)
    assert chosen.days()[0] == "2020-10-11"


def test_play_stops_at_the_end_of_the_period_and_begins_anew(visit):
    page = visit("/?when=2020-11-02&when=2020-11-09")
    frame_after = stop_the_clock(page)
    page.player("play").click()
    frame_after(0)
    frame_after(60_000)
    assert page.days() == ["2020-11-03", "2020-11-10"]
    expect(page.player("play")).to_have_attribute("aria-label", "Play")
    page.player("play").click()
    assert page.days() == ["2020-09-27", "2020-10-04"]


def test_days_without_a_record_are_passed_over_when_asked_for(visit, record):
    """Between the fighting of April 2016 and what follows lie weeks without a record."""
    page = visit("/?phase=april-2016-war&when=2016-04-26&when=2016-04-26&q=nothing-is-called-so")
    frame_after = stop_the_clock(page)
    page.player("summary").click()
    page.player("skips").check()
    page.player("play").click()
    frame_after(0)
    frame_after(100)
    assert page.days() == ["2016-05-31", "2016-05-31"]
    expect(page.player("play")).to_have_attribute("aria-label", "Play")


def test_play_is_reached_and_worked_by_keyboard_alone(visit):
    page = visit(CHOSEN)
    page.page.get_by_role("link", name="About").focus()
    for _ in range(12):
        page.page.keyboard.press("Tab")
        if page.player("play").evaluate("(button) => button === button.getRootNode().activeElement"):
            break
    page.frame.evaluate(WATCH)
    page.page.keyboard.press("Space")
    watched(page, 2)
    expect(page.player("play")).to_have_attribute("aria-label", "Pause")
    page.page.keyboard.press("Enter")
    expect(page.player("play")).to_have_attribute("aria-label", "Play")
    page.wait_for_link("&".join(f"when={day}" for day in page.days()))

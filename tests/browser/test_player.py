"""Playback. Where a test needs to know how far a second carries, the frame's clock stands still and is moved by hand."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

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
    return ConflictMap.layer.getWindow();
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
    page.frame.evaluate(STOP_THE_CLOCK)
    return lambda milliseconds: page.frame.evaluate("(after) => window.frameAfter(after)", milliseconds)


def watched(page, days):
    """Return the windows drawn so far, when they have moved by so many days."""
    page.frame.wait_for_function(f"(days) => window.windows.at(-1)[0] - window.windows[0][0] >= {DAY} * days", arg=days)
    return page.frame.evaluate("window.windows")


def test_play_moves_the_window_smoothly_and_after_pause_all_follows(visit):
    page = visit()
    page.frame.evaluate(WATCH)
    page.player("play").click()
    windows = watched(page, 2)
    page.player("pause").click()

    lengths = {to - start for start, to in windows}
    assert lengths == {8 * DAY}
    assert all(later[0] > earlier[0] for earlier, later in pairwise(windows))
    assert any(start % DAY for start, _ in windows)

    expect(page.player("play")).to_be_visible()
    first, last = page.window()
    page.wait_for_link(f"when={first}&when={last}")
    page.counts_agree()
    assert page.window() == [first, last]
    expect(page.frame.locator(".player-date")).to_contain_text(str(int(last[-2:])))


def test_who_prefers_stillness_gets_whole_days(visit):
    page = visit(reduced_motion="reduce")
    page.frame.evaluate(WATCH)
    page.player("play").click()
    windows = watched(page, 2)
    page.player("pause").click()
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
    start, _ = frame_after(0)
    for speed, days in (("1×", 1.6), ("2×", 3.2), ("4×", 6.4), ("8×", 12.8), ("1×", 1.6)):
        expect(page.player("pace")).to_have_text(speed)
        end, _ = frame_after(1000)
        assert end - start == pytest.approx(days * DAY)
        start = end
        page.player("pace").click()


def test_the_cumulative_window_keeps_its_first_day(visit):
    page = visit()
    page.player("mode").click()
    expect(page.player("mode")).to_have_text("Cumulative")
    before = page.snapshot()["drawn"]["events"]
    page.player("forward").click()
    page.wait_for_link("when=2020-10-10&when=2020-10-18")
    assert page.counts_agree() > before


def test_play_stops_at_the_end_of_the_period_and_begins_anew(visit):
    page = visit("/?when=2020-11-02&when=2020-11-09")
    frame_after = stop_the_clock(page)
    page.player("play").click()
    frame_after(0)
    frame_after(60_000)
    assert page.window() == ["2020-11-03", "2020-11-10"]
    expect(page.player("play")).to_be_visible()
    page.player("play").click()
    assert page.window() == ["2020-09-27", "2020-10-04"]


def test_play_is_reached_and_worked_by_keyboard_alone(visit):
    page = visit()
    page.pill("Ceasefire statements").focus()
    for _ in range(20):
        page.page.keyboard.press("Tab")
        if page.frame.evaluate("document.activeElement.matches('.player-button.play')"):
            break
    page.frame.evaluate(WATCH)
    page.page.keyboard.press("Space")
    watched(page, 2)
    expect(page.player("pause")).to_have_attribute("aria-label", "Pause")
    page.page.keyboard.press("Enter")
    expect(page.player("play")).to_have_attribute("aria-label", "Play")
    page.wait_for_link("&".join(f"when={day}" for day in page.window()))

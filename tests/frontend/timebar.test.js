import assert from "node:assert/strict";
import {test} from "node:test";
import {DAY} from "../../frontend/src/time.js";
import {
  daysOf,
  daysWithin,
  dragged,
  keyed,
  minuteAt,
  minuteOf,
  pixelOf,
  shifted,
  ticksOf,
  typed,
} from "../../frontend/src/timebar/scale.js";

/** @typedef {[number, number]} Days */

/** @param {Days} days @returns {Days} */
const days = ([from, to]) => [from * DAY, to * DAY];
const RANGE = days([10, 55]);
const WEEK = days([20, 27]);

test("minutes and pixels are the same place, also beyond the ends", () => {
  assert.deepEqual(
    [10, 32.5, 55, 100].map((day) => pixelOf(day * DAY, RANGE, 900)),
    [0, 450, 900, 1800],
  );
  for (const pixel of [-20, 0, 333, 900])
    assert.equal(Math.round(pixelOf(minuteAt(pixel, RANGE, 900), RANGE, 900)), pixel);
});

test("an edge is dragged by whole days, stays in the range, and leaves a day at least", () => {
  assert.deepEqual(dragged(WEEK, "to", 0, 2.4 * DAY, RANGE), days([20, 29]));
  assert.deepEqual(dragged(WEEK, "to", 0, 900 * DAY, RANGE), days([20, 55]));
  assert.deepEqual(dragged(WEEK, "to", 0, -900 * DAY, RANGE), days([20, 21]));
  assert.deepEqual(dragged(WEEK, "from", 0, -900 * DAY, RANGE), days([10, 27]));
  assert.deepEqual(dragged(WEEK, "from", 0, 900 * DAY, RANGE), days([26, 27]));
});

test("the whole window keeps its length", () => {
  assert.deepEqual(dragged(WEEK, "both", 0, 3 * DAY, RANGE), days([23, 30]));
  assert.deepEqual(shifted(WEEK, -900 * DAY, RANGE), days([10, 17]));
  assert.deepEqual(shifted(WEEK, 900 * DAY, RANGE), days([48, 55]));
  assert.deepEqual(shifted(days([0, 90]), DAY, RANGE), RANGE);
});

test("a new span holds every day that the hand touched, whichever way it went", () => {
  assert.deepEqual(dragged(WEEK, "new", 12.3 * DAY, 14.6 * DAY, RANGE), days([12, 15]));
  assert.deepEqual(dragged(WEEK, "new", 14.6 * DAY, 12.3 * DAY, RANGE), days([12, 15]));
  assert.deepEqual(dragged(WEEK, "new", 54.5 * DAY, 99 * DAY, RANGE), days([54, 55]));
  assert.deepEqual(dragged(WEEK, "new", 12 * DAY, 12 * DAY, RANGE), days([12, 13]));
});

test("keys move by a day, by a window, and to the ends; others mean nothing", () => {
  assert.deepEqual(keyed(WEEK, "to", "ArrowRight", RANGE), days([20, 28]));
  assert.deepEqual(keyed(WEEK, "from", "ArrowDown", RANGE), days([19, 27]));
  assert.deepEqual(keyed(WEEK, "both", "PageUp", RANGE), days([27, 34]));
  assert.deepEqual(keyed(WEEK, "both", "PageDown", RANGE), days([13, 20]));
  assert.deepEqual(keyed(WEEK, "from", "Home", RANGE), days([10, 27]));
  assert.deepEqual(keyed(WEEK, "to", "End", RANGE), days([20, 55]));
  assert.equal(keyed(WEEK, "to", "a", RANGE), null);
});

test("a day in a link is a minute and back, whatever the clocks do", () => {
  for (const day of ["1980-01-01", "2016-02-29", "2020-03-29", "2020-10-25", "2100-12-31"]) {
    assert.deepEqual(daysOf([minuteOf(day), minuteOf(day) + DAY]), [day, day]);
  }
});

test("the days that a window touches are counted whole", () => {
  assert.deepEqual(daysWithin(days([20, 27])), [20, 26]);
  assert.deepEqual(daysWithin([20 * DAY + 5, 27 * DAY + 5]), [20, 27]);
});

test("the axis names days, months or years, as many as find room", () => {
  /** @param {string} first @param {string} last @param {number} width */
  const labels = (first, last, width) =>
    ticksOf([minuteOf(first), minuteOf(last) + DAY], width, "en-GB").map(({label}) => label);
  assert.deepEqual(labels("2020-10-10", "2020-10-13", 900), ["10 Oct", "11", "12", "13"]);
  assert.deepEqual(labels("2020-09-27", "2020-11-10", 1300), ["1 Oct", "6", "11", "16", "21", "26", "1 Nov", "6"]);
  assert.deepEqual(labels("2020-09-27", "2021-01-10", 400), ["Oct 2020", "Nov", "Dec", "Jan 2021"]);
  assert.deepEqual(labels("2016-04-01", "2025-09-30", 700).slice(0, 2), ["2017", "2018"]);
  for (const width of [200, 400, 800, 1600, 3200]) {
    assert.ok(labels("1994-05-12", "2025-09-30", width).length <= width / 40);
  }
});

test("a typed day that passes the other end takes it along, and both stay in the record", () => {
  const whole = days([0, 100]);
  assert.deepEqual(typed(WEEK, true, 22 * DAY, whole), days([22, 27]));
  assert.deepEqual(typed(WEEK, false, 22 * DAY, whole), days([20, 23]));
  assert.deepEqual(typed(WEEK, true, 40 * DAY, whole), days([40, 47]));
  assert.deepEqual(typed(WEEK, true, 98 * DAY, whole), days([98, 100]));
  assert.deepEqual(typed(WEEK, false, 10 * DAY, whole), days([4, 11]));
  assert.deepEqual(typed(WEEK, false, 2 * DAY, whole), days([0, 3]));
  assert.deepEqual(typed(WEEK, true, 26 * DAY, whole), days([26, 27]));
});

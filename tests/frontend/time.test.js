import assert from "node:assert/strict";
import {test} from "node:test";
import {
  countOf,
  DAY,
  dayFormat,
  daysInWords,
  isoDay,
  isoDays,
  lowerBound,
  positionAt,
  positionsWithin,
} from "../../frontend/src/time.js";
import {pointsOf} from "./made.js";

const OCTOBER_10 = (Date.UTC(2020, 9, 10) - Date.UTC(1980, 0, 1)) / 60_000;

test("the first position not below a value is found in every column", () => {
  for (const column of [[], [3], [1, 1, 1], [1, 2, 2, 4, 9]]) {
    for (let value = 0; value < 11; value++) {
      const expected = column.filter((minute) => minute < value).length;
      assert.equal(lowerBound(column, value), expected);
    }
  }
});

test("a window holds its first minute and not its last", () => {
  const points = pointsOf(
    [1, 2, 2, 3, 5].map((minute) => ({minute})),
    ["a"],
  );
  assert.deepEqual(positionsWithin(points, [2, 3]), {earlier: [], low: 1, high: 3});
  assert.deepEqual(positionsWithin(points, [0, 0]), {earlier: [], low: 0, high: 0});
  assert.deepEqual(positionsWithin(points, [4, 99]), {earlier: [], low: 4, high: 5});
});

test("an event of several days is shown while any of its minutes is in the window, in the order of time", () => {
  const points = pointsOf([{minute: 1, last: 9}, {minute: 2}, {minute: 3, last: 5}, {minute: 5}], ["a"]);
  const shown = (/** @type {[number, number]} */ window) => {
    const within = positionsWithin(points, window);
    return Array.from({length: countOf(within)}, (_, number) => positionAt(within, number));
  };
  assert.deepEqual(shown([0, 1]), []);
  assert.deepEqual(shown([2, 3]), [0, 1]);
  assert.deepEqual(shown([5, 6]), [0, 2, 3]);
  assert.deepEqual(shown([6, 9]), [0]);
  assert.deepEqual(shown([9, 10]), [0]);
  assert.deepEqual(shown([10, 99]), []);
});

test("a minute lies in its day, from the first to the last", () => {
  assert.equal(isoDay(0), "1980-01-01");
  assert.equal(isoDay(OCTOBER_10), "2020-10-10");
  assert.equal(isoDay(OCTOBER_10 + DAY - 0.5), "2020-10-10");
  assert.equal(isoDay(OCTOBER_10 - 1), "2020-10-09");
});

test("a window is told by its first and its last day", () => {
  assert.deepEqual(isoDays([OCTOBER_10, OCTOBER_10 + 8 * DAY]), ["2020-10-10", "2020-10-17"]);
  assert.deepEqual(isoDays([OCTOBER_10, OCTOBER_10 + DAY]), ["2020-10-10", "2020-10-10"]);
});

test("days are written in words, a single day once", () => {
  const format = dayFormat("en-GB");
  assert.equal(daysInWords(format, [OCTOBER_10, OCTOBER_10 + DAY]), "10 October 2020");
  assert.match(daysInWords(format, [OCTOBER_10, OCTOBER_10 + 8 * DAY]), /^10.{1,3}17 October 2020$/);
  assert.equal(daysInWords(format, [OCTOBER_10 + 30, OCTOBER_10 + 30]), "10 October 2020");
});

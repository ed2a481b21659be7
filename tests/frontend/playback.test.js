import assert from "node:assert/strict";
import {test} from "node:test";
import {begun, minutesAfter, minutesOf, moved, stepped, wholeDays} from "../../frontend/src/playback.js";
import {DAY} from "../../frontend/src/time.js";

/** @typedef {[number, number]} Days */

/** @param {Days} days @returns {Days} */
const days = ([from, to]) => [from * DAY, to * DAY];
const RANGE = days([0, 45]);

test("a second carries 1.6 steps, and at each speed as many times more", () => {
  assert.equal(minutesAfter(1000, 1, DAY), 1.6 * DAY);
  assert.equal(minutesAfter(500, 8, DAY), 6.4 * DAY);
  assert.deepEqual([minutesOf("day"), minutesOf("week"), minutesOf("month")], [DAY, 7 * DAY, 30 * DAY]);
});

test("play begins with what is shown, and at the end of the range anew", () => {
  assert.deepEqual(begun(days([3, 10]), RANGE, DAY, false), days([3, 10]));
  assert.deepEqual(begun(days([38, 45]), RANGE, DAY, false), days([0, 7]));
  assert.deepEqual(begun(days([38, 45]), RANGE, DAY, true), days([0, 1]));
  assert.deepEqual(begun(RANGE, RANGE, 7 * DAY, false), days([0, 7]));
});

test("a moving window keeps its length up to the end, a growing one its first minute", () => {
  const kept = {growing: false, from: 0, length: 7 * DAY};
  assert.deepEqual(moved(days([3, 10]), 100, RANGE[1], kept), [3 * DAY + 100, 10 * DAY + 100]);
  assert.deepEqual(moved(days([36, 43]), 30 * DAY, RANGE[1], kept), days([38, 45]));
  assert.deepEqual(moved(days([3, 10]), DAY, RANGE[1], {...kept, growing: true, from: 3 * DAY}), days([3, 11]));
  assert.deepEqual(moved(days([3, 10]), 99 * DAY, RANGE[1], {...kept, growing: true, from: 3 * DAY}), days([3, 45]));
});

test("a step stays in the range and leaves something to show", () => {
  assert.deepEqual(stepped(days([3, 10]), DAY, RANGE, false), days([4, 11]));
  assert.deepEqual(stepped(days([3, 10]), -DAY, RANGE, true), days([3, 9]));
  assert.equal(stepped(days([0, 7]), -DAY, RANGE, false), null);
  assert.equal(stepped(days([38, 45]), DAY, RANGE, false), null);
  assert.equal(stepped(days([3, 4]), -DAY, RANGE, true), null);
});

test("at rest the window is whole days, as many as before", () => {
  assert.deepEqual(wholeDays(days([3, 10])), days([3, 10]));
  assert.deepEqual(wholeDays([3 * DAY + 700, 10 * DAY + 700]), days([3, 10]));
  assert.deepEqual(wholeDays([3 * DAY, 10 * DAY + 1]), days([3, 11]));
  assert.deepEqual(wholeDays([3 * DAY + 10, 3 * DAY + 20]), days([3, 4]));
});

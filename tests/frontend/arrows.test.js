import assert from "node:assert/strict";
import {test} from "node:test";
import {led} from "../../frontend/src/choosing/arrows.js";

/** A table of three rows; the second is empty and the third has its buttons further to the right. */
const ROWS = [[0, 2, 5], [], [3, 4]];

test("left and right go along the row over what is empty, and stop at its ends", () => {
  assert.deepEqual(led(ROWS, [0, 0], "ArrowRight"), [0, 2]);
  assert.deepEqual(led(ROWS, [0, 2], "ArrowRight"), [0, 5]);
  assert.deepEqual(led(ROWS, [0, 5], "ArrowLeft"), [0, 2]);
  assert.equal(led(ROWS, [0, 5], "ArrowRight"), null);
  assert.equal(led(ROWS, [0, 0], "ArrowLeft"), null);
});

test("up and down go to the nearest button of the next row that has one", () => {
  assert.deepEqual(led(ROWS, [0, 0], "ArrowDown"), [2, 3]);
  assert.deepEqual(led(ROWS, [0, 5], "ArrowDown"), [2, 4]);
  assert.deepEqual(led(ROWS, [2, 3], "ArrowUp"), [0, 2]);
  assert.equal(led(ROWS, [0, 0], "ArrowUp"), null);
  assert.equal(led(ROWS, [2, 4], "ArrowDown"), null);
});

test("Home and End go to the ends of the row, and no other key leads anywhere", () => {
  assert.deepEqual(led(ROWS, [0, 2], "Home"), [0, 0]);
  assert.deepEqual(led(ROWS, [0, 2], "End"), [0, 5]);
  for (const key of ["Enter", "Tab", " ", "a", "toString"]) assert.equal(led(ROWS, [0, 2], key), null);
});

test("where there is no row there is no way", () => {
  assert.equal(led([], [0, 0], "ArrowRight"), null);
  assert.equal(led([], [0, 0], "ArrowDown"), null);
});

import assert from "node:assert/strict";
import {test} from "node:test";
import {ordered, pressed} from "../../frontend/src/table/order.js";

test("a heading sorts up, then down, then no more, and another heading begins anew", () => {
  const up = pressed(null, "date");
  assert.deepEqual(up, {column: "date", down: false});
  const down = pressed(up, "date");
  assert.deepEqual(down, {column: "date", down: true});
  assert.equal(pressed(down, "date"), null);
  assert.deepEqual(pressed(down, "title"), {column: "title", down: false});
});

test("numbers are sorted as numbers, texts as readers would, and equal rows stay as they came", () => {
  assert.deepEqual(ordered([10, 9, 100, 9], false, "en"), [1, 3, 0, 2]);
  assert.deepEqual(ordered([10, 9, 100, 9], true, "en"), [2, 0, 1, 3]);
  assert.deepEqual(ordered(["b 10", "a", "b 9", "Ä"], false, "en"), [1, 3, 2, 0]);
});

test("what is empty stands last either way", () => {
  assert.deepEqual(ordered(["", "b", "", "a"], false, "en"), [3, 1, 0, 2]);
  assert.deepEqual(ordered([null, 2, null, 1], true, "en"), [1, 3, 0, 2]);
});

test("without a column the rows stand as they came, and none are none", () => {
  assert.deepEqual(ordered([null, null, null], false, "en"), [0, 1, 2]);
  assert.deepEqual(ordered([], true, "ar"), []);
});

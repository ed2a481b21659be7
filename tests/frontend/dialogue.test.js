import assert from "node:assert/strict";
import {test} from "node:test";
import {Dialogue} from "../../frontend/src/timebar/dialogue.js";

/** A dialogue with a session that has heard nothing yet, and what was asked in it. */
function begun() {
  /** @type {unknown[]} */
  const asked = [];
  const dialogue = new Dialogue((one) => asked.push(one));
  assert.equal(dialogue.take({visit: "a", heard: 0}), "answer");
  return {dialogue, asked};
}

test("what is asked has a number, and stays open until that number comes back", () => {
  const {dialogue, asked} = begun();
  dialogue.days("2020-10-10", "2020-10-11");
  dialogue.phase("all");
  dialogue.reset();
  assert.deepEqual(asked, [
    [1, "days", "2020-10-10", "2020-10-11"],
    [2, "phase", "all"],
    [3, "reset"],
  ]);
  assert.deepEqual(
    [0, 1, 2].map((heard) => dialogue.take({visit: "a", heard})),
    ["stale", "stale", "stale"],
  );
  assert.ok(dialogue.isOpen);
  assert.equal(dialogue.take({visit: "a", heard: 3}), "answer");
  assert.ok(!dialogue.isOpen);
});

test("several answered in one are answered all", () => {
  const {dialogue} = begun();
  dialogue.days("2020-10-10", "2020-10-11");
  dialogue.reset();
  assert.equal(dialogue.take({visit: "a", heard: 2}), "answer");
  assert.ok(!dialogue.isOpen);
});

test("what is told without having been asked is news from elsewhere", () => {
  const {dialogue} = begun();
  assert.equal(dialogue.take({visit: "a", heard: 0}), "news");
});

test("another session has heard nothing, and what was asked of the one before is over", () => {
  const {dialogue, asked} = begun();
  dialogue.days("2020-10-10", "2020-10-11");
  assert.equal(dialogue.take({visit: "b", heard: 0}), "answer");
  assert.ok(!dialogue.isOpen);
  dialogue.reset();
  assert.deepEqual(asked[1], [1, "reset"]);
});

test("a bar that is drawn anew counts on from what its session has heard", () => {
  /** @type {unknown[]} */
  const asked = [];
  const dialogue = new Dialogue((one) => asked.push(one));
  assert.equal(dialogue.take({visit: "a", heard: 7}), "answer");
  dialogue.reset();
  assert.deepEqual(asked, [[8, "reset"]]);
});

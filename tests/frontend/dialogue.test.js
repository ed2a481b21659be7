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

test("what another session cannot have heard is asked of it again", () => {
  const {dialogue, asked} = begun();
  dialogue.days("2020-10-10", "2020-10-11");
  assert.equal(dialogue.take({visit: "b", heard: 0}), "stale");
  assert.deepEqual(asked[1], [1, "days", "2020-10-10", "2020-10-11"]);
  assert.equal(dialogue.take({visit: "b", heard: 1}), "answer");
  assert.ok(!dialogue.isOpen);
  assert.equal(dialogue.take({visit: "c", heard: 0}), "answer");
});

test("what the same session has not heard after some time is asked again", () => {
  let now = 0;
  /** @type {unknown[]} */
  const asked = [];
  const dialogue = new Dialogue(
    (one) => asked.push(one),
    () => now,
  );
  dialogue.take({visit: "a", heard: 4});
  dialogue.phase("all");
  now = 2000;
  assert.equal(dialogue.take({visit: "a", heard: 4}), "stale");
  assert.equal(asked.length, 1);
  now = 4000;
  assert.equal(dialogue.take({visit: "a", heard: 4}), "stale");
  assert.deepEqual(asked, [
    [5, "phase", "all"],
    [5, "phase", "all"],
  ]);
  assert.equal(dialogue.take({visit: "a", heard: 5}), "answer");
});

test("a bar that is drawn anew counts on from what its session has heard", () => {
  /** @type {unknown[]} */
  const asked = [];
  const dialogue = new Dialogue((one) => asked.push(one));
  assert.equal(dialogue.take({visit: "a", heard: 7}), "answer");
  dialogue.reset();
  assert.deepEqual(asked, [[8, "reset"]]);
});

import assert from "node:assert/strict";
import {test} from "node:test";
import {markAt, placesOf, spellsOf, symbolAt} from "../../frontend/src/hit.js";
import {dock} from "../../frontend/src/offscreen.js";
import {cellOf, placeOf, pointsOf, viewOf} from "./made.js";

test("of two symbols under a point the one whose middle is nearer is meant", () => {
  const [one, other] = [cellOf({x: 100, y: 100, count: 90}), cellOf({x: 130, y: 100, count: 90})];
  assert.equal(symbolAt([one, other], {x: 113, y: 100}), one);
  assert.equal(symbolAt([one, other], {x: 118, y: 100}), other);
  assert.equal(symbolAt([one, other], {x: 300, y: 100}), null);
  assert.equal(symbolAt([], {x: 0, y: 0}), null);
});

test("a small symbol can be met by a finger", () => {
  const single = cellOf({x: 100, y: 100});
  assert.equal(symbolAt([single], {x: 112, y: 100}), single);
  assert.equal(symbolAt([single], {x: 113, y: 100}), null);
});

test("an off-screen indicator is met on its name as well", () => {
  const quay = {view: viewOf(), taken: [], names: ["Moscow"], measure: () => 60};
  const [indicator] = dock([placeOf({x: -900, y: 250})], quay);
  assert.equal(symbolAt([indicator], {x: 85, y: 250}), indicator);
  assert.equal(symbolAt([indicator], {x: 30, y: 290}), null);
});

test("a mark is met in its box", () => {
  /** @type {import("../../frontend/src/labels.js").Mark} */
  const mark = {name: "Town", steps: [], box: [10, 10, 20, 16]};
  assert.equal(markAt([mark], {x: 10, y: 26}), mark);
  assert.equal(markAt([mark], {x: 9, y: 20}), null);
});

test("places are named by how many events they have", () => {
  const points = pointsOf([{place: 0}, {place: 1}, {place: 1}], ["a", "b"]);
  assert.deepEqual(placesOf(points, [0, 1, 2]), ["b", "a"]);
  assert.deepEqual(placesOf(points, []), []);
});

test("of events of several days it is told when they lasted", () => {
  const points = pointsOf([{minute: 3}, {minute: 4, last: 2879}, {minute: 5}], ["a"]);
  assert.deepEqual(spellsOf(points, [0, 1, 2]), [[4, 2880]]);
  assert.deepEqual(spellsOf(points, [0, 2]), []);
});

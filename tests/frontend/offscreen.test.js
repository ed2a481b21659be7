import assert from "node:assert/strict";
import {test} from "node:test";
import {gatherAtEdge, layOut} from "../../frontend/src/offscreen.js";
import {placeOf, viewOf} from "./made.js";

const INSET = {left: 30, top: 30, right: 30, bottom: 84};
const NEAR = {x: 92, y: 44};
const NAMES = ["Moscow", "Vienna", "Ankara"];

test("what lies outside stands at the edge, in its direction", () => {
  const view = viewOf({width: 800, height: 500});
  const at = (/** @type {number} */ x, /** @type {number} */ y) => {
    const [{x: left, y: top}] = gatherAtEdge([placeOf({x, y})], view, INSET, NEAR);
    return [Math.round(left), Math.round(top)];
  };
  assert.deepEqual(at(400, -9000), [400, 30]);
  assert.deepEqual(at(400, 9000), [400, 500 - 84]);
  assert.deepEqual(at(-9000, 250), [30, 250]);
  assert.deepEqual(at(9000, 250), [770, 250]);
  assert.deepEqual(at(400 + 2200, 250 - 2200), [620, 30]);
});

test("places in one direction are joined, the largest leads, and none is lost", () => {
  const places = [
    placeOf({x: 400, y: -900, count: 2, counts: [2, 0], places: [0]}),
    placeOf({x: 410, y: -900, count: 5, counts: [1, 4], places: [1]}),
    placeOf({x: 400, y: 9000, count: 1, counts: [0, 1], places: [2]}),
  ];
  const gathered = gatherAtEdge(places, viewOf(), INSET, NEAR);
  assert.deepEqual(
    gathered.map(({count, counts, places}) => ({count, counts, places})),
    [
      {count: 7, counts: [3, 4], places: [1, 0]},
      {count: 1, counts: [0, 1], places: [2]},
    ],
  );
});

test("a name stands on the right while there is room, and tells how many places more there are", () => {
  const measure = (/** @type {string} */ text) => 10 * text.length;
  const left = layOut(placeOf({x: 30, y: 250, places: [0]}), NAMES, viewOf(), measure);
  const right = layOut(placeOf({x: 770, y: 250, places: [1, 2, 0]}), NAMES, viewOf(), measure);
  assert.deepEqual([left.name, left.onRight], ["Moscow", true]);
  assert.deepEqual([right.name, right.onRight], ["Vienna +2", false]);
  assert.deepEqual(left.box, [22, 242, 82, 16]);
  assert.equal(right.box[0] + right.box[2], 778);
});

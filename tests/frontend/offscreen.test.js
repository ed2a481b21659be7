import assert from "node:assert/strict";
import {test} from "node:test";
import {dock, edgeTowards, spotAlong} from "../../frontend/src/offscreen.js";
import {overlap} from "../../frontend/src/symbols.js";
import {chanceOf, placeOf, viewOf} from "./made.js";

/** @import {PlaceSum, Box} from "../../frontend/src/symbols.js" */

const NAMES = ["Moscow", "Vienna", "Ankara"];
const measure = (/** @type {string} */ text) => 7 * text.length;

/**
 * @param {PlaceSum[]} sums
 * @param {{taken?: Box[], names?: string[], view?: import("../../frontend/src/view.js").View}} options
 */
function docked(sums, {taken = [], names = NAMES, view = viewOf()} = {}) {
  return dock(sums, {view, taken, names, measure});
}

test("what lies outside stands at the edge, in its direction", () => {
  const at = (/** @type {number} */ x, /** @type {number} */ y) => {
    const {x: left, y: top} = edgeTowards({x, y}, viewOf({width: 800, height: 500}));
    return [Math.round(left), Math.round(top)];
  };
  assert.deepEqual(at(400, -9000), [400, 25]);
  assert.deepEqual(at(400, 9000), [400, 475]);
  assert.deepEqual(at(-9000, 250), [25, 250]);
  assert.deepEqual(at(9000, 250), [775, 250]);
  assert.deepEqual(at(400 + 2250, 250 - 2250), [625, 25]);
});

test("a way along the edge turns at its corners and comes back to where it began", () => {
  const view = viewOf({width: 800, height: 500});
  const home = {x: 770, y: 25};
  assert.deepEqual(spotAlong(home, 15, 0, view), {x: 775, y: 35});
  assert.deepEqual(spotAlong(home, -100, 0, view), {x: 670, y: 25});
  assert.deepEqual(spotAlong(home, 0, 36, view), {x: 770, y: 61});
  assert.deepEqual(spotAlong({x: 25, y: 100}, 75 + 40, 0, view), {x: 65, y: 25});
  for (const from of [home, {x: 775, y: 300}, {x: 300, y: 475}, {x: 25, y: 300}]) {
    assert.deepEqual(spotAlong(from, 2 * (750 + 450), 0, view), from);
  }
});

test("places in one direction are joined, the largest leads, and none is lost", () => {
  const places = [
    placeOf({x: 400, y: -900, count: 2, counts: [2, 0], places: [0]}),
    placeOf({x: 410, y: -900, count: 5, counts: [1, 4], places: [1]}),
    placeOf({x: 400, y: 9000, count: 1, counts: [0, 1], places: [2]}),
  ];
  assert.deepEqual(
    docked(places).map(({count, counts, places, name}) => ({count, counts, places, name})),
    [
      {count: 7, counts: [3, 4], places: [1, 0], name: "Vienna +1"},
      {count: 1, counts: [0, 1], places: [2], name: "Ankara"},
    ],
  );
});

test("a name stands on the right while there is room", () => {
  const [left] = docked([placeOf({x: -900, y: 250})]);
  const [right] = docked([placeOf({x: 1700, y: 250})]);
  assert.deepEqual([left.onRight, right.onRight], [true, false]);
  assert.deepEqual(left.box, [8, 233, 17 + 8 + 42 + 6 + 5, 34]);
  assert.deepEqual(right.box, [775 - 61, 233, 78, 34]);
});

test("a dock keeps clear of what stands there, and still knows where its place lies", () => {
  const taken = /** @type {Box[]} */ ([[350, 0, 200, 60]]);
  const [moved] = docked([placeOf({x: 400, y: -9000})], {taken});
  assert.ok(!overlap(moved.box, taken[0]));
  assert.ok(Math.hypot(moved.x - 400, moved.y - 25) < 130);
  assert.deepEqual(moved.towards, {x: 400, y: -9000});
});

test("a dock that finds no room joins its neighbour, and one alone stays where it is", () => {
  const taken = /** @type {Box[]} */ ([[300, 0, 500, 500]]);
  const sums = () => [placeOf({x: -900, y: 250, count: 3, places: [0]}), placeOf({x: 1700, y: 250, places: [1]})];
  assert.deepEqual(
    docked(sums(), {taken}).map(({name, count}) => [name, count]),
    [["Moscow +1", 4]],
  );
  const [alone] = docked(sums().slice(1), {taken: [[0, 0, 800, 500]]});
  assert.deepEqual([alone.name, alone.x, alone.y], ["Vienna", 775, 250]);
});

for (const seed of Array.from({length: 20}, (_, i) => i)) {
  test(`docks cover neither each other nor a control, and no event is lost: seed ${seed}`, () => {
    const chance = chanceOf(seed);
    const view = viewOf(
      [
        {width: 370, height: 530},
        {width: 1060, height: 700},
      ][seed % 2],
    );
    const names = Array.from({length: 40}, (_, i) => "Somewhere / Elsewhere".slice(0, 4 + (i % 17)));
    const sums = names.map((_, i) => {
      const [angle, count] = [2 * Math.PI * chance(), 1 + Math.floor(60 * chance() ** 3)];
      return placeOf({x: 500 + 4000 * Math.cos(angle), y: 300 + 4000 * Math.sin(angle), count, places: [i]});
    });
    const whole = sums.reduce((sum, {count}) => sum + count, 0);
    const taken = /** @type {Box[]} */ ([
      [10, 10, 34, 110],
      [view.width - 120, 10, 110, 30],
    ]);
    const docks = docked(sums, {taken, names, view});
    assert.equal(
      docks.reduce((sum, {count}) => sum + count, 0),
      whole,
    );
    assert.deepEqual(
      docks.flatMap(({places}) => places).sort((a, b) => a - b),
      names.map((_, i) => i),
    );
    assert.ok(docks.length > 4);
    const boxes = [...taken, ...docks.map(({box}) => box)];
    for (const [i, box] of boxes.entries()) assert.ok(!boxes.slice(i + 1).some((other) => overlap(box, other)));
  });
}

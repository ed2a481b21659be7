import assert from "node:assert/strict";
import {test} from "node:test";
import {groundsOf, outlineOf, spotsIn, stretchesAt} from "../../frontend/src/grounds.js";
import {toWorld} from "../../frontend/src/view.js";
import {viewOf} from "./made.js";

/** Land from 100 to 400 and, apart, from 500 to 540; a lake at 200 to 260. */
const LAND = [
  [100, 0, 400, 0, 400, 300, 100, 300, 100, 0],
  [200, 100, 260, 100, 260, 200, 200, 200, 200, 100],
  [500, 0, 540, 0, 540, 300, 500, 300, 500, 0],
].map(outlineOf);

test("degrees are laid out as Web Mercator does", () => {
  assert.deepEqual(toWorld(0, 0), [128, 128]);
  const [x, y] = toWorld(66.51326044311186, 45);
  assert.ok(Math.abs(x - 160) + Math.abs(y - 64) < 1e-9);
});

test("a country's outlines are found by its label, whether it is of one piece or of several", () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const grounds = groundsOf({
    features: [
      {properties: {iso: "AM"}, geometry: {type: "Polygon", coordinates: [ring]}},
      {properties: {iso: "AZ"}, geometry: {type: "MultiPolygon", coordinates: [[ring, ring], [ring]]}},
    ],
  });
  assert.deepEqual(
    [...grounds].map(([id, rings]) => [id, rings.length]),
    [
      ["country-am", 1],
      ["country-az", 3],
    ],
  );
  assert.deepEqual([...(grounds.get("country-am")?.[0].corners ?? [])].slice(0, 2), [128, 128]);
});

test("a line across the view lies on the land but for lakes, and only as far as the view goes", () => {
  assert.deepEqual(stretchesAt(LAND, viewOf(), 50), [
    [100, 400],
    [500, 540],
  ]);
  assert.deepEqual(stretchesAt(LAND, viewOf(), 150), [
    [100, 200],
    [260, 400],
    [500, 540],
  ]);
  assert.deepEqual(stretchesAt(LAND, viewOf({width: 380}), 50), [[100, 380]]);
  assert.deepEqual(stretchesAt(LAND, viewOf(), 350), []);
});

test("a name stands whole on the land, nearest to its own place, and on land that is too narrow last", () => {
  const spots = spotsIn(LAND, viewOf(), {x: 600, y: 150}, 60);
  assert.deepEqual(spots[0], [400 - 34, 150]);
  const narrow = spots.findIndex(([x]) => x === 520);
  assert.ok(narrow > 10);
  assert.ok(spots.slice(0, narrow).every(([x]) => x >= 134 && x <= 366));
  assert.ok(spots.slice(narrow).every(([x]) => x === 520 || x === 150 || x === 230));
});

test("land that is out of the view has no spots", () => {
  assert.deepEqual(spotsIn(LAND, viewOf({left: 900}), {x: 0, y: 0}, 60), []);
});

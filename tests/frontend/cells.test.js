import assert from "node:assert/strict";
import {test} from "node:test";
import {sumUp} from "../../frontend/src/cells.js";
import {partCovered, sumsOf} from "../../frontend/src/covered.js";
import {eventsOf} from "../../frontend/src/hit.js";
import {dock} from "../../frontend/src/offscreen.js";
import {countOf, positionAt, positionsWithin} from "../../frontend/src/time.js";
import {chanceOf, pointsOf, shownOf, viewOf} from "./made.js";

const CELL = 46;
const PLACES = 30;
const NAMES = Array.from({length: PLACES}, (_, i) => `place ${i}`);
/** A button in the corner of the view. */
const BUTTON = /** @type {const} */ ([10, 10, 40, 90]);

/**
 * Return `n` events in order of time at thirty places, a view of part of the world, and a window of time.
 * @param {number} seed
 * @param {number} n
 * @param {number} kinds
 */
function world(seed, n, kinds) {
  const chance = chanceOf(seed);
  const below = (/** @type {number} */ end) => Math.floor(chance() * end);
  const places = NAMES.map(() => ({x: 150 + 30 * chance(), y: 80 + 30 * chance(), sign: [0, 0, 1, 2][below(4)]}));
  const minutes = Array.from({length: n}, () => below(10_000)).sort((a, b) => a - b);
  const events = minutes.map((minute, row) => {
    const place = below(PLACES);
    const last = minute + (below(10) ? 0 : below(3000));
    return {...places[place], minute, last, row, place, kind: below(kinds)};
  });
  const scale = 2 ** [2, 4, 6, 8][below(4)];
  const {x, y} = places[below(PLACES)];
  const [width, height] = [200 + below(1300), 200 + below(700)];
  const view = {scale, left: x * scale - width / 2, top: y * scale - height / 2, width, height};
  const [from, to] = [below(10_000), below(12_000)].sort((a, b) => a - b);
  return {events, view, window: /** @type {[number, number]} */ ([from, to])};
}

/**
 * @param {ReturnType<typeof world>} world
 * @param {number} kinds
 */
function symbolsOf({events, view, window}, kinds) {
  const points = pointsOf(events, NAMES);
  const within = positionsWithin(points, window);
  const {cells, places, grid} = sumUp(points, within, view, CELL, kinds);
  const away = places.reduce((sum, place) => sum + place.count, 0);
  const {seen, covered} = partCovered(cells, view, [[...BUTTON]]);
  const sums = [...places, ...sumsOf(covered, points, within, view, grid)];
  const docks = dock(sums, {view, taken: [], names: NAMES, measure: () => 40});
  const symbols = [...seen, ...docks];
  return {within, away, cells, symbols, rows: symbols.map((symbol) => eventsOf(points, within, view, symbol, grid))};
}

const CASES = Array.from({length: 40}, (_, seed) => ({
  seed,
  n: [0, 1, 40, 600, 3000][seed % 5],
  kinds: [1, 4, 7, 255][seed % 4],
}));

for (const {seed, n, kinds} of CASES) {
  test(`every event is counted once and reached by one symbol: ${n} of ${kinds} kinds, seed ${seed}`, () => {
    const made = world(seed, n, kinds);
    const {within, away, cells, symbols, rows} = symbolsOf(made, kinds);
    const number = countOf(within);
    const shown = made.events.filter(({minute, last}) => last >= made.window[0] && minute < made.window[1]);
    assert.deepEqual(
      shown.map(({row}) => row),
      Array.from({length: number}, (_, i) => positionAt(within, i)),
    );
    assert.equal(cells.reduce((sum, cell) => sum + cell.count, 0) + away, number);
    assert.deepEqual(
      rows.flat().sort((a, b) => a - b),
      shown.map(({row}) => row),
    );
    symbols.forEach((symbol, i) => {
      assert.equal(symbol.count, rows[i].length);
      const counts = Array.from(
        {length: kinds},
        (_, kind) => rows[i].filter((row) => made.events[row].kind === kind).length,
      );
      assert.deepEqual(symbol.counts, counts);
    });
  });
}

test("a symbol stands in the middle of its events", () => {
  const events = [
    {x: 100, y: 100},
    {x: 110, y: 106},
  ].map((at, i) => ({...at, minute: i}));
  const {cells} = sumUp(pointsOf(events, ["a"]), shownOf(0, 2), viewOf(), 200, 1);
  assert.deepEqual([cells[0].x, cells[0].y, cells[0].count, cells[0].last], [105, 103, 2, 1]);
});

test("places known exactly and roughly have symbols of their own, that of the rough ones beside", () => {
  const events = [{sign: 0}, {sign: 2}, {sign: 1}].map((event, minute) => ({...event, minute, x: 100, y: 100}));
  const {cells} = sumUp(pointsOf(events, ["a"]), shownOf(0, 3), viewOf(), CELL, 1);
  assert.deepEqual(
    cells.map(({count, sign}) => [count, sign]),
    [
      [1, 0],
      [2, 1],
    ],
  );
  const [exact, rough] = cells;
  assert.deepEqual([exact.x, exact.y], [100, 100]);
  assert.ok(Math.hypot(rough.x - 100, rough.y - 100) >= 16);
});

test("a symbol of several cells tells the place that is known best", () => {
  const events = [
    {sign: 2, x: 45},
    {sign: 2, x: 45},
    {sign: 1, x: 47},
  ].map((event, minute) => ({...event, minute, y: 10}));
  const {cells} = sumUp(pointsOf(events, ["a"]), shownOf(0, 3), viewOf(), CELL, 1);
  assert.deepEqual(
    cells.map(({count, cells: joined, sign}) => [count, joined.length, sign]),
    [[3, 2, 1]],
  );
});

test("what lies on the right or lower edge is outside, for the sum as for the click", () => {
  const view = viewOf({width: 800, height: 500});
  const events = [
    [799, 10],
    [800, 10],
    [10, 499],
    [10, 500],
    [0, 0],
    [-1, 10],
  ].map(([x, y], minute) => ({x, y, minute}));
  const points = pointsOf(events, ["a"]);
  const {cells, places, grid} = sumUp(points, shownOf(0, 6), view, CELL, 1);
  assert.deepEqual([cells.reduce((sum, {count}) => sum + count, 0), places[0].count], [3, 3]);
  const [docked] = dock(places, {view, taken: [], names: ["a"], measure: () => 9});
  assert.deepEqual(eventsOf(points, shownOf(0, 6), view, docked, grid), [1, 3, 5]);
});

test("dragging the map by some pixels leaves what a cell holds as it is", () => {
  const {events, view} = world(3, 600, 4);
  const points = pointsOf(events, NAMES);
  const wide = {...view, width: view.width + 4000, height: view.height + 4000};
  const before = sumUp(points, shownOf(0, points.n), wide, CELL, 4).cells.map(({count}) => count);
  const after = sumUp(points, shownOf(0, points.n), {...wide, left: wide.left - 17, top: wide.top - 5}, CELL, 4).cells;
  assert.deepEqual(
    after.map(({count}) => count),
    before,
  );
});

import assert from "node:assert/strict";
import {test} from "node:test";
import {standAside} from "../../frontend/src/aside.js";
import {shortCount} from "../../frontend/src/draw/donut.js";
import {drawSign} from "../../frontend/src/draw/signs.js";
import {overlap, radius} from "../../frontend/src/symbols.js";
import {cellOf} from "./made.js";

test("a symbol grows with its events, up to a largest", () => {
  const sizes = [1, 2, 10, 100, 1000, 10_000, 1_000_000].map(radius);
  assert.deepEqual(
    sizes,
    [...sizes].sort((a, b) => a - b),
  );
  assert.deepEqual([sizes[0], sizes.at(-1)], [7, 38]);
});

test("boxes that only touch do not overlap", () => {
  assert.equal(overlap([0, 0, 10, 10], [10, 0, 10, 10]), false);
  assert.equal(overlap([0, 0, 10, 10], [9, 9, 10, 10]), true);
  assert.equal(overlap([0, 0, 30, 30], [10, 10, 1, 1]), true);
});

test("a symbol that covers none stays where it is", () => {
  const alone = cellOf({x: 200, y: 200});
  standAside([alone], [cellOf({x: 100, y: 100, count: 50})]);
  assert.deepEqual([alone.x, alone.y], [200, 200]);
});

test("a symbol stands aside on the side where it is", () => {
  const other = cellOf({x: 100, y: 100, count: 50});
  for (const [dx, dy] of [
    [3, 0],
    [-3, 0],
    [0, 3],
    [0, -3],
  ]) {
    const symbol = cellOf({x: 100 + dx, y: 100 + dy});
    standAside([symbol], [other]);
    assert.ok((symbol.x - 100) * dx + (symbol.y - 100) * dy > radius(50) * 3);
  }
});

test("symbols that cover others stand aside until none is covered", () => {
  const standing = [cellOf({x: 100, y: 100, count: 50})];
  const moved = [cellOf({x: 104, y: 100, count: 3}), cellOf({x: 96, y: 100}), cellOf({x: 100, y: 100})];
  standAside(moved, standing);
  const all = [...standing, ...moved];
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(i + 1)) {
      assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= radius(one.count) + radius(other.count));
    }
  }
});

test("where the map is too crowded a symbol stays", () => {
  const crowd = [];
  for (let x = -100; x <= 100; x += 20) for (let y = -100; y <= 100; y += 20) crowd.push(cellOf({x, y, count: 20}));
  const symbol = cellOf({x: 1, y: 2});
  standAside([symbol], crowd);
  assert.deepEqual([symbol.x, symbol.y], [1, 2]);
});

test("counts are written shortly", () => {
  const written = [1, 999, 1000, 1250, 9900, 10_400, 99_999, 123_456].map(shortCount);
  assert.deepEqual(written, ["1", "999", "1.0k", "1.3k", "9.9k", "10k", "100k", "123k"]);
});

test("a sign is drawn as a shape where there is one, and else as its character", () => {
  /** @param {string} sign */
  const calls = (sign) => {
    /** @type {string[]} */
    const made = [];
    const note = (/** @type {unknown} */ _, /** @type {string} */ name) => () => made.push(name);
    const pen = /** @type {any} */ (new Proxy({}, {get: note, set: () => true}));
    drawSign(pen, sign, 0, 0, 7, {fill: "#000", edge: "#fff", width: 1});
    return made;
  };
  for (const sign of ["●", "▲", "■", "◆"]) assert.deepEqual(calls(sign).slice(-2), ["fill", "stroke"], sign);
  assert.deepEqual(calls("★"), ["strokeText", "fillText"]);
});

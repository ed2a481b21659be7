/** Moves the symbols of places that are known only roughly aside, so that they cover no other. */

import {reach} from "./symbols.js";

/** @import {CellSymbol} from "./symbols.js" */

const FARTHEST = 120;
const STEP = 8;
const TURNS = 12;

/** @typedef {[x: number, y: number, radius: number]} Disc */

/**
 * Move each symbol to the nearest spot where it covers no other; where the map is too crowded for that, it stays.
 * @param {CellSymbol[]} symbols
 * @param {CellSymbol[]} standing those that are not moved
 */
export function standAside(symbols, standing) {
  const settled = standing.map(discOf);
  for (const symbol of symbols) {
    const [x, y] = freeSpot(discOf(symbol), settled);
    symbol.x = x;
    symbol.y = y;
    settled.push(discOf(symbol));
  }
}

/**
 * @param {CellSymbol} symbol
 * @returns {Disc}
 */
function discOf(symbol) {
  return [symbol.x, symbol.y, reach(symbol)];
}

/**
 * @param {Disc} disc
 * @param {Disc[]} settled
 * @returns {[x: number, y: number]}
 */
function freeSpot([x, y, r], settled) {
  const near = covered(x, y, r, settled);
  if (!near) return [x, y];
  const away = Math.atan2(y - near[1], x - near[0]) || -0.9;
  for (let distance = STEP; distance <= FARTHEST; distance += STEP) {
    for (let turn = 0; turn < TURNS; turn++) {
      const side = turn % 2 ? 1 : -1;
      const angle = away + (side * Math.ceil(turn / 2) * 2 * Math.PI) / TURNS;
      const left = x + Math.cos(angle) * distance;
      const top = y + Math.sin(angle) * distance;
      if (!covered(left, top, r, settled)) return [left, top];
    }
  }
  return [x, y];
}

/**
 * Return the first disc that one would cover.
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {Disc[]} settled
 */
function covered(x, y, r, settled) {
  for (const other of settled) {
    const dx = other[0] - x;
    const dy = other[1] - y;
    const need = other[2] + r;
    if (dx * dx + dy * dy < need * need) return other;
  }
  return null;
}

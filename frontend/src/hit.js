/** What lies under a point of the map, and which events a symbol stands for. */

import {cellAt} from "./cells.js";
import {radius} from "./symbols.js";
import {countOf, positionAt} from "./time.js";
import {toPixels} from "./view.js";

/** @import {Grid} from "./cells.js" */
/** @import {Mark} from "./labels.js" */
/** @import {Points} from "./points.js" */
/** @import {Box, MapSymbol} from "./symbols.js" */
/** @import {Shown, TimeWindow} from "./time.js" */
/** @import {View} from "./view.js" */

/** @typedef {{x: number, y: number}} Pixel */

/**
 * Return the symbol that a click at a point is meant for: of those under it the one whose middle is nearest.
 * @template {MapSymbol} T
 * @param {T[]} symbols
 * @param {Pixel} point
 * @returns {T | null}
 */
export function symbolAt(symbols, point) {
  const away = (/** @type {Pixel} */ {x, y}) => Math.hypot(x - point.x, y - point.y);
  const under = symbols.filter((symbol) => covers(symbol, point, away(symbol)));
  return under.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/**
 * @param {MapSymbol} symbol
 * @param {Pixel} point
 * @param {number} away distance from the symbol's middle
 */
function covers(symbol, point, away) {
  if ("box" in symbol) return within(symbol.box, point, 0, 0);
  return away <= Math.max(radius(symbol.count) + 3, 12);
}

/**
 * Return the marks of the town under a point.
 * @param {Mark[]} marks
 * @param {Pixel} point
 */
export function markAt(marks, point) {
  return marks.find(({box}) => within(box, point, 0, 0)) ?? null;
}

/**
 * @param {Box} box
 * @param {Pixel} point
 * @param {number} beside pixels that count as well
 * @param {number} above
 */
function within([left, top, width, height], {x, y}, beside, above) {
  return x >= left - beside && x <= left + width + beside && y >= top - above && y <= top + height + above;
}

/**
 * Return the positions of the events that a symbol stands for.
 * @param {Points} points
 * @param {Shown} shown
 * @param {View} view
 * @param {MapSymbol} symbol
 * @param {Grid} grid
 */
export function eventsOf(points, shown, view, symbol, grid) {
  const cells = new Set("cells" in symbol ? symbol.cells : []);
  const places = new Set("places" in symbol ? symbol.places : []);
  const found = [];
  const number = countOf(shown);
  for (let n = 0; n < number; n++) {
    const i = positionAt(shown, n);
    const [x, y] = toPixels(view, points.x[i], points.y[i]);
    const inside = x >= 0 && y >= 0 && x < view.width && y < view.height;
    const meant = inside ? cells.has(cellAt(grid, x, y, points.sign[i])) : places.has(points.place[i]);
    if (meant) found.push(i);
  }
  return found;
}

/**
 * Return the places of the events of each symbol, the one with most events first: one walk over all of the events.
 * @param {Points} points
 * @param {Shown} shown
 * @param {View} view
 * @param {{cells: number[], places?: number[]}[]} symbols
 * @param {Grid} grid
 * @returns {number[][]} positions in the names of places
 */
export function placesOfEach(points, shown, view, symbols, grid) {
  const byCell = new Map(symbols.flatMap(({cells}, i) => cells.map((cell) => [cell, i])));
  const byPlace = new Map(symbols.flatMap(({places = []}, i) => places.map((place) => [place, i])));
  const tallies = symbols.map(() => /** @type {Map<number, number>} */ (new Map()));
  for (let n = symbols.length ? countOf(shown) - 1 : -1; n >= 0; n--) {
    const i = positionAt(shown, n);
    const [x, y] = toPixels(view, points.x[i], points.y[i]);
    const inside = x >= 0 && y >= 0 && x < view.width && y < view.height;
    const place = points.place[i];
    const owner = inside ? byCell.get(cellAt(grid, x, y, points.sign[i])) : byPlace.get(place);
    if (owner !== undefined) tallies[owner].set(place, (tallies[owner].get(place) ?? 0) + 1);
  }
  return tallies.map((tally) => [...tally].sort((a, b) => b[1] - a[1]).map(([place]) => place));
}

/**
 * Return the names of the places of events, the one with most events first.
 * @param {Points} points
 * @param {number[]} positions
 */
export function placesOf(points, positions) {
  /** @type {Map<number, number>} */
  const tally = new Map();
  for (const i of positions) tally.set(points.place[i], (tally.get(points.place[i]) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1]).map(([place]) => points.names[place]);
}

/**
 * Return when those of some events lasted that are of several days, as windows.
 * @param {Points} points
 * @param {number[]} positions
 * @returns {TimeWindow[]}
 */
export function spellsOf({minute, last}, positions) {
  return positions.filter((i) => last[i] > minute[i]).map((i) => [minute[i], last[i] + 1]);
}

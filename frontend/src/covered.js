/** The symbols that a control or the edge of the view would cover: they stand at the edge, as what lies outside. */

import {cellAt} from "./cells.js";
import {boxAround, overlap} from "./symbols.js";
import {countOf, positionAt} from "./time.js";
import {toPixels} from "./view.js";

/** @import {Grid} from "./cells.js" */
/** @import {Points} from "./points.js" */
/** @import {Box, CellSymbol, PlaceSum} from "./symbols.js" */
/** @import {Shown} from "./time.js" */
/** @import {View} from "./view.js" */

/**
 * Return the symbols that are whole in the view, and those that are not.
 * @param {CellSymbol[]} cells
 * @param {View} view
 * @param {Box[]} fixtures what stands over the map
 * @returns {{seen: CellSymbol[], covered: CellSymbol[]}}
 */
export function partCovered(cells, view, fixtures) {
  const isSeen = (/** @type {CellSymbol} */ symbol) => {
    const box = boxAround(symbol);
    return isWithin(box, view) && !fixtures.some((fixture) => overlap(fixture, box));
  };
  return {seen: cells.filter(isSeen), covered: cells.filter((symbol) => !isSeen(symbol))};
}

/**
 * Return whether a box lies in the view with all of its pixels.
 * @param {Box} box
 * @param {View} view
 */
export function isWithin([left, top, width, height], view) {
  return left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height;
}

/**
 * Return what covered symbols count, with the places of their events.
 * @param {CellSymbol[]} covered
 * @param {Points} points
 * @param {Shown} shown
 * @param {View} view
 * @param {Grid} grid
 * @returns {PlaceSum[]}
 */
export function sumsOf(covered, points, shown, view, grid) {
  const owners = new Map(covered.flatMap((symbol) => symbol.cells.map((cell) => [cell, symbol])));
  /** @type {Map<CellSymbol, Map<number, number>>} */
  const tallies = new Map(covered.map((symbol) => [symbol, new Map()]));
  for (let n = covered.length ? countOf(shown) - 1 : -1; n >= 0; n--) {
    const i = positionAt(shown, n);
    const [x, y] = toPixels(view, points.x[i], points.y[i]);
    if (x < 0 || y < 0 || x >= view.width || y >= view.height) continue;
    const owner = owners.get(cellAt(grid, x, y, points.sign[i]));
    const tally = owner && tallies.get(owner);
    tally?.set(points.place[i], (tally.get(points.place[i]) ?? 0) + 1);
  }
  return covered.map((symbol) => {
    const places = [...(tallies.get(symbol) ?? [])].sort((a, b) => b[1] - a[1]).map(([place]) => place);
    const {x, y, count, counts, cells} = symbol;
    return {x, y, count, counts, cells, places};
  });
}

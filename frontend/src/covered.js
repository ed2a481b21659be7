/** The symbols that a control or the edge of the view would cover: they stand at the edge, as what lies outside. */

import {placesOfEach} from "./hit.js";
import {boxAround, overlap} from "./symbols.js";

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
  const places = placesOfEach(points, shown, view, covered, grid);
  return covered.map(({x, y, count, counts, cells}, i) => ({x, y, count, counts, cells, places: places[i]}));
}

/**
 * Sums the events up by screen cell, and by place where they lie outside the view.
 *
 * Places known exactly and those known only to a district or region are summed up apart, in two planes. The grid is
 * fixed to the world, not to the screen, so that cells stay what they are while the map is dragged.
 */

import {standAside} from "./aside.js";
import {addCounts, reach} from "./symbols.js";
import {countOf, positionAt} from "./time.js";
import {toPixels} from "./view.js";

/** @import {Points} from "./points.js" */
/** @import {CellSymbol, PlaceSum} from "./symbols.js" */
/** @import {Shown} from "./time.js" */
/** @import {View} from "./view.js" */

/**
 * @typedef {object} Grid
 * @property {number} cell width and height of a cell, pixels
 * @property {number} offX pixels of the first column that lie left of the view
 * @property {number} offY
 * @property {number} columns
 * @property {number} plane how many cells a plane has
 */

/** What is counted while the events are gone through once. */
class Tally {
  /**
   * @param {number} cells
   * @param {number} places
   * @param {number} kinds
   */
  constructor(cells, places, kinds) {
    this.kinds = new Uint32Array(cells * kinds);
    this.sumX = new Float64Array(cells);
    this.sumY = new Float64Array(cells);
    this.last = new Int32Array(cells);
    this.sign = new Uint8Array(cells).fill(255);
    this.away = new Uint32Array(places * kinds);
    this.awayLast = new Int32Array(places);
  }
}

/**
 * Sum the events that are shown up.
 * @param {Points} points
 * @param {Shown} shown
 * @param {View} view
 * @param {number} cell width and height of a cell, pixels
 * @param {number} kinds how many kinds there are
 * @returns {{cells: CellSymbol[], places: PlaceSum[], grid: Grid}}
 */
export function sumUp(points, shown, view, cell, kinds) {
  const grid = gridOf(view, cell);
  const tally = new Tally(2 * grid.plane, points.names.length, kinds);
  count(points, shown, view, grid, tally, kinds);
  const cells = cellSymbols(tally, kinds);
  const exact = merge(cells.filter((symbol) => isExact(symbol, grid)));
  const vague = merge(cells.filter((symbol) => !isExact(symbol, grid)));
  standAside(vague, exact);
  return {cells: [...exact, ...vague], places: placeSums(points, view, tally, kinds), grid};
}

/**
 * @param {View} view
 * @param {number} cell
 * @returns {Grid}
 */
function gridOf(view, cell) {
  const offX = view.left - Math.floor(view.left / cell) * cell;
  const offY = view.top - Math.floor(view.top / cell) * cell;
  const columns = Math.ceil((view.width + offX) / cell) + 1;
  const rows = Math.ceil((view.height + offY) / cell) + 1;
  return {cell, offX, offY, columns, plane: columns * rows};
}

/**
 * Return the number of the cell that an event at a pixel of the view falls into.
 * @param {Grid} grid
 * @param {number} x
 * @param {number} y
 * @param {number} sign
 */
export function cellAt(grid, x, y, sign) {
  const column = ((x + grid.offX) / grid.cell) | 0;
  const row = ((y + grid.offY) / grid.cell) | 0;
  return column + grid.columns * row + (sign ? grid.plane : 0);
}

/**
 * @param {CellSymbol} symbol
 * @param {Grid} grid
 */
function isExact(symbol, grid) {
  return symbol.cells[0] < grid.plane;
}

/**
 * The one loop over all events that are shown: it runs at each frame, hence on columns and without an object an event.
 * @param {Points} points
 * @param {Shown} shown
 * @param {View} view
 * @param {Grid} grid
 * @param {Tally} tally
 * @param {number} kinds
 */
function count(points, shown, view, grid, tally, kinds) {
  const {x, y, kind, place, sign} = points;
  const {scale, left, top, width, height} = view;
  const {kinds: counts, sumX, sumY, last, sign: best, away, awayLast} = tally;
  const number = countOf(shown);
  for (let n = 0; n < number; n++) {
    const i = positionAt(shown, n);
    const px = x[i] * scale - left;
    const py = y[i] * scale - top;
    if (px < 0 || py < 0 || px >= width || py >= height) {
      away[place[i] * kinds + kind[i]]++;
      awayLast[place[i]] = i;
      continue;
    }
    const c = cellAt(grid, px, py, sign[i]);
    counts[c * kinds + kind[i]]++;
    sumX[c] += px;
    sumY[c] += py;
    last[c] = i;
    if (sign[i] < best[c]) best[c] = sign[i];
  }
}

/**
 * @param {Tally} tally
 * @param {number} kinds
 * @returns {CellSymbol[]}
 */
function cellSymbols({kinds: column, sumX, sumY, last, sign}, kinds) {
  const found = [];
  for (let c = 0; c < sumX.length; c++) {
    const total = totalAt(column, c, kinds);
    if (!total) continue;
    const counts = countsAt(column, c, kinds);
    const [x, y] = [sumX[c] / total, sumY[c] / total];
    found.push({cells: [c], x, y, count: total, counts, sign: sign[c], last: last[c]});
  }
  return found;
}

/**
 * @param {Points} points
 * @param {View} view
 * @param {Tally} tally
 * @param {number} kinds
 * @returns {PlaceSum[]}
 */
function placeSums(points, view, {away, awayLast}, kinds) {
  const found = [];
  for (let place = 0; place < awayLast.length; place++) {
    const total = totalAt(away, place, kinds);
    if (!total) continue;
    const [x, y] = toPixels(view, points.x[awayLast[place]], points.y[awayLast[place]]);
    found.push({places: [place], cells: [], x, y, count: total, counts: countsAt(away, place, kinds)});
  }
  return found;
}

/**
 * @param {Uint32Array} column
 * @param {number} at
 * @param {number} kinds
 */
function countsAt(column, at, kinds) {
  const counts = [];
  for (let i = at * kinds; i < (at + 1) * kinds; i++) counts.push(column[i]);
  return counts;
}

/**
 * @param {Uint32Array} column
 * @param {number} at
 * @param {number} kinds
 */
function totalAt(column, at, kinds) {
  let total = 0;
  for (let i = at * kinds; i < (at + 1) * kinds; i++) total += column[i];
  return total;
}

/**
 * Join the cells whose symbols would cover each other, until none does; the larger keeps its place.
 * @param {CellSymbol[]} cells
 * @returns {CellSymbol[]}
 */
function merge(cells) {
  /** @type {CellSymbol[]} */
  const kept = [];
  for (const cell of cells.sort((a, b) => b.count - a.count)) {
    const near = kept.find((other) => touch(other, cell));
    if (near) join(near, cell);
    else kept.push(cell);
  }
  return kept.length < cells.length ? merge(kept) : kept;
}

/**
 * @param {CellSymbol} a
 * @param {CellSymbol} b
 */
function touch(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y) < reach(a) + reach(b);
}

/**
 * @param {CellSymbol} into
 * @param {CellSymbol} other
 */
function join(into, other) {
  addCounts(into, other);
  into.cells.push(...other.cells);
  into.sign = Math.min(into.sign, other.sign);
}

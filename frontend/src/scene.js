/** What the map shows at one moment: put together from the events, and painted. */

import {sumUp} from "./cells.js";
import {partCovered, sumsOf} from "./covered.js";
import {drawArc} from "./draw/arcs.js";
import {drawDonut} from "./draw/donut.js";
import {drawFocus} from "./draw/focus.js";
import {drawIndicator, measureNames} from "./draw/indicators.js";
import {drawLabels, measureWith} from "./draw/labels.js";
import {circle, rings, shadow} from "./draw/shapes.js";
import {drawOutlined} from "./draw/signs.js";
import {heldOn, markedFirst} from "./held.js";
import {isLand, placeLabels} from "./labels.js";
import {dock} from "./offscreen.js";
import {ACCENT} from "./palette.js";
import {boxAround, RING, radius, SINGLE_RING} from "./symbols.js";
import {positionsWithin} from "./time.js";
import {toPixels} from "./view.js";

/** @import {Grid} from "./cells.js" */
/** @import {Pen} from "./draw/shapes.js" */
/** @import {Ground} from "./grounds.js" */
/** @import {HeldTown} from "./held.js" */
/** @import {Label, Mark, PlacedLabel} from "./labels.js" */
/** @import {Indicator} from "./offscreen.js" */
/** @import {Points} from "./points.js" */
/** @import {Kind, State, TimedArc} from "./python.js" */
/** @import {Box, CellSymbol, MapSymbol, PlaceSum} from "./symbols.js" */
/** @import {Shown} from "./time.js" */
/** @import {View} from "./view.js" */

/**
 * What a scene is made of; `arcs` and `towns` are empty while their switches are off.
 * @typedef {object} Stuff
 * @property {Box[]} fixtures what stands over the map: its controls and its legend
 * @property {Map<string, Ground>} grounds the land of each country, by its label's id
 * @property {Points | null} points none before they are loaded
 * @property {Label[]} labels
 * @property {HeldTown[]} towns
 * @property {TimedArc[]} arcs
 * @property {Kind[]} kinds
 */

/**
 * The events as they are drawn.
 * @typedef {object} Events
 * @property {Shown} shown
 * @property {Grid} grid
 * @property {CellSymbol[]} cells
 * @property {Indicator[]} indicators
 */

/**
 * @typedef {object} Scene
 * @property {View} view
 * @property {Events | null} events none before they are loaded
 * @property {MapSymbol[]} symbols
 * @property {PlacedLabel[]} placed
 * @property {Mark[]} marks
 * @property {boolean} anyMarked whether any town is marked, in the view or not
 */

const CELL = 46;

/**
 * Put together what is shown. The signs stand where they must, between them the names of lands, at the edge the docks,
 * and the towns are named where there is room left.
 * @param {Pen} pen to measure texts with
 * @param {View} view
 * @param {number} zoom
 * @param {State} state
 * @param {Stuff} stuff
 * @returns {Scene}
 */
export function compose(pen, view, zoom, state, {points, labels, towns, kinds, fixtures, grounds}) {
  const marked = heldOn(towns, state.window[1]);
  const found = points && findCells(points, state, view, kinds.length, fixtures);
  const symbols = found?.seen ?? [];
  const room = {view, zoom, symbols, boxes: fixtures, grounds, measure: measureWith(pen)};
  const [lands, others] = [labels.filter(isLand), labels.filter((label) => !isLand(label))];
  const named = placeLabels(lands, marked, room).placed;
  const taken = [...fixtures, ...named.map(({box}) => box)];
  const events = found && points && addDocks(pen, view, points, found, taken);
  const docks = events?.indicators ?? [];
  const boxes = [...taken, ...docks.map(({box}) => box)];
  const {placed, marks} = placeLabels(markedFirst(others, towns, marked), marked, {...room, boxes});
  return {
    view,
    events,
    symbols: [...symbols, ...docks],
    placed: [...named, ...placed],
    marks,
    anyMarked: marked.size > 0,
  };
}

/**
 * @typedef {{shown: Shown, grid: Grid, places: PlaceSum[], seen: CellSymbol[], covered: CellSymbol[]}} Found
 * the events as symbols, apart by whether they can stand at their place
 */

/**
 * @param {Points} points
 * @param {State} state
 * @param {View} view
 * @param {number} kinds how many there are
 * @param {Box[]} fixtures
 * @returns {Found}
 */
function findCells(points, {window}, view, kinds, fixtures) {
  const shown = positionsWithin(points, window);
  const {cells, places, grid} = sumUp(points, shown, view, CELL, kinds);
  return {shown, grid, places, ...partCovered(cells, view, fixtures)};
}

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {Points} points
 * @param {Found} found
 * @param {Box[]} boxes that the docks may not cover
 * @returns {Events}
 */
function addDocks(pen, view, points, {shown, grid, places, seen, covered}, boxes) {
  const away = [...places, ...sumsOf(covered, points, shown, view, grid)];
  const taken = [...boxes, ...seen.map(boxAround)];
  const indicators = dock(away, {view, taken, names: points.names, measure: measureNames(pen)});
  return {shown, grid, cells: seen, indicators};
}

/**
 * Paint a scene.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {State} state
 * @param {Stuff} stuff
 * @param {MapSymbol | null} reached the symbol that the keyboard has reached
 */
export function paint(pen, {view, events, placed}, state, {points, arcs, kinds}, reached) {
  if (!events || !points) return drawLabels(pen, placed);
  paintArcs(pen, view, state, arcs, kinds);
  drawLabels(pen, placed);
  for (const cell of events.cells) {
    if (cell.count === 1) paintSingle(pen, cell, kinds[points.kind[cell.last]]);
    else paintSeveral(pen, cell, kinds);
  }
  for (const indicator of events.indicators) drawIndicator(pen, indicator, kinds);
  paintSelected(pen, view, state, events.cells, kinds);
  if (reached) drawFocus(pen, reached);
}

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {State} state
 * @param {TimedArc[]} arcs
 * @param {Kind[]} kinds
 */
function paintArcs(pen, view, {window}, arcs, kinds) {
  const [from, to] = window;
  pen.lineWidth = 1.1;
  for (const [minute, last, kind, ...arc] of arcs) {
    if (last >= from && minute < to) drawArc(pen, view, kinds[kind].colour, arc, 0.4);
  }
}

/**
 * @param {Pen} pen
 * @param {CellSymbol} cell
 * @param {Kind[]} kinds
 */
function paintSeveral(pen, cell, kinds) {
  const r = radius(cell.count);
  drawDonut(pen, cell, r, kinds);
  rings(pen, cell.x, cell.y, r + RING, cell.sign);
}

/**
 * @param {Pen} pen
 * @param {CellSymbol} cell
 * @param {Kind} kind
 */
function paintSingle(pen, {x, y, sign}, kind) {
  rings(pen, x, y, SINGLE_RING, sign);
  shadow(pen, x, y, 6.5);
  drawOutlined(pen, kind, x, y, 7, sign > 0);
}

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {State} state
 * @param {CellSymbol[]} cells
 * @param {Kind[]} kinds
 */
function paintSelected(pen, view, {selected}, cells, kinds) {
  if (!selected) return;
  pen.lineWidth = 2.2;
  for (const arc of selected.arcs) drawArc(pen, view, kinds[selected.kind].colour, arc, 0.95);
  const [x, y] = toPixels(view, ...selected.at);
  const cell = cells.find((symbol) => Math.hypot(symbol.x - x, symbol.y - y) < radius(symbol.count) + 6);
  const line = {width: 2.5, colour: ACCENT};
  if (cell) circle(pen, cell.x, cell.y, radius(cell.count) + 5, line);
  else circle(pen, x, y, 13, line);
}

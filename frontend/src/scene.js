/** What the map shows at one moment: put together from the events, and painted. */

import {sumUp} from "./cells.js";
import {drawArc} from "./draw/arcs.js";
import {drawDonut} from "./draw/donut.js";
import {drawIndicator, measureNames} from "./draw/indicators.js";
import {drawLabels, measureWith} from "./draw/labels.js";
import {circle, rings, shadow} from "./draw/shapes.js";
import {drawSign} from "./draw/signs.js";
import {heldOn, markedFirst} from "./held.js";
import {placeLabels} from "./labels.js";
import {gatherAtEdge, layOut} from "./offscreen.js";
import {ACCENT, PAPER} from "./palette.js";
import {radius} from "./symbols.js";
import {positionsWithin} from "./time.js";
import {toPixels} from "./view.js";

/** @import {Grid} from "./cells.js" */
/** @import {Pen} from "./draw/shapes.js" */
/** @import {HeldTown} from "./held.js" */
/** @import {Label, Mark, PlacedLabel} from "./labels.js" */
/** @import {Indicator} from "./offscreen.js" */
/** @import {Points} from "./points.js" */
/** @import {Kind, State, TimedArc} from "./python.js" */
/** @import {CellSymbol, MapSymbol} from "./symbols.js" */
/** @import {Shown} from "./time.js" */
/** @import {View} from "./view.js" */

/**
 * What a scene is made of; `arcs` and `towns` are empty while their switches are off.
 * @typedef {object} Stuff
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
const NARROW = 480;
/** The pixels apart that two off-screen indicators need. */
const APART = {x: 92, y: 44};

/**
 * Put together what is shown.
 * @param {Pen} pen to measure texts with
 * @param {View} view
 * @param {number} zoom
 * @param {State} state
 * @param {Stuff} stuff
 * @returns {Scene}
 */
export function compose(pen, view, zoom, state, {points, labels, towns, kinds}) {
  const marked = heldOn(towns, state.window[1]);
  const anyMarked = marked.size > 0;
  const events = points && composeEvents(pen, view, points, state, kinds, anyMarked);
  const cells = events?.cells ?? [];
  const indicators = events?.indicators ?? [];
  const boxes = indicators.map((indicator) => indicator.box);
  const ordered = markedFirst(labels, towns, marked);
  const {placed, marks} = placeLabels(ordered, marked, view, zoom, cells, boxes, measureWith(pen));
  return {view, events, symbols: [...cells, ...indicators], placed, marks, anyMarked};
}

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {Points} points
 * @param {State} state
 * @param {Kind[]} kinds
 * @param {boolean} legend whether the legend of the marks stands in the upper corner
 * @returns {Events}
 */
function composeEvents(pen, view, points, {window}, kinds, legend) {
  const shown = positionsWithin(points, window);
  const {cells, places, grid} = sumUp(points, shown, view, CELL, kinds.length);
  const measure = measureNames(pen);
  const indicators = gatherAtEdge(places, view, insetOf(view, legend), APART).map((sum) =>
    layOut(sum, points.names, view, measure),
  );
  return {shown, grid, cells, indicators};
}

/**
 * Return how far from the edges the indicators stay: above the player, and below the legend.
 * @param {View} view
 * @param {boolean} legend
 */
function insetOf({width}, legend) {
  const narrow = width < NARROW;
  const below = narrow ? 110 : 76;
  return {left: 30, top: legend ? below : 30, right: 30, bottom: narrow ? 112 : 84};
}

/**
 * Paint a scene.
 * @param {Pen} pen
 * @param {Scene} scene
 * @param {State} state
 * @param {Stuff} stuff
 */
export function paint(pen, {view, events, placed}, state, {points, arcs, kinds}) {
  if (!events || !points) return drawLabels(pen, placed);
  paintArcs(pen, view, state, arcs, kinds);
  drawLabels(pen, placed);
  for (const cell of events.cells) {
    if (cell.count === 1) paintSingle(pen, cell, kinds[points.kind[cell.last]]);
    else paintSeveral(pen, cell, kinds);
  }
  for (const indicator of events.indicators) drawIndicator(pen, indicator, view, kinds);
  paintSelected(pen, view, state, events.cells, kinds);
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
  rings(pen, cell.x, cell.y, r + 6, cell.sign);
}

/**
 * @param {Pen} pen
 * @param {CellSymbol} cell
 * @param {Kind} kind
 */
function paintSingle(pen, {x, y, sign}, kind) {
  rings(pen, x, y, 13, sign);
  shadow(pen, x, y, 6.5);
  const style = sign ? {fill: PAPER, edge: kind.colour, width: 2.5} : {fill: kind.colour, edge: PAPER, width: 1.5};
  drawSign(pen, kind.sign, x, y, 7, style);
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

/** Where the names of towns, regions and countries stand, and the marks of who is reported to hold a town. */

import {isWithin} from "./covered.js";
import {spotsIn} from "./grounds.js";
import {boxAround, overlap, radius} from "./symbols.js";
import {toPixels} from "./view.js";

/** @import {Ground} from "./grounds.js" */
/** @import {Holding, Report} from "./held.js" */
/** @import {Box, Sum} from "./symbols.js" */
/** @import {View} from "./view.js" */

/**
 * @typedef {object} Label
 * @property {string} id
 * @property {string} name
 * @property {number} x world coordinate, 0 to 256
 * @property {number} y
 * @property {number} min_zoom the first zoom at which it is shown
 * @property {string} anchor the side of the town on which the name stands when it is free
 * @property {boolean} country
 * @property {boolean} region
 */

/**
 * A label that found room.
 * @typedef {object} PlacedLabel
 * @property {Label} label
 * @property {string} text what is written; empty where only the marks found room
 * @property {number} left pixels
 * @property {number} middle
 * @property {[x: number, y: number] | null} dot where the town's dot stands, if it is not under a symbol
 * @property {{left: number, report: Report}[]} marks
 * @property {Box} box that all of it takes
 */

/** @typedef {Holding & {box: Box}} Mark the marks of one town as they stand on the map */

/**
 * What the names stand on and give way to.
 * @typedef {object} Room
 * @property {View} view
 * @property {number} zoom
 * @property {(Sum & {sign?: number})[]} symbols
 * @property {Box[]} boxes of docks and of what stands over the map
 * @property {Map<string, Ground>} grounds the land of each country, by its label's id
 * @property {(label: Label) => number} measure width of the written name in pixels
 */

/** Width of a mark, in pixels. */
export const MARK = 19;
const GAP = 2;
const LINE = 14;
/** How far from its middle the name of a region may stand, in world coordinates. */
const FARTHEST = 1;
const STEP = 7;
/** The directions in which it moves aside: not to the west, where another country begins. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((turn) => (turn * Math.PI) / 12);

/**
 * Place the labels, the most important first; each takes the first spot that is free, or gives way.
 *
 * A town of `marked` carries its marks at every zoom, and where its name finds no room, the marks alone.
 * @param {Label[]} labels
 * @param {Map<string, Holding>} marked
 * @param {Room} room
 */
export function placeLabels(labels, marked, room) {
  const taken = [...room.symbols.map(boxAround), ...room.boxes];
  /** @type {PlacedLabel[]} */
  const placed = [];
  /** @type {Mark[]} */
  const marks = [];
  for (const label of labels) {
    const held = marked.get(label.id);
    const at = held || label.min_zoom <= room.zoom + 0.01 ? placeOf(label, room) : null;
    const found = at && roomFor(label, held, at, room, taken);
    if (!found) continue;
    taken.push(found.box);
    placed.push(found);
    if (held) marks.push({...held, box: [found.left, found.middle - 8, found.box[2] - 4, 16]});
  }
  return {placed, marks};
}

/**
 * Return where a label's place lies, or null when no name of it can be in the view; a country may be seen without it.
 * @param {Label} label
 * @param {Room} room
 * @returns {[x: number, y: number] | null}
 */
function placeOf(label, {view, grounds}) {
  const [x, y] = toPixels(view, label.x, label.y);
  if (grounds.has(label.id)) return [x, y];
  return x < -40 || y < 0 || x > view.width + 40 || y > view.height ? null : [x, y];
}

/**
 * Return the label where it finds room, with its marks.
 * @param {Label} label
 * @param {Holding | undefined} held
 * @param {[x: number, y: number]} at where the place lies
 * @param {Room} room
 * @param {Box[]} taken
 * @returns {PlacedLabel | null}
 */
function roomFor(label, held, at, room, taken) {
  const isTown = !isLand(label);
  const under = isTown
    ? room.symbols.find((symbol) => Math.hypot(symbol.x - at[0], symbol.y - at[1]) < radius(symbol.count) + 6)
    : undefined;
  if (isTown && !held && room.boxes.some((box) => overlap(box, [...at, 1, 1]))) return null;
  const marksWidth = held ? held.steps.length * (MARK + GAP) : 0;
  const nameWidth = room.measure(label) + (held ? 3 : 0);
  const around = under ?? {x: at[0], y: at[1], count: 0};
  const whole = freeSpot(spotsOf(label, nameWidth + marksWidth, around, room), nameWidth + marksWidth, room, taken);
  const free = whole ?? (held && freeSpot(sidesOf(label, marksWidth, around), marksWidth, room, taken));
  if (!free) return null;
  const [left, middle] = free;
  const named = whole ? nameWidth : 0;
  const marks = (held?.steps ?? []).map((report, i) => ({left: left + named + i * (MARK + GAP), report}));
  const dot = under || !isTown ? null : at;
  return {
    label,
    text: whole ? written(label) : "",
    left,
    middle,
    dot,
    marks,
    box: boxOfLine(left, middle, named + marksWidth),
  };
}

/**
 * Return the first spot of a line of text where it is whole in the view and no box is in its way.
 * @param {Iterable<[left: number, middle: number]>} spots
 * @param {number} width
 * @param {Room} room
 * @param {Box[]} taken
 */
function freeSpot(spots, width, {view}, taken) {
  for (const spot of spots) {
    const box = boxOfLine(...spot, width);
    if (isWithin(box, view) && !taken.some((other) => overlap(other, box))) return spot;
  }
  return null;
}

/**
 * Yield the spots for a name, the best first: of a town beside it, of a region around its middle, of a country on its land.
 * @param {Label} label
 * @param {number} width
 * @param {{x: number, y: number, count: number}} around
 * @param {Room} room
 * @returns {Generator<[left: number, middle: number]>}
 */
function* spotsOf(label, width, around, {view, grounds}) {
  if (!isLand(label)) return yield* sidesOf(label, width, around);
  const {x, y} = around;
  yield [x - width / 2, y];
  const ground = grounds.get(label.id);
  if (ground)
    for (const [middleX, middleY] of spotsIn(ground, view, around, width)) yield [middleX - width / 2, middleY];
  for (let away = STEP; label.region && away <= FARTHEST * view.scale; away += STEP) {
    for (const turn of TURNS) yield [x + Math.cos(turn) * away - width / 2, y + Math.sin(turn) * away];
  }
}

/**
 * @param {Label} label
 * @param {number} width
 * @param {{x: number, y: number, count: number, sign?: number}} around
 * @returns {[left: number, middle: number][]}
 */
function sidesOf({anchor}, width, around) {
  const {x, y, count} = around;
  const [, , side] = boxAround(around);
  const gap = count ? side / 2 + 3 : 6;
  /** @type {Record<string, [left: number, middle: number]>} */
  const sides = {
    right: [x + gap, y],
    left: [x - gap - width, y],
    bottom: [x - width / 2, y + gap + 6],
    top: [x - width / 2, y - gap - 6],
  };
  return [sides[anchor] ?? sides.top, ...Object.values(sides)];
}

/**
 * @param {number} left
 * @param {number} middle
 * @param {number} width
 * @returns {Box}
 */
function boxOfLine(left, middle, width) {
  return [left - 2, middle - LINE / 2, width + 4, LINE];
}

/**
 * Return whether a label names a country or a region, and no town.
 * @param {Label} label
 */
export function isLand({country, region}) {
  return country || region;
}

/**
 * Return a label's name as it is written on the map.
 * @param {Label} label
 */
export function written({name, country}) {
  return country ? name.toUpperCase() : name;
}

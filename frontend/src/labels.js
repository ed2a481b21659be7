/** Where the names of towns and countries stand, and the marks of who is reported to hold a town. */

import {overlap, radius} from "./symbols.js";
import {toPixels} from "./view.js";

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
 */

/** @typedef {Holding & {box: Box}} Mark the marks of one town as they stand on the map */

/** Width of a mark, in pixels. */
export const MARK = 19;
const GAP = 2;
const LINE = 14;

/**
 * Place the labels, the most important first; each takes the first side that is free, or gives way.
 *
 * A town of `marked` carries its marks at every zoom, and where its name finds no room, the marks alone.
 * @param {Label[]} labels
 * @param {Map<string, Holding>} marked
 * @param {View} view
 * @param {number} zoom
 * @param {Sum[]} symbols that the names give way to
 * @param {Box[]} boxes that they give way to
 * @param {(label: Label) => number} measure width of the written name in pixels
 */
export function placeLabels(labels, marked, view, zoom, symbols, boxes, measure) {
  /** @type {Box[]} */
  const taken = [...symbols.map(squareAround), ...boxes];
  /** @type {PlacedLabel[]} */
  const placed = [];
  /** @type {Mark[]} */
  const marks = [];
  for (const label of labels) {
    const held = marked.get(label.id);
    const at = held || label.min_zoom <= zoom + 0.01 ? inView(label, view) : null;
    if (!at) continue;
    const under = symbols.find((symbol) => Math.hypot(symbol.x - at[0], symbol.y - at[1]) < radius(symbol.count) + 6);
    const found = roomFor(label, held, measure(label), at, under, taken);
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
    if (held) marks.push({...held, box: [found.label.left, found.label.middle - 8, found.box[2] - 4, 16]});
  }
  return {placed, marks};
}

/**
 * Return where a label's place lies, or null when that is too far outside the view for the name to be in it.
 * @param {Label} label
 * @param {View} view
 * @returns {[x: number, y: number] | null}
 */
function inView(label, view) {
  const [x, y] = toPixels(view, label.x, label.y);
  return x < -40 || y < 0 || x > view.width + 40 || y > view.height ? null : [x, y];
}

/**
 * @param {Sum} symbol
 * @returns {Box}
 */
function squareAround({x, y, count}) {
  const r = radius(count) + 2;
  return [x - r, y - r, 2 * r, 2 * r];
}

/**
 * Return the label where it finds room, with its marks, and the box that it takes.
 * @param {Label} label
 * @param {Holding | undefined} held
 * @param {number} width of the name
 * @param {[x: number, y: number]} at where the place lies
 * @param {Sum | undefined} under the symbol that covers it
 * @param {Box[]} taken
 * @returns {{label: PlacedLabel, box: Box} | null}
 */
function roomFor(label, held, width, at, under, taken) {
  const around = under && !label.country ? under : {x: at[0], y: at[1], count: 0};
  const marksWidth = held ? held.steps.length * (MARK + GAP) : 0;
  const nameWidth = width + (held ? 3 : 0);
  const whole = freeSide(label, nameWidth + marksWidth, around, taken);
  const free = whole ?? (held && freeSide(label, marksWidth, around, taken));
  if (!free) return null;
  const [left, middle] = free;
  const named = whole ? nameWidth : 0;
  const marks = (held?.steps ?? []).map((report, i) => ({left: left + named + i * (MARK + GAP), report}));
  return {
    label: {label, text: whole ? written(label) : "", left, middle, dot: under || label.country ? null : at, marks},
    box: boxOfLine(left, middle, named + marksWidth),
  };
}

/**
 * Return the left end and the middle of a line of text beside a town, where no box is in its way.
 * @param {Label} label
 * @param {number} width
 * @param {{x: number, y: number, count: number}} around
 * @param {Box[]} taken
 */
function freeSide(label, width, around, taken) {
  return sidesOf(label, width, around).find(([left, middle]) => {
    const box = boxOfLine(left, middle, width);
    return !taken.some((other) => overlap(other, box));
  });
}

/**
 * @param {Label} label
 * @param {number} width
 * @param {{x: number, y: number, count: number}} around
 * @returns {[left: number, middle: number][]}
 */
function sidesOf({country, anchor}, width, {x, y, count}) {
  if (country) return [[x - width / 2, y]];
  const gap = count ? radius(count) + 5 : 6;
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
 * Return a label's name as it is written on the map.
 * @param {Label} label
 */
export function written({name, country}) {
  return country ? name.toUpperCase() : name;
}

/** Draws the off-screen indicators: a donut at the edge, its name, and a tip that points outwards. */

import {LABEL, POINTER} from "../palette.js";
import {drawDonut} from "./donut.js";
import {FONT, polygon, writeWithEdge} from "./shapes.js";

/** @import {Indicator} from "../offscreen.js" */
/** @import {Kind} from "../python.js" */
/** @import {Pen} from "./shapes.js" */

const NAME_FONT = `600 11px ${FONT}`;

/** @type {Map<string, number>} */
const widths = new Map();
const MOST_WIDTHS = 2000;

/** Measure every name anew: the font has come that they are written in. */
export function forgetNames() {
  widths.clear();
}

/**
 * Return how wide the name of an indicator is; measured once, since it is docked at every frame.
 * @param {Pen} pen
 * @returns {(name: string) => number}
 */
export function measureNames(pen) {
  if (widths.size > MOST_WIDTHS) widths.clear();
  return (name) => {
    const known = widths.get(name);
    if (known !== undefined) return known;
    pen.font = NAME_FONT;
    const {width} = pen.measureText(name);
    widths.set(name, width);
    return width;
  };
}

/**
 * @param {Pen} pen
 * @param {Indicator} indicator
 * @param {Kind[]} kinds
 */
export function drawIndicator(pen, indicator, kinds) {
  const {x, y, radius: r, name, onRight, towards, box} = indicator;
  const [left, width] = [onRight ? x - r - 3 : box[0], box[2] - 6];
  pen.fillStyle = "rgba(255,255,255,.82)";
  pen.beginPath();
  pen.roundRect(left, y - r - 3, width, 2 * r + 6, r + 3);
  pen.fill();
  drawDonut(pen, indicator, r, kinds);
  pen.font = NAME_FONT;
  writeWithEdge(pen, name, onRight ? x + r + 5 : x - r - 5, y, onRight ? "left" : "right", LABEL);
  drawPointer(pen, x, y, r, Math.atan2(towards.y - y, towards.x - x));
}

/**
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {number} angle towards its place
 */
function drawPointer(pen, x, y, r, angle) {
  polygon(pen, [
    [x + Math.cos(angle) * (r + 9), y + Math.sin(angle) * (r + 9)],
    [x + Math.cos(angle + 0.5) * (r + 3.5), y + Math.sin(angle + 0.5) * (r + 3.5)],
    [x + Math.cos(angle - 0.5) * (r + 3.5), y + Math.sin(angle - 0.5) * (r + 3.5)],
  ]);
  pen.fillStyle = POINTER;
  pen.fill();
}

/** The share of each kind as a ring around the count. */

import {COUNT, PAPER} from "../palette.js";
import {disc, FONT, shadow, writeCentred} from "./shapes.js";

/** @import {Kind} from "../python.js" */
/** @import {Sum} from "../symbols.js" */
/** @import {Pen} from "./shapes.js" */

/**
 * @param {Pen} pen
 * @param {Sum} sum
 * @param {number} r
 * @param {Kind[]} kinds
 */
export function drawDonut(pen, {x, y, count, counts}, r, kinds) {
  shadow(pen, x, y, r + 1.5);
  disc(pen, x, y, r + 1.5, PAPER);
  let from = -Math.PI / 2;
  counts.forEach((part, kind) => {
    if (!part) return;
    const to = from + (2 * Math.PI * part) / count;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, r, from, to);
    pen.fillStyle = kinds[kind].colour;
    pen.fill();
    from = to;
  });
  disc(pen, x, y, r * 0.58, PAPER);
  pen.font = `600 ${r < 13 ? 10 : 12}px ${FONT}`;
  writeCentred(pen, shortCount(count), x, y + 0.5, COUNT);
}

/**
 * Return a count shortly, with k for thousands.
 * @param {number} count
 */
export function shortCount(count) {
  if (count < 1000) return String(count);
  return `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;
}

/** The share of each kind as a ring around the count; where there is room, each share bears the sign of its kind. */

import {inkOn} from "../contrast.js";
import {COUNT, PAPER} from "../palette.js";
import {disc, FONT, shadow, writeCentred} from "./shapes.js";
import {drawSign} from "./signs.js";

/** @import {Kind} from "../python.js" */
/** @import {Sum} from "../symbols.js" */
/** @import {Pen} from "./shapes.js" */

/** @typedef {{kind: Kind, from: number, to: number}} Share a part of the ring, as angles */

/** Radius below which a donut is small: its number needs more of it. */
const SMALL = 13;
/** Radius of a sign in parts of the ring's width, and of the smallest sign that can be told from the others. */
const SIGN = 0.29;
const LEAST_SIGN = 2.1;
const TOP = -Math.PI / 2;

/**
 * @param {Pen} pen
 * @param {Sum} sum
 * @param {number} r
 * @param {Kind[]} kinds
 */
export function drawDonut(pen, {x, y, count, counts}, r, kinds) {
  shadow(pen, x, y, r + 1.5);
  disc(pen, x, y, r + 1.5, PAPER);
  const shares = sharesOf(counts, count, kinds);
  for (const share of shares) drawShare(pen, x, y, r, share);
  if (shares.length > 1) for (const {from} of shares) drawCut(pen, x, y, r, from);
  for (const share of shares) drawSignOn(pen, x, y, r, share);
  pen.font = `600 ${r < SMALL ? 10 : 12}px ${FONT}`;
  writeCentred(pen, shortCount(count), x, y + 0.5, COUNT);
}

/**
 * Return the radius of the hole, in which the number stands.
 * @param {number} r
 */
function holeOf(r) {
  return r * (r < SMALL ? 0.62 : 0.54);
}

/**
 * @param {number[]} counts by kind
 * @param {number} count
 * @param {Kind[]} kinds
 * @returns {Share[]}
 */
function sharesOf(counts, count, kinds) {
  let to = TOP;
  return counts.flatMap((part, kind) => {
    const from = to;
    to += (2 * Math.PI * part) / count;
    return part ? [{kind: kinds[kind], from, to}] : [];
  });
}

/**
 * Draw a share of the ring with a darker edge of its own hue, which is seen on any ground.
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {Share} share
 */
function drawShare(pen, x, y, r, {kind, from, to}) {
  pen.beginPath();
  pen.arc(x, y, r, from, to);
  pen.arc(x, y, holeOf(r), to, from, true);
  pen.fillStyle = kind.colour;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = kind.edge;
  for (const radius of [r, holeOf(r)]) {
    pen.beginPath();
    pen.arc(x, y, radius, from, to);
    pen.stroke();
  }
}

/**
 * Draw the light line at which a share begins.
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {number} angle
 */
function drawCut(pen, x, y, r, angle) {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  pen.beginPath();
  pen.moveTo(x + right * (holeOf(r) - 0.5), y + down * (holeOf(r) - 0.5));
  pen.lineTo(x + right * (r + 1), y + down * (r + 1));
  pen.lineWidth = 1.2;
  pen.strokeStyle = PAPER;
  pen.stroke();
}

/**
 * Draw the sign of its kind on a share, where it can be told from the others.
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {Share} share
 */
function drawSignOn(pen, x, y, r, {kind, from, to}) {
  const size = (r - holeOf(r)) * SIGN;
  const middle = (r + holeOf(r)) / 2;
  if (size < LEAST_SIGN || (to - from) * middle < 3.5 * size) return;
  const [angle, ink] = [(from + to) / 2, inkOn(kind.colour)];
  const style = {fill: ink, edge: ink, width: 0.2};
  drawSign(pen, kind.sign, x + Math.cos(angle) * middle, y + Math.sin(angle) * middle, size, style);
}

/**
 * Return a count shortly, with k for thousands.
 * @param {number} count
 */
export function shortCount(count) {
  if (count < 1000) return String(count);
  return `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;
}

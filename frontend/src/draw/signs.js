/** The signs of the kinds of events. */

import {PAPER} from "../palette.js";
import {FONT, polygon} from "./shapes.js";

/** @import {Kind} from "../python.js" */
/** @import {Pen} from "./shapes.js" */

/** @typedef {{fill: string, edge: string, width: number}} Style */

/**
 * The signs that are drawn as shapes, all of about the same weight: the path of each around a middle.
 * @type {Record<string, (pen: Pen, x: number, y: number, r: number) => void>}
 */
const SHAPES = {
  "●": (pen, x, y, r) => {
    pen.beginPath();
    pen.arc(x, y, r, 0, 2 * Math.PI);
  },
  "▲": (pen, x, y, r) =>
    polygon(pen, [
      [x, y - r * 1.2],
      [x + r * 1.15, y + r * 0.85],
      [x - r * 1.15, y + r * 0.85],
    ]),
  "■": (pen, x, y, r) =>
    polygon(pen, [
      [x - r * 0.9, y - r * 0.9],
      [x + r * 0.9, y - r * 0.9],
      [x + r * 0.9, y + r * 0.9],
      [x - r * 0.9, y + r * 0.9],
    ]),
  "◆": (pen, x, y, r) =>
    polygon(pen, [
      [x, y - r * 1.25],
      [x + r * 1.25, y],
      [x, y + r * 1.25],
      [x - r * 1.25, y],
    ]),
};

/**
 * Draw a sign: as a shape where there is one, else as the character that it is.
 * @param {Pen} pen
 * @param {string} sign
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {Style} style
 */
export function drawSign(pen, sign, x, y, r, {fill, edge, width}) {
  pen.fillStyle = fill;
  pen.strokeStyle = edge;
  pen.lineWidth = width;
  const lay = SHAPES[sign];
  if (!lay) return writeSign(pen, sign, x, y, r);
  lay(pen, x, y, r);
  pen.fill();
  pen.stroke();
}

/**
 * Draw the sign of a kind on the map: in its colour, with a darker edge and a light rim; hollow where its place is known roughly.
 * @param {Pen} pen
 * @param {Kind} kind
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {boolean} hollow
 */
export function drawOutlined(pen, {sign, colour, edge}, x, y, r, hollow) {
  drawSign(pen, sign, x, y, r, {fill: PAPER, edge: PAPER, width: 4});
  drawSign(pen, sign, x, y, r, {fill: colour, edge, width: 1.2});
  if (hollow) drawSign(pen, sign, x, y + (sign === "▲" ? 0.6 : 0), r * 0.5, {fill: PAPER, edge, width: 1});
}

/**
 * @param {Pen} pen
 * @param {string} sign
 * @param {number} x
 * @param {number} y
 * @param {number} r
 */
function writeSign(pen, sign, x, y, r) {
  pen.font = `600 ${Math.round(r * 2.6)}px ${FONT}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.strokeText(sign, x, y);
  pen.fillText(sign, x, y);
}

/** The plain shapes that everything on the map is drawn of. Each function draws with the pen it is given. */

import {TOWN_MARK} from "../palette.js";
import {NEXT_RING} from "../symbols.js";

/** @typedef {CanvasRenderingContext2D} Pen */

export const FONT = '"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';

/**
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {string} colour
 */
export function disc(pen, x, y, r, colour) {
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/**
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {{width: number, colour: string}} line
 */
export function circle(pen, x, y, r, {width, colour}) {
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}

/**
 * Lay a path through corners.
 * @param {Pen} pen
 * @param {[x: number, y: number][]} corners
 */
export function polygon(pen, corners) {
  pen.beginPath();
  corners.forEach(([x, y], i) => {
    if (i) pen.lineTo(x, y);
    else pen.moveTo(x, y);
  });
  pen.closePath();
}

/**
 * Draw a soft shadow of two discs: a blurred one costs ten times as much.
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 */
export function shadow(pen, x, y, r) {
  disc(pen, x, y + 0.8, r + 2.2, "rgba(40,40,40,.10)");
  disc(pen, x, y + 0.6, r + 1, "rgba(40,40,40,.16)");
}

/**
 * Draw how roughly a place is known: one dashed ring for its district, two for its region.
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {number} sign
 */
export function rings(pen, x, y, r, sign) {
  pen.save();
  pen.setLineDash([3, 3]);
  for (let i = 0; i < sign; i++) circle(pen, x, y, r + NEXT_RING * i, {width: 1.4, colour: TOWN_MARK});
  pen.restore();
}

/**
 * Write a text with a light edge, so that it is legible on whatever lies under it.
 * @param {Pen} pen
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {CanvasTextAlign} align
 * @param {string} colour
 */
export function writeWithEdge(pen, text, x, y, align, colour) {
  pen.textAlign = align;
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 3.5;
  pen.strokeStyle = "rgba(255,255,255,.92)";
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/**
 * Write a text around a middle.
 * @param {Pen} pen
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {string} colour
 */
export function writeCentred(pen, text, x, y, colour) {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

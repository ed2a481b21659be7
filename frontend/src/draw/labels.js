/** Draws the labels that found room, with their marks. */

import {isLand, MARK, written} from "../labels.js";
import {COUNTRY_NAME, LABEL, PAPER, SUBDUED, TOWN_DOT, TOWN_MARK} from "../palette.js";
import {disc, FONT, writeCentred, writeWithEdge} from "./shapes.js";

/** @import {Report} from "../held.js" */
/** @import {Label, PlacedLabel} from "../labels.js" */
/** @import {Pen} from "./shapes.js" */

/** @type {WeakMap<Label, number>} */
let widths = new WeakMap();

/** Measure every name anew: the font has come that they are written in. */
export function forgetWidths() {
  widths = new WeakMap();
}

/**
 * Return how wide a label's name is; measured once, since a label is placed at every frame.
 * @param {Pen} pen
 * @returns {(label: Label) => number}
 */
export function measureWith(pen) {
  return (label) => {
    let width = widths.get(label);
    if (width === undefined) {
      pen.font = fontOf(label);
      width = pen.measureText(written(label)).width;
      widths.set(label, width);
    }
    return width;
  };
}

/** @param {Label} label */
function fontOf({country, region}) {
  if (country) return `500 12px ${FONT}`;
  return region ? `italic 500 12px ${FONT}` : `11px ${FONT}`;
}

/**
 * @param {Pen} pen
 * @param {PlacedLabel[]} placed
 */
export function drawLabels(pen, placed) {
  for (const {label, text, left, middle, dot, marks} of placed) {
    if (dot) disc(pen, ...dot, 1.8, TOWN_DOT);
    if (text) {
      pen.font = fontOf(label);
      writeWithEdge(pen, text, left, middle, "left", isLand(label) ? COUNTRY_NAME : SUBDUED);
    }
    for (const mark of marks) drawMark(pen, mark.left, middle, mark.report);
  }
}

/**
 * Draw the letters of a party in a small frame: filled when more than the party's own word supports it, else dashed.
 * @param {Pen} pen
 * @param {number} left
 * @param {number} middle
 * @param {Report} report
 */
function drawMark(pen, left, middle, {party, firm}) {
  pen.save();
  pen.beginPath();
  pen.roundRect(left + 0.5, middle - 6.5, MARK - 1, 13, 3);
  pen.fillStyle = firm ? TOWN_MARK : PAPER;
  pen.fill();
  if (!firm) pen.setLineDash([2.5, 2]);
  pen.lineWidth = 1;
  pen.strokeStyle = TOWN_MARK;
  pen.stroke();
  pen.restore();
  pen.font = `600 10px ${FONT}`;
  writeCentred(pen, party, left + MARK / 2, middle + 0.5, firm ? PAPER : LABEL);
}

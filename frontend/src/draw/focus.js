/** Draws the ring around the symbol that the keyboard has reached. */

import {ACCENT, PAPER} from "../palette.js";
import {reach} from "../symbols.js";

/** @import {MapSymbol} from "../symbols.js" */
/** @import {Pen} from "./shapes.js" */

/**
 * Draw a dark ring with a light one on either side, so that it is seen on any ground.
 * @param {Pen} pen
 * @param {MapSymbol} symbol
 */
export function drawFocus(pen, symbol) {
  pen.beginPath();
  if ("box" in symbol) {
    const [left, top, width, height] = symbol.box;
    pen.roundRect(left + 2, top + 2, width - 4, height - 4, height / 2);
  } else {
    pen.arc(symbol.x, symbol.y, reach(symbol) + 3, 0, 2 * Math.PI);
  }
  for (const [width, colour] of /** @type {const} */ ([
    [7, PAPER],
    [3, ACCENT],
  ])) {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  }
}

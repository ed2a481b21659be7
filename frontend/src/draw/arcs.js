/** Arcs from where something was said to the place that it is about. */

import {toPixels} from "../view.js";

/** @import {Arc} from "../python.js" */
/** @import {View} from "../view.js" */
/** @import {Pen} from "./shapes.js" */

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {string} colour
 * @param {Arc} arc
 * @param {number} alpha
 */
export function drawArc(pen, view, colour, [x1, y1, x2, y2], alpha) {
  const [fromX, fromY] = toPixels(view, x1, y1);
  const [toX, toY] = toPixels(view, x2, y2);
  if (Math.hypot(toX - fromX, toY - fromY) < 4) return;
  const middleX = (fromX + toX) / 2 + (toY - fromY) * 0.16;
  const middleY = (fromY + toY) / 2 - (toX - fromX) * 0.16;
  pen.beginPath();
  pen.moveTo(fromX, fromY);
  pen.quadraticCurveTo(middleX, middleY, toX, toY);
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.stroke();
  pen.globalAlpha = 1;
}

/** What is drawn on the track: the bars, the axis and the marks of truces. */

import {PAPER} from "../palette.js";
import {DAY, dayFormat, daysInWords} from "../time.js";
import {daysWithin, pixelOf, ticksOf} from "./scale.js";

/** @import {Bar, DayCounts} from "../daycounts.js" */
/** @import {TimeBarData} from "../python.js" */

const SVG = "http://www.w3.org/2000/svg";
/** Share of its days that a bar leaves free, and the pixels that it leaves at most. */
const GAP = 0.16;
const MOST_GAP = 6;
/** The width from which on a bar has room for an outline, in pixels. */
const LEAST_OUTLINED = 4;

/**
 * Draw the bars of the range, stacked by kind; returns the highest, in events.
 * @param {SVGElement} drawing
 * @param {TimeBarData} data
 * @param {DayCounts} counts
 */
export function drawBars(drawing, data, counts) {
  const {width, height} = sizeOf(drawing);
  const bars = counts.bars(...daysWithin(data.range), data.step).filter(totalOf);
  const peak = Math.max(1, ...bars.map(totalOf));
  drawing.replaceChildren(...bars.flatMap((bar) => stacked(bar, data, width, height / peak, height)));
  return bars.length ? peak : 0;
}

/** @param {Bar} bar */
export function totalOf({counts}) {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * @param {Bar} bar
 * @param {TimeBarData} data
 * @param {number} width of the track
 * @param {number} scale pixels an event
 * @param {number} height of the track
 */
function stacked({first, last, counts}, {range, kinds}, width, scale, height) {
  const [left, right] = [pixelOf(first * DAY, range, width), pixelOf((last + 1) * DAY, range, width)];
  const gap = Math.min((right - left) * GAP, MOST_GAP);
  let top = height;
  return counts.flatMap((count, kind) => {
    if (!count) return [];
    top -= count * scale;
    const box = {x: left + gap / 2, y: top, width: Math.max(right - left - gap, 1), height: count * scale};
    const {colour, edge} = kinds[kind];
    const outline =
      box.width < LEAST_OUTLINED ? {stroke: PAPER, "stroke-width": 0.5} : {stroke: edge, "stroke-width": 0.7};
    return [shape("rect", {...box, fill: colour, ...outline})];
  });
}

/**
 * Draw the names of days, months or years under the track, and the marks of truces.
 * @param {HTMLElement} axis
 * @param {TimeBarData} data
 */
export function drawAxis(axis, {range, truces, language}) {
  const width = axis.clientWidth;
  const at = (/** @type {number} */ minute) => pixelOf(minute, range, width);
  const ticks = ticksOf(range, width, language).map(({minute, label, strong}) => {
    const tick = placed("span", strong ? "tick strong" : "tick", at(minute));
    tick.textContent = label;
    return tick;
  });
  const format = dayFormat(language);
  const marks = truces
    .filter(({minute}) => minute >= range[0] && minute < range[1])
    .map(({minute, name}) => {
      const mark = placed("i", "truce", at(minute));
      mark.title = `${daysInWords(format, [minute, minute + 1])}: ${name}`;
      return mark;
    });
  axis.replaceChildren(...ticks, ...marks);
}

/**
 * @param {string} tag
 * @param {string} name
 * @param {number} left pixels
 */
function placed(tag, name, left) {
  const made = document.createElement(tag);
  made.className = name;
  made.style.left = `${left.toFixed(1)}px`;
  return made;
}

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 */
function shape(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, typeof value === "number" ? value.toFixed(1) : value);
  }
  return made;
}

/** @param {Element} drawing */
function sizeOf(drawing) {
  const {width, height} = drawing.getBoundingClientRect();
  return {width, height};
}

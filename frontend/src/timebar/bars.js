/** What is drawn on a track: the bars, the axis, the marks of truces and of named periods. */

import {PAPER} from "../palette.js";
import {DAY, dayFormat, daysInWords} from "../time.js";
import {daysWithin, pixelOf, ticksOf} from "./scale.js";

/** @import {Bar, DayCounts} from "../daycounts.js" */
/** @import {TimeBarData} from "../python.js" */
/** @import {TimeWindow} from "../time.js" */

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
  const highest = Math.max(0, ...bars.map(totalOf));
  const scale = height / Math.max(1, highest, data.peak);
  drawing.replaceChildren(...bars.flatMap((bar) => stacked(bar, data, width, scale, height)));
  return highest;
}

/**
 * Draw how much there is in each month of the whole record, by the root of the number: beside the months of a war the
 * others would not be seen.
 * @param {SVGElement} drawing
 * @param {TimeBarData} data
 * @param {DayCounts} counts
 */
export function drawMonths(drawing, {whole}, counts) {
  const {width, height} = sizeOf(drawing);
  const bars = counts.bars(...daysWithin(whole), "month").filter(totalOf);
  const peak = Math.max(1, ...bars.map(totalOf));
  const rects = bars.map((bar) => {
    const [left, right] = [pixelOf(bar.first * DAY, whole, width), pixelOf((bar.last + 1) * DAY, whole, width)];
    const tall = Math.sqrt(totalOf(bar) / peak) * height;
    return shape("rect", {x: left, y: height - tall, width: Math.max(right - left - 1, 1), height: tall});
  });
  drawing.replaceChildren(...rects);
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
 * Draw the names of days, months or years under the track, and the marks of truces and of the periods within it.
 * @param {HTMLElement} axis
 * @param {TimeBarData} data
 */
export function drawAxis(axis, data) {
  const {range, truces, phases, language} = data;
  const width = axis.clientWidth;
  const format = dayFormat(language);
  const within = phases.filter(
    ({days: [from, to]}) => from < range[1] && to > range[0] && to - from < range[1] - range[0],
  );
  const named = within.map(({name, days}) =>
    titled(spanned("i", "named", days, range, width), daysInWords(format, days), name),
  );
  const marks = truces
    .filter(({minute}) => minute >= range[0] && minute < range[1])
    .map(({minute, name}) => {
      const mark = placed("i", "truce", pixelOf(minute, range, width));
      return titled(mark, daysInWords(format, [minute, minute + 1]), name);
    });
  axis.replaceChildren(...ticks(data, width), ...named, ...marks);
}

/**
 * Return the names of days, months or years, where they stand.
 * @param {TimeBarData} data
 * @param {number} width pixels
 */
export function ticks({range, language}, width) {
  return ticksOf(range, width, language).map(({minute, label, strong}) => {
    const tick = placed("span", strong ? "tick strong" : "tick", pixelOf(minute, range, width));
    tick.textContent = label;
    return tick;
  });
}

/**
 * Return a mark that spans days of a range, as far as they lie in it.
 * @param {string} tag
 * @param {string} name
 * @param {TimeWindow} days
 * @param {TimeWindow} range
 * @param {number} width of the track
 */
export function spanned(tag, name, [from, to], range, width) {
  const left = Math.max(0, pixelOf(from, range, width));
  const made = placed(tag, name, left);
  made.style.width = `${Math.max(Math.min(width, pixelOf(to, range, width)) - left, 2).toFixed(1)}px`;
  return made;
}

/**
 * @param {HTMLElement} mark
 * @param {string} when
 * @param {string} name
 */
function titled(mark, when, name) {
  mark.title = `${when}: ${name}`;
  return mark;
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

/** The arithmetic of the time bar: from minutes to pixels and back, the bars' edges, the axis, the moves of the brush. */

import {DAY, dayOf, isoDay} from "../time.js";

/** @import {TimeWindow} from "../time.js" */

/** @typedef {"from" | "to" | "both" | "new"} Grip what of the brush is held: an edge, all of it, or a new one is drawn */
/** @typedef {{minute: number, label: string, strong: boolean}} Tick */
/** @typedef {{unit: "day" | "month" | "year", every: number, days: number}} Pace */

/** How far apart two names on the axis stand at least, in pixels. */
const ROOM = 62;
/** @type {Pace[]} */
const PACES = [
  {unit: "day", every: 1, days: 1},
  {unit: "day", every: 2, days: 2},
  {unit: "day", every: 5, days: 5},
  {unit: "day", every: 10, days: 10},
  {unit: "month", every: 1, days: 28},
  {unit: "month", every: 3, days: 90},
  {unit: "month", every: 6, days: 181},
  {unit: "year", every: 1, days: 365},
  {unit: "year", every: 5, days: 1826},
  {unit: "year", every: 10, days: 3652},
];

/**
 * Return how far along the range a minute lies, in pixels of a track of this width.
 * @param {number} minute
 * @param {TimeWindow} range
 * @param {number} width
 */
export function pixelOf(minute, [first, end], width) {
  return ((minute - first) / (end - first)) * width;
}

/**
 * Return the minute at a pixel of the track, which may lie outside the range.
 * @param {number} pixel
 * @param {TimeWindow} range
 * @param {number} width
 */
export function minuteAt(pixel, [first, end], width) {
  return first + (pixel / Math.max(width, 1)) * (end - first);
}

/**
 * Return the window after an edge, all of it, or a new span was drawn by hand; always whole days, one at least.
 * @param {TimeWindow} window when the hand took hold of it
 * @param {Grip} grip
 * @param {number} start minute under the hand then
 * @param {number} now minute under the hand now
 * @param {TimeWindow} range that it stays in
 * @returns {TimeWindow}
 */
export function dragged([from, to], grip, start, now, range) {
  const by = Math.round((now - start) / DAY) * DAY;
  if (grip === "both") return shifted([from, to], by, range);
  if (grip === "from") return [clamped(from + by, range[0], to - DAY), to];
  if (grip === "to") return [from, clamped(to + by, from + DAY, range[1])];
  const [early, late] = start <= now ? [start, now] : [now, start];
  const first = clamped(Math.floor(early / DAY) * DAY, range[0], range[1] - DAY);
  return [first, clamped(Math.ceil(late / DAY) * DAY, first + DAY, range[1])];
}

/**
 * Return the window moved as a whole, as far as the range allows.
 * @param {TimeWindow} window
 * @param {number} by minutes
 * @param {TimeWindow} range
 * @returns {TimeWindow}
 */
export function shifted([from, to], by, range) {
  const length = Math.min(to - from, range[1] - range[0]);
  const first = clamped(from + by, range[0], range[1] - length);
  return [first, first + length];
}

/**
 * Return the window after a key was pressed on a part of the brush, or null where the key means nothing.
 * @param {TimeWindow} window
 * @param {Exclude<Grip, "new">} grip
 * @param {string} key
 * @param {TimeWindow} range
 * @returns {TimeWindow | null}
 */
export function keyed(window, grip, key, range) {
  const length = window[1] - window[0];
  const by = {
    ArrowLeft: -DAY,
    ArrowDown: -DAY,
    ArrowRight: DAY,
    ArrowUp: DAY,
    PageUp: length,
    PageDown: -length,
    Home: range[0] - range[1],
    End: range[1] - range[0],
  }[key];
  return by === undefined ? null : dragged(window, grip, 0, by, range);
}

/**
 * Return the window after a first or a last day was typed; one that passes the other end takes it along, as long as it was.
 * @param {TimeWindow} window of whole days
 * @param {boolean} isFirst
 * @param {number} day at its beginning
 * @param {TimeWindow} whole that it stays in
 * @returns {TimeWindow}
 */
export function typed([from, to], isFirst, day, whole) {
  if (isFirst) return [day, day < to ? to : clamped(day + to - from, day + DAY, whole[1])];
  return [day >= from ? from : clamped(day + DAY - (to - from), whole[0], day), day + DAY];
}

/** @param {number} milliseconds since 1970 */
function dayNumber(milliseconds) {
  return Math.round((milliseconds - Date.UTC(1980, 0, 1)) / 86_400_000);
}

/**
 * Return the whole days that a window touches, as numbers from 1980-01-01, both included.
 * @param {TimeWindow} window
 * @returns {[first: number, last: number]}
 */
export function daysWithin([from, to]) {
  return [Math.floor(from / DAY), Math.ceil(to / DAY) - 1];
}

/**
 * Return the minute at which a day written as YYYY-MM-DD begins.
 * @param {string} day
 */
export function minuteOf(day) {
  return dayNumber(Date.parse(`${day}T00:00:00Z`)) * DAY;
}

/**
 * Return where the axis is marked and with what: days, months or years, as many as find room.
 * @param {TimeWindow} range
 * @param {number} width pixels
 * @param {string} language
 * @returns {Tick[]}
 */
export function ticksOf(range, width, language) {
  const days = (range[1] - range[0]) / DAY;
  const pace = PACES.find((one) => (one.days / days) * width >= ROOM) ?? PACES[PACES.length - 1];
  const write = writerOf(pace, language);
  const ticks = [];
  for (let day = range[0] / DAY; day < range[1] / DAY; day++) {
    const date = dayOf(day * DAY);
    if (isMarked(date, pace)) ticks.push({minute: day * DAY, ...write(date, ticks.length === 0)});
  }
  return ticks;
}

/**
 * @param {Date} date
 * @param {Pace} pace
 */
function isMarked(date, {unit, every}) {
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  if (unit === "day") return every === 1 || ((day - 1) % every === 0 && day + every / 2 <= 31) || day === 1;
  if (day !== 1) return false;
  return unit === "month" ? month % every === 0 : month === 0 && year % every === 0;
}

/**
 * Return what writes a mark of the axis: the larger unit stands beside the first and where it begins anew.
 * @param {Pace} pace
 * @param {string} language
 */
function writerOf({unit}, language) {
  const format = (/** @type {Intl.DateTimeFormatOptions} */ options) => {
    const made = new Intl.DateTimeFormat(language, {timeZone: "UTC", ...options});
    return (/** @type {Date} */ date) => made.format(date);
  };
  const day = format({day: "numeric"});
  const dayAndMonth = format({day: "numeric", month: "short"});
  const month = format({month: "short"});
  const year = format({year: "numeric"});
  return (/** @type {Date} */ date, /** @type {boolean} */ isFirst) => {
    if (unit === "year") return {label: year(date), strong: true};
    if (unit === "month") {
      const strong = date.getUTCMonth() === 0;
      return {label: strong || isFirst ? `${month(date)} ${year(date)}` : month(date), strong};
    }
    const strong = date.getUTCDate() === 1;
    return {label: strong || isFirst ? dayAndMonth(date) : day(date), strong};
  };
}

/**
 * Return the first and the last day of a window as a link writes them.
 * @param {TimeWindow} window
 * @returns {[string, string]}
 */
export function daysOf([from, to]) {
  return [isoDay(from), isoDay(to - DAY)];
}

/**
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
function clamped(value, least, most) {
  return Math.max(least, Math.min(value, most));
}

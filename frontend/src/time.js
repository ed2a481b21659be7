/** Time on the map: minutes from 1980-01-01 in local time, windows of them, and days in words. */

/**
 * The first minute shown, and the first one no longer shown.
 * @typedef {[from: number, to: number]} TimeWindow
 */

export const DAY = 1440;
const MINUTE_MS = 60_000;
const EPOCH = Date.UTC(1980, 0, 1);

/**
 * Return the first position whose value is not below `value`, in a column in ascending order.
 * @param {ArrayLike<number>} column
 * @param {number} value
 */
export function lowerBound(column, value) {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * When events are shown, in order of their first minutes.
 * @typedef {object} Times
 * @property {Uint32Array} minute the first
 * @property {Uint32Array} last
 * @property {Uint32Array} lasting positions of those whose last minute is not their first
 */

/**
 * The positions of the events that overlap a window: those that begin in it, [low, high), and before them in the order
 * of time, one by one, the few that began `earlier` and go on in it.
 * @typedef {{earlier: number[], low: number, high: number}} Shown
 */

/**
 * Return which events overlap a window. It runs at each frame: only those of several days are gone through.
 * @param {Times} times
 * @param {TimeWindow} window
 * @returns {Shown}
 */
export function positionsWithin({minute, last, lasting}, [from, to]) {
  const low = lowerBound(minute, from);
  const earlier = [];
  for (let i = 0; i < lasting.length && lasting[i] < low; i++) {
    if (last[lasting[i]] >= from) earlier.push(lasting[i]);
  }
  return {earlier, low, high: lowerBound(minute, to)};
}

/**
 * Return how many events are shown.
 * @param {Shown} shown
 */
export function countOf({earlier, low, high}) {
  return earlier.length + high - low;
}

/**
 * Return the position of one of the events shown, by its number in the order of time.
 * @param {Shown} shown
 * @param {number} number from 0
 */
export function positionAt({earlier, low}, number) {
  return number < earlier.length ? earlier[number] : low + number - earlier.length;
}

/**
 * Return the day that a minute lies in, as a date at midnight UTC.
 * @param {number} minute
 */
export function dayOf(minute) {
  return new Date(EPOCH + Math.floor(minute / DAY) * DAY * MINUTE_MS);
}

/**
 * Return the day that a minute lies in as YYYY-MM-DD.
 * @param {number} minute
 */
export function isoDay(minute) {
  return dayOf(minute).toISOString().slice(0, 10);
}

/**
 * Return the first and the last day of a window as YYYY-MM-DD.
 * @param {TimeWindow} window
 * @returns {[first: string, last: string]}
 */
export function isoDays([from, to]) {
  return [isoDay(from), isoDay(to - DAY)];
}

/**
 * Return how days are written in a language.
 * @param {string} language
 */
export function dayFormat(language) {
  return new Intl.DateTimeFormat(language, {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});
}

/**
 * Return the days of a window in words.
 * @param {Intl.DateTimeFormat} format
 * @param {TimeWindow} window
 */
export function daysInWords(format, [from, to]) {
  const first = dayOf(from);
  const last = dayOf(Math.max(to - 1, from));
  return first.getTime() === last.getTime() ? format.format(first) : format.formatRange(first, last);
}

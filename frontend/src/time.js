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
 * Return the positions [low, high) of the minutes that lie in a window.
 * @param {ArrayLike<number>} minutes in ascending order
 * @param {TimeWindow} window
 * @returns {[low: number, high: number]}
 */
export function positionsWithin(minutes, [from, to]) {
  return [lowerBound(minutes, from), lowerBound(minutes, to)];
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

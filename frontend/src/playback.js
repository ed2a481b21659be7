/** The arithmetic of playback: how the window of time moves over the events. */

import {DAY} from "./time.js";

/** @import {TimeWindow} from "./time.js" */

/** @typedef {"day" | "week" | "month"} Step */

export const SPEEDS = [1, 2, 4, 8];
const STEPS_A_SECOND = 1.6;
const DAYS = {day: 1, week: 7, month: 30};

/**
 * Return the minutes that one step carries.
 * @param {Step} step
 */
export function minutesOf(step) {
  return DAYS[step] * DAY;
}

/**
 * Return the minutes that playback carries in so many milliseconds.
 * @param {number} milliseconds
 * @param {number} speed
 * @param {number} pitch minutes of a step
 */
export function minutesAfter(milliseconds, speed, pitch) {
  return (milliseconds / 1000) * STEPS_A_SECOND * speed * pitch;
}

/**
 * Return the window that playback begins with: what is shown, or from the end of the range, its beginning.
 * @param {TimeWindow} window
 * @param {TimeWindow} range
 * @param {number} pitch
 * @param {boolean} growing
 * @returns {TimeWindow}
 */
export function begun(window, range, pitch, growing) {
  const [from, to] = window;
  if (to < range[1]) return window;
  const isWhole = to - from >= range[1] - range[0];
  return [range[0], range[0] + (isWhole || growing ? pitch : to - from)];
}

/**
 * Return the window moved on: its last minute runs up to the end, its first follows or, growing, stays.
 * @param {TimeWindow} window
 * @param {number} minutes
 * @param {number} end of the range
 * @param {{growing: boolean, from: number, length: number}} kept the first minute and the length when play began
 * @returns {TimeWindow}
 */
export function moved([from, to], minutes, end, kept) {
  const first = kept.growing ? kept.from : Math.min(from + minutes, end - kept.length);
  return [first, Math.min(to + minutes, end)];
}

/**
 * Return the window a step further or back, or null where that leaves the range or nothing of the window.
 * @param {TimeWindow} window
 * @param {number} minutes
 * @param {TimeWindow} range
 * @param {boolean} growing
 * @returns {TimeWindow | null}
 */
export function stepped([from, to], minutes, range, growing) {
  const first = growing ? from : from + minutes;
  const last = to + minutes;
  return first < range[0] || last > range[1] || last <= from ? null : [first, last];
}

/**
 * Return the whole days nearest to where a smooth run came to rest: the server knows days.
 * @param {TimeWindow} window
 * @returns {TimeWindow}
 */
export function wholeDays([from, to]) {
  const first = Math.floor(from / DAY) * DAY;
  const last = Math.ceil(to / DAY) * DAY - (from % DAY ? DAY : 0);
  return [first, Math.max(last, first + DAY)];
}

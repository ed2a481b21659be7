/** How many events there are on which days, reckoned from how many begin and how many end on each day. */

import {DAY, dayOf, lowerBound} from "./time.js";

/** @import {Step} from "./playback.js" */

/**
 * What the server tells: for each day with any, from 1980-01-01, how many events of each kind begin or end on it.
 * @typedef {object} DaysTold
 * @property {string} version of the record
 * @property {number[][]} starts rows of the day and a number for each kind, by day
 * @property {number[][]} ends
 */

/**
 * What a bar stands for: its days, both included, and how many events of each kind have any of them.
 * @typedef {{first: number, last: number, counts: number[]}} Bar
 */

/** Rows as running totals: `totals[i]` holds, for each kind, what the first `i` days come to. */
class Running {
  /**
   * @param {number[][]} rows
   * @param {number} kinds
   */
  constructor(rows, kinds) {
    if (rows.some((row) => row.length !== kinds + 1)) throw new Error(`not the days of ${kinds} kinds`);
    this.days = rows.map(([day]) => day);
    this.totals = [new Array(kinds).fill(0)];
    rows.forEach(([, ...counts], i) => {
      this.totals.push(counts.map((count, kind) => count + this.totals[i][kind]));
    });
  }

  /** @param {number} day */
  before(day) {
    return this.totals[lowerBound(this.days, day)];
  }
}

export class DayCounts {
  #starts;
  #ends;

  /**
   * @param {DaysTold} told
   * @param {number} kinds
   */
  constructor({version, starts, ends}, kinds) {
    this.version = version;
    this.#starts = new Running(starts, kinds);
    this.#ends = new Running(ends, kinds);
  }

  /**
   * Return how many events of each kind have any of these days, both included: an event of several days counts once.
   * @param {number} first from 1980-01-01
   * @param {number} last
   * @returns {number[]}
   */
  within(first, last) {
    const over = this.#ends.before(first);
    return this.#starts.before(Math.max(last, first - 1) + 1).map((begun, kind) => begun - over[kind]);
  }

  /**
   * Return the first day from `day` on that has any of the events, or null.
   * @param {number} day
   */
  next(day) {
    if (this.within(day, day).some(Boolean)) return day;
    return this.#starts.days[lowerBound(this.#starts.days, day + 1)] ?? null;
  }

  /**
   * Return the bars over a period: days, weeks that begin on its first day, or months, of which it may cut two. An event
   * counts once in each bar that holds any of its days.
   * @param {number} first
   * @param {number} last
   * @param {Step} step
   * @returns {Bar[]}
   */
  bars(first, last, step) {
    const found = [];
    for (let day = first; day <= last; ) {
      const next = Math.min(nextOf(day, step), last + 1);
      found.push({first: day, last: next - 1, counts: this.within(day, next - 1)});
      day = next;
    }
    return found;
  }
}

/**
 * Read what the server tells; throws when its rows are not of so many kinds.
 * @param {DaysTold} told
 * @param {number} kinds how many kinds there are
 */
export function readDayCounts(told, kinds) {
  return new DayCounts(told, kinds);
}

/**
 * Return the day on which the bar after that of a day begins.
 * @param {number} day
 * @param {Step} step
 */
function nextOf(day, step) {
  if (step === "day") return day + 1;
  if (step === "week") return day + 7;
  const date = dayOf(day * DAY);
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return day + days - date.getUTCDate() + 1;
}

/** How many of the chosen events lie in which days, as `/map/days` tells it: where they begin and where they end. */

/** @typedef {[day: number, ...counts: number[]]} DayRow days from 1980-01-01, and a count by kind */
/** @typedef {{starts: DayRow[], ends: DayRow[]}} DaysTold */
/** @typedef {{from: number, to: number, counts: number[]}} Bar first day, first day that is no longer in it, counts by kind */

/** Counts by kind of the events of any days: an event of several days counts once. */
export class DayCounts {
  #starts;
  #ends;
  #kinds;

  /**
   * @param {DaysTold} told
   * @param {number} kinds how many kinds there are
   */
  constructor({starts, ends}, kinds) {
    this.#kinds = kinds;
    this.#starts = cumulated(starts, kinds);
    this.#ends = cumulated(ends, kinds);
  }

  /**
   * Return the counts by kind of the events on any of these days, both included.
   * @param {number} first
   * @param {number} last
   */
  within(first, last) {
    const begun = upTo(this.#starts, last);
    const over = upTo(this.#ends, first - 1);
    return Array.from({length: this.#kinds}, (_, kind) => begun[kind] - over[kind]);
  }

  /**
   * Return the bars between edges; those without an event are left out.
   * @param {number[]} edges first days of the bars, and at the end the day after the last
   * @returns {Bar[]}
   */
  bars(edges) {
    return edges
      .slice(0, -1)
      .map((from, i) => ({from, to: edges[i + 1], counts: this.within(from, edges[i + 1] - 1)}))
      .filter(({counts}) => counts.some(Boolean));
  }

  /**
   * Return the first day from `day` on that has an event, or null.
   * @param {number} day
   */
  next(day) {
    if (this.within(day, day).some(Boolean)) return day;
    const {days} = this.#starts;
    const found = days[positionAfter(days, day)];
    return found ?? null;
  }
}

/** @typedef {{days: number[], sums: number[][]}} Cumulated */

/**
 * @param {DayRow[]} rows in the order of days
 * @param {number} kinds
 * @returns {Cumulated}
 */
function cumulated(rows, kinds) {
  let sum = Array.from({length: kinds}, () => 0);
  const sums = rows.map(([, ...counts]) => {
    sum = sum.map((before, kind) => before + counts[kind]);
    return sum;
  });
  return {days: rows.map(([day]) => day), sums: [Array.from({length: kinds}, () => 0), ...sums]};
}

/**
 * @param {Cumulated} cumulated
 * @param {number} day
 */
function upTo({days, sums}, day) {
  return sums[positionAfter(days, day)];
}

/**
 * Return the position of the first of the days that is later than `day`.
 * @param {number[]} days in order
 * @param {number} day
 */
function positionAfter(days, day) {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

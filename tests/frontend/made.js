/** Makes what the tests need: events, views, symbols. */

import {lastingOf} from "../../frontend/src/points.js";

/** @import {Points} from "../../frontend/src/points.js" */
/** @import {View} from "../../frontend/src/view.js" */
/** @import {CellSymbol, PlaceSum} from "../../frontend/src/symbols.js" */

/** @typedef {{x: number, y: number, minute: number, last: number, row: number, place: number, kind: number, sign: number}} Event */

/**
 * Return chance as a function of the seed: numbers from 0 to 1, each seed its own (mulberry32).
 * @param {number} seed
 */
export function chanceOf(seed) {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Return events as the columns that the map reads.
 * @param {Partial<Event>[]} events
 * @param {string[]} names of the places
 * @returns {Points}
 */
export function pointsOf(events, names) {
  const column = (/** @type {keyof Event} */ name) => events.map((event) => event[name] ?? 0);
  const minute = Uint32Array.from(column("minute"));
  const last = Uint32Array.from(events, (event, i) => event.last ?? minute[i]);
  return {
    n: events.length,
    version: "1",
    names,
    x: Float32Array.from(column("x")),
    y: Float32Array.from(column("y")),
    minute,
    last,
    lasting: lastingOf(minute, last),
    row: Uint32Array.from(column("row")),
    place: Uint32Array.from(column("place")),
    kind: Uint8Array.from(column("kind")),
    sign: Uint8Array.from(column("sign")),
  };
}

/**
 * Return the bytes of events, as the server lays them out.
 * @param {{version: string, places: string[], events: Partial<Event>[]}} content
 * @returns {ArrayBuffer}
 */
export function bytesOf({version, places, events}) {
  const points = pointsOf(events, places);
  const text = JSON.stringify({version, places});
  const head = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil(head.length / 4) * 4).fill(32);
  padded.set(head);
  const sizes = new Uint8Array(Uint32Array.from([events.length, padded.length]).buffer);
  const {x, y, minute, last, row, place, kind, sign} = points;
  const columns = [x, y, minute, last, row, place, kind, sign].map((column) => new Uint8Array(column.buffer));
  const parts = [new TextEncoder().encode("CCM3"), sizes, padded, ...columns];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}

/**
 * Return the events from `low` to `high` as those that are shown.
 * @param {number} low
 * @param {number} high
 */
export function shownOf(low, high) {
  return {earlier: [], low, high};
}

/**
 * Return a view in which world coordinates are pixels.
 * @param {Partial<View>} view
 * @returns {View}
 */
export function viewOf(view = {}) {
  return {scale: 1, left: 0, top: 0, width: 800, height: 500, ...view};
}

/**
 * @param {Partial<CellSymbol>} symbol
 * @returns {CellSymbol}
 */
export function cellOf(symbol) {
  return {x: 0, y: 0, count: 1, counts: [1], cells: [0], sign: 0, last: 0, ...symbol};
}

/**
 * @param {Partial<PlaceSum>} sum
 * @returns {PlaceSum}
 */
export function placeOf(sum) {
  return {x: 0, y: 0, count: 1, counts: [1], places: [0], cells: [], ...sum};
}

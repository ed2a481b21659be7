/** The symbols that stand for events: how large they are, and how two become one. */

/**
 * What a symbol counts, and where it stands in the view.
 * @typedef {object} Sum
 * @property {number} x pixels
 * @property {number} y
 * @property {number} count of events
 * @property {number[]} counts by kind
 */

/**
 * The events of one screen cell, or of several whose symbols would cover each other.
 * @typedef {Sum & {cells: number[], sign: number, last: number}} CellSymbol
 * `sign` is that of the event whose place is known best; `last` the position of the latest event.
 */

/**
 * The events of places outside the view, the one with most events first.
 * @typedef {Sum & {places: number[]}} PlaceSum
 */

/** @typedef {CellSymbol | import("./offscreen.js").Indicator} MapSymbol */

/**
 * A box on the map, in pixels.
 * @typedef {[left: number, top: number, width: number, height: number]} Box
 */

/**
 * Return the radius of the symbol of so many events, in pixels.
 * @param {number} count
 */
export function radius(count) {
  return count === 1 ? 7 : Math.min(9 + 3.6 * Math.log(count), 38);
}

/**
 * Add what another symbol counts.
 * @param {Sum} into
 * @param {Sum} other
 */
export function addCounts(into, other) {
  into.count += other.count;
  into.counts = into.counts.map((count, kind) => count + (other.counts[kind] ?? 0));
}

/**
 * Return whether two boxes share a pixel.
 * @param {Box} a
 * @param {Box} b
 */
export function overlap(a, b) {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

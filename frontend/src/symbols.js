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
 * The events that do not stand at their place, for it lies outside the view or is covered: `places` has the one with
 * most events first, `cells` those of covered symbols, and `x` and `y` are where the place lies.
 * @typedef {Sum & {places: number[], cells: number[]}} PlaceSum
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

/** How far one dashed ring stands from the next, and the first from the symbol, in pixels. */
export const RING = 6;
export const NEXT_RING = 4;
/** The light rim around a symbol. */
const RIM = 2;
/** Radius of the first ring around a single sign, whose corners reach farther than a disc would. */
export const SINGLE_RING = 13;

/**
 * Return how far from its middle a symbol is drawn, with its rim and its rings.
 * @param {{count: number, sign?: number}} symbol
 */
export function reach({count, sign = 0}) {
  const own = radius(count);
  if (!sign) return own + RIM;
  const first = count === 1 ? SINGLE_RING : own + RING;
  return first + NEXT_RING * (sign - 1) + 1;
}

/**
 * Return the box in which a symbol is drawn.
 * @param {{x: number, y: number, count: number, sign?: number}} symbol
 * @returns {Box}
 */
export function boxAround(symbol) {
  const r = reach(symbol);
  return [symbol.x - r, symbol.y - r, 2 * r, 2 * r];
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

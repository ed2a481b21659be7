/** The land of a country, and where on it a name can stand in the view. */

import {toWorld} from "./view.js";

/** @import {View} from "./view.js" */

/**
 * An outline in world coordinates: its corners as x, y, x, y …, and how far it reaches.
 * @typedef {{corners: Float64Array, west: number, east: number, north: number, south: number}} Outline
 */

/** The outlines of a country and of its holes. @typedef {Outline[]} Ground */

/** The pixels between two lines on which a name is tried, and between two places on a line. */
const DOWN = 16;
const ALONG = 48;
/** How much land a name needs on either side, in pixels, and the least land that counts as seen. */
const BESIDE = 4;
const LEAST = 26;

/**
 * Return the land of each country, by the id of its label.
 * @param {{features: {properties: {iso: string}, geometry: {type: string, coordinates: any[]}}[]}} shape as GeoJSON
 * @returns {Map<string, Ground>}
 */
export function groundsOf({features}) {
  return new Map(
    features.map(({properties, geometry}) => {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.flat().map((/** @type {[number, number][]} */ ring) => {
        return outlineOf(ring.flatMap(([lon, lat]) => toWorld(lat, lon)));
      });
      return [`country-${properties.iso.toLowerCase()}`, rings];
    }),
  );
}

/**
 * @param {number[]} corners as x, y, x, y …
 * @returns {Outline}
 */
export function outlineOf(corners) {
  const [xs, ys] = [0, 1].map((odd) => corners.filter((_, i) => i % 2 === odd));
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  return {corners: Float64Array.from(corners), west, east, north: Math.min(...ys), south: Math.max(...ys)};
}

/**
 * Return the middles of the spots for a name on the land that is in the view: those nearest to the country's own place
 * first, and those where the name is wider than the land last.
 * @param {Ground} ground
 * @param {View} view
 * @param {{x: number, y: number}} own
 * @param {number} width of the name, in pixels
 * @returns {[x: number, y: number][]}
 */
export function spotsIn(ground, view, own, width) {
  /** @type {{x: number, y: number, away: number}[]} */
  const spots = [];
  const need = width + 2 * BESIDE;
  const [east, south] = [(view.left + view.width) / view.scale, (view.top + view.height) / view.scale];
  const near = ground.filter((one) => one.west < east && one.east > view.left / view.scale && one.north < south);
  if (!near.length) return [];
  const rows = Array.from({length: Math.floor(view.height / DOWN)}, (_, i) => (i + 0.5) * DOWN);
  for (const y of own.y > 0 && own.y < view.height ? [own.y, ...rows] : rows) {
    for (const [from, to] of stretchesAt(near, view, y)) {
      const narrow = to - from < need ? 1e6 : 0;
      const places = narrow ? [(from + to) / 2] : placesAlong(from + need / 2, to - need / 2, own.x);
      spots.push(...places.map((x) => ({x, y, away: Math.hypot(x - own.x, y - own.y) + narrow})));
    }
  }
  return spots.sort((a, b) => a.away - b.away).map(({x, y}) => [x, y]);
}

/**
 * Return places from one end of a stretch to the other, and that which is nearest to the country's own.
 * @param {number} from
 * @param {number} to
 * @param {number} own
 */
function placesAlong(from, to, own) {
  const nearest = Math.min(Math.max(own, from), to);
  const steps = Array.from({length: 1 + Math.floor((to - from) / ALONG)}, (_, i) => from + i * ALONG);
  return [nearest, ...steps, to];
}

/**
 * Return where a line across the view lies on the land, as stretches of pixels in the view; the shortest do not count.
 * @param {Ground} ground
 * @param {View} view
 * @param {number} y pixels
 * @returns {[from: number, to: number][]}
 */
export function stretchesAt(ground, {scale, left, top, width}, y) {
  const at = (y + top) / scale;
  /** @type {number[]} */
  const crossed = [];
  for (const {corners, north, south} of ground) {
    if (north > at || south < at) continue;
    for (let i = 0; i + 3 < corners.length; i += 2) {
      const y1 = corners[i + 1];
      const y2 = corners[i + 3];
      if (y1 > at === y2 > at) continue;
      crossed.push((corners[i] + ((at - y1) / (y2 - y1)) * (corners[i + 2] - corners[i])) * scale - left);
    }
  }
  crossed.sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const found = [];
  for (let i = 0; i + 1 < crossed.length; i += 2) {
    const [from, to] = [Math.max(crossed[i], 0), Math.min(crossed[i + 1], width)];
    if (to - from > LEAST) found.push([from, to]);
  }
  return found;
}

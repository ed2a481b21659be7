/** Off-screen indicators: what lies outside the view stands at its edge, in its direction. */

import {addCounts} from "./symbols.js";

/** @import {PlaceSum, Box} from "./symbols.js" */
/** @import {View} from "./view.js" */

/** @typedef {{left: number, top: number, right: number, bottom: number}} Inset distances from the edges, pixels */

/**
 * An indicator at the edge, with its name beside it.
 * @typedef {PlaceSum & {name: string, radius: number, onRight: boolean, box: Box}} Indicator
 */

/**
 * Put the places at the edge of the view; what would overlap there is joined.
 * @param {PlaceSum[]} places
 * @param {View} view
 * @param {Inset} inset
 * @param {{x: number, y: number}} near the pixels apart that two indicators need
 * @returns {PlaceSum[]}
 */
export function gatherAtEdge(places, view, inset, near) {
  /** @type {PlaceSum[]} */
  const gathered = [];
  for (const place of places.sort((a, b) => b.count - a.count)) {
    const [x, y] = edgeTowards(place, view, inset);
    const other = gathered.find((one) => Math.abs(one.x - x) < near.x && Math.abs(one.y - y) < near.y);
    if (other) join(other, place);
    else gathered.push({...place, x, y});
  }
  return gathered;
}

/**
 * Return where the line from the middle of the view to a place meets the inset edge.
 * @param {{x: number, y: number}} place
 * @param {View} view
 * @param {Inset} inset
 * @returns {[x: number, y: number]}
 */
function edgeTowards(place, view, inset) {
  const [middleX, middleY] = [view.width / 2, view.height / 2];
  const [dx, dy] = [place.x - middleX, place.y - middleY];
  const reachX = dx < 0 ? middleX - inset.left : view.width - inset.right - middleX;
  const reachY = dy < 0 ? middleY - inset.top : view.height - inset.bottom - middleY;
  const share = Math.min(reachX / Math.abs(dx || 1e-9), reachY / Math.abs(dy || 1e-9));
  return [middleX + dx * share, middleY + dy * share];
}

/**
 * @param {PlaceSum} into
 * @param {PlaceSum} other
 */
function join(into, other) {
  addCounts(into, other);
  into.places.push(...other.places);
}

/**
 * Return the indicator of what was gathered: its name stands on the right while there is room.
 * @param {PlaceSum} sum
 * @param {string[]} names of the places
 * @param {View} view
 * @param {(text: string) => number} measure width of a text in pixels
 * @returns {Indicator}
 */
export function layOut(sum, names, view, measure) {
  const name = nameOf(sum.places, names);
  const r = Math.min(8 + 1.6 * Math.log(sum.count), 15);
  const width = measure(name) + 6;
  const onRight = sum.x + r + width + 4 < view.width;
  const left = onRight ? sum.x - r : sum.x - r - width;
  return {...sum, name, radius: r, onRight, box: [left, sum.y - r, width + 2 * r, 2 * r]};
}

/**
 * @param {number[]} places
 * @param {string[]} names
 */
function nameOf(places, names) {
  const name = names[places[0]];
  return places.length > 1 ? `${name} +${places.length - 1}` : name;
}

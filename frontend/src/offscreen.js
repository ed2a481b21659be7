/** What does not stand at its place, for that lies outside the view or is covered: it is docked at the edge, named. */

import {isWithin} from "./covered.js";
import {addCounts, overlap} from "./symbols.js";

/** @import {PlaceSum, Box} from "./symbols.js" */
/** @import {View} from "./view.js" */

/** @typedef {{x: number, y: number}} Pixel */

/**
 * Where docks may stand.
 * @typedef {object} Quay
 * @property {View} view
 * @property {Box[]} taken what they may not cover
 * @property {string[]} names of the places
 * @property {(text: string) => number} measure width of a text in pixels
 */

/**
 * A dock, with its name beside it: `towards` is where its place lies, `box` what it takes on the map.
 * @typedef {PlaceSum & {towards: Pixel, name: string, radius: number, onRight: boolean, box: Box}} Indicator
 */

/** How far from the edge of the view a dock stands: its tip must have room outside of it. */
const INSET = 25;
/** The pixels apart below which two docks are one from the start. */
const NEAR = {x: 92, y: 34};
/** How far a dock may move along the edge to find room, by how much at a time, and the rows further in. */
const FARTHEST = 170;
const STEP = 6;
const ROWS = [0, 36, 72];
/** All such moves, the least first. */
const MOVES = ROWS.flatMap((row) =>
  Array.from({length: 1 + (2 * FARTHEST) / STEP}, (_, i) => ({along: (i % 2 ? 1 : -1) * Math.ceil(i / 2) * STEP, row})),
).sort((a, b) => Math.abs(a.along) + 2 * a.row - Math.abs(b.along) - 2 * b.row);
/** Width of the dock around the symbol and its name, and how far its tip reaches beyond the symbol. */
const MARGIN = 3;
const TIP = 9;

/**
 * Dock sums at the edge of the view, each in the direction of its place; what finds no room there joins its neighbour.
 * @param {PlaceSum[]} sums
 * @param {Quay} quay
 * @returns {Indicator[]}
 */
export function dock(sums, quay) {
  const gathered = gather(sums, quay.view);
  while (true) {
    const {docks, homeless} = settle(gathered, quay);
    if (!homeless) return docks;
    const [other] = gathered
      .filter((sum) => sum !== homeless)
      .sort((a, b) => between(a, homeless) - between(b, homeless));
    if (!other) return [dockOf(homeless, homeless.home, nameSum(homeless, quay.names, quay.measure), true)];
    gathered.splice(gathered.indexOf(homeless), 1);
    join(other, homeless);
    gathered.sort((a, b) => b.count - a.count);
  }
}

/** @typedef {PlaceSum & {home: Pixel}} Homed a sum, and the spot at the edge that is nearest to its direction */

/**
 * Put the sums at the edge, the largest first; those that would stand at the same spot are joined.
 * @param {PlaceSum[]} sums
 * @param {View} view
 * @returns {Homed[]}
 */
function gather(sums, view) {
  /** @type {Homed[]} */
  const gathered = [];
  for (const sum of sums.sort((a, b) => b.count - a.count)) {
    const home = edgeTowards(sum, view);
    const other = gathered.find(
      (one) => Math.abs(one.home.x - home.x) < NEAR.x && Math.abs(one.home.y - home.y) < NEAR.y,
    );
    if (other) join(other, sum);
    else gathered.push({...sum, home});
  }
  return gathered;
}

/**
 * Give each sum the room nearest to its home, in their order; returns the first that finds none as well.
 * @param {Homed[]} sums
 * @param {Quay} quay
 * @returns {{docks: Indicator[], homeless: Homed | null}}
 */
function settle(sums, quay) {
  /** @type {Indicator[]} */
  const docks = [];
  const taken = [...quay.taken];
  for (const sum of sums) {
    const found = roomFor(sum, {...quay, taken});
    if (!found) return {docks, homeless: sum};
    docks.push(found);
    taken.push(found.box);
  }
  return {docks, homeless: null};
}

/**
 * @param {Homed} sum
 * @param {Quay} quay
 * @returns {Indicator | null}
 */
function roomFor(sum, {view, taken, names, measure}) {
  const named = nameSum(sum, names, measure);
  for (const {along, row} of MOVES) {
    const spot = spotAlong(sum.home, along, row, view);
    for (const onRight of [true, false]) {
      const box = boxAt(spot, named, onRight);
      if (isWithin(box, view) && !taken.some((other) => overlap(other, box))) return dockOf(sum, spot, named, onRight);
    }
  }
  return null;
}

/**
 * Return where the line from the middle of the view to a place meets the inset edge.
 * @param {Pixel} place
 * @param {View} view
 * @returns {Pixel}
 */
export function edgeTowards(place, {width, height}) {
  const [middleX, middleY] = [width / 2, height / 2];
  const [dx, dy] = [place.x - middleX, place.y - middleY];
  const share = Math.min((middleX - INSET) / Math.abs(dx || 1e-9), (middleY - INSET) / Math.abs(dy || 1e-9));
  return {x: middleX + dx * share, y: middleY + dy * share};
}

/**
 * Return the spot so many pixels along the inset edge from a home on it, in one of the rows further in.
 * @param {Pixel} home
 * @param {number} along clockwise
 * @param {number} row pixels further in
 * @param {View} view
 * @returns {Pixel}
 */
export function spotAlong({x, y}, along, row, {width, height}) {
  const [across, down] = [Math.max(width - 2 * INSET, 1), Math.max(height - 2 * INSET, 1)];
  const [left, top] = [x - INSET, y - INSET];
  const whole = 2 * (across + down);
  const corner = [across, across + down, 2 * across + down];
  const at =
    top <= 0.01 ? left : left >= across - 0.01 ? corner[0] + top : top >= down - 0.01 ? corner[2] - left : whole - top;
  const turn = (((at + along) % whole) + whole) % whole;
  if (turn < corner[0]) return {x: INSET + turn, y: INSET + row};
  if (turn < corner[1]) return {x: INSET + across - row, y: INSET + turn - corner[0]};
  if (turn < corner[2]) return {x: INSET + corner[2] - turn, y: INSET + down - row};
  return {x: INSET + row, y: INSET + whole - turn};
}

/**
 * @param {Homed} a
 * @param {Homed} b
 */
function between(a, b) {
  return Math.hypot(a.home.x - b.home.x, a.home.y - b.home.y);
}

/**
 * @param {PlaceSum} into
 * @param {PlaceSum} other
 */
function join(into, other) {
  addCounts(into, other);
  into.places.push(...other.places);
  into.cells.push(...other.cells);
}

/** @typedef {{name: string, radius: number, width: number}} Named what stands on a dock, in pixels */

/**
 * @param {PlaceSum} sum
 * @param {string[]} names
 * @param {(text: string) => number} measure
 * @returns {Named}
 */
function nameSum({count, places}, names, measure) {
  const name = nameOf(places, names);
  return {name, radius: Math.min(8 + 1.6 * Math.log(count), 15), width: measure(name) + 6};
}

/**
 * @param {Pixel} spot
 * @param {Named} named
 * @param {boolean} onRight
 * @returns {Box}
 */
function boxAt({x, y}, {radius, width}, onRight) {
  const [outer, inner] = [radius + TIP, radius + width + MARGIN + 2];
  return [x - (onRight ? outer : inner), y - outer, outer + inner, 2 * outer];
}

/**
 * @param {PlaceSum} sum
 * @param {Pixel} spot
 * @param {Named} named
 * @param {boolean} onRight whether the name stands on the right
 * @returns {Indicator}
 */
function dockOf({x, y, count, counts, places, cells}, spot, named, onRight) {
  const {name, radius} = named;
  const box = boxAt(spot, named, onRight);
  return {...spot, towards: {x, y}, count, counts, places, cells, name, radius, onRight, box};
}

/**
 * @param {number[]} places
 * @param {string[]} names
 */
function nameOf(places, names) {
  const several = new Set(places).size;
  const name = names[places[0]];
  return several > 1 ? `${name} +${several - 1}` : name;
}

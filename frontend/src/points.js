/** The events as columns of numbers, as `map/points.py` lays them out. */

/**
 * The chosen events of all time, in order of time.
 * @typedef {object} Points
 * @property {number} n how many there are
 * @property {string} version the version of the record that `row` counts in
 * @property {string[]} names of the places, by `place`
 * @property {Float32Array} x world coordinate of Web Mercator, 0 to 256
 * @property {Float32Array} y
 * @property {Uint32Array} minute from 1980-01-01
 * @property {Uint32Array} last minute up to which it is shown: its own, or the last of its last day
 * @property {Uint32Array} lasting positions of the few events of several days
 * @property {Uint32Array} row position in the record
 * @property {Uint32Array} place position in `names`
 * @property {Uint8Array} kind position among the kinds
 * @property {Uint8Array} sign how well the place is known: 0 exactly, 1 to the district, 2 to the region
 */

const MAGIC = "CCM3";
const HEAD = 12;

/**
 * Read the columns; throws when the bytes are not laid out so, or hold a kind that is none of the `kinds`.
 * @param {ArrayBuffer} buffer
 * @param {number} kinds how many kinds there are
 * @returns {Points}
 */
export function readPoints(buffer, kinds) {
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4));
  if (magic !== MAGIC) throw new Error(`not a column file of this layout: ${JSON.stringify(magic)}`);
  const view = new DataView(buffer);
  const n = view.getUint32(4, true);
  const length = view.getUint32(8, true);
  const {places, version} = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEAD, length)));
  const bytes = HEAD + length;
  const word = (/** @type {number} */ column) => bytes + 4 * n * column;
  const kind = new Uint8Array(buffer, word(6), n);
  if (kind.some((code) => code >= kinds)) throw new Error(`a kind beyond the ${kinds} that the page knows`);
  const minute = new Uint32Array(buffer, word(2), n);
  const last = new Uint32Array(buffer, word(3), n);
  return {
    n,
    version,
    names: places,
    x: new Float32Array(buffer, word(0), n),
    y: new Float32Array(buffer, word(1), n),
    minute,
    last,
    lasting: lastingOf(minute, last),
    row: new Uint32Array(buffer, word(4), n),
    place: new Uint32Array(buffer, word(5), n),
    kind,
    sign: new Uint8Array(buffer, word(6) + n, n),
  };
}

/**
 * Return the positions of the events whose last minute is not their first.
 * @param {Uint32Array} minute
 * @param {Uint32Array} last
 */
export function lastingOf(minute, last) {
  const found = [];
  for (let i = 0; i < minute.length; i++) if (last[i] > minute[i]) found.push(i);
  return Uint32Array.from(found);
}

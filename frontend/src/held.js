/** Who is reported to hold each town on a day: the same rule as `control.py`. */

/**
 * What is reported of a town from a minute on.
 * @typedef {object} Report
 * @property {number} minute
 * @property {string} party letters of the party that is said to hold it
 * @property {string} name of the party
 * @property {boolean} firm whether more than the party's own word supports it
 * @property {string} text the report in a sentence
 */

/** @typedef {{id: string, name: string, x: number, y: number, steps: Report[]}} HeldTown steps in order of time */
/** @typedef {{name: string, steps: Report[]}} Holding of a town on a day: its holder, then who else claims it */

/**
 * Return what is reported of each town at the end of a window, by the town's id.
 *
 * The latest firm report is the holder; a later word of another party alone stands beside it, and does not take its place.
 * @param {HeldTown[]} towns
 * @param {number} end first minute no longer shown
 * @returns {Map<string, Holding>}
 */
export function heldOn(towns, end) {
  const found = new Map();
  for (const {id, name, steps} of towns) {
    const known = steps.filter((step) => step.minute < end);
    const at = known.findLastIndex((step) => step.firm);
    const firm = known[at];
    const claim = known.slice(at + 1).findLast((step) => !firm || step.party !== firm.party);
    const told = [firm, claim].filter((step) => step !== undefined);
    if (told.length) found.set(id, {name, steps: told});
  }
  return found;
}

/**
 * Return the labels in the order in which they take their room: the towns that are marked come first, then the others.
 * @param {import("./labels.js").Label[]} labels
 * @param {HeldTown[]} towns
 * @param {Map<string, Holding>} marked
 */
export function markedFirst(labels, towns, marked) {
  if (!marked.size) return labels;
  const known = new Set(labels.map((label) => label.id));
  const others = towns
    .filter((town) => !known.has(town.id))
    .map(({id, name, x, y}) => ({id, name, x, y, min_zoom: 99, anchor: "right", country: false, region: false}));
  const all = [...labels, ...others];
  return [...all.filter((label) => marked.has(label.id)), ...all.filter((label) => !marked.has(label.id))];
}

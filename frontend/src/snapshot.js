/** What the map shows, as a plain value: for tests in a browser and whoever else looks from outside. */

import {boxAround} from "./symbols.js";

/** @import {Look} from "./address.js" */
/** @import {Progress} from "./loading.js" */
/** @import {Points} from "./points.js" */
/** @import {Kind, State} from "./python.js" */
/** @import {Scene, Stuff} from "./scene.js" */
/** @import {Box, MapSymbol} from "./symbols.js" */
/** @import {TimeWindow} from "./time.js" */

/**
 * A symbol on the map; its number counts from 0 and holds until the next draw.
 * @typedef {object} SymbolShown
 * @property {number} number
 * @property {number} x of its middle, pixels of the map
 * @property {number} y
 * @property {number} count of the events it stands for
 * @property {Record<string, number>} kinds counts by the kind's code
 * @property {string} place where its latest event is; of an off-screen indicator, the place with most events
 * @property {boolean} offscreen whether it is docked at the edge, for what lies outside the view or is covered
 * @property {Box} box in which it is drawn: of a symbol at its place the square around its disc
 */

/**
 * How far the drawing is. `waits`: something has changed that is not drawn yet; `events`: how many the last draw showed.
 * @typedef {{times: number, milliseconds: number, window: TimeWindow | null, events: number, waits: boolean}} Drawn
 */

/**
 * @typedef {object} Snapshot
 * @property {boolean} settled whether the map shows all that it was told
 * @property {Progress} loading of the events
 * @property {{told: string | null, shown: string | null}} version of the record that the page tells, and of the events
 * @property {{told: string | null, shown: string | null}} source addresses of the events
 * @property {TimeWindow} window minutes from 1980-01-01
 * @property {Drawn} drawn
 * @property {{lat: number, lng: number, zoom: number, moving: boolean}} view
 * @property {{kind: string} | null} selected the open event
 * @property {SymbolShown[]} symbols
 * @property {number | null} reached number of the symbol that the keyboard has reached
 * @property {{name: string, box: Box}[]} labels names of towns, regions and countries that found room
 * @property {Box[]} fixtures the controls and the legend that stand over the map
 * @property {{name: string, reports: string[], box: number[]}[]} marks of who is reported to hold a town
 * @property {number} arcs how many are loaded
 */

/**
 * Return the snapshot of a layer.
 * @param {Scene | null} scene
 * @param {State | null} state
 * @param {Stuff} stuff
 * @param {{progress: Progress, source: string | null, drawn: Drawn, look: Look, moving: boolean, reached: MapSymbol | null}} now
 * @returns {Snapshot}
 */
export function snapshotOf(
  scene,
  state,
  {points, kinds, arcs, fixtures},
  {progress, source, drawn, look, moving, reached},
) {
  const [lat, lng, zoom] = look;
  const isLoaded = progress === "ready" && source === state?.source;
  return {
    settled: isLoaded && !drawn.waits && drawn.times > 0,
    loading: progress,
    version: {told: state?.version ?? null, shown: points?.version ?? null},
    source: {told: state?.source ?? null, shown: source},
    window: state?.window ?? [0, 0],
    drawn,
    view: {lat, lng, zoom, moving},
    selected: state?.selected ? {kind: kinds[state.selected.kind].code} : null,
    symbols: points && scene ? scene.symbols.map((symbol, number) => shown(symbol, number, points, kinds)) : [],
    reached: scene && reached ? scene.symbols.indexOf(reached) : null,
    labels: (scene?.placed ?? []).filter(({text}) => text).map(({label, box}) => ({name: label.name, box})),
    fixtures,
    marks: (scene?.marks ?? []).map(({name, steps, box}) => ({name, reports: steps.map(({text}) => text), box})),
    arcs: arcs.length,
  };
}

/**
 * @param {MapSymbol} symbol
 * @param {number} number
 * @param {Points} points
 * @param {Kind[]} kinds
 * @returns {SymbolShown}
 */
function shown(symbol, number, points, kinds) {
  const {x, y, count, counts} = symbol;
  const offscreen = "box" in symbol;
  const place = offscreen ? symbol.places[0] : points.place[symbol.last];
  const box = offscreen ? symbol.box : boxAround(symbol);
  const byKind = counts.flatMap((of, kind) => (of ? [[kinds[kind].code, of]] : []));
  return {number, x, y, count, kinds: Object.fromEntries(byKind), place: points.names[place], offscreen, box};
}

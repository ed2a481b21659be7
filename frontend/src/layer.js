/** The layer that shows the events on a Leaflet map. Python tells it what to show through `update`. */

import {lookOfPage} from "./address.js";
import {MapCanvas} from "./canvas.js";
import {Description} from "./description.js";
import {Extras} from "./extras.js";
import {Fixtures} from "./fixtures.js";
import {groundsOf} from "./grounds.js";
import {eventsOf, placesOf, placesOfEach, spellsOf, symbolAt} from "./hit.js";
import L from "./leaflet.js";
import {HeldLegend} from "./legend.js";
import {Loader} from "./loading.js";
import {Outlook} from "./look.js";
import {Pointer} from "./pointer.js";
import {readPoints} from "./points.js";
import {compose, paint} from "./scene.js";
import {SignList} from "./signlist.js";
import {snapshotOf} from "./snapshot.js";
import {countOf} from "./time.js";
import {TwoFingers} from "./twofingers.js";
import {counting} from "./wording.js";

/** @import {Progress} from "./loading.js" */
/** @import {Points} from "./points.js" */
/** @import {LayerOptions, State} from "./python.js" */
/** @import {Scene, Stuff} from "./scene.js" */
/** @import {MapSymbol} from "./symbols.js" */
/** @import {TimeWindow} from "./time.js" */

const MOST_ROWS = 2000;
const MOST_RATIO = 2;

/**
 * Fires `told` with the state when Python tells a new one, and `drawn` when a frame is drawn.
 *
 * Its public face: `update`, `setWindow`, `getWindow`, `tell`, and for whoever looks from outside `snapshot`,
 * `symbolAt` and `eventsAt`.
 */
export class EventLayer extends L.Layer {
  /** @type {State | null} */
  #state = null;
  /** @type {Stuff} */
  #stuff;
  /** @type {Scene | null} */
  #scene = null;
  #drawn = {times: 0, milliseconds: 0, window: /** @type {TimeWindow | null} */ (null), events: 0};
  #clicks = 0;
  #options;
  #count;
  #parts;

  /**
   * @param {import("leaflet").Map} map
   * @param {LayerOptions} options
   */
  constructor(map, options) {
    super();
    this.#options = options;
    this.#count = counting(options.language);
    this.#stuff = {
      points: null,
      labels: [],
      towns: [],
      arcs: [],
      kinds: options.kinds,
      fixtures: [],
      grounds: new Map(),
    };
    const read = async (/** @type {Response} */ answer) => readPoints(await answer.arrayBuffer(), options.kinds.length);
    this.#parts = {
      map,
      canvas: new MapCanvas(map, () => this.#draw(), MOST_RATIO),
      pointer: new Pointer(map, options, {
        scene: () => this.#scene,
        describe: (symbol) => this.#describe(symbol),
        open: (symbol) => this.#open(symbol),
      }),
      signs: new SignList(map.getContainer(), options, {
        symbols: () => this.#scene?.symbols ?? [],
        places: () => this.#placesOfEach(),
        open: (symbol) => this.#open(symbol),
        show: (symbol) => {
          this.#parts.pointer.pointAt(symbol);
          this.#parts.canvas.schedule();
        },
      }),
      description: new Description(map.getContainer(), options.words.map),
      fingers: new TwoFingers(map, options.words.fingers),
      legend: new HeldLegend(map.getContainer(), options),
      fixtures: new Fixtures(map.getContainer(), () => this.#parts.canvas.schedule()),
      extras: new Extras(this.#stuff, () => this.#parts.canvas.schedule()),
      outlook: new Outlook(map, options.home),
      points: new Loader(read, (points, progress) => this.#takePoints(points, progress)),
    };
  }

  /** @override */
  onAdd() {
    const {extras} = this.#parts;
    extras.ask("labels", this.#options.labels, []);
    extras.ask("grounds", this.#options.countries, new Map(), groundsOf);
    return this;
  }

  /** @override */
  onRemove() {
    const {map, points, ...others} = this.#parts;
    points.stop();
    for (const part of Object.values(others)) part.remove();
    return this;
  }

  /**
   * Show what Python tells.
   * @param {State} state
   */
  update(state) {
    const {points, extras, outlook} = this.#parts;
    const before = this.#state;
    this.#state = state;
    if (state.source !== before?.source) points.load(state.source);
    extras.ask("arcs", state.arcsSource, []);
    extras.ask("towns", state.heldSource, []);
    if (!before) {
      const look = lookOfPage();
      outlook.lookAt(look === undefined ? state.view : look);
    }
    this.fire("told", state);
    this.#draw();
  }

  /** Look where the page around the map says: the reader went back or forward. */
  lookAsTold() {
    this.#parts.outlook.lookAt(lookOfPage() ?? null);
  }

  /**
   * Show a window of time without asking the server; the time bar calls this while a hand or playback moves it.
   * @param {TimeWindow} window
   */
  setWindow(window) {
    if (String(window) === String(this.getWindow())) return;
    if (this.#state) this.#state = {...this.#state, window};
    this.#parts.canvas.schedule();
  }

  /** @returns {TimeWindow} */
  getWindow() {
    return this.#state?.window ?? [0, 0];
  }

  /**
   * Hand something to Python: st_folium passes the properties of the layer of a click event on.
   * @param {Record<string, unknown>} properties
   */
  tell(properties) {
    const own = {...properties, click: ++this.#clicks, version: this.#state?.version};
    const feature = {type: "Feature", geometry: null, properties: own};
    this.fire("click", {latlng: this.#parts.map.getCenter(), layer: {toGeoJSON: () => feature}});
  }

  /** Return what is shown, as a plain value. */
  snapshot() {
    const {canvas, points, outlook, signs} = this.#parts;
    const {times, milliseconds, window, events} = this.#drawn;
    return snapshotOf(this.#scene, this.#state, this.#stuff, {
      progress: points.progress,
      source: points.source,
      drawn: {times, milliseconds, window, events, waits: canvas.waits},
      look: outlook.look,
      moving: outlook.moving,
      reached: signs.reached,
    });
  }

  /**
   * Return the number in the snapshot of the symbol that a click at a point of the map is meant for, or null.
   * @param {{x: number, y: number}} point
   */
  symbolAt(point) {
    const symbols = this.#scene?.symbols ?? [];
    const found = symbolAt(symbols, point);
    return found && symbols.indexOf(found);
  }

  /**
   * Return the rows of the events that a symbol of the snapshot stands for, and the names of their places.
   * @param {number} number of the symbol
   */
  eventsAt(number) {
    const {points} = this.#stuff;
    const symbol = this.#scene?.symbols[number];
    if (!points || !symbol) return {rows: [], places: []};
    const found = this.#eventsOf(points, symbol);
    return {rows: found.map((i) => points.row[i]), places: placesOf(points, found)};
  }

  /**
   * @param {Points | null} points
   * @param {Progress} progress
   */
  #takePoints(points, progress) {
    const {classList} = this.#parts.map.getContainer();
    classList.toggle("loading", progress === "loading");
    if (progress !== "loading") classList.toggle("failed", progress === "failed");
    if (!points) return;
    this.#stuff.points = points;
    this.#parts.canvas.schedule();
  }

  #draw() {
    const state = this.#state;
    if (!state) return;
    const started = performance.now();
    const {map, canvas, legend, fixtures, signs, description} = this.#parts;
    this.#stuff.fixtures = fixtures.boxes;
    const {pen, view} = canvas.clear();
    const scene = compose(pen, view, map.getZoom(), state, this.#stuff);
    legend.tell(this.#stuff.towns, state.window[1], scene.anyMarked);
    this.#scene = scene;
    paint(pen, scene, state, this.#stuff, signs.reached);
    this.#drawn.milliseconds = performance.now() - started;
    this.#drawn.times++;
    this.#drawn.window = state.window;
    this.#drawn.events = scene.events ? countOf(scene.events.shown) : 0;
    const {counted, words} = this.#options;
    description.tell([this.#count(counted.records, this.#drawn.events), state.sentence, words.keys]);
    signs.refresh();
    this.fire("drawn");
  }

  /**
   * Open the events of a symbol; those of another version of the record are only loaded anew.
   * @param {MapSymbol} symbol
   */
  #open(symbol) {
    const {points} = this.#stuff;
    if (!points || !this.#state) return;
    if (points.version !== this.#state.version) return this.#reload(this.#state.source);
    const found = this.#eventsOf(points, symbol);
    this.tell({rows: found.slice(0, MOST_ROWS).map((i) => points.row[i]), total: found.length});
  }

  /**
   * Load the events anew, and let Python say of which version the record is now.
   * @param {string} source
   */
  #reload(source) {
    const {points} = this.#parts;
    if (points.progress !== "loading") points.load(source);
    this.tell({reload: true});
  }

  /**
   * Return the names of the places of a symbol's events, and when those of several days lasted.
   * @param {MapSymbol} symbol
   */
  #describe(symbol) {
    const {points} = this.#stuff;
    if (!points) return {places: [], spells: []};
    const found = this.#eventsOf(points, symbol);
    return {places: placesOf(points, found), spells: spellsOf(points, found)};
  }

  /** Return the names of the places of each symbol. */
  #placesOfEach() {
    const {points} = this.#stuff;
    const {symbols, events, view} = /** @type {Scene} */ (this.#scene);
    if (!points || !events) return [];
    const found = placesOfEach(points, events.shown, view, symbols, events.grid);
    return found.map((places) => places.map((place) => points.names[place]));
  }

  /**
   * @param {Points} points
   * @param {MapSymbol} symbol
   */
  #eventsOf(points, symbol) {
    const {events, view} = /** @type {Scene} */ (this.#scene);
    return events ? eventsOf(points, events.shown, view, symbol, events.grid) : [];
  }
}

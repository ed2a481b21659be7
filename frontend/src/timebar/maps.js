/** The way from a time bar to its map: the layer in the map's frame, which is of the same origin as the page. */

/** @import {EventLayer} from "../layer.js" */
/** @import {TimeWindow} from "../time.js" */

/**
 * Return the layers of the page's maps of events that are there already.
 * @param {string} within a selector of what holds them; empty for the whole page
 * @returns {EventLayer[]}
 */
export function layersOfPage(within = "") {
  return [...document.querySelectorAll(`${within} iframe`)].map(layerIn).filter((layer) => layer !== null);
}

/**
 * @param {Element} frame
 * @returns {EventLayer | null}
 */
function layerIn(frame) {
  try {
    const {contentWindow} = /** @type {HTMLIFrameElement} */ (frame);
    return Reflect.get(contentWindow ?? {}, "ConflictMap")?.layer ?? null;
  } catch {
    // A frame of another origin is no map of ours.
    return null;
  }
}

/** Lets the map follow a window of time at once, and keeps an older one that Python tells from coming between. */
export class Follower {
  /** @type {EventLayer | null} */
  #layer = null;
  #held;
  #within;

  /**
   * @param {() => TimeWindow | null} held the window that the map is to show whatever it is told, or null
   * @param {() => string} within what holds the map, see `layersOfPage`
   */
  constructor(held, within) {
    this.#held = held;
    this.#within = within;
  }

  /** @param {TimeWindow} window */
  show(window) {
    this.#find()?.setWindow(window);
  }

  stop() {
    this.#layer?.off("told", this.#told, this);
    this.#layer = null;
  }

  #find() {
    const layer = layersOfPage(this.#within())[0] ?? null;
    if (layer === this.#layer) return layer;
    this.stop();
    this.#layer = layer;
    layer?.on("told", this.#told, this);
    return layer;
  }

  #told() {
    const window = this.#held();
    if (window) this.#layer?.setWindow(window);
  }
}

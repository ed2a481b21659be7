/** The way from the time bar to the map: the layer in the map's frame, which is of the same origin as the page. */

/** @import {EventLayer} from "../layer.js" */
/** @import {TimeWindow} from "../time.js" */

/** Return the layer of the page's map of events, or null where the page has none, or not yet. @returns {EventLayer | null} */
export function layerOfPage() {
  for (const frame of document.querySelectorAll("iframe")) {
    try {
      const layer = Reflect.get(frame.contentWindow ?? {}, "ConflictMap")?.layer;
      if (layer) return layer;
    } catch {
      // A frame of another origin is no map of ours.
    }
  }
  return null;
}

/** Lets the map follow a window of time at once, and keeps an older one that Python tells from coming between. */
export class Follower {
  /** @type {EventLayer | null} */
  #layer = null;
  #held;

  /** @param {() => TimeWindow | null} held the window that the map is to show whatever it is told, or null */
  constructor(held) {
    this.#held = held;
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
    const layer = layerOfPage();
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

/** What stands over the map and is no part of it: the boxes of its controls and its legend, as they change. */

/** @import {Box} from "./symbols.js" */

const STANDS = ".leaflet-control, .held-legend";
/** How much room is left around each, in pixels. */
const MARGIN = 3;

export class Fixtures {
  /** @type {Box[]} */
  boxes = [];
  #container;
  #changed;
  #watch = new ResizeObserver(() => this.#measure());

  /**
   * @param {HTMLElement} container of the map, with all that will stand on it
   * @param {() => void} changed
   */
  constructor(container, changed) {
    this.#container = container;
    this.#changed = changed;
    for (const one of [container, ...container.querySelectorAll(STANDS)]) this.#watch.observe(one);
  }

  remove() {
    this.#watch.disconnect();
  }

  #measure() {
    const {left, top} = this.#container.getBoundingClientRect();
    const found = [...this.#container.querySelectorAll(STANDS)].map((one) => one.getBoundingClientRect());
    this.boxes = found
      .filter(({width, height}) => width && height)
      .map(({x, y, width, height}) => [x - left - MARGIN, y - top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN]);
    this.#changed();
  }
}

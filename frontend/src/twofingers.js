/** On a touch screen one finger scrolls the page and two move the map, so that nobody is caught in it. A mouse drags. */

import {element} from "./elements.js";

/** How far one finger moves before it is told that it takes two, in pixels, and how long that is told, in milliseconds. */
const FAR = 12;
const TOLD = 1200;

export class TwoFingers {
  #map;
  #container;
  #hint;
  #timer = 0;
  /** @type {{x: number, y: number} | null} where the one finger came down */
  #from = null;
  #listens = new AbortController();

  /**
   * @param {import("leaflet").Map} map
   * @param {string} words
   */
  constructor(map, words) {
    this.#map = map;
    this.#container = map.getContainer();
    this.#container.classList.add("two-fingers");
    this.#hint = element("div", words, "touch-hint");
    this.#hint.setAttribute("aria-hidden", "true");
    this.#hint.hidden = true;
    this.#container.append(this.#hint);
    const {signal} = this.#listens;
    const held = {passive: false, signal};
    this.#container.addEventListener("pointerdown", (event) => this.#leaveTo(event), {capture: true, signal});
    this.#container.addEventListener("touchstart", (event) => this.#start(event), held);
    this.#container.addEventListener("touchmove", (event) => this.#move(event), held);
  }

  remove() {
    this.#listens.abort();
    clearTimeout(this.#timer);
    this.#container.classList.remove("two-fingers");
    this.#hint.remove();
  }

  /**
   * Before Leaflet hears of it: what comes down drags the map, unless it is a finger.
   * @param {PointerEvent} event
   */
  #leaveTo({pointerType}) {
    const {dragging} = this.#map;
    if (pointerType === "touch") dragging.disable();
    else dragging.enable();
  }

  /** @param {TouchEvent} event */
  #start(event) {
    const [{clientX: x, clientY: y}] = event.touches;
    this.#from = event.touches.length === 1 ? {x, y} : null;
    if (!this.#from) this.#take(event);
  }

  /** @param {TouchEvent} event */
  #move(event) {
    const [{clientX: x, clientY: y}] = event.touches;
    if (event.touches.length > 1) this.#take(event);
    else if (this.#from && Math.hypot(x - this.#from.x, y - this.#from.y) > FAR) this.#tell();
  }

  /**
   * Two fingers are the map's: the page neither scrolls nor zooms under them.
   * @param {TouchEvent} event
   */
  #take(event) {
    if (event.cancelable) event.preventDefault();
    this.#hint.hidden = true;
  }

  #tell() {
    this.#hint.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#hint.hidden = true;
    }, TOLD);
  }
}

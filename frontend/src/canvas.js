/** A canvas that lies over a Leaflet map and is drawn anew whenever the map moves. */

import {forgetNames} from "./draw/indicators.js";
import {forgetWidths} from "./draw/labels.js";
import L from "./leaflet.js";
import {viewOf} from "./view.js";

/** @import {Pen} from "./draw/shapes.js" */
/** @import {View} from "./view.js" */

const MOVES = "move viewreset resize zoomend";

export class MapCanvas {
  /** @type {number | null} */
  #frame = null;
  #map;
  #canvas;
  #draw;
  #mostRatio;
  /** Leaflet hears only of the window's size; the map's own changes as well, as when its style comes late. */
  #resized = new ResizeObserver(() => this.#map.invalidateSize());
  #rewrite = () => {
    forgetWidths();
    forgetNames();
    this.schedule();
  };

  /**
   * @param {import("leaflet").Map} map
   * @param {() => void} draw called once a frame when something has changed
   * @param {number} mostRatio pixels of the canvas for one of the page, at most
   */
  constructor(map, draw, mostRatio) {
    this.#map = map;
    this.#draw = draw;
    this.#mostRatio = mostRatio;
    this.#canvas = L.DomUtil.create("canvas", "event-canvas leaflet-zoom-hide", map.getPane("overlayPane"));
    map.on(MOVES, this.schedule, this);
    this.#resized.observe(map.getContainer());
    document.fonts.addEventListener("loadingdone", this.#rewrite);
  }

  remove() {
    this.#map.off(MOVES, this.schedule, this);
    this.#resized.disconnect();
    document.fonts.removeEventListener("loadingdone", this.#rewrite);
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#canvas.remove();
  }

  /** Whether something has changed that is not drawn yet. */
  get waits() {
    return this.#frame !== null;
  }

  /** Draw at the next frame, however often this is called until then. */
  schedule() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#draw();
    });
  }

  /**
   * Lay the canvas over what the map shows now, empty; return a pen for it and the view.
   * @returns {{pen: Pen, view: View}}
   */
  clear() {
    const view = viewOf(this.#map);
    const ratio = Math.min(window.devicePixelRatio || 1, this.#mostRatio);
    const canvas = this.#canvas;
    L.DomUtil.setPosition(canvas, this.#map.containerPointToLayerPoint([0, 0]));
    if (canvas.width !== view.width * ratio || canvas.height !== view.height * ratio) {
      canvas.width = view.width * ratio;
      canvas.height = view.height * ratio;
      canvas.style.width = `${view.width}px`;
      canvas.style.height = `${view.height}px`;
    }
    const pen = /** @type {Pen} */ (canvas.getContext("2d"));
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, view.width, view.height);
    return {pen, view};
  }
}

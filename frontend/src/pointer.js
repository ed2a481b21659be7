/** What the pointer does on the map: over a symbol or a mark it shows the tip, on a symbol it opens its events. */

import {markAt, symbolAt} from "./hit.js";
import {reach} from "./symbols.js";
import {linesOfMark, linesOfSymbol, Tip} from "./tip.js";

/** @import {Mark} from "./labels.js" */
/** @import {LayerOptions} from "./python.js" */
/** @import {Scene} from "./scene.js" */
/** @import {MapSymbol} from "./symbols.js" */
/** @import {Described} from "./tip.js" */

/**
 * What the pointer asks of the layer.
 * @typedef {object} Asked
 * @property {() => Scene | null} scene what is drawn
 * @property {(symbol: MapSymbol) => Described} describe its events
 * @property {(symbol: MapSymbol) => void} open
 */

/** Where the tip of a symbol begins that no pointer is over, in parts of its radius. */
const BESIDE = 0.6;

export class Pointer {
  #map;
  #options;
  #asked;
  #tip;
  #leave = () => this.#tip.hide();

  /**
   * @param {import("leaflet").Map} map
   * @param {LayerOptions} options
   * @param {Asked} asked
   */
  constructor(map, options, asked) {
    this.#map = map;
    this.#options = options;
    this.#asked = asked;
    this.#tip = new Tip(map.getContainer());
    map.on("click", this.#click, this).on("mousemove", this.#hover, this);
    map.getContainer().addEventListener("mouseleave", this.#leave);
  }

  remove() {
    this.#map.off("click", this.#click, this).off("mousemove", this.#hover, this);
    this.#map.getContainer().removeEventListener("mouseleave", this.#leave);
    this.#tip.remove();
  }

  /** @param {import("leaflet").LeafletMouseEvent} event */
  #click({containerPoint}) {
    const symbol = this.#symbolAt(containerPoint);
    this.#tip.hide();
    if (symbol) this.#asked.open(symbol);
    else this.#show(this.#markAt(containerPoint), containerPoint);
  }

  /** @param {import("leaflet").LeafletMouseEvent} event */
  #hover({containerPoint}) {
    const symbol = this.#symbolAt(containerPoint);
    this.#map.getContainer().style.cursor = symbol ? "pointer" : "";
    this.#show(symbol ?? this.#markAt(containerPoint), containerPoint);
  }

  /**
   * Show the tip of a symbol beside it; without one, hide it.
   * @param {MapSymbol | null} symbol
   */
  pointAt(symbol) {
    if (!symbol) return this.#tip.hide();
    const beside = BESIDE * ("box" in symbol ? symbol.radius : reach(symbol));
    this.#show(symbol, {x: symbol.x + beside, y: symbol.y + beside});
  }

  /** @param {import("leaflet").Point} point */
  #symbolAt(point) {
    return symbolAt(this.#asked.scene()?.symbols ?? [], point);
  }

  /** @param {import("leaflet").Point} point */
  #markAt(point) {
    return markAt(this.#asked.scene()?.marks ?? [], point);
  }

  /**
   * @param {MapSymbol | Mark | null} about
   * @param {{x: number, y: number}} point
   */
  #show(about, point) {
    if (about) this.#tip.show(about, () => this.#lines(about), point, this.#map.getSize());
    else this.#tip.hide();
  }

  /** @param {MapSymbol | Mark} about */
  #lines(about) {
    if ("steps" in about) return linesOfMark(about);
    return linesOfSymbol(about, this.#asked.describe(about), this.#options);
  }
}

/** The buttons that move or change the ground. */

import {name} from "./elements.js";
import L from "./leaflet.js";

/** @import {BaseOptions} from "./python.js" */

/** Leads back to the first view. */
export class HomeButton extends L.Control {
  #words;
  #home;

  /**
   * @param {string} words
   * @param {BaseOptions["home"]} home
   */
  constructor(words, home) {
    super({position: "topleft"});
    this.#words = words;
    this.#home = home;
  }

  /**
   * @param {import("leaflet").Map} map
   * @override
   */
  onAdd(map) {
    const bar = L.DomUtil.create("div", "leaflet-bar");
    const button = L.DomUtil.create("a", "home-button", bar);
    button.href = "#";
    button.setAttribute("role", "button");
    name(button, this.#words);
    L.DomEvent.disableClickPropagation(bar);
    L.DomEvent.on(button, "click", (event) => {
      L.DomEvent.stop(event);
      map.fitBounds(this.#home);
    });
    return bar;
  }
}

/** Shows a street map in place of the water. Its tiles come from another host, so only when the reader says so. */
export class TileSwitch extends L.Control {
  #words;
  #water;
  #tiles;

  /**
   * @param {BaseOptions["words"]} words
   * @param {NonNullable<BaseOptions["tiles"]>} tiles
   * @param {import("leaflet").Layer} water
   */
  constructor(words, {url, attribution}, water) {
    super({position: "topright"});
    this.#words = words;
    this.#water = water;
    this.#tiles = L.tileLayer(url, {attribution, className: "light-tiles", maxZoom: 17});
  }

  /**
   * @param {import("leaflet").Map} map
   * @override
   */
  onAdd(map) {
    const box = L.DomUtil.create("label", "tile-switch");
    const input = L.DomUtil.create("input", "", box);
    input.type = "checkbox";
    box.append(` ${this.#words.tiles}`);
    box.title = this.#words.elsewhere;
    L.DomEvent.disableClickPropagation(box);
    L.DomEvent.on(input, "change", () => {
      const [off, on] = input.checked ? [this.#water, this.#tiles] : [this.#tiles, this.#water];
      off.remove();
      on.addTo(map);
    });
    return box;
  }
}

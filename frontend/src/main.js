/** The entry that the page loads as a classic script: the only place that sets a global. */

import {addBaseMap} from "./basemap.js";
import {EventLayer} from "./layer.js";
import {LocationLayer} from "./location.js";

/** @import {BaseOptions, LayerOptions, LocationOptions} from "./python.js" */

const ConflictMap = {
  /** @type {EventLayer | null} */
  layer: null,
  /** @type {LocationLayer | null} */
  location: null,

  /**
   * Lay the ground and the events on a map; `ConflictMap.layer.update` then tells what is shown.
   * @param {import("leaflet").Map} map
   * @param {BaseOptions} base
   * @param {LayerOptions} layer
   */
  openEvents(map, base, layer) {
    addBaseMap(map, base);
    this.layer = new EventLayer(map, layer).addTo(map);
  },

  /**
   * Lay the ground and one event on a small map; `ConflictMap.location.update` then tells which.
   * @param {import("leaflet").Map} map
   * @param {BaseOptions} base
   * @param {LocationOptions} location
   */
  openLocation(map, base, location) {
    addBaseMap(map, base);
    this.location = new LocationLayer(map, location).addTo(map);
  },

  /** Return what the map of all events shows, as a plain value; null before there is one. */
  snapshot() {
    return this.layer?.snapshot() ?? null;
  },
};

Reflect.set(globalThis, "ConflictMap", ConflictMap);

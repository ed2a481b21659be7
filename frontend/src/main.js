/** The entry that the page loads as a classic script: the only place that sets a global. */

import {addBaseMap} from "./basemap.js";
import {EventLayer} from "./layer.js";
import {LocationLayer} from "./location.js";
import {Player} from "./player.js";

/** @import {BaseOptions, LayerOptions, PlayerOptions, LocationOptions} from "./python.js" */

const ConflictMap = {
  /** @type {EventLayer | null} */
  layer: null,
  /** @type {Player | null} */
  player: null,
  /** @type {LocationLayer | null} */
  location: null,

  /**
   * Lay the ground, the events and the player on a map; `ConflictMap.layer.update` then tells what is shown.
   * @param {import("leaflet").Map} map
   * @param {BaseOptions} base
   * @param {LayerOptions} layer
   * @param {PlayerOptions} player
   */
  openEvents(map, base, layer, player) {
    addBaseMap(map, base);
    this.layer = new EventLayer(map, layer).addTo(map);
    this.player = new Player(this.layer, player).addTo(map);
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

  /** Return what the map of all events shows and how its player stands, as a plain value; null before there is one. */
  snapshot() {
    return this.layer && {...this.layer.snapshot(), player: this.player?.snapshot() ?? null};
  },
};

Reflect.set(globalThis, "ConflictMap", ConflictMap);

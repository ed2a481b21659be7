/** Where the map looks: at its home or where a link says, and what of it stands in the link. */

import {rememberLook} from "./address.js";

/** @import {Look} from "./address.js" */

/** Pixels by which a change of the map's size may move its middle. */
const SLACK = 3;

export class Outlook {
  /** Whether the map is moving. */
  moving = false;
  #map;
  #home;
  /** @type {Look | null} */
  #told = null;
  /** @type {{middle: import("leaflet").LatLng, zoom: number} | null} */
  #opened = null;
  #settling = false;
  /** Whether the map still looks where it was opened, and not where the reader moved it. */
  #isUntouched = true;

  /**
   * @param {import("leaflet").Map} map
   * @param {import("./python.js").LayerOptions["home"]} home
   */
  constructor(map, home) {
    this.#map = map;
    this.#home = home;
    map.on("movestart", this.#depart, this).on("moveend", this.#arrive, this).on("resize", this.#fit, this);
  }

  remove() {
    this.#map.off("movestart", this.#depart, this).off("moveend", this.#arrive, this).off("resize", this.#fit, this);
  }

  /**
   * Look where a link says, or home.
   * @param {Look | null} told
   */
  lookAt(told) {
    const map = this.#map;
    this.#told = told;
    this.#settling = true;
    if (told) map.setView([told[0], told[1]], told[2], {animate: false});
    else map.fitBounds(this.#home, {animate: false});
    this.#settling = false;
    this.#opened = {middle: map.getCenter(), zoom: map.getZoom()};
    this.#isUntouched = true;
  }

  /** @returns {Look} */
  get look() {
    const {lat, lng} = this.#map.getCenter();
    return [lat, lng, this.#map.getZoom()];
  }

  #depart() {
    this.moving = true;
  }

  #arrive() {
    this.moving = false;
    if (this.#settling) return;
    this.#isUntouched = this.#isAsOpened();
    rememberLook(this.#isUntouched ? this.#told : this.look);
  }

  /** The first view is a stretch of land: a map that has got another size shows it anew, unless it was moved. */
  #fit() {
    if (this.#isUntouched && !this.#told) this.lookAt(null);
  }

  #isAsOpened() {
    const map = this.#map;
    if (this.#opened?.zoom !== map.getZoom()) return false;
    const middle = map.getSize().divideBy(2);
    return map.latLngToContainerPoint(this.#opened.middle).distanceTo(middle) < SLACK;
  }
}

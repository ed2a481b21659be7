/**
 * The small map of one event: its sign, a ring or an outline for how well its place is known, and the line from where
 * it was said. Python tells it what to show through `update`.
 */

import {MapCanvas} from "./canvas.js";
import {drawArc} from "./draw/arcs.js";
import {drawLabels, measureWith} from "./draw/labels.js";
import {circle, disc, shadow} from "./draw/shapes.js";
import {drawSign} from "./draw/signs.js";
import {placeLabels} from "./labels.js";
import L from "./leaflet.js";
import {fetchJson} from "./loading.js";
import {ACCENT, PAPER} from "./palette.js";

/** @import {Pen} from "./draw/shapes.js" */
/** @import {Label} from "./labels.js" */
/** @import {Kind, Spot, SpotOptions} from "./python.js" */
/** @import {View} from "./view.js" */

const AREA = {color: ACCENT, weight: 1.6, fillColor: ACCENT, fillOpacity: 0.07, interactive: false};
const ROUGH_AREA = {...AREA, dashArray: "5 5"};
const PIXELS = {scale: 1, left: 0, top: 0, width: 0, height: 0};

export class SpotLayer extends L.Layer {
  /** @type {Spot | null} */
  #spot = null;
  /** @type {Label[]} */
  #labels = [];
  #draws = 0;
  #options;
  #map;
  #canvas;
  #area = L.layerGroup();

  /**
   * @param {import("leaflet").Map} map
   * @param {SpotOptions} options
   */
  constructor(map, options) {
    super();
    this.#options = options;
    this.#map = map;
    this.#canvas = new MapCanvas(map, () => this.#draw(), Number.POSITIVE_INFINITY);
  }

  /** @override */
  onAdd() {
    if (L.Browser.mobile) this.#map.dragging.disable();
    this.#area.addTo(this.#map);
    this.#map.on("resize", this.#look, this);
    fetchJson(this.#options.labels)
      .then((labels) => {
        this.#labels = labels;
        this.#canvas.schedule();
      })
      .catch((error) => console.error("could not load", error));
    return this;
  }

  /** @override */
  onRemove() {
    this.#map.off("resize", this.#look, this);
    this.#canvas.remove();
    this.#area.remove();
    return this;
  }

  /**
   * Show an event.
   * @param {Spot} spot
   */
  update(spot) {
    this.#spot = spot;
    this.#map.getContainer().setAttribute("aria-label", spot.sentence);
    this.#look();
    this.#area.clearLayers();
    if (spot.country) this.#addOutline(spot);
    else if (spot.radius) this.#addRing(spot, spot.exact ? AREA : ROUGH_AREA);
    this.#canvas.schedule();
  }

  /** Return what is shown, as a plain value. */
  snapshot() {
    const spot = this.#spot;
    return {
      draws: this.#draws,
      kind: spot ? this.#options.kinds[spot.kind].code : null,
      sentence: spot?.sentence ?? "",
    };
  }

  /**
   * @param {Spot} spot
   * @param {import("leaflet").PathOptions} style
   */
  #addRing({lat, lon, radius}, style) {
    L.circle([lat, lon], {...style, radius: radius * 1000}).addTo(this.#area);
  }

  /**
   * Add the outline of a country that the base map has; of another, the ring.
   * @param {Spot} spot
   */
  async #addOutline(spot) {
    try {
      const shape = await fetchJson(this.#options.countries);
      if (this.#spot !== spot) return;
      shape.features = shape.features.filter((/** @type {any} */ {properties}) => properties.iso === spot.country);
      if (!shape.features.length) return this.#addRing(spot, ROUGH_AREA);
      const outline = L.geoJSON(shape, {interactive: false, style: () => ROUGH_AREA}).addTo(this.#area);
      this.#map.fitBounds(outline.getBounds(), {animate: false});
    } catch (error) {
      console.error("could not load", error);
    }
  }

  #look() {
    const bounds = this.#spot?.bounds;
    if (bounds) this.#map.fitBounds(bounds, {animate: false, maxZoom: 9.5, padding: [14, 14]});
  }

  #draw() {
    if (!this.#spot) return;
    const {pen, view} = this.#canvas.clear();
    this.#paint(pen, view, this.#spot);
    this.#draws++;
  }

  /**
   * @param {Pen} pen
   * @param {View} view
   * @param {Spot} spot
   */
  #paint(pen, view, {lat, lon, kind, seat}) {
    const {sign, colour} = this.#options.kinds[kind];
    const map = this.#map;
    const {x, y} = map.latLngToContainerPoint([lat, lon]);
    const own = {x, y, count: 1, counts: []};
    const {placed} = placeLabels(this.#labels, new Map(), view, map.getZoom(), [own], [], measureWith(pen));
    drawLabels(pen, placed);
    if (seat) drawSeat(pen, map.latLngToContainerPoint(seat), {x, y}, colour);
    shadow(pen, x, y, 8);
    drawSign(pen, sign, x, y, 7, {fill: colour, edge: PAPER, width: 2});
  }
}

/**
 * Draw a hollow dot where it was said, and the line from there, as on the map of all events.
 * @param {Pen} pen
 * @param {{x: number, y: number}} seat
 * @param {{x: number, y: number}} at
 * @param {Kind["colour"]} colour
 */
function drawSeat(pen, seat, at, colour) {
  pen.lineWidth = 2;
  drawArc(pen, PIXELS, colour, [seat.x, seat.y, at.x, at.y], 0.9);
  disc(pen, seat.x, seat.y, 5, PAPER);
  circle(pen, seat.x, seat.y, 4, {width: 2, colour});
}

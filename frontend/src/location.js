/**
 * The small map of one event: its sign, a ring or an outline for how well its place is known, and the line from where
 * it was said. Python tells it what to show through `update`.
 */

import {MapCanvas} from "./canvas.js";
import {Description} from "./description.js";
import {drawArc} from "./draw/arcs.js";
import {drawLabels, measureWith} from "./draw/labels.js";
import {circle, disc, shadow} from "./draw/shapes.js";
import {drawOutlined} from "./draw/signs.js";
import {Fixtures} from "./fixtures.js";
import {placeLabels} from "./labels.js";
import L from "./leaflet.js";
import {fetchJson} from "./loading.js";
import {ACCENT, PAPER} from "./palette.js";
import {TwoFingers} from "./twofingers.js";

/** @import {Pen} from "./draw/shapes.js" */
/** @import {Label} from "./labels.js" */
/** @import {Kind, EventLocation, LocationOptions} from "./python.js" */
/** @import {View} from "./view.js" */

const AREA = {color: ACCENT, weight: 1.6, fillColor: ACCENT, fillOpacity: 0.07, interactive: false};
const ROUGH_AREA = {...AREA, dashArray: "5 5"};
const PIXELS = {scale: 1, left: 0, top: 0, width: 0, height: 0};

export class LocationLayer extends L.Layer {
  /** @type {EventLocation | null} */
  #location = null;
  /** @type {Label[]} */
  #labels = [];
  #draws = 0;
  #options;
  #map;
  #canvas;
  #fixtures;
  #description;
  #fingers;
  #area = L.layerGroup();

  /**
   * @param {import("leaflet").Map} map
   * @param {LocationOptions} options
   */
  constructor(map, options) {
    super();
    this.#options = options;
    this.#map = map;
    this.#canvas = new MapCanvas(map, () => this.#draw(), Number.POSITIVE_INFINITY);
    this.#description = new Description(map.getContainer(), options.words.map);
    this.#fingers = new TwoFingers(map, options.words.fingers);
    this.#fixtures = new Fixtures(map.getContainer(), () => this.#canvas.schedule());
  }

  /** @override */
  onAdd() {
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
    this.#fixtures.remove();
    this.#description.remove();
    this.#fingers.remove();
    this.#area.remove();
    return this;
  }

  /**
   * Show an event.
   * @param {EventLocation} location
   */
  update(location) {
    this.#location = location;
    this.#description.tell([location.sentence]);
    this.#look();
    this.#area.clearLayers();
    if (location.country) this.#addOutline(location);
    else if (location.radius) this.#addRing(location, location.exact ? AREA : ROUGH_AREA);
    this.#canvas.schedule();
  }

  /** Return what is shown, as a plain value. */
  snapshot() {
    const location = this.#location;
    return {
      draws: this.#draws,
      kind: location ? this.#options.kinds[location.kind].code : null,
      sentence: location?.sentence ?? "",
    };
  }

  /**
   * @param {EventLocation} location
   * @param {import("leaflet").PathOptions} style
   */
  #addRing({lat, lon, radius}, style) {
    L.circle([lat, lon], {...style, radius: radius * 1000}).addTo(this.#area);
  }

  /**
   * Add the outline of a country that the base map has; of another, the ring.
   * @param {EventLocation} location
   */
  async #addOutline(location) {
    try {
      const shape = await fetchJson(this.#options.countries);
      if (this.#location !== location) return;
      shape.features = shape.features.filter((/** @type {any} */ {properties}) => properties.iso === location.country);
      if (!shape.features.length) return this.#addRing(location, ROUGH_AREA);
      const outline = L.geoJSON(shape, {interactive: false, style: () => ROUGH_AREA}).addTo(this.#area);
      this.#map.fitBounds(outline.getBounds(), {animate: false});
    } catch (error) {
      console.error("could not load", error);
    }
  }

  #look() {
    const bounds = this.#location?.bounds;
    if (bounds) this.#map.fitBounds(bounds, {animate: false, maxZoom: 9.5, padding: [14, 14]});
  }

  #draw() {
    if (!this.#location) return;
    const {pen, view} = this.#canvas.clear();
    this.#paint(pen, view, this.#location);
    this.#draws++;
  }

  /**
   * @param {Pen} pen
   * @param {View} view
   * @param {EventLocation} location
   */
  #paint(pen, view, {lat, lon, kind, speakerLocation}) {
    const own = this.#options.kinds[kind];
    const map = this.#map;
    const {x, y} = map.latLngToContainerPoint([lat, lon]);
    const symbol = {x, y, count: 1, counts: []};
    const measure = measureWith(pen);
    const room = {
      view,
      zoom: map.getZoom(),
      symbols: [symbol],
      boxes: this.#fixtures.boxes,
      grounds: new Map(),
      measure,
    };
    const {placed} = placeLabels(this.#labels, new Map(), room);
    drawLabels(pen, placed);
    if (speakerLocation) drawSpeakerLocation(pen, map.latLngToContainerPoint(speakerLocation), {x, y}, own.colour);
    shadow(pen, x, y, 8);
    drawOutlined(pen, own, x, y, 7, false);
  }
}

/**
 * Draw a hollow dot where it was said, and the line from there, as on the map of all events.
 * @param {Pen} pen
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} at
 * @param {Kind["colour"]} colour
 */
function drawSpeakerLocation(pen, from, at, colour) {
  pen.lineWidth = 2;
  drawArc(pen, PIXELS, colour, [from.x, from.y, at.x, at.y], 0.9);
  disc(pen, from.x, from.y, 5, PAPER);
  circle(pen, from.x, from.y, 4, {width: 2, colour});
}

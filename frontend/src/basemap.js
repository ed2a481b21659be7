/** The quiet ground: outlines by address, drawn once, and the buttons that move or change it. */

import {HomeButton, TileSwitch} from "./controls.js";
import L from "./leaflet.js";
import {fetchJson} from "./loading.js";
import {COUNTRY_LINE, DISTRICT_LINE, HOME_LAND, LAKE, LAND, SHORE} from "./palette.js";
import {keepLastTheme} from "./themes.js";

/** @import {BaseOptions} from "./python.js" */

/** The countries that the map is about, by their ISO codes: their ground is lighter. */
const HOME = new Set(["AM", "AZ", "GE"]);
const DISTRICTS = {color: DISTRICT_LINE, weight: 0.8, fill: false};
const WATER = {color: SHORE, weight: 0.6, fillOpacity: 1, fillColor: LAKE};
const BORDERS = {color: COUNTRY_LINE, weight: 1.2, fill: false};

/**
 * Lay the ground on a map.
 * @param {import("leaflet").Map} map
 * @param {BaseOptions} options
 */
export function addBaseMap(map, options) {
  keepLastTheme(document.head);
  const water = L.layerGroup().addTo(map);
  addOutlines(map, water, options).catch((error) => console.error("could not load", error));
  map.attributionControl.setPrefix("Leaflet");
  map.attributionControl.addAttribution(options.attribution);
  L.control.scale({position: "bottomright"}).addTo(map);
  new HomeButton(options.words.home, options.home).addTo(map);
  if (options.tiles) new TileSwitch(options.words, options.tiles, water).addTo(map);
}

/**
 * Draw the land as soon as it is there; the lines follow together, in their order.
 * @param {import("leaflet").Map} map
 * @param {import("leaflet").LayerGroup} water
 * @param {BaseOptions} options
 */
async function addOutlines(map, water, options) {
  const land = pane(map, "land", 150);
  const lines = pane(map, "lines", 250);
  const ground = outline(options.countries, land, groundOf).then((layer) => layer.addTo(map));
  const [districts, seas, borders] = await Promise.all([
    outline(options.districts, lines, () => DISTRICTS),
    outline(options.water, lines, () => WATER),
    outline(options.borders, lines, () => BORDERS),
    ground,
  ]);
  districts.addTo(map);
  water.addLayer(seas);
  borders.addTo(map);
}

/**
 * Return a renderer in a pane of its own, which lets the pointer through.
 * @param {import("leaflet").Map} map
 * @param {string} name
 * @param {number} level
 */
function pane(map, name, level) {
  const {style} = map.createPane(name);
  style.zIndex = String(level);
  style.pointerEvents = "none";
  return L.canvas({pane: name, padding: 0.6});
}

/**
 * @param {string} address
 * @param {import("leaflet").Renderer} renderer
 * @param {import("leaflet").StyleFunction} style
 */
async function outline(address, renderer, style) {
  const shape = await fetchJson(address);
  const pane = renderer.options.pane ?? "overlayPane";
  /** @type {import("leaflet").GeoJSONOptions & {renderer: import("leaflet").Renderer}} */
  const options = {interactive: false, renderer, pane, style};
  return L.geoJSON(shape, options);
}

/** @type {import("leaflet").StyleFunction} */
function groundOf(feature) {
  const colour = HOME.has(feature?.properties.iso) ? HOME_LAND : LAND;
  return {color: colour, weight: 0.5, fillOpacity: 1, fillColor: colour};
}

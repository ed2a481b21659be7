/** What part of the world the map shows. */

/**
 * @typedef {object} View
 * @property {number} scale 2 to the power of the zoom
 * @property {number} left world pixel of the left edge at this scale
 * @property {number} top world pixel of the upper edge
 * @property {number} width pixels
 * @property {number} height
 */

/**
 * Return where a world coordinate lies in the view, in pixels.
 * @param {View} view
 * @param {number} x 0 to 256
 * @param {number} y
 * @returns {[x: number, y: number]}
 */
export function toPixels(view, x, y) {
  return [x * view.scale - view.left, y * view.scale - view.top];
}

/**
 * Return the world coordinates of degrees, in Web Mercator: the same as `web_mercator` of map/points.py.
 * @param {number} lat
 * @param {number} lon
 * @returns {[x: number, y: number]}
 */
export function toWorld(lat, lon) {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(256 * (lon + 180)) / 360, 256 * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}

/**
 * Return the view of a Leaflet map.
 * @param {import("leaflet").Map} map
 * @returns {View}
 */
export function viewOf(map) {
  const size = map.getSize();
  const corner = /** @type {import("leaflet").Point} */ (map.getPixelBounds().min);
  return {scale: 2 ** map.getZoom(), left: corner.x, top: corner.y, width: size.x, height: size.y};
}

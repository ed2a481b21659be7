/** Tells the page around the map where it looks: the page owns the address. */

/** @typedef {[lat: number, lng: number, zoom: number]} Look degrees and zoom */

/** What the page listens for: see `pageaddress`. */
export const LOOKED = "conflictmap:look";
export const REMEMBERED = "conflictMapLook";

/**
 * Return how a link says where the map looks.
 * @param {Look} look
 */
export function lookInWords([lat, lng, zoom]) {
  return `${lat.toFixed(4)},${lng.toFixed(4)},${Number(zoom.toFixed(2))}`;
}

/**
 * Return where the page around the map says that it looks: null at its first view, undefined where the page says nothing.
 * @returns {Look | null | undefined}
 */
export function lookOfPage() {
  try {
    const told = Reflect.get(window.parent, REMEMBERED);
    return typeof told === "string" ? readLook(told) : told;
  } catch {
    return undefined;
  }
}

/**
 * Return what a link says of where the map looks; null where it is no view, as `read_view` of query/links.py has it.
 * @param {string} told
 * @returns {Look | null}
 */
export function readLook(told) {
  const [lat, lng, zoom, ...more] = told.split(",").map((part) => (part.trim() ? Number(part) : Number.NaN));
  const fits = Math.abs(lat) <= 85 && Math.abs(lng) <= 180 && zoom >= 2 && zoom <= 18;
  return fits && !more.length ? [lat, lng, zoom] : null;
}

/**
 * Tell the page around the frame where the map looks; null for its first view.
 * @param {Look | null} look
 */
export function rememberLook(look) {
  try {
    const page = /** @type {Window & typeof globalThis} */ (window.parent);
    page.dispatchEvent(new page.CustomEvent(LOOKED, {detail: look ? lookInWords(look) : ""}));
  } catch (error) {
    console.debug("the page around the map cannot be reached", error);
  }
}

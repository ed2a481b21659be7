/** Tells the page around the map where it looks: the page owns the address. */

/** @typedef {[lat: number, lng: number, zoom: number]} Look degrees and zoom */

/** What the page listens for: see `components/address.js`. */
const LOOKED = "conflictmap:look";
const REMEMBERED = "conflictMapLook";

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
 * Return what a link says of where the map looks; null where it is no view.
 * @param {string} told
 * @returns {Look | null}
 */
export function readLook(told) {
  const parts = told.split(",").map(Number);
  return parts.length === 3 && parts.every(Number.isFinite) ? [parts[0], parts[1], parts[2]] : null;
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

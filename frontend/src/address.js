/** Keeps where the map looks in the address of the page around it. */

/** @typedef {[lat: number, lng: number, zoom: number]} Look degrees and zoom */

/**
 * Return the address of a page with where its map looks; without one, where it looks at first.
 * @param {string} address
 * @param {Look | null} look
 */
export function withLook(address, look) {
  const url = new URL(address);
  if (look) {
    const [lat, lng, zoom] = look;
    url.searchParams.set("view", `${lat.toFixed(4)},${lng.toFixed(4)},${Number(zoom.toFixed(2))}`);
  } else {
    url.searchParams.delete("view");
  }
  url.search = url.search.replaceAll("%2C", ",");
  return url.href;
}

/**
 * Write where the map looks into the address of the page around its frame, without a run of the page's script.
 * @param {Look | null} look
 */
export function rememberLook(look) {
  try {
    const {location, history} = window.parent;
    history.replaceState(history.state, "", withLook(location.href, look));
  } catch (error) {
    console.debug("the page around the map cannot be reached", error);
  }
}

/**
 * The one place that writes the page's address: what Python says of the choice, with where the map looks.
 *
 * A page, an event and a filter get an entry of the browser's history; steps in time and moves of the map replace it.
 */

const LOOK = "view";
/** What the map's frame sends to the page around it when the reader has moved it; `detail` is empty for the first view. */
const LOOKED = "conflictmap:look";
/** Under this name the page tells its frames where the map is to look: a frame that is made anew begins there. */
const REMEMBERED = "conflictMapLook";

/** @type {WeakMap<HTMLElement | ShadowRoot, string>} */
const written = new WeakMap();

/** Where the map looks, as the address says it; it outlives pages, which begin with a bare address. @type {string | null} */
let look = null;
let listens = false;

/**
 * @param {object} component
 * @param {{query: string, entry: string}} component.data `entry` names the entry of the history
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function address({data, parentElement}) {
  const told = JSON.stringify(data);
  if (written.get(parentElement) === told) return;
  written.set(parentElement, told);
  listen();
  const addressed = new URLSearchParams(window.location.search).get(LOOK);
  look = addressed ?? (window.history.state?.entry === undefined ? look : null);
  write(data.query, data.entry);
}

function listen() {
  if (listens) return;
  listens = true;
  window.addEventListener("popstate", () => {
    look = new URLSearchParams(window.location.search).get(LOOK);
    Reflect.set(window, REMEMBERED, look);
    for (const frame of document.querySelectorAll("iframe")) lookAgain(frame);
  });
  window.addEventListener(LOOKED, (event) => {
    look = /** @type {CustomEvent<string>} */ (event).detail || null;
    const query = new URLSearchParams(window.location.search);
    query.delete(LOOK);
    write(String(query), window.history.state?.entry);
  });
}

/**
 * @param {string} query
 * @param {string} entry
 */
function write(query, entry) {
  const {location, history} = window;
  Reflect.set(window, REMEMBERED, look);
  const search = [query, look && `${LOOK}=${look}`].filter(Boolean).join("&");
  const before = history.state?.entry;
  const isNew = before !== undefined && before !== entry;
  const href = `${location.pathname}${search && `?${search}`}${location.hash}`;
  if (href === location.pathname + location.search + location.hash && before === entry) return;
  history[isNew ? "pushState" : "replaceState"]({...history.state, entry}, "", href);
}

/**
 * Let the map in a frame look where the address says.
 * @param {HTMLIFrameElement} frame
 */
function lookAgain(frame) {
  try {
    Reflect.get(frame.contentWindow ?? {}, "ConflictMap")?.layer?.lookAsTold();
  } catch {
    // A frame of another origin is no map of ours.
  }
}

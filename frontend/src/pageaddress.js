/**
 * The one place that writes the page's address: what Python says of the choice, with where the map looks.
 *
 * A page, a step of a story, an event and a filter get an entry of the browser's history; steps in time and moves of the
 * map replace it. After Back or Forward nothing is written until the page has come to say the entry that the reader went
 * to, or is touched: what comes sooner answers an entry that the reader has left since.
 */

import {LOOKED, lookInWords, REMEMBERED, readLook} from "./address.js";
import {findScroll, noteScroll, watchScroll} from "./scroll.js";
import {layersOfPage} from "./timebar/maps.js";

/** @type {WeakMap<HTMLElement | ShadowRoot, string>} */
const written = new WeakMap();

/** Where the map looks, as the address says it; it outlives pages, which begin with a bare address. @type {string | null} */
let look = null;
/** The step of a story that was told last. */
let step = "";
let listens = false;
/** What adds an entry to the browser's history, once it is guarded. @type {History["pushState"] | null} */
let push = null;

/** The entry that the reader went to and that no answer of the page has said yet. @type {{entry: unknown, path: string} | null} */
let awaited = null;

/**
 * @param {object} component
 * @param {{query: string, entry: string, step: string, looks: string}} component.data `entry` names the entry of the
 *   history, `step` the step of a story, or nothing, and `looks` where that one looks: nowhere else than at first if empty
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function address({data, parentElement}) {
  const told = JSON.stringify(data);
  if (written.get(parentElement) === told) return;
  listen();
  if (isLate(data.entry)) return;
  written.set(parentElement, told);
  const isBare = window.history.state?.entry === undefined;
  const isNewStep = data.step !== "" && data.step !== (isBare ? step : window.history.state.step);
  if (isNewStep) look = (isBare ? addressed() : null) ?? inWords(data.looks);
  else look = addressed() ?? (isBare ? look : null);
  step = data.step;
  write(data.query, data.entry);
  if (isNewStep) for (const layer of layersOfPage()) layer.lookAsTold();
}

/** Return where the address says that the map looks; null where it says nothing, or what cannot be. */
function addressed() {
  return inWords(new URLSearchParams(window.location.search).get("view") ?? "");
}

/** @param {string} told */
function inWords(told) {
  const read = readLook(told);
  return read && lookInWords(read);
}

/**
 * Return whether an entry of the page is that of an answer to what the reader has left; the one waited for ends it.
 * @param {string} entry
 */
function isLate(entry) {
  if (awaited?.entry === undefined || awaited.entry === entry) awaited = null;
  return Boolean(awaited);
}

function listen() {
  if (listens) return;
  listens = true;
  guardHistory();
  watchScroll();
  window.addEventListener("popstate", () => {
    findScroll();
    awaited = {entry: window.history.state?.entry, path: window.location.pathname};
    look = addressed();
    Reflect.set(window, REMEMBERED, look);
    for (const layer of layersOfPage()) layer.lookAsTold();
  });
  window.addEventListener(LOOKED, (event) => {
    look = /** @type {CustomEvent<string>} */ (event).detail || null;
    const query = new URLSearchParams(window.location.search);
    query.delete("view");
    write(String(query), window.history.state?.entry);
    followEachOther();
  });
}

/**
 * Streamlit adds an entry for the page of every answer that is another than the address': none of a late answer. Nor does
 * it add one for another query of the same page, as it would do before it goes from that to another page.
 */
function guardHistory() {
  const {history, location} = window;
  push = history.pushState.bind(history);
  history.pushState = (state, unused, url) => {
    const path = new URL(url ?? "", location.href).pathname;
    if (awaited || path === location.pathname) return;
    noteScroll();
    push?.(state, unused, url);
  };
  const touched = () => {
    awaited = null;
  };
  // A touch of the map, which is a frame, takes the focus from the page.
  for (const touch of ["pointerdown", "keydown", "blur"]) window.addEventListener(touch, touched, {capture: true});
}

/** Let all maps look where the one does that was moved; a map that is alone stays as it is. */
function followEachOther() {
  const layers = layersOfPage();
  if (layers.length > 1) for (const layer of layers) layer.lookAsTold();
}

/**
 * @param {string} query
 * @param {string} entry
 */
function write(query, entry) {
  const {location, history} = window;
  Reflect.set(window, REMEMBERED, look);
  const search = [query, look && `view=${look}`].filter(Boolean).join("&");
  const before = history.state?.entry;
  const isNew = before !== undefined && before !== entry;
  const href = `${location.pathname}${search && `?${search}`}${location.hash}`;
  if (href === location.pathname + location.search + location.hash && before === entry) return;
  if (isNew) noteScroll();
  const put = isNew && push ? push : history.replaceState.bind(history);
  put({...history.state, entry, step}, "", href);
}

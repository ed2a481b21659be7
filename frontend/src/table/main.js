/**
 * A table whose rows open what they are about. Its headings sort it; of many rows the first are drawn, and more as the
 * reader comes near their end.
 */

import {held, keepingFocus} from "../choosing/held.js";
import {rove, settle} from "../choosing/roving.js";
import {ordered, pressed} from "./order.js";
import {drawRows, role} from "./rows.js";

/** @import {RowTable} from "../python.js" */
/** @import {Sort} from "./order.js" */

/** Rows that are drawn at a time, and how near their end the next are, in rows and in pixels. */
const SOME = 200;
const NEAR = 20;
const NEAR_PX = 800;

/** How far a pointer may move in a click, in pixels: beyond that it marks text. */
const STILL_PX = 5;

/** @typedef {{data: RowTable, order: number[], sort: Sort | null, drawn: number, shown: string}} State */

/** @type {WeakMap<HTMLElement | ShadowRoot, State>} */
const states = new WeakMap();

/**
 * @param {object} component
 * @param {RowTable} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "opened", id: string) => void} component.setTriggerValue
 */
export default function rowTable({data, parentElement, setTriggerValue}) {
  const before = states.get(parentElement);
  const state = before ?? {data, order: [], sort: null, drawn: SOME, shown: ""};
  states.set(parentElement, Object.assign(state, {data}));
  if (!data.columns.some(({code}) => code === state.sort?.column)) state.sort = null;
  const {body} = before ? partsOf(parentElement) : built(parentElement, state);
  body.onclick = ({target}) => {
    const line = target instanceof Element ? target.closest("tr") : null;
    if (line?.dataset.key) setTriggerValue("opened", line.dataset.key);
  };
  redraw(parentElement, state);
  if (data.opened !== state.shown) bringIntoView(parentElement, data.opened);
  state.shown = data.opened;
}

/** @param {HTMLElement | ShadowRoot} root */
function partsOf(root) {
  const roll = /** @type {HTMLElement} */ (root.querySelector(".roll"));
  const table = /** @type {HTMLTableElement} */ (root.querySelector("table"));
  const head = /** @type {HTMLTableSectionElement} */ (table.tHead);
  return {roll, table, head, body: /** @type {HTMLTableSectionElement} */ (table.tBodies[0])};
}

/**
 * @param {HTMLElement | ShadowRoot} root
 * @param {State} state
 */
function built(root, state) {
  const parts = partsOf(root);
  for (const part of [parts.head, parts.body]) rove(part);
  const more = () => {
    if (state.drawn >= state.order.length) return;
    state.drawn += SOME;
    redraw(root, state);
  };
  parts.roll.addEventListener("scroll", ({currentTarget}) => {
    const {scrollTop, clientHeight, scrollHeight} = /** @type {HTMLElement} */ (currentTarget);
    if (scrollTop + clientHeight > scrollHeight - NEAR_PX) more();
  });
  parts.body.addEventListener("focusin", ({target}) => {
    if (target instanceof HTMLElement && Number(target.dataset.row) > state.drawn - NEAR) more();
  });
  leavingMarkedText(parts.body);
  return parts;
}

/**
 * Let a pointer that marks text in a row open nothing.
 * @param {HTMLElement} body
 */
function leavingMarkedText(body) {
  let at = {x: 0, y: 0};
  body.addEventListener("pointerdown", ({x, y}) => {
    at = {x, y};
  });
  body.addEventListener(
    "click",
    (event) => {
      if (event.detail && Math.hypot(event.x - at.x, event.y - at.y) > STILL_PX) event.stopImmediatePropagation();
    },
    true,
  );
}

/**
 * @param {HTMLElement | ShadowRoot} root
 * @param {State} state
 */
function redraw(root, state) {
  const {data, sort} = state;
  const {table, head, body} = partsOf(root);
  table.setAttribute("aria-label", data.name);
  table.setAttribute("aria-rowcount", String(data.ids.length + 1));
  const at = data.columns.findIndex(({code}) => code === sort?.column);
  const cells = at < 0 ? data.ids.map(() => null) : (data.numbers[sort?.column ?? ""] ?? data.cells[at] ?? []);
  state.order = ordered(cells, sort?.down ?? false, data.language);
  keepingFocus(root, () => {
    drawHeadings(head, state, (column) => {
      state.sort = pressed(state.sort, column);
      redraw(root, state);
    });
    drawRows(body, data, state.order.slice(0, state.drawn));
  });
  settle(head);
  settle(body);
}

/**
 * @param {HTMLTableSectionElement} head
 * @param {State} state
 * @param {(column: string) => void} press
 */
function drawHeadings(head, {data, sort}, press) {
  const line = head.firstElementChild ?? head.appendChild(role("tr", "row"));
  const codes = data.columns.map(({code}) => code);
  for (const [column, cell] of held(line, codes, heading).entries()) {
    const {code, heading: words, kind, hint} = /** @type {RowTable["columns"][number]} */ (data.columns[column]);
    Object.assign(cell, {className: kind, title: hint});
    const way = sort?.down ? "descending" : "ascending";
    cell.setAttribute("aria-sort", code === sort?.column ? way : "none");
    const button = /** @type {HTMLButtonElement} */ (cell.firstElementChild);
    button.textContent = words;
    Object.assign(button.dataset, {row: "0", column: String(column)});
    button.onclick = () => press(code);
  }
}

function heading() {
  const cell = /** @type {HTMLTableCellElement} */ (role("th", "columnheader"));
  cell.scope = "col";
  cell.append(Object.assign(document.createElement("button"), {type: "button", tabIndex: -1}));
  return cell;
}

/**
 * Scroll the table, and not the page, to the row that is open.
 * @param {HTMLElement | ShadowRoot} root
 * @param {string} id
 */
function bringIntoView(root, id) {
  const state = states.get(root);
  const place = state ? state.order.findIndex((number) => state.data.ids[number] === id) : -1;
  if (!state || place < 0) return;
  if (place >= state.drawn) {
    state.drawn = place + SOME;
    redraw(root, state);
  }
  const {roll, head, body} = partsOf(root);
  const line = /** @type {HTMLElement} */ (body.children[place]);
  const [top, bottom] = [line.offsetTop - head.offsetHeight, line.offsetTop + line.offsetHeight];
  if (top < roll.scrollTop || bottom > roll.scrollTop + roll.clientHeight) roll.scrollTop = top;
}

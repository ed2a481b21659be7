/** A table whose cells are buttons that choose them, or open what they count, dark where their number is large. */

import {element} from "../elements.js";
import {followed} from "../piece.js";
import {held, keepingFocus} from "./held.js";
import {rove, settle} from "./roving.js";

/** The key of a row's own name. */
const HEAD = "/";

/** How much of the width the columns share evenly, in percent: the rest is the names of the rows. */
const NAMED = 80;

/** @import {MatrixCell, MatrixTable} from "../python.js" */

/**
 * @param {object} component
 * @param {MatrixTable} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "pressed" | "followed", told: string) => void} component.setTriggerValue
 */
export default function matrix({data, parentElement, setTriggerValue}) {
  const table = /** @type {HTMLTableElement} */ (parentElement.querySelector("table"));
  const said = /** @type {HTMLElement} */ (parentElement.querySelector("p"));
  if (!table.tBodies.length) build(table, said);
  table.setAttribute("aria-label", data.name);
  table.className = data.turned ? "turned" : "";
  const [head, body] = [table.tHead, table.tBodies[0]];
  if (!head || !body) return;
  head.replaceChildren(...headings(data));
  const take = (/** @type {MatrixCell} */ cell, /** @type {string | undefined} */ query = undefined) =>
    query ? setTriggerValue("followed", query) : setTriggerValue("pressed", cell.key);
  keepingFocus(parentElement, () => {
    const keys = data.rows.map(({key}) => key);
    for (const [number, line] of held(body, keys, () => document.createElement("tr")).entries())
      drawRow(line, /** @type {MatrixTable["rows"][number]} */ (data.rows[number]), number, data.columns, take);
  });
  settle(body);
}

/**
 * @param {HTMLTableElement} table
 * @param {HTMLElement} said
 */
function build(table, said) {
  table.createTHead();
  const body = table.createTBody();
  rove(body);
  const say = (/** @type {Event} */ {target}) => {
    const cell = target instanceof Element ? target.closest("[data-label]") : null;
    said.textContent = cell instanceof HTMLElement ? (cell.dataset.label ?? "") : "";
  };
  for (const kind of ["pointerover", "focusin"]) body.addEventListener(kind, say);
  for (const kind of ["pointerleave", "focusout"])
    body.addEventListener(kind, () => {
      said.textContent = "";
    });
}

/** @param {MatrixTable} data */
function headings({corner, across, columns}) {
  const rows = [document.createElement("tr")];
  if (across) {
    const title = /** @type {HTMLTableCellElement} */ (element("th", across));
    title.colSpan = columns.length;
    const wide = document.createElement("tr");
    wide.append(element("td", ""), title);
    rows.unshift(wide);
  }
  const names = columns.map(({name}) => {
    const heading = /** @type {HTMLTableCellElement} */ (document.createElement("th"));
    heading.scope = "col";
    heading.style.width = `${NAMED / columns.length}%`;
    heading.append(element("span", name));
    return heading;
  });
  rows.at(-1)?.append(element(corner ? "th" : "td", corner), ...names);
  return rows;
}

/**
 * @param {HTMLElement} line
 * @param {MatrixTable["rows"][number]} row
 * @param {number} number
 * @param {MatrixTable["columns"]} columns
 * @param {(cell: MatrixCell, query?: string) => void} take
 */
function drawRow(line, row, number, columns, take) {
  const cells = held(line, [HEAD, ...columns.map(({key}) => key)], (key) =>
    document.createElement(key === HEAD ? "th" : "td"),
  );
  const heading = /** @type {HTMLTableCellElement} */ (cells[0]);
  heading.scope = "row";
  heading.textContent = row.name;
  for (const [place, cell] of row.cells.entries()) {
    const box = /** @type {HTMLElement} */ (cells[place + 1]);
    if (cell) drawCell(box, cell, [number, place], take);
    else box.replaceChildren();
  }
}

/**
 * Draw a cell as a button, or where it is no choice as a link to the records that it counts.
 * @param {HTMLElement} box
 * @param {MatrixCell} cell
 * @param {[number, number]} place
 * @param {(cell: MatrixCell, query?: string) => void} take
 */
function drawCell(box, cell, [row, column], take) {
  const tag = cell.key ? "button" : "a";
  const before = /** @type {HTMLElement | null} */ (box.querySelector(tag));
  const drawn = before ?? document.createElement(tag);
  if (!before) box.replaceChildren(drawn);
  drawn.textContent = cell.text;
  drawn.dataset.label = cell.label;
  drawn.dataset.records = cell.query;
  drawn.setAttribute("aria-label", cell.label);
  drawn.style.backgroundColor = `color-mix(in srgb, var(--dense) ${100 * cell.shade}%, var(--land))`;
  if (drawn instanceof HTMLButtonElement) {
    drawn.type = "button";
    drawn.dataset.row = String(row);
    drawn.dataset.column = String(column);
    drawn.setAttribute("aria-pressed", String(cell.pressed));
    drawn.onclick = () => take(cell);
  } else {
    followed(/** @type {HTMLAnchorElement} */ (drawn), cell.query, (query) => take(cell, query));
  }
}

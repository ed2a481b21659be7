/** The rows of a table: each opens what it is about, by a click anywhere on it, or by its button and the keyboard. */

import {held} from "../choosing/held.js";

/** @import {RowTable} from "../python.js" */

/**
 * Return the number of the column that names a row: its title, or else the first.
 * @param {RowTable["columns"]} columns
 */
export function naming(columns) {
  return Math.max(
    columns.findIndex(({kind}) => kind === "title"),
    0,
  );
}

/**
 * Draw rows by their numbers in the data, in this order.
 * @param {HTMLTableSectionElement} body
 * @param {RowTable} data
 * @param {number[]} numbers
 */
export function drawRows(body, data, numbers) {
  const lines = held(
    body,
    numbers.map((number) => data.ids[number] ?? ""),
    () => role("tr", "row"),
  );
  for (const [place, line] of lines.entries()) drawRow(line, data, numbers[place] ?? 0, place);
}

/**
 * @param {HTMLElement} line
 * @param {RowTable} data
 * @param {number} number
 * @param {number} place
 */
function drawRow(line, data, number, place) {
  const named = naming(data.columns);
  line.setAttribute("aria-rowindex", String(place + 2));
  const codes = data.columns.map(({code}, column) => (column === named ? `${code}/` : code));
  const cells = held(line, codes, (code) => (code.endsWith("/") ? rowHeading() : role("td", "cell")));
  for (const [column, cell] of cells.entries()) {
    const text = data.cells[column]?.[number] ?? "";
    cell.className = data.columns[column]?.kind ?? "";
    cell.dataset.name = data.columns[column]?.heading ?? "";
    if (column === named) drawButton(cell, text, {id: data.ids[number] ?? "", place, opened: data.opened});
    else if (cell.textContent !== text) cell.textContent = text;
  }
}

/**
 * @param {HTMLElement} cell
 * @param {string} text
 * @param {{id: string, place: number, opened: string}} row
 */
function drawButton(cell, text, {id, place, opened}) {
  const button = /** @type {HTMLButtonElement} */ (cell.firstElementChild);
  button.textContent = text;
  Object.assign(button.dataset, {event: id, row: String(place), column: "0"});
  if (id === opened) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
}

function rowHeading() {
  const cell = /** @type {HTMLTableCellElement} */ (role("th", "rowheader"));
  cell.scope = "row";
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  cell.append(button);
  return cell;
}

/**
 * Return an element that keeps its role where it is drawn as a card, and not as a part of a table.
 * @param {string} tag
 * @param {string} name
 */
export function role(tag, name) {
  const made = document.createElement(tag);
  made.setAttribute("role", name);
  return made;
}

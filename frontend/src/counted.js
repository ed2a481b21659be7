/**
 * A text, a list or a table in which each number opens the records that it counts: a link of the page, to be followed
 * in it or in a tab of its own. What comes from the tables is set as text and never read as markup.
 */

import {pieceOf} from "./piece.js";

/** @import {Part} from "./piece.js" */

/**
 * @param {object} component
 * @param {{look: "text" | "strong" | "note" | "list", lines: Part[][], table: {head: string[], rows: Part[][][], opens: boolean} | null}}
 *   component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 *   With `opens` the name of a row is a button, and what is told by it is the number of the row.
 * @param {(name: "followed" | "opened", told: string | number) => void} component.setTriggerValue
 */
export default function counted({data, parentElement, setTriggerValue}) {
  const draw = (/** @type {Part} */ part) => pieceOf(part, (query) => setTriggerValue("followed", query));
  const open = (/** @type {number} */ row) => setTriggerValue("opened", row);
  const made = data.table ? tableOf(data.table, draw, open) : textOf(data.look, data.lines, draw);
  parentElement.querySelector(".drawn")?.replaceChildren(made);
}

/**
 * @param {string} look
 * @param {Part[][]} lines
 * @param {(part: Part) => Node} draw
 */
function textOf(look, lines, draw) {
  const box = document.createElement(look === "list" ? "ul" : "section");
  box.className = look;
  for (const line of lines) {
    const item = document.createElement(look === "list" ? "li" : "p");
    item.append(...line.map(draw));
    box.append(item);
  }
  return box;
}

/**
 * @param {{head: string[], rows: Part[][][], opens: boolean}} table
 * @param {(part: Part) => Node} draw
 * @param {(row: number) => void} open
 */
function tableOf({head, rows, opens}, draw, open) {
  const table = document.createElement("table");
  const names = table.createTHead().insertRow();
  for (const name of head) names.append(cellOf("th", "col", [document.createTextNode(name)]));
  const body = table.createTBody();
  for (const [at, [name = [], ...cells]] of rows.entries()) {
    const named = opens ? [buttonOf(name.map(draw), () => open(at))] : name.map(draw);
    const row = body.insertRow();
    row.append(cellOf("th", "row", named), ...cells.map((cell) => cellOf("td", "", cell.map(draw))));
  }
  const roll = document.createElement("div");
  roll.className = "roll";
  roll.append(table);
  return roll;
}

/**
 * @param {Node[]} content
 * @param {() => void} press
 */
function buttonOf(content, press) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...content);
  button.onclick = press;
  return button;
}

/**
 * @param {"th" | "td"} tag
 * @param {string} scope
 * @param {Node[]} content
 */
function cellOf(tag, scope, content) {
  const cell = document.createElement(tag);
  if (scope) cell.setAttribute("scope", scope);
  cell.append(...content);
  return cell;
}

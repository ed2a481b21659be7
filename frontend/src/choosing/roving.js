/** Many buttons that are one stop of the Tab key: the arrow keys go from one to the next. */

import {led} from "./arrows.js";

/**
 * Let the arrow keys go through the buttons of a part of the page; each has `data-row` and `data-column`.
 * @param {HTMLElement} part
 */
export function rove(part) {
  part.addEventListener("keydown", (event) => {
    const from = event.target;
    if (event.altKey || event.ctrlKey || event.metaKey || !(from instanceof HTMLButtonElement)) return;
    const to = led(rowsOf(part), placeOf(from), event.key);
    if (!to) return;
    event.preventDefault();
    const button = part.querySelector(`button[data-row="${to[0]}"][data-column="${to[1]}"]`);
    if (button instanceof HTMLElement) button.focus();
  });
  part.addEventListener("focusin", ({target}) => {
    if (target instanceof HTMLButtonElement) stopAt(part, target);
  });
}

/**
 * Let the Tab key stop at one of the buttons: where it stopped before, else at what is chosen, else at the first.
 * @param {HTMLElement} part
 */
export function settle(part) {
  const found = ["button[tabindex='0']", "button:is([aria-pressed='true'], [aria-current='true'])", "button"]
    .map((selector) => part.querySelector(selector))
    .find((one) => one instanceof HTMLButtonElement);
  if (found instanceof HTMLButtonElement) stopAt(part, found);
}

/**
 * @param {HTMLElement} part
 * @param {HTMLButtonElement} button
 */
function stopAt(part, button) {
  for (const one of part.querySelectorAll("button")) one.tabIndex = one === button ? 0 : -1;
}

/**
 * @param {HTMLElement} part
 * @returns {number[][]}
 */
function rowsOf(part) {
  /** @type {number[][]} */
  const rows = [];
  for (const button of part.querySelectorAll("button")) {
    const [row, column] = placeOf(button);
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(column);
  }
  return rows;
}

/**
 * @param {HTMLButtonElement} button
 * @returns {[number, number]}
 */
function placeOf({dataset}) {
  return [Number(dataset.row), Number(dataset.column)];
}

/** Bars under their names, each a button that chooses it: one figure and bar a row, or several. */

import {element} from "../elements.js";
import {held, keepingFocus} from "./held.js";

/** @import {BarRow} from "../python.js" */

/**
 * @param {object} component
 * @param {{name: string, rows: BarRow[]}} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "pressed", value: string) => void} component.setTriggerValue
 */
export default function barRows({data, parentElement, setTriggerValue}) {
  const list = /** @type {HTMLElement} */ (parentElement.querySelector("ul"));
  list.setAttribute("aria-label", data.name);
  keepingFocus(parentElement, () => {
    const items = held(
      list,
      data.rows.map((row) => row.value),
      () => document.createElement("li"),
    );
    for (const [place, row] of data.rows.entries()) {
      const button = draw(/** @type {HTMLElement} */ (items[place]), row);
      button.onclick = () => setTriggerValue("pressed", row.value);
    }
  });
}

/**
 * @param {HTMLElement} item
 * @param {BarRow} row
 */
function draw(item, row) {
  const button = item.querySelector("button") ?? item.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = row.shown ? "" : "pale";
  button.title = row.hint;
  button.setAttribute("aria-label", row.label);
  button.setAttribute("aria-pressed", String(row.pressed));
  button.replaceChildren(element("span", row.name), ...row.figures.flatMap(drawn));
  return button;
}

/**
 * Return a bar, in full to the least and paler to the most, and its figure.
 * @param {BarRow["figures"][number]} figure
 */
function drawn({text, least, most}) {
  const bar = document.createElement("i");
  for (const share of [most, least]) {
    const part = document.createElement("b");
    part.style.width = `${100 * share}%`;
    bar.append(part);
  }
  return [element("small", text), bar];
}

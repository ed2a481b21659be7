/**
 * What is shown of the record: a line for the eye on pages that show records, and one polite line for whoever does not
 * see the page change, which speaks when the page has come to rest.
 */

import {pieceOf} from "./piece.js";

/** @import {Part} from "./piece.js" */

const REST_MS = 700;

/** @type {WeakMap<HTMLElement | ShadowRoot, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap();

/**
 * @param {object} component
 * @param {{count: Part[], described: string, spoken: string}} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "followed", query: string) => void} component.setTriggerValue
 */
export default function status({data, parentElement, setTriggerValue}) {
  const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (parentElement.querySelector(selector));
  const pieces = data.count.map((piece) => pieceOf(piece, (query) => setTriggerValue("followed", query)));
  part("strong").replaceChildren(...pieces);
  part("p").textContent = data.described;
  const line = part('[role="status"]');
  clearTimeout(waiting.get(parentElement));
  const say = () => {
    if (line.textContent !== data.spoken) line.textContent = data.spoken;
  };
  waiting.set(parentElement, setTimeout(say, REST_MS));
}

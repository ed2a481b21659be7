/**
 * A list of events as rows to click, under a heading with a count of each kind where it has one, the later rows folded
 * where it says so; what comes from the tables is set as text and never read as markup.
 */

import {pieceOf} from "./piece.js";

/** @typedef {{event_id: string, sign: string, colour: string, title: string, under: string, lead: string}} Row */

/** @typedef {{title: string, counts: {sign: string, colour: string, label: string, count: string, query: string, opens: string}[], note: string}} Head */

/**
 * @param {object} component
 * @param {{rows: Row[], head: Head | null, few: number, fold: string, more: string}} component.data
 *   `few` rows are in sight, the others under the words of `fold`
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "opened" | "more" | "followed", value: string | true) => void} component.setTriggerValue
 */
export default function eventList({data, parentElement, setTriggerValue}) {
  const items = data.rows.map((row) => itemOf(row, () => setTriggerValue("opened", row.event_id)));
  const [inSight, under] = parentElement.querySelectorAll("ul");
  inSight.replaceChildren(...items.slice(0, data.few));
  under.replaceChildren(...items.slice(data.few));
  const fold = /** @type {HTMLDetailsElement} */ (parentElement.querySelector("details"));
  fold.hidden = !data.fold;
  /** @type {HTMLElement} */ (fold.querySelector("summary")).textContent = data.fold;
  const head = /** @type {HTMLElement} */ (parentElement.querySelector("header"));
  head.hidden = !data.head;
  if (data.head) head.replaceChildren(...headOf(data.head, (query) => setTriggerValue("followed", query)));
  const more = /** @type {HTMLButtonElement} */ (parentElement.querySelector(".more"));
  Object.assign(more, {textContent: data.more, hidden: !data.more, onclick: () => setTriggerValue("more", true)});
}

/**
 * @param {Head} head
 * @param {(query: string) => void} follow
 */
function headOf({title, counts, note}, follow) {
  const lines = counts.map(({sign, colour, label, count, query, opens}) => {
    const glyph = element("i", sign);
    glyph.style.color = colour;
    const line = document.createElement("div");
    const written = document.createElement("b");
    written.append(pieceOf({text: count, query, label: opens}, follow));
    line.append(glyph, ` ${label}: `, written);
    return line;
  });
  return [element("h2", title), ...lines, element("small", note)];
}

/**
 * @param {Row} row
 * @param {() => void} open
 */
function itemOf({event_id, sign, colour, title, under, lead}, open) {
  const glyph = element("span", sign);
  glyph.style.color = colour;
  const name = document.createElement("span");
  name.append(element("em", lead ? `${lead} ` : ""), element("b", title));
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.event = event_id;
  button.append(glyph, name, element("small", under));
  button.onclick = open;
  const item = document.createElement("li");
  item.append(button);
  return item;
}

/**
 * @param {string} tag
 * @param {string} text
 */
function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

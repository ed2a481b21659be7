/** HTML of the page's own making, in which each number is a link to the records that it counts. */

import {followed} from "./piece.js";

/**
 * @param {object} component
 * @param {{markup: string}} component.data `markup`: every text in it is escaped
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "followed", query: string) => void} component.setTriggerValue
 */
export default function markup({data, parentElement, setTriggerValue}) {
  const template = document.createElement("template");
  template.innerHTML = data.markup;
  for (const link of template.content.querySelectorAll("a")) {
    followed(link, link.dataset.records ?? "", (query) => setTriggerValue("followed", query));
  }
  parentElement.querySelector(".drawn")?.replaceChildren(template.content);
}

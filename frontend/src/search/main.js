/** The search box as Streamlit's component: one box for each place that it is drawn in. */

import {SearchBox} from "./box.js";

/** @import {SearchBoxData, Suggestion} from "../python.js" */

/** @type {WeakMap<HTMLElement | ShadowRoot, SearchBox>} */
const boxes = new WeakMap();

/**
 * @param {object} component
 * @param {SearchBoxData} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "told", value: Suggestion["told"]) => void} component.setTriggerValue
 */
export default function searchBox({data, parentElement, setTriggerValue}) {
  let box = boxes.get(parentElement);
  if (!box) {
    box = new SearchBox(parentElement, data, (told) => setTriggerValue("told", told));
    boxes.set(parentElement, box);
  }
  box.update(data);
}

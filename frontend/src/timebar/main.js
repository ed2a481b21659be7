/** The time bar as Streamlit's component: one bar for each place that it is drawn in. */

import {TimeBar} from "./bar.js";

/** @import {TimeBarData} from "../python.js" */
/** @import {Asked} from "./dialogue.js" */

/** @type {WeakMap<HTMLElement | ShadowRoot, TimeBar>} */
const bars = new WeakMap();

/**
 * @param {object} component
 * @param {TimeBarData} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "asked", value: Asked) => void} component.setTriggerValue
 */
export default function timeBar({data, parentElement, setTriggerValue}) {
  let bar = bars.get(parentElement);
  if (!bar) {
    bar = new TimeBar(parentElement, (asked) => setTriggerValue("asked", asked));
    bars.set(parentElement, bar);
    const host = parentElement instanceof ShadowRoot ? parentElement.host : parentElement;
    Reflect.set(host, "timeBar", bar);
  }
  bar.update({...data, source: atRoot(data.source)});
}

/**
 * Return an address relative to the root of the app, from whatever page of it.
 * @param {string} address
 */
function atRoot(address) {
  return new URL(address, new URL(".", window.location.href)).pathname + new URL(address, window.location.href).search;
}

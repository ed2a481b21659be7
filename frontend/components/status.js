/** One polite line for whoever does not see the page change; it speaks when the page has come to rest. */

const REST_MS = 700;

/** @type {WeakMap<HTMLElement | ShadowRoot, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap();

/**
 * @param {object} component
 * @param {{text: string}} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function status({data, parentElement}) {
  const line = /** @type {HTMLElement} */ (parentElement.querySelector('[role="status"]'));
  clearTimeout(waiting.get(parentElement));
  const say = () => {
    if (line.textContent !== data.text) line.textContent = data.text;
  };
  waiting.set(parentElement, setTimeout(say, REST_MS));
}

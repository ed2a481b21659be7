/**
 * What is shown of the record: a line for the eye on pages that show records, and one polite line for whoever does not
 * see the page change, which speaks when the page has come to rest.
 */

const REST_MS = 700;

/** @type {WeakMap<HTMLElement | ShadowRoot, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap();

/**
 * @param {object} component
 * @param {{count: string, described: string, spoken: string}} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function status({data, parentElement}) {
  const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (parentElement.querySelector(selector));
  part("strong").textContent = data.count;
  part("p").textContent = data.described;
  const line = part('[role="status"]');
  clearTimeout(waiting.get(parentElement));
  const say = () => {
    if (line.textContent !== data.spoken) line.textContent = data.spoken;
  };
  waiting.set(parentElement, setTimeout(say, REST_MS));
}

/** Takes the reader to the top of the page when what the page is about changes. */

/** @type {WeakMap<HTMLElement | ShadowRoot, string>} */
const shown = new WeakMap();

/**
 * @param {object} component
 * @param {{about: string}} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function toTheTop({data, parentElement}) {
  const before = shown.get(parentElement);
  shown.set(parentElement, data.about);
  if (before === undefined || before === data.about) return;
  document.querySelector('[data-testid="stMain"]')?.scrollTo({top: 0});
}

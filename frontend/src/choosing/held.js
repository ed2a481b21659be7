/** Keeps the elements of a list over new data: what the reader has focused or is pressing stays the same element. */

/**
 * Let a parent hold one element for each key, in their order, and return them.
 * @template {HTMLElement} T
 * @param {Element} parent
 * @param {string[]} keys no two the same
 * @param {(key: string) => T} make
 * @returns {T[]}
 */
export function held(parent, keys, make) {
  const before = new Map(
    [.../** @type {HTMLCollectionOf<T>} */ (parent.children)].map((one) => [one.dataset.key, one]),
  );
  const wanted = keys.map((key) => {
    const one = before.get(key) ?? make(key);
    one.dataset.key = key;
    return one;
  });
  const stays = new Set(wanted);
  for (const one of before.values()) if (!stays.has(one)) one.remove();
  wanted.forEach((one, place) => {
    if (parent.children[place] !== one) parent.insertBefore(one, parent.children[place] ?? null);
  });
  return wanted;
}

/**
 * Draw, and give the focus back to the element that held it: the browser takes it from one that is moved.
 * @param {HTMLElement | ShadowRoot} root
 * @param {() => void} draw
 */
export function keepingFocus(root, draw) {
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  draw();
  const now = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  if (focused instanceof HTMLElement && focused !== now && root.contains(focused)) focused.focus();
}

/** Where the keys lead among suggestions, which stand below the text that was typed. */

/** The text itself, before the first suggestion. */
export const TEXT = -1;

/**
 * Return what a key leads to from one of `count` suggestions or the text; nothing where the key is the text's own. Up and
 * down go round, the text among them; Home and End are those of the list once a suggestion is reached.
 * @param {string} key as the browser names it
 * @param {number} at
 * @param {number} count
 * @returns {number | null}
 */
export function moved(key, at, count) {
  if (!count) return null;
  if (key === "ArrowDown") return at + 1 < count ? at + 1 : TEXT;
  if (key === "ArrowUp") return at === TEXT ? count - 1 : at - 1;
  if (at === TEXT) return null;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

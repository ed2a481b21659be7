/** A piece of a text: a number that opens the records that it counts, or anything else. */

/**
 * @typedef {{text: string, query: string, label: string}} Part A piece of text; with a `query`, a number to open, of which
 *   `label` says what a press does.
 */

/**
 * Return a piece as text, or as a link to the page of records: one of the page, that a plain press follows in the visit.
 * @param {Part} part
 * @param {(query: string) => void} follow
 */
export function pieceOf({text, query, label}, follow) {
  if (!query) return document.createTextNode(text);
  const link = document.createElement("a");
  link.textContent = text;
  link.title = label;
  link.setAttribute("aria-label", label);
  return followed(link, query, follow);
}

/**
 * Let a link lead to the records of a query; a plain press calls `follow` with it in its place.
 * @param {HTMLAnchorElement} link
 * @param {string} query
 * @param {(query: string) => void} follow
 */
export function followed(link, query, follow) {
  link.href = `records?${query}`;
  link.dataset.records = query;
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(query);
  };
  return link;
}

/** Makes elements of the page; what comes from the tables is set as text and never read as markup. */

/**
 * Return an element with a text.
 * @param {string} tag
 * @param {string} text
 * @param {string} [name] its class
 */
export function element(tag, text, name = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

/**
 * Return a line of several parts.
 * @param {(Node | string)[]} parts
 */
export function line(...parts) {
  const made = document.createElement("span");
  made.append(...parts);
  return made;
}

/**
 * Give a button its words, for those who see it and those who do not.
 * @param {HTMLElement} button
 * @param {string} words
 */
export function name(button, words) {
  button.setAttribute("aria-label", words);
  button.title = words;
}

/** What the map is, for those who do not see it: its role, its name, what it shows, and the title of its frame. */

/** @type {number} */
let described = 0;

export class Description {
  #container;
  #text = document.createElement("div");

  /**
   * @param {HTMLElement} container of the map
   * @param {string} name
   */
  constructor(container, name) {
    this.#container = container;
    this.#text.id = `map-description-${++described}`;
    this.#text.hidden = true;
    container.append(this.#text);
    container.setAttribute("role", "application");
    container.setAttribute("aria-label", name);
    container.setAttribute("aria-describedby", this.#text.id);
    nameFrame(name);
    keepStill(container);
  }

  /**
   * Say what the map shows.
   * @param {string[]} sentences
   */
  tell(sentences) {
    const text = sentences.join(" ");
    if (this.#text.textContent !== text) this.#text.textContent = text;
  }

  remove() {
    for (const name of ["role", "aria-label", "aria-describedby"]) this.#container.removeAttribute(name);
    this.#text.remove();
  }
}

/**
 * Name the frame that the map lies in, in the page around it; Streamlit gives it the name of a Python function.
 * @param {string} name
 */
function nameFrame(name) {
  try {
    if (window.frameElement) window.frameElement.setAttribute("title", name);
  } catch (error) {
    console.debug("the page around the map cannot be reached", error);
  }
}

/**
 * Leaflet takes the focus at each press; the page must not scroll away from under the pointer for it.
 * @param {HTMLElement} box
 */
function keepStill(box) {
  const focus = box.focus.bind(box);
  box.focus = () => focus({preventScroll: true});
}

/** The signs and docks in view as a list to go through by keyboard: the one that is reached is shown on the map. */

import {element} from "./elements.js";
import {symbolInWords} from "./wording.js";

/** @import {LayerOptions} from "./python.js" */
/** @import {MapSymbol} from "./symbols.js" */

/** How long nothing is drawn before the list is made anew, in milliseconds. */
const REST = 150;
/** By how many signs each key goes on. @type {Record<string, number>} */
const STEPS = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity};

/**
 * What the list asks of the layer.
 * @typedef {object} Asked
 * @property {() => MapSymbol[]} symbols what is drawn
 * @property {() => string[][]} places the names of the places of each
 * @property {(symbol: MapSymbol) => void} open
 * @property {(symbol: MapSymbol | null) => void} show the sign that is reached, or that none is any more
 */

export class SignList {
  #map;
  #options;
  #asked;
  #box = document.createElement("div");
  /** @type {{key: string, place: string}[]} */
  #listed = [];
  #at = 0;
  #timer = 0;

  /**
   * @param {HTMLElement} map its container, to which Escape leads back
   * @param {LayerOptions} options
   * @param {Asked} asked
   */
  constructor(map, options, asked) {
    this.#map = map;
    this.#options = options;
    this.#asked = asked;
    const box = this.#box;
    box.className = "sign-list";
    box.tabIndex = 0;
    box.setAttribute("role", "listbox");
    box.setAttribute("aria-label", options.words.signs);
    box.addEventListener("focus", () => this.#fill());
    box.addEventListener("blur", () => asked.show(null));
    box.addEventListener("keydown", (event) => this.#press(event));
    map.prepend(box);
  }

  remove() {
    clearTimeout(this.#timer);
    this.#box.remove();
  }

  /** The sign that is reached, while the list has the focus and the map is as it was listed. */
  get reached() {
    const listed = this.#hasFocus ? this.#listed[this.#at] : undefined;
    return listed ? (this.#asked.symbols().find((symbol) => keyOf(symbol) === listed.key) ?? null) : null;
  }

  /** The map was drawn: where what is listed has changed, the list is made anew once the map rests. */
  refresh() {
    const now = this.#asked.symbols().map(keyOf);
    clearTimeout(this.#timer);
    if (now.join() === this.#listed.map(({key}) => key).join()) return;
    this.#timer = window.setTimeout(() => this.#fill(), REST);
  }

  get #hasFocus() {
    return document.activeElement === this.#box;
  }

  #fill() {
    const before = this.#listed[this.#at]?.place;
    const places = this.#asked.places();
    const told = this.#asked.symbols().map((symbol, i) => {
      return {key: keyOf(symbol), place: places[i][0], text: symbolInWords(symbol, places[i], this.#options)};
    });
    this.#listed = told;
    this.#box.replaceChildren(...told.map(({text}, i) => option(text, i)));
    const again = told.findIndex(({place}) => place === before);
    this.#go(again < 0 ? this.#at : again);
  }

  /** @param {number} to */
  #go(to) {
    this.#at = Math.max(0, Math.min(to, this.#listed.length - 1));
    for (const [i, one] of [...this.#box.children].entries()) one.setAttribute("aria-selected", String(i === this.#at));
    const id = this.#box.children[this.#at]?.id;
    if (id) this.#box.setAttribute("aria-activedescendant", id);
    else this.#box.removeAttribute("aria-activedescendant");
    if (this.#hasFocus) this.#asked.show(this.reached);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (ctrlKey || altKey || metaKey || key === "Tab") return;
    event.stopPropagation();
    const step = STEPS[key];
    if (step) this.#go(this.#at + step);
    else if (key === "Enter" || key === " ") this.#openReached();
    else if (key === "Escape") this.#map.focus();
    else return;
    event.preventDefault();
  }

  #openReached() {
    if (!this.reached) this.#fill();
    if (this.reached) this.#asked.open(this.reached);
  }
}

/**
 * Return what tells a symbol from the others, from one draw to the next.
 * @param {MapSymbol} symbol
 */
function keyOf({x, y, counts}) {
  return `${Math.round(x)} ${Math.round(y)} ${counts}`;
}

/**
 * @param {string} text
 * @param {number} number
 */
function option(text, number) {
  const made = element("div", text);
  made.id = `sign-${number}`;
  made.setAttribute("role", "option");
  return made;
}

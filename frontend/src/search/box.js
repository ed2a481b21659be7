/**
 * The search box: Enter searches for the words, a suggestion that is chosen is what it names. Python hears of it then, and
 * when the box is emptied, but not when the reader goes elsewhere: that would end what the reader went for.
 */

import {counting} from "../wording.js";
import {moved, TEXT} from "./keys.js";
import {fill, reach} from "./list.js";
import {Questions} from "./questions.js";

/** @import {SearchBoxData, Suggestion} from "../python.js" */

/** A single letter begins too many names. */
const LEAST_LETTERS = 2;

export class SearchBox {
  #tell;
  #input;
  #list;
  #clear;
  #submit;
  #status;
  /** @type {SearchBoxData} */
  #data;
  /** @type {Suggestion[]} */
  #suggestions = [];
  #at = TEXT;
  /** The words that Python holds, and those that it was told and has not told back. */
  #held = "";
  /** @type {string | null} */
  #sent = null;
  /** @type {Questions<Suggestion[]>} */
  #questions;

  /**
   * @param {HTMLElement | ShadowRoot} root
   * @param {SearchBoxData} data
   * @param {(told: Suggestion["told"]) => void} tell
   */
  constructor(root, data, tell) {
    const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
    this.#data = data;
    this.#tell = tell;
    this.#input = /** @type {HTMLInputElement} */ (part("input"));
    this.#list = part("ul");
    this.#clear = part(".clear");
    this.#submit = part(".submit");
    this.#status = part('[role="status"]');
    this.#questions = new Questions(
      (text, signal) => this.#ask(text, signal),
      (answer) => this.#offer(answer ?? []),
    );
    this.#listen(part("form"));
  }

  /** @param {SearchBoxData} data */
  update(data) {
    this.#data = data;
    this.#input.placeholder = data.words.hint;
    for (const [part, words] of /** @type {const} */ ([
      [this.#input, data.words.search],
      [this.#submit, data.words.search],
      [this.#list, data.words.list],
      [this.#clear, data.words.clear],
    ]))
      part.setAttribute("aria-label", words);
    if (data.q === this.#held) return;
    // What was typed since it was sent stays.
    if (data.q !== this.#sent) this.#input.value = data.q;
    this.#held = data.q;
    this.#sent = null;
    this.#clear.hidden = !this.#input.value;
  }

  /** @param {HTMLElement} form */
  #listen(form) {
    form.onsubmit = (event) => {
      event.preventDefault();
      this.#search(this.#text);
    };
    this.#input.oninput = () => this.#typed();
    this.#input.onkeydown = (event) => this.#key(event);
    this.#input.onblur = () => this.#close();
    // A press on the list leaves the keyboard in the box.
    this.#list.onmousedown = (event) => event.preventDefault();
    this.#clear.onclick = () => {
      this.#input.value = "";
      this.#typed();
      this.#input.focus();
    };
  }

  /** The words in the box, as they are searched for. */
  get #text() {
    return this.#input.value.trim().replaceAll(/\s+/g, " ");
  }

  #typed() {
    this.#clear.hidden = !this.#input.value;
    if (!this.#text && this.#held) this.#search("");
    else if (this.#text.length < LEAST_LETTERS) this.#close();
    else this.#questions.put(this.#text);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") this.#escape(event);
    else if (event.key === "Enter" && this.#at !== TEXT) {
      event.preventDefault();
      this.#choose(this.#at);
    } else if (this.#list.hidden) {
      if (event.key === "ArrowDown" && this.#text.length >= LEAST_LETTERS) this.#questions.put(this.#text);
    } else {
      const to = moved(event.key, this.#at, this.#suggestions.length);
      if (to === null) return;
      event.preventDefault();
      this.#reach(to);
    }
  }

  /**
   * Shut the list, or without one bring back what is searched for; whatever else is open stays so.
   * @param {KeyboardEvent} event
   */
  #escape(event) {
    if (this.#list.hidden && this.#text === this.#held) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#list.hidden) this.#input.value = this.#held;
    this.#clear.hidden = !this.#input.value;
    this.#close();
  }

  /** @param {number} number */
  #reach(number) {
    this.#at = number;
    this.#input.setAttribute("aria-activedescendant", reach(this.#list, number));
  }

  /**
   * @param {string} text
   * @param {AbortSignal} signal
   * @returns {Promise<Suggestion[]>}
   */
  async #ask(text, signal) {
    const address = new URL(this.#data.source, new URL(".", window.location.href));
    address.searchParams.set("q", text);
    return (await fetch(address, {signal})).json();
  }

  /** @param {Suggestion[]} suggestions */
  #offer(suggestions) {
    const {language, counted, words} = this.#data;
    this.#show(suggestions);
    this.#status.textContent = suggestions.length ? counting(language)(counted, suggestions.length) : words.none;
  }

  #close() {
    this.#questions.drop();
    this.#show([]);
    this.#status.textContent = "";
  }

  /** @param {Suggestion[]} suggestions */
  #show(suggestions) {
    this.#suggestions = suggestions;
    fill(this.#list, suggestions, (number) => this.#choose(number));
    this.#input.setAttribute("aria-expanded", String(suggestions.length > 0));
    this.#reach(TEXT);
  }

  /** @param {string} text */
  #search(text) {
    this.#close();
    this.#sent = text === this.#held ? null : text;
    this.#tell(["search", text]);
    if (text) this.#letGo(false);
  }

  /** @param {number} number */
  #choose(number) {
    const chosen = this.#suggestions[number];
    if (!chosen) return;
    const isSearch = chosen.told[0] === "search";
    this.#input.value = isSearch ? chosen.told[1] : "";
    this.#clear.hidden = !isSearch;
    if (isSearch) return this.#search(this.#text);
    this.#close();
    this.#tell(chosen.told);
    this.#letGo(chosen.leads);
  }

  /**
   * Let the keyboard go to what was opened; one on the screen goes in any case, since it covers the page.
   * @param {boolean} leads
   */
  #letGo(leads) {
    if (leads || window.matchMedia("(pointer: coarse)").matches) this.#input.blur();
  }
}

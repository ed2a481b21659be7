/** Fetches what the map shows beside the events: names, land, and what its switches ask for. */

import {fetchJson} from "./loading.js";

/** @import {Stuff} from "./scene.js" */

export class Extras {
  #stuff;
  #changed;
  /** @type {Partial<Record<keyof Stuff, string | null>>} the address of each that was asked for last */
  #asked = {};

  /**
   * @param {Stuff} stuff where what was fetched is noted
   * @param {() => void} changed
   */
  constructor(stuff, changed) {
    this.#stuff = stuff;
    this.#changed = changed;
  }

  remove() {
    this.#asked = {};
  }

  /**
   * Fetch one thing from an address, unless that was done already; without an address, show nothing of it.
   * @template {"labels" | "grounds" | "arcs" | "towns"} K
   * @param {K} what
   * @param {string | null} source
   * @param {Stuff[K]} nothing
   * @param {(found: any) => Stuff[K]} read
   */
  async ask(what, source, nothing, read = (found) => found) {
    if (this.#asked[what] === source) return;
    this.#asked[what] = source;
    this.#stuff[what] = nothing;
    if (!source) return;
    try {
      const found = read(await fetchJson(source));
      if (this.#asked[what] !== source) return;
      this.#stuff[what] = found;
      this.#changed();
    } catch (error) {
      console.error("could not load", error);
    }
  }
}

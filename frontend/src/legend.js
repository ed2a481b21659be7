/** The legend of the marks at the towns: of which day they are, and what they mean. */

import {element, line} from "./elements.js";
import L from "./leaflet.js";
import {dayFormat, dayOf} from "./time.js";

/** @import {HeldTown} from "./held.js" */
/** @import {LayerOptions} from "./python.js" */

export class HeldLegend {
  /** @type {number | null} */
  #day = null;
  #box;
  #words;
  #format;

  /**
   * @param {HTMLElement} container of the map
   * @param {LayerOptions} options
   */
  constructor(container, {words, language}) {
    this.#words = words;
    this.#format = dayFormat(language);
    this.#box = L.DomUtil.create("div", "held-legend", container);
    this.#box.hidden = true;
  }

  remove() {
    this.#box.remove();
  }

  /**
   * Tell of which day the marks are; without marks, nothing is told.
   * @param {HeldTown[]} towns
   * @param {number} end first minute no longer shown
   * @param {boolean} anyMarked
   */
  tell(towns, end, anyMarked) {
    const last = dayOf(end - 1);
    const day = anyMarked ? last.getTime() : null;
    if (this.#day === day) return;
    this.#day = day;
    this.#box.hidden = day === null;
    if (day === null) return;
    const title = this.#words.held.replace("%(day)s", this.#format.format(last));
    const claimed = line(element("i", "··", "claim"), ` ${this.#words.claimed}`);
    this.#box.replaceChildren(element("b", title), ...linesOfParties(towns), claimed);
  }
}

/** @param {HeldTown[]} towns */
function linesOfParties(towns) {
  const names = new Map(towns.flatMap((town) => town.steps.map((step) => [step.party, step.name])));
  return [...names]
    .sort()
    .map(([party, name]) => line(element("i", party, "firm"), element("span", ` ${name}`, "party")));
}

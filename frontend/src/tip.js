/** The tip at the pointer: what a symbol counts, or who holds a town. */

import {element, line} from "./elements.js";
import L from "./leaflet.js";
import {dayFormat, daysInWords} from "./time.js";
import {placesInWords} from "./wording.js";

/** @import {Mark} from "./labels.js" */
/** @import {Kind, LayerOptions} from "./python.js" */
/** @import {MapSymbol} from "./symbols.js" */
/** @import {TimeWindow} from "./time.js" */

const OFFSET = 14;
const EDGE = 6;

export class Tip {
  /** @type {MapSymbol | Mark | null} */
  #about = null;
  #box;

  /** @param {HTMLElement} container of the map */
  constructor(container) {
    this.#box = L.DomUtil.create("div", "event-tip", container);
    this.#box.hidden = true;
  }

  remove() {
    this.#box.remove();
  }

  hide() {
    this.#box.hidden = true;
  }

  /**
   * Show the tip beside a point of the map.
   * @param {MapSymbol | Mark} about
   * @param {() => Node[]} write makes its lines, when it is about another thing than before
   * @param {{x: number, y: number}} point
   * @param {{x: number, y: number}} size of the map
   */
  show(about, write, point, size) {
    const box = this.#box;
    box.hidden = false;
    if (this.#about !== about) {
      this.#about = about;
      box.replaceChildren(...write());
    }
    box.style.left = `${Math.min(point.x + OFFSET, size.x - box.offsetWidth - EDGE)}px`;
    box.style.top = `${Math.min(point.y + OFFSET, size.y - box.offsetHeight - EDGE)}px`;
  }
}

/**
 * Return the lines on who holds a town.
 * @param {Mark} mark
 */
export function linesOfMark({name, steps}) {
  return [element("b", name), ...steps.map((step) => element("span", step.text))];
}

/**
 * What is told of a symbol's events: the names of their places, and when those of several days lasted.
 * @typedef {{places: string[], spells: TimeWindow[]}} Described
 */

/**
 * Return the lines on a symbol: its places, how many events of which kind and how many of several days, or which days
 * these are, and how roughly the places are known.
 * @param {MapSymbol} symbol
 * @param {Described} described
 * @param {LayerOptions} options
 */
export function linesOfSymbol(symbol, {places, spells}, {kinds, words, language}) {
  const lines = [element("b", placesInWords(places))];
  symbol.counts.forEach((count, kind) => {
    if (count) lines.push(lineOfKind(kinds[kind], count));
  });
  if (spells.length) {
    const days = daysInWords(dayFormat(language), spells[0]);
    const several = words.lasting.replace("%(count)s", String(spells.length));
    lines.push(element("small", symbol.count === 1 ? days : several));
  }
  const sign = "sign" in symbol ? symbol.sign : 0;
  if (sign) lines.push(element("small", sign === 1 ? words.district : words.region));
  return lines;
}

/**
 * @param {Kind} kind
 * @param {number} count
 */
function lineOfKind({sign, colour, edge, label}, count) {
  const glyph = element("i", sign);
  glyph.style.color = colour;
  glyph.style.setProperty("-webkit-text-stroke", `0.6px ${edge}`);
  return line(glyph, ` ${label} `, element("em", String(count)));
}

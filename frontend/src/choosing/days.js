/**
 * Bars over the days of a period, stacked by kind: each is a button, a drag over several chooses all of them, and so do
 * Shift with an arrow key and then Enter.
 */

import {held} from "./held.js";
import {rove, settle} from "./roving.js";

/** @import {DayBar, DayBars} from "../python.js" */

const PALE = "22%";

/** @type {WeakMap<HTMLElement | ShadowRoot, Days>} */
const drawn = new WeakMap();

/**
 * @param {object} component
 * @param {DayBars} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "pressed", days: string[]) => void} component.setTriggerValue
 */
export default function dayBars({data, parentElement, setTriggerValue}) {
  const days = drawn.get(parentElement) ?? new Days(parentElement);
  drawn.set(parentElement, days);
  days.take = (pressed) => setTriggerValue("pressed", pressed);
  days.update(data);
}

class Days {
  /** @param {HTMLElement | ShadowRoot} root */
  constructor(root) {
    this.part = /** @type {HTMLElement} */ (root.querySelector("[role=group]"));
    this.said = /** @type {HTMLElement} */ (root.querySelector("p"));
    /** @type {DayBar[]} */
    this.bars = [];
    /** @type {HTMLButtonElement[]} */
    this.buttons = [];
    /** Where a drag or a choice by Shift began; nothing while there is none. */
    this.from = -1;
    /** Whether the pointer has chosen by a drag: a click that follows is none. */
    this.dragged = false;
    this.ends = "";
    /** @type {(days: string[]) => void} */
    this.take = () => {};
    this.listen();
    rove(this.part);
  }

  listen() {
    this.part.addEventListener("pointerdown", (event) => this.begin(event));
    this.part.addEventListener("pointermove", (event) => this.over(event));
    this.part.addEventListener("pointerup", (event) => this.end(event));
    this.part.addEventListener("pointercancel", () => this.mark(-1));
    this.part.addEventListener("pointerleave", () => this.say(-1));
    this.part.addEventListener("focusin", ({target}) =>
      this.reached(this.buttons.indexOf(/** @type {any} */ (target))),
    );
    this.part.addEventListener("focusout", () => this.say(-1));
    // Before the arrow keys move the focus, which is where a choice by Shift begins.
    this.part.addEventListener("keydown", (event) => this.extend(event), true);
  }

  /** @param {DayBars} data */
  update(data) {
    this.bars = data.bars;
    this.ends = data.ends;
    this.part.setAttribute("aria-label", data.name);
    const keys = data.bars.map((bar) => bar.first);
    this.buttons = held(this.part, keys, () => document.createElement("button"));
    for (const [place, button] of this.buttons.entries()) draw(button, /** @type {DayBar} */ (data.bars[place]), place);
    for (const [place, button] of this.buttons.entries()) button.onclick = () => this.click(place);
    settle(this.part);
    this.mark(-1);
  }

  /** @param {PointerEvent} event */
  begin(event) {
    this.dragged = false;
    if (event.button === 0) this.from = this.at(event);
  }

  /** @param {PointerEvent} event */
  over(event) {
    const place = this.at(event);
    if (!event.buttons || this.from < 0) return this.say(place);
    if (place !== this.from) this.part.setPointerCapture(event.pointerId);
    this.mark(place);
  }

  /** @param {PointerEvent} event */
  end(event) {
    const place = this.at(event);
    this.dragged = this.from >= 0 && place !== this.from;
    if (this.dragged) this.press(place);
    else this.mark(-1);
  }

  /** @param {KeyboardEvent} event */
  extend(event) {
    this.dragged = false;
    if (!event.key.startsWith("Arrow")) return;
    if (!event.shiftKey) this.mark(-1);
    else if (this.from < 0) this.from = this.buttons.indexOf(/** @type {any} */ (event.target));
  }

  /** @param {number} place */
  reached(place) {
    if (this.from >= 0) this.mark(place);
    else this.say(place);
  }

  /** @param {number} place */
  click(place) {
    if (!this.dragged) this.press(place);
    this.dragged = false;
  }

  /** @param {number} place */
  press(place) {
    const [first, last] = this.between(place);
    this.mark(-1);
    if (first && last) this.take([first.first, last.last]);
  }

  /**
   * Return the first and the last bar from where the choice began to a place.
   * @param {number} place
   */
  between(place) {
    const from = this.from < 0 ? place : this.from;
    return [this.bars[Math.min(from, place)], this.bars[Math.max(from, place)]];
  }

  /**
   * Show what would be chosen, from where the choice began to a place; with a negative one there is no choice any more.
   * @param {number} place
   */
  mark(place) {
    if (place < 0) this.from = -1;
    for (const [number, button] of this.buttons.entries()) {
      const inside = number >= Math.min(this.from, place) && number <= Math.max(this.from, place);
      button.classList.toggle("over", place >= 0 && inside);
    }
    this.say(place);
  }

  /**
   * Say below what a bar holds, or which days are marked; with a negative place the ends of the period.
   * @param {number} place
   */
  say(place) {
    const [first, last] = this.between(place);
    if (!first || !last || place < 0) this.said.textContent = this.ends;
    else this.said.textContent = first === last ? first.label : `${first.name} – ${last.name}`;
  }

  /**
   * Return the place of the bar under a pointer: all are of one width.
   * @param {PointerEvent} event
   */
  at({clientX}) {
    const {left, width} = this.part.getBoundingClientRect();
    const place = Math.floor(((clientX - left) / width) * this.bars.length);
    return Math.max(0, Math.min(place, this.bars.length - 1));
  }
}

/**
 * @param {HTMLButtonElement} button
 * @param {DayBar} bar
 * @param {number} place
 */
function draw(button, bar, place) {
  button.type = "button";
  button.dataset.row = "0";
  button.dataset.column = String(place);
  button.setAttribute("aria-label", bar.label);
  button.setAttribute("aria-pressed", String(bar.pressed));
  button.style.backgroundImage = stacked(bar);
}

/**
 * Return the parts of a bar as one image: hard edges in a gradient from the foot upwards.
 * @param {DayBar} bar
 */
function stacked({parts}) {
  if (!parts.length) return "none";
  const stops = parts.map(({colour, low, high, shown}) => {
    const drawn = shown ? colour : `color-mix(in srgb, ${colour} ${PALE}, transparent)`;
    return `${drawn} ${100 * low}% ${100 * high}%`;
  });
  return `linear-gradient(to top, ${stops.join(", ")}, transparent ${100 * (parts.at(-1)?.high ?? 0)}%)`;
}

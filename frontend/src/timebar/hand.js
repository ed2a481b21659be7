/** The hand on the track: by pointer an edge, the whole window or a new span; by keys its edges and the whole. */

import {dragged, keyed, minuteAt} from "./scale.js";

/** @import {TimeWindow} from "../time.js" */
/** @import {Grip} from "./scale.js" */

/** By so many pixels a press must move before it draws a new span. */
const SLACK = 4;

/**
 * What the hand moves.
 * @typedef {object} Held
 * @property {HTMLElement} track
 * @property {() => TimeWindow} window
 * @property {() => TimeWindow} range
 * @property {(window: TimeWindow) => void} move called for each move
 * @property {(after: "hand" | "key") => void} rest called when the hand lets go
 * @property {() => void} reset
 */

export class Hand {
  isDown = false;
  #held;
  /** @type {{grip: Grip, pixel: number, minute: number, window: TimeWindow, moved: boolean} | null} */
  #grasp = null;

  /** @param {Held} held */
  constructor(held) {
    this.#held = held;
    const {track} = held;
    track.addEventListener("pointerdown", (event) => this.#take(event));
    track.addEventListener("pointermove", (event) => this.#move(event));
    track.addEventListener("pointerup", (event) => this.#leave(event));
    track.addEventListener("pointercancel", () => this.#giveUp());
    track.addEventListener("dblclick", () => held.reset());
    track.addEventListener("keydown", (event) => this.#press(event));
  }

  /** @param {PointerEvent} event */
  #take(event) {
    if (event.button !== 0 || !event.isPrimary) return;
    const {track, window} = this.#held;
    const grip = gripOf(event.target);
    const pixel = this.#pixel(event);
    this.#grasp = {grip, pixel, minute: this.#minute(pixel), window: window(), moved: false};
    track.setPointerCapture(event.pointerId);
    if (event.target instanceof HTMLElement && grip !== "new") event.target.focus({preventScroll: true});
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const grasp = this.#grasp;
    if (!grasp) return;
    const pixel = this.#pixel(event);
    if (!grasp.moved && Math.abs(pixel - grasp.pixel) < SLACK) return;
    grasp.moved = true;
    this.isDown = true;
    const {move, range} = this.#held;
    move(dragged(grasp.window, grasp.grip, grasp.minute, this.#minute(pixel), range()));
  }

  /** @param {PointerEvent} event */
  #leave(event) {
    const grasp = this.#grasp;
    if (!grasp) return;
    this.#move(event);
    this.#grasp = null;
    this.isDown = false;
    if (!grasp.moved && grasp.grip === "new") this.#comeHere(grasp);
    if (grasp.moved || grasp.grip === "new") this.#held.rest("hand");
  }

  /**
   * Bring the window to where the track was pressed.
   * @param {{minute: number, window: TimeWindow}} grasp
   */
  #comeHere({minute, window: [from, to]}) {
    this.#held.move(dragged([from, to], "both", (from + to) / 2, minute, this.#held.range()));
  }

  /** Go back to where the window was: the browser took the pointer for scrolling, or the reader pressed Escape. */
  #giveUp() {
    const grasp = this.#grasp;
    this.#grasp = null;
    this.isDown = false;
    if (grasp) this.#held.move(grasp.window);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.key === "Escape") return this.#giveUp();
    const grip = gripOf(event.target);
    if (grip === "new" || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = keyed(this.#held.window(), grip, event.key, this.#held.range());
    if (!next) return;
    event.preventDefault();
    this.#held.move(next);
    this.#held.rest("key");
  }

  /** @param {PointerEvent} event */
  #pixel(event) {
    return event.clientX - this.#held.track.getBoundingClientRect().left;
  }

  /** @param {number} pixel */
  #minute(pixel) {
    return minuteAt(pixel, this.#held.range(), this.#held.track.clientWidth);
  }
}

/**
 * @param {EventTarget | null} target
 * @returns {Grip}
 */
function gripOf(target) {
  const grip = target instanceof HTMLElement ? target.dataset.grip : "";
  return grip === "from" || grip === "to" || grip === "both" ? grip : "new";
}

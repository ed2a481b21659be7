/** Playback: moves the window of time on by itself, frame by frame, until it is stopped or the range ends. */

import {begun, minutesAfter, minutesOf, moved, SPEEDS, stepped, wholeDays} from "../playback.js";
import {DAY} from "../time.js";

/** @import {Step} from "../playback.js" */
/** @import {DayCounts} from "../daycounts.js" */
/** @import {TimeWindow} from "../time.js" */

/** Milliseconds between two steps for readers who prefer stillness. */
const STILL = 1200;

/**
 * What playback moves.
 * @typedef {object} Played
 * @property {() => TimeWindow} window
 * @property {(window: TimeWindow) => void} move
 * @property {() => void} rest called when it has come to rest, by itself or by hand
 * @property {() => {range: TimeWindow, step: Step, isChosen: boolean, counts: DayCounts | null}} about the range, what
 *   a step is, whether the reader chose the window or it is the one that the period opens with, and what lies in it
 */

export class Playing {
  isOn = false;
  isGrowing = false;
  skipsEmpty = false;
  #speed = SPEEDS[0];
  #played;
  #still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  #kept = {from: 0, length: 0};
  /** @type {number | null} */
  #last = null;
  #frame = 0;

  /** @param {Played} played */
  constructor(played) {
    this.#played = played;
  }

  get speed() {
    return this.#speed;
  }

  /** @param {number} speed one of `SPEEDS` */
  set speed(speed) {
    this.#speed = SPEEDS.includes(speed) ? speed : SPEEDS[0];
  }

  start() {
    const {range, step, isChosen} = this.#played.about();
    const now = this.#played.window();
    const first = isChosen ? now : /** @type {TimeWindow} */ ([range[0], range[0] + now[1] - now[0]]);
    this.isOn = true;
    this.#played.move(begun(first, range, minutesOf(step), this.isGrowing));
    this.#keep();
    this.#last = null;
    this.#frame = requestAnimationFrame((at) => this.#advance(at));
  }

  /** Stop where it is; `quiet` tells nobody. */
  stop(quiet = false) {
    if (!this.isOn) return;
    this.isOn = false;
    cancelAnimationFrame(this.#frame);
    if (quiet) return;
    this.#played.move(wholeDays(this.#played.window()));
    this.#played.rest();
  }

  /**
   * Go one step on or back.
   * @param {1 | -1} direction
   */
  step(direction) {
    this.stop(true);
    const {range, step} = this.#played.about();
    const window = wholeDays(this.#played.window());
    const next = stepped(window, minutesOf(step) * direction, range, this.isGrowing);
    this.#played.move(next ?? window);
    this.#played.rest();
  }

  /** @param {boolean} isGrowing */
  grow(isGrowing) {
    this.isGrowing = isGrowing;
    this.#keep();
  }

  #keep() {
    const [from, to] = this.#played.window();
    this.#kept = {from, length: to - from};
  }

  /**
   * One frame: a smooth shift, or, where the reader prefers stillness, one step a second.
   * @param {number} now
   */
  #advance(now) {
    if (!this.isOn) return;
    const past = now - (this.#last ?? now);
    const pitch = minutesOf(this.#played.about().step);
    const isDue = !this.#still || past >= STILL / this.#speed;
    if (isDue) this.#shift(this.#still ? pitch : minutesAfter(past, this.#speed, pitch));
    if (isDue || this.#last === null) this.#last = now;
    if (this.isOn) this.#frame = requestAnimationFrame((next) => this.#advance(next));
  }

  /** @param {number} minutes */
  #shift(minutes) {
    const {range, counts} = this.#played.about();
    const end = range[1];
    const kept = {growing: this.isGrowing, ...this.#kept};
    let next = moved(this.#played.window(), minutes, end, kept);
    const ahead = this.skipsEmpty && counts ? emptyAhead(next, counts, end) : 0;
    if (ahead) next = moved(next, ahead, end, kept);
    this.#played.move(next);
    if (next[1] >= end) this.stop();
  }
}

/**
 * Return the minutes to the next day with an event where the window holds none, else 0.
 * @param {TimeWindow} window
 * @param {DayCounts} counts
 * @param {number} end of the range
 */
function emptyAhead([from, to], counts, end) {
  const last = Math.ceil(to / DAY) - 1;
  if (counts.within(Math.floor(from / DAY), last).some(Boolean)) return 0;
  const next = counts.next(last + 1);
  return next === null ? end - to : Math.max(0, (next + 1) * DAY - to);
}

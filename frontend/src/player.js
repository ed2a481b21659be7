/**
 * The player: moves the window of time over the events in the browser, without the server. When it comes to rest it
 * tells Python the days shown, so that the slider, the counts and the link follow.
 */

import {name} from "./elements.js";
import L from "./leaflet.js";
import {begun, minutesAfter, minutesOf, moved, percentOf, SPEEDS, stepped, wholeDays} from "./playback.js";
import {DAY, dayFormat, daysInWords, isoDays} from "./time.js";

/** @import {EventLayer} from "./layer.js" */
/** @import {PlayerOptions, State} from "./python.js" */

/** After so many milliseconds of rest Python is told. */
const REST = 700;
/** Milliseconds between two steps for readers who prefer stillness. */
const STILL = 1200;

export class Player extends L.Control {
  playing = false;
  #layer;
  #words;
  #format;
  #bar;
  /** @type {Pick<State, "range" | "step"> | null} */
  #told = null;
  #speed = 0;
  #growing = false;
  #still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  #kept = {from: 0, length: 0};
  /** @type {number | null} */
  #last = null;
  #frame = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;
  #days = "";

  /**
   * @param {EventLayer} layer
   * @param {PlayerOptions} options
   */
  constructor(layer, {words, language}) {
    super({position: "bottomleft"});
    this.#layer = layer;
    this.#words = words;
    this.#format = dayFormat(language);
    this.#bar = this.#build();
  }

  /** @override */
  onAdd() {
    this.#layer.on("told", this.#hear, this).on("drawn", this.#show, this);
    this.#write();
    return this.#bar.box;
  }

  /** @override */
  onRemove() {
    this.pause();
    clearTimeout(this.#resting);
    this.#layer.off("told", this.#hear, this).off("drawn", this.#show, this);
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  play() {
    if (!this.#told) return;
    const {range, step} = this.#told;
    const window = this.#layer.getWindow();
    this.#layer.setWindow(begun(window, range, minutesOf(step), this.#growing));
    this.#keep();
    this.playing = true;
    this.#last = null;
    clearTimeout(this.#resting);
    this.#frame = requestAnimationFrame((now) => this.#advance(now));
    this.#write();
  }

  pause() {
    if (!this.playing) return;
    this.#stop();
    this.#layer.setWindow(wholeDays(this.#layer.getWindow()));
    this.#rest();
  }

  /** Return what the player does, as a plain value. */
  snapshot() {
    return {playing: this.playing, speed: SPEEDS[this.#speed], growing: this.#growing, days: this.#bar.date.value};
  }

  /**
   * One frame: a smooth shift, or, where the reader prefers stillness, one step a second.
   * @param {number} now
   */
  #advance(now) {
    if (!this.playing || !this.#told) return;
    const past = now - (this.#last ?? now);
    const speed = SPEEDS[this.#speed];
    const pitch = minutesOf(this.#told.step);
    if (!this.#still) this.#shift(minutesAfter(past, speed, pitch));
    else if (past >= STILL / speed) this.#shift(pitch);
    if (!this.#still || this.#last === null || past >= STILL / speed) this.#last = now;
    if (this.playing) this.#frame = requestAnimationFrame((next) => this.#advance(next));
  }

  /** @param {number} minutes */
  #shift(minutes) {
    const end = this.#told?.range[1] ?? 0;
    const next = moved(this.#layer.getWindow(), minutes, end, {growing: this.#growing, ...this.#kept});
    this.#layer.setWindow(next);
    if (next[1] >= end) this.pause();
  }

  /** @param {number} direction */
  #step(direction) {
    this.pause();
    if (!this.#told) return;
    const minutes = minutesOf(this.#told.step) * direction;
    const next = stepped(this.#layer.getWindow(), minutes, this.#told.range, this.#growing);
    if (!next) return;
    this.#layer.setWindow(next);
    this.#rest();
  }

  #rest() {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#layer.tell({window: isoDays(this.#layer.getWindow())}), REST);
  }

  #stop() {
    this.playing = false;
    cancelAnimationFrame(this.#frame);
    this.#write();
  }

  #keep() {
    const [from, to] = this.#layer.getWindow();
    this.#kept = {from, length: to - from};
  }

  #faster() {
    this.#speed = (this.#speed + 1) % SPEEDS.length;
    this.#write();
  }

  #changeMode() {
    this.#growing = !this.#growing;
    this.#keep();
    this.#write();
  }

  /** @param {import("leaflet").LeafletEvent} event */
  #hear(event) {
    const {range, step} = /** @type {State} */ (/** @type {unknown} */ (event));
    this.#told = {range, step};
    if (this.playing) this.#stop();
    clearTimeout(this.#resting);
  }

  #write() {
    const words = this.#words;
    const {play, pace, mode} = this.#bar;
    name(play, this.playing ? words.pause : words.play);
    play.className = `player-button ${this.playing ? "pause" : "play"}`;
    pace.textContent = `${SPEEDS[this.#speed]}×`;
    name(pace, `${words.speed} ${pace.textContent}`);
    mode.textContent = this.#growing ? words.growing : words.moving;
    name(mode, `${words.mode}: ${mode.textContent}`);
  }

  /** Show the days in the window, in the reader's language, and where in the range they lie. */
  #show() {
    const [from, to] = this.#layer.getWindow();
    if (!this.#told || to <= from) return;
    const {range} = this.#told;
    const days = `${Math.floor(from / DAY)}-${Math.ceil(to / DAY)}`;
    if (days !== this.#days) this.#bar.date.textContent = daysInWords(this.#format, [from, to]);
    this.#days = days;
    const {style} = this.#bar.done;
    style.insetInlineStart = `${percentOf(from, range)}%`;
    style.width = `${percentOf(to, range) - percentOf(from, range)}%`;
  }

  #build() {
    const words = this.#words;
    const box = L.DomUtil.create("div", "player");
    L.DomEvent.disableClickPropagation(box);
    L.DomEvent.disableScrollPropagation(box);
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", words.player);
    button(box, "back", words.back, () => this.#step(-1));
    const play = button(box, "play", words.play, () => this.toggle());
    button(box, "forward", words.forward, () => this.#step(1));
    const date = L.DomUtil.create("output", "player-date", box);
    const pace = button(box, "pace", words.speed, () => this.#faster());
    const mode = button(box, "mode", words.mode, () => this.#changeMode());
    const done = L.DomUtil.create("i", "", L.DomUtil.create("div", "player-track", box));
    return {box, play, date, pace, mode, done};
  }
}

/**
 * @param {HTMLElement} bar
 * @param {string} what
 * @param {string} words
 * @param {() => void} act
 */
function button(bar, what, words, act) {
  const made = L.DomUtil.create("button", `player-button ${what}`, bar);
  made.type = "button";
  name(made, words);
  L.DomEvent.on(made, "click", act);
  return made;
}

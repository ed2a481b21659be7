/**
 * The time bar: the one place where a reader moves time. It draws the bars of a period, lets the map follow the hand
 * without the server, and tells Python the days when the hand lets go.
 */

import {readDayCounts} from "../daycounts.js";
import {Loader} from "../loading.js";
import {wholeDays} from "../playback.js";
import {DAY} from "../time.js";
import {drawAxis, drawBars} from "./bars.js";
import {Dialogue} from "./dialogue.js";
import {Hand} from "./hand.js";
import {Follower} from "./maps.js";
import {Overview} from "./overview.js";
import {built, closesByItself, named} from "./parts.js";
import {Playing} from "./playing.js";
import {daysOf, daysWithin} from "./scale.js";
import {showCounts, showPlaying, showTip, showTyped, showWindow} from "./shown.js";
import {listenToTyping} from "./typing.js";

/** @import {DayCounts, DaysTold} from "../daycounts.js" */
/** @import {TimeBarData} from "../python.js" */
/** @import {TimeWindow} from "../time.js" */
/** @import {Asked} from "./dialogue.js" */

/** Python is told so many milliseconds after the last key. */
const REST = {hand: 0, key: 250};

export class TimeBar {
  #parts;
  #dialogue;
  /** @type {TimeBarData | null} */
  #data = null;
  /** @type {TimeWindow} */
  #window = [0, DAY];
  /** The window that Python was told last. */
  #told = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;
  /** @type {DayCounts | null} */
  #counts = null;
  #days;
  #hand;
  #overview;
  #playing;
  #follower = new Follower(
    () => (this.#isBusy ? this.#window : null),
    () => this.#data?.map ?? "",
  );
  #sized = new ResizeObserver(() => this.#draw());

  /**
   * @param {HTMLElement | ShadowRoot} root
   * @param {(asked: Asked) => void} tell
   */
  constructor(root, tell) {
    this.#dialogue = new Dialogue(tell);
    const parts = built(root);
    this.#parts = parts;
    this.#days = new Loader(
      (answer) => answer.json(),
      (loaded) => this.#take(loaded),
    );
    const held = {
      window: () => this.#window,
      move: (/** @type {TimeWindow} */ window) => this.#byHand(window),
      rest: (/** @type {"hand" | "key"} */ after) => this.#rest(REST[after]),
      reset: () => this.#dialogue.reset(),
    };
    this.#hand = new Hand({...held, track: parts.track, range: () => this.#data?.range ?? this.#window});
    this.#overview = new Overview(parts, {...held, range: () => this.#data?.whole ?? this.#window});
    this.#playing = new Playing({
      window: () => this.#window,
      move: (window) => this.#move(window),
      rest: () => this.#rest(REST.key),
      about: () => this.#aboutPlay(),
    });
    this.#listen();
    this.#sized.observe(parts.track);
  }

  remove() {
    this.#playing.stop(true);
    this.#days.stop();
    this.#sized.disconnect();
    this.#follower.stop();
    clearTimeout(this.#resting);
  }

  /**
   * Take what Python tells; days that the reader has since left behind are passed over.
   * @param {TimeBarData} data
   */
  update(data) {
    const before = this.#data;
    this.#data = data;
    if (data.language !== before?.language || data.phases.length !== before.phases.length) named(this.#parts, data);
    this.#parts.period.value = data.phase;
    const [min, max] = daysOf(data.whole);
    for (const field of [this.#parts.since, this.#parts.until]) Object.assign(field, {min, max});
    if (this.#isNews(data, before)) this.#adopt(data.window);
    if (data.source !== this.#days.source) this.#days.load(data.source);
    if (isDrawnAs(data, before)) this.#show();
    else this.#draw();
  }

  /** Return what the bar shows, as a plain value. */
  snapshot() {
    const {isOn, isGrowing, skipsEmpty, speed} = this.#playing;
    const playing = {isOn, isGrowing, skipsEmpty, speed};
    return {
      window: this.#window,
      range: this.#data?.range ?? [0, DAY],
      days: this.#parts.days.textContent,
      counts: this.#inside(),
      playing,
      busy: this.#isBusy,
    };
  }

  /** Whether the reader is ahead of what Python knows. */
  get #isBusy() {
    return this.#isMoving || this.#dialogue.isOpen;
  }

  get #isMoving() {
    const isHeld = this.#hand.isDown || this.#overview.isDown;
    return isHeld || this.#playing.isOn || this.#resting !== undefined;
  }

  /**
   * Whether the window is that of Python now: days that came from elsewhere always, an answer unless time moves on.
   * @param {TimeBarData} data
   * @param {TimeBarData | null} before
   */
  #isNews(data, before) {
    const what = this.#dialogue.take(data);
    if (what === "stale") return false;
    if (what === "answer" && this.#isMoving) return false;
    return what === "answer" || data.phase !== before?.phase || String(data.window) !== String(before.window);
  }

  /** @param {TimeWindow} window */
  #adopt(window) {
    this.#playing.stop(true);
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#window = window;
    // Python may answer several moves in one, and tell the map nothing where all is as it was before them.
    this.#follower.show(window);
  }

  /** @param {DaysTold | null} loaded */
  #take(loaded) {
    if (!loaded || !this.#data) return;
    this.#counts = readDayCounts(loaded, this.#data.kinds.length);
    this.#draw();
  }

  /** @param {TimeWindow} window */
  #byHand(window) {
    this.#playing.stop(true);
    this.#move(window);
  }

  /** @param {TimeWindow} window */
  #move(window) {
    // Streamlit takes a page away without a word; its bar must not play on.
    if (!this.#parts.bar.isConnected) return this.remove();
    this.#window = window;
    this.#follower.show(window);
    this.#show();
  }

  /** @param {number} milliseconds until Python is told */
  #rest(milliseconds) {
    clearTimeout(this.#resting);
    const tell = () => {
      this.#resting = undefined;
      const window = String(this.#window);
      if (window === (this.#dialogue.isOpen ? this.#told : String(this.#data?.window))) return;
      this.#told = window;
      this.#dialogue.days(...daysOf(this.#window));
    };
    if (milliseconds) this.#resting = setTimeout(tell, milliseconds);
    else tell();
  }

  #aboutPlay() {
    const {range, step, isChosen} = /** @type {TimeBarData} */ (this.#data);
    const isOpened = String(this.#window) === String(this.#data?.window);
    return {range, step, isChosen: isChosen || !isOpened, counts: this.#counts};
  }

  #inside() {
    return this.#counts?.within(...daysWithin(this.#window)) ?? [];
  }

  #listen() {
    const parts = this.#parts;
    const play = this.#playing;
    parts.play.onclick = () => {
      if (play.isOn) play.stop();
      else play.start();
      this.#show();
    };
    parts.back.onclick = () => play.step(-1);
    parts.forward.onclick = () => play.step(1);
    parts.speed.onchange = () => Object.assign(play, {speed: Number(parts.speed.value)});
    parts.growing.onchange = () => play.grow(parts.growing.checked);
    parts.skips.onchange = () => Object.assign(play, {skipsEmpty: parts.skips.checked});
    parts.period.onchange = () => {
      play.stop(true);
      this.#dialogue.phase(parts.period.value);
    };
    const days = {
      shown: () => wholeDays(this.#window),
      whole: () => /** @type {TimeBarData} */ (this.#data).whole,
      take: (/** @type {TimeWindow} */ window) => {
        this.#byHand(window);
        this.#rest(REST.hand);
      },
      restore: () => showTyped(parts, this.#window),
    };
    listenToTyping(parts.since, true, days);
    listenToTyping(parts.until, false, days);
    closesByItself(parts.menu);
    parts.track.addEventListener("pointermove", ({clientX}) => {
      if (this.#data && this.#counts) showTip(parts, this.#data, this.#counts, clientX);
    });
    parts.track.addEventListener("pointerleave", () => {
      parts.tip.hidden = true;
    });
  }

  #draw() {
    const data = this.#data;
    if (!data || !this.#parts.track.clientWidth) return;
    drawAxis(this.#parts.axis, data);
    this.#overview.draw(data, this.#counts);
    if (this.#counts) {
      const peak = drawBars(this.#parts.bars, data, this.#counts);
      this.#parts.peak.textContent = peak
        ? `${new Intl.NumberFormat(data.language).format(peak)} ${data.words[data.step]}`
        : "";
    }
    this.#show();
  }

  #show() {
    const data = this.#data;
    if (!data) return;
    showWindow(this.#parts, data, this.#window);
    this.#overview.show(data, this.#window);
    showCounts(this.#parts, data, this.#inside());
    showPlaying(this.#parts, data, this.#playing.isOn);
    if (!this.#playing.isOn) showTyped(this.#parts, this.#window);
  }
}

/**
 * Whether the bars and the axis are the same for both; the days shown are no part of them.
 * @param {TimeBarData} data
 * @param {TimeBarData | null} before
 */
function isDrawnAs(data, before) {
  const drawn = (/** @type {TimeBarData | null} */ one) =>
    one && String([one.range, one.whole, one.step, one.language, one.peak]);
  return drawn(data) === drawn(before) && data.phases.length === before?.phases.length;
}

/**
 * The whole record above the bars of a period: where the period lies in it and where the days shown, and a second hold
 * for the hand. Days that the period does not hold bring the period that does; so it moves from war to war at a stroke.
 */

import {dayOf} from "../time.js";
import {drawMonths, spanned, ticks} from "./bars.js";
import {Hand} from "./hand.js";
import {minuteAt, pixelOf} from "./scale.js";

/** @import {DayCounts} from "../daycounts.js" */
/** @import {TimeBarData} from "../python.js" */
/** @import {TimeWindow} from "../time.js" */
/** @import {Held} from "./hand.js" */
/** @import {Parts} from "./parts.js" */

/** The days shown are marked so many pixels wide at least: a week in ten years is less than one can see or take. */
const SEEN = 5;

export class Overview {
  #parts;
  #hand;
  /** @type {TimeBarData | null} */
  #data = null;

  /**
   * @param {Parts} parts
   * @param {Omit<Held, "track">} held what the hand does to the days; its range is the whole record
   */
  constructor(parts, held) {
    this.#parts = parts;
    this.#hand = new Hand({...held, track: parts.whole});
    parts.whole.addEventListener("pointermove", ({clientX}) => this.#name(clientX));
  }

  get isDown() {
    return this.#hand.isDown;
  }

  /**
   * Draw the months of the whole record, its years, and which of its days the bars below are of.
   * @param {TimeBarData} data
   * @param {DayCounts | null} counts
   */
  draw(data, counts) {
    this.#data = data;
    const {whole, wholeBars, wholeMarks} = this.#parts;
    const width = whole.clientWidth;
    if (!width) return;
    if (counts) drawMonths(wholeBars, data, counts);
    const looked = spanned("i", "looked", data.range, data.whole, width);
    wholeMarks.replaceChildren(...ticks({...data, range: data.whole}, width), looked);
  }

  /**
   * Show where the days lie.
   * @param {TimeBarData} data
   * @param {TimeWindow} window
   */
  show({whole}, [from, to]) {
    const width = this.#parts.whole.clientWidth;
    const [left, right] = [pixelOf(from, whole, width), pixelOf(to, whole, width)];
    const wide = Math.max(right - left, SEEN);
    Object.assign(this.#parts.here.style, {left: `${(left + right - wide) / 2}px`, width: `${wide}px`});
  }

  /**
   * Name the periods that hold the day under the pointer.
   * @param {number} x of the pointer in the window
   */
  #name(x) {
    const {whole} = this.#parts;
    const data = this.#data;
    if (!data) return;
    const {left, width} = whole.getBoundingClientRect();
    const minute = minuteAt(x - left, data.whole, width);
    const held = data.phases.filter(({days: [from, to]}) => from <= minute && minute < to);
    const month = new Intl.DateTimeFormat(data.language, {timeZone: "UTC", month: "long", year: "numeric"});
    whole.title = [month.format(dayOf(minute)), ...held.map(({name}) => name)].join("\n");
  }
}

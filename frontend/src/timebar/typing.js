/**
 * The two fields of days. A date typed by keys passes through others on its way (the 10th month through the 1st): it is taken
 * when the reader has finished with it, or rests and it moves nothing else. A date from the calendar is taken at once.
 */

import {minuteOf, typed} from "./scale.js";

/** @import {TimeWindow} from "../time.js" */

/** How long a reader who types rests, in milliseconds. */
const REST = 700;

/**
 * @typedef {object} Days
 * @property {() => TimeWindow} shown of whole days
 * @property {() => TimeWindow} whole that they stay in
 * @property {(window: TimeWindow) => void} take
 * @property {() => void} restore writes into the fields what is shown
 */

/**
 * @param {HTMLInputElement} field
 * @param {boolean} isFirst
 * @param {Days} days
 */
export function listenToTyping(field, isFirst, days) {
  /** What was shown when the hand came to the field: what is typed is read beside it, not beside what was passed through. */
  let before = days.shown();
  let isKeyed = false;
  let isOpen = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;

  /** @param {boolean} isDone */
  const take = (isDone) => {
    clearTimeout(resting);
    if (!isOpen || !field.value || !field.validity.valid) return;
    const window = typed(before, isFirst, minuteOf(field.value), days.whole());
    if (!isDone && window[isFirst ? 1 : 0] !== before[isFirst ? 1 : 0]) return;
    isOpen = !isDone;
    days.take(window);
    if (isDone) before = days.shown();
  };

  field.onfocus = () => {
    before = days.shown();
    isKeyed = isOpen = false;
  };
  field.onpointerdown = () => {
    isKeyed = false;
  };
  field.onkeydown = ({key}) => {
    if (key !== "Enter") {
      isKeyed = true;
      return;
    }
    field.reportValidity();
    take(true);
  };
  field.onchange = () => {
    isOpen = true;
    clearTimeout(resting);
    if (isKeyed) resting = setTimeout(take, REST, false);
    else if (field.value && field.reportValidity()) take(true);
  };
  field.onblur = () => {
    take(true);
    days.restore();
  };
}

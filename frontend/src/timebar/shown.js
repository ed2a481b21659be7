/** Shows a window of time on the parts of the bar: the brush, the days in words, what they hold, the tip of a bar. */

import {name} from "../elements.js";
import {DAY, dayFormat, daysInWords} from "../time.js";
import {countsLine} from "./parts.js";
import {daysOf, daysWithin, minuteAt, pixelOf} from "./scale.js";

/** @import {DayCounts} from "../daycounts.js" */
/** @import {TimeBarData} from "../python.js" */
/** @import {TimeWindow} from "../time.js" */
/** @import {Parts} from "./parts.js" */

/** Pixels between the pointer and the tip. */
const BESIDE = 10;

/**
 * Show where the window lies on the track, and the days in words.
 * @param {Parts} parts
 * @param {TimeBarData} data
 * @param {TimeWindow} window
 */
export function showWindow(parts, {range, language}, window) {
  const width = parts.track.clientWidth;
  const inside = (/** @type {number} */ minute) => Math.max(0, Math.min(width, pixelOf(minute, range, width)));
  const [left, right] = [inside(window[0]), inside(window[1])];
  parts.before.style.width = `${left}px`;
  parts.after.style.left = `${right}px`;
  Object.assign(parts.window.style, {left: `${left}px`, width: `${right - left}px`});
  parts.from.style.left = `${left}px`;
  parts.to.style.left = `${right}px`;
  const format = dayFormat(language);
  const [from, to] = window;
  const days = daysInWords(format, window);
  speak(parts.from, range, from / DAY, daysInWords(format, [from, from + 1]));
  speak(parts.to, range, to / DAY - 1, daysInWords(format, [to - DAY, to]));
  speak(parts.window, range, from / DAY, days);
  if (parts.days.textContent !== days) parts.days.textContent = days;
}

/**
 * @param {HTMLElement} part
 * @param {TimeWindow} range
 * @param {number} now day
 * @param {string} text
 */
function speak(part, range, now, text) {
  part.setAttribute("aria-valuemin", String(range[0] / DAY));
  part.setAttribute("aria-valuemax", String(range[1] / DAY - 1));
  part.setAttribute("aria-valuenow", String(Math.floor(now)));
  part.setAttribute("aria-valuetext", text);
}

/**
 * Show what the window holds.
 * @param {Parts} parts
 * @param {TimeBarData} data
 * @param {number[]} counts by kind; none while they are loaded
 */
export function showCounts(parts, {kinds, words, language}, counts) {
  const text = countsLine(counts, kinds, new Intl.NumberFormat(language));
  if (counts.length && !counts.some(Boolean)) text.textContent = words.none;
  parts.counts.replaceChildren(text);
}

/**
 * Show in the fields the days of the window, but not in the one that the reader is typing in.
 * @param {Parts} parts
 * @param {TimeWindow} window
 */
export function showTyped(parts, window) {
  const [first, last] = daysWithin(window);
  const [since, until] = daysOf([first * DAY, (last + 1) * DAY]);
  const focused = parts.focused();
  if (focused !== parts.since) parts.since.value = since;
  if (focused !== parts.until) parts.until.value = until;
}

/**
 * Show whether it plays.
 * @param {Parts} parts
 * @param {TimeBarData} data
 * @param {boolean} isOn
 */
export function showPlaying({play}, {words}, isOn) {
  name(play, isOn ? words.pause : words.play);
  play.classList.toggle("on", isOn);
}

/**
 * Show the tip of the bar under the pointer.
 * @param {Parts} parts
 * @param {TimeBarData} data
 * @param {DayCounts} counts
 * @param {number} x of the pointer in the window
 */
export function showTip({track, tip}, data, counts, x) {
  const {left, width} = track.getBoundingClientRect();
  const day = minuteAt(x - left, data.range, width) / DAY;
  const bar = counts.bars(...daysWithin(data.range), data.step).find(({first, last}) => first <= day && day < last + 1);
  tip.hidden = !bar;
  if (!bar) return;
  const days = document.createElement("b");
  days.textContent = daysInWords(dayFormat(data.language), [bar.first * DAY, (bar.last + 1) * DAY]);
  tip.replaceChildren(days, countsLine(bar.counts, data.kinds, new Intl.NumberFormat(data.language)));
  tip.style.left = `${Math.max(0, Math.min(x - left + BESIDE, width - tip.offsetWidth))}px`;
}

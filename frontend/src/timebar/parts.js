/** The elements of the time bar; what comes from the tables is set as text and never read as markup. */

import {element, line, name} from "../elements.js";
import {SPEEDS} from "../playback.js";

/** @import {Kind, TimeBarData} from "../python.js" */

const TEMPLATE = `
<div class="bar" role="group" dir="ltr">
  <div class="row">
    <div class="player" role="group">
      <button type="button" class="back"></button><button type="button" class="play"></button><button type="button" class="forward"></button>
      <details><summary></summary><div class="menu">
        <label class="speed"><span></span><select></select></label>
        <label class="growing"><input type="checkbox"><span></span></label>
        <label class="skips"><input type="checkbox"><span></span></label>
      </div></details>
    </div>
    <b class="name" dir="auto"></b>
    <output class="days" dir="auto"></output>
    <span class="counts"></span>
    <div class="typed"><label><span></span> <input type="date" class="since"></label><label><span></span> <input type="date" class="until"></label></div>
    <select class="period"></select>
  </div>
  <div class="whole" aria-hidden="true">
    <svg></svg><div class="marks"></div>
    <div class="here" data-grip="both"></div>
  </div>
  <div class="track">
    <svg class="bars" aria-hidden="true"></svg>
    <div class="shade before"></div><div class="shade after"></div>
    <div class="window" data-grip="both" role="slider" tabindex="0"></div>
    <div class="edge" data-grip="from" role="slider" tabindex="0"></div>
    <div class="edge" data-grip="to" role="slider" tabindex="0"></div>
    <span class="peak" aria-hidden="true"></span>
    <div class="tip" hidden></div>
  </div>
  <div class="axis" aria-hidden="true"></div>
</div>`;

/**
 * Build the parts of the bar in its root.
 * @param {HTMLElement | ShadowRoot} root
 */
export function built(root) {
  const template = document.createElement("template");
  template.innerHTML = TEMPLATE;
  root.querySelector(".bar")?.remove();
  root.append(template.content);
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
  const input = (/** @type {string} */ selector) => /** @type {HTMLInputElement} */ (root.querySelector(selector));
  const select = (/** @type {string} */ selector) => /** @type {HTMLSelectElement} */ (root.querySelector(selector));
  return {
    bar: find(".bar"),
    player: find(".player"),
    back: find(".back"),
    play: find(".play"),
    forward: find(".forward"),
    more: find("summary"),
    menu: /** @type {HTMLDetailsElement} */ (root.querySelector("details")),
    speed: select(".speed select"),
    growing: input(".growing input"),
    skips: input(".skips input"),
    name: find(".name"),
    days: find(".days"),
    counts: find(".counts"),
    since: input(".since"),
    until: input(".until"),
    period: select(".period"),
    whole: find(".whole"),
    wholeBars: /** @type {SVGElement} */ (root.querySelector(".whole svg")),
    wholeMarks: find(".marks"),
    here: find(".here"),
    track: find(".track"),
    before: find(".before"),
    after: find(".after"),
    window: find(".window"),
    from: find("[data-grip=from]"),
    to: find("[data-grip=to]"),
    bars: /** @type {SVGElement} */ (root.querySelector(".bars")),
    peak: find(".peak"),
    axis: find(".axis"),
    tip: find(".tip"),
    focused: () => (root instanceof ShadowRoot ? root.activeElement : document.activeElement),
  };
}

/** @typedef {ReturnType<typeof built>} Parts */

/**
 * Give the parts their words, the periods and the speeds.
 * @param {Parts} parts
 * @param {TimeBarData} data
 */
export function named(parts, {words, phases, name: title, plays}) {
  parts.bar.setAttribute("aria-label", title || words.bar);
  parts.name.textContent = title;
  parts.name.hidden = !title;
  parts.player.hidden = !plays;
  parts.player.setAttribute("aria-label", words.player);
  for (const part of /** @type {const} */ (["back", "forward", "more"])) name(parts[part], words[part]);
  for (const part of /** @type {const} */ (["speed", "growing", "skips", "since", "until"])) {
    const label = parts[part].closest("label")?.querySelector("span");
    if (label) label.textContent = words[part];
  }
  for (const part of /** @type {const} */ (["window", "from", "to"]))
    parts[part].setAttribute("aria-label", words[part]);
  parts.period.setAttribute("aria-label", words.period);
  parts.period.replaceChildren(...phases.map(({id, name: text}) => option(id, text)));
  parts.speed.replaceChildren(...SPEEDS.map((speed) => option(String(speed), `${speed}×`)));
}

/**
 * Let a menu close at Escape, and at a press elsewhere.
 * @param {HTMLDetailsElement} menu
 */
export function closesByItself(menu) {
  const away = (/** @type {Event} */ event) => {
    if (!event.composedPath().includes(menu)) menu.open = false;
  };
  menu.ontoggle = () => {
    if (menu.open) document.addEventListener("pointerdown", away, true);
    else document.removeEventListener("pointerdown", away, true);
  };
  menu.onkeydown = (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
}

/**
 * @param {string} value
 * @param {string} text
 */
function option(value, text) {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = text;
  return made;
}

/**
 * Return a line that tells counts by kind, each with its sign; kinds without an event are left out.
 * @param {number[]} counts
 * @param {Kind[]} kinds
 * @param {Intl.NumberFormat} format
 */
export function countsLine(counts, kinds, format) {
  const parts = counts.flatMap((count, kind) => {
    if (!count) return [];
    const {sign, colour, label} = kinds[kind];
    const glyph = element("i", sign);
    glyph.style.color = colour;
    const part = line(glyph, ` ${format.format(count)}`);
    part.title = label;
    return [part];
  });
  return line(...parts);
}

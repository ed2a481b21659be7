/** How far two colours are apart in brightness, by WCAG 2.2, and what can be read on one. */

import {COUNT, PAPER} from "./palette.js";

/**
 * Return the relative luminance of a colour, 0 to 1.
 * @param {string} colour as #rrggbb
 */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Return the contrast of two colours, 1 to 21.
 * @param {string} a
 * @param {string} b
 */
export function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** @type {Map<string, string>} */
const inks = new Map();

/**
 * Return the light or the dark colour, whichever is read better on a ground.
 * @param {string} ground
 */
export function inkOn(ground) {
  const found = inks.get(ground) ?? (contrast(PAPER, ground) >= contrast(COUNT, ground) ? PAPER : COUNT);
  inks.set(ground, found);
  return found;
}

/** The suggestions below the box, each an option: what it is, its name, how many records it has. */

import {element} from "../elements.js";

/** @import {Suggestion} from "../python.js" */

/**
 * Fill the list, and show it where there is something in it.
 * @param {HTMLElement} list
 * @param {Suggestion[]} suggestions
 * @param {(number: number) => void} choose
 */
export function fill(list, suggestions, choose) {
  list.replaceChildren(
    ...suggestions.map(({label, name, note}, number) => {
      const option = document.createElement("li");
      Object.assign(option, {id: `suggestion-${number}`, role: "option", onclick: () => choose(number)});
      // Words that touch would be read as one.
      option.append(element("small", label), " ", element("b", name), " ", element("span", note));
      return option;
    }),
  );
  list.hidden = !suggestions.length;
  list.scrollTop = 0;
}

/**
 * Mark the option that is reached, and return its id; none is where the number is below 0.
 * @param {HTMLElement} list
 * @param {number} number
 */
export function reach(list, number) {
  [...list.children].forEach((option, place) => {
    option.setAttribute("aria-selected", String(place === number));
  });
  const reached = list.children[number];
  reached?.scrollIntoView({block: "nearest"});
  return reached?.id ?? "";
}

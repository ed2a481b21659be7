/**
 * Lets Shift with an arrow key press the buttons that lead on and back: those of the open story, else those of the open
 * record. A key that something else takes, a field, a slider or a table, is left to it.
 */

const BUTTONS = {
  ArrowLeft: [".st-key-previous_step button", ".st-key-previous_chosen button"],
  ArrowRight: [".st-key-next_step button", ".st-key-next_chosen button"],
};
const TAKES_KEYS = 'input, textarea, select, canvas, iframe, [contenteditable="true"], [role="slider"], [role="grid"]';

let listens = false;

export default function stepKeys() {
  if (listens) return;
  listens = true;
  document.addEventListener("keydown", (event) => {
    const selectors = BUTTONS[/** @type {keyof typeof BUTTONS} */ (event.key)];
    const others = event.ctrlKey || event.altKey || event.metaKey;
    if (!selectors || !event.shiftKey || others || event.defaultPrevented || isTaken(event)) return;
    const found = selectors.map((selector) => document.querySelector(selector)).find(Boolean);
    if (found instanceof HTMLButtonElement) found.click();
  });
}

/**
 * Whether what has the focus takes keys itself: what lies in a root of its own too, as components do.
 * @param {KeyboardEvent} event
 */
function isTaken(event) {
  return event.composedPath().some((one) => one instanceof Element && one.matches(TAKES_KEYS));
}

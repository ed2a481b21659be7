/**
 * Keeps the keyboard where the reader was: on the way back when an event opens; when it is closed, on the event's row,
 * or on the map where it was opened there; on the way on when a story begins. Escape closes a panel that lies over the page, or has the focus.
 *
 * Streamlit takes the list away when an event opens, and the focus falls to the top of the page with it.
 */

const PATIENCE_MS = 8000;
const PANEL = ".st-key-event_panel, .st-key-picked_panel";
const BACK = ".st-key-panel_back button";
const CLOSE = ".st-key-close_panel button";
const STORY = /^the story/;
const WAYS = [".st-key-next_step button", ".st-key-previous_step button", ".st-key-close_story button"];

/** Whether the reader has pressed something since, and needs no help any more. */
let helped = true;
let listens = false;
/** @type {HTMLElement | null} What had the focus when the panel opened, where that stays on the page. */
let origin = null;

/** @type {WeakMap<HTMLElement | ShadowRoot, string>} */
const shown = new WeakMap();

/**
 * @param {object} component
 * @param {{open: string}} component.data the open event's id, a word where several are open, or nothing
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function focus({data, parentElement}) {
  listen();
  const before = shown.get(parentElement);
  shown.set(parentElement, data.open);
  if (before === undefined || before === data.open) return;
  if (!before) origin = lasting(document.activeElement);
  const back = () => (origin?.isConnected ? origin : rowOf(before));
  helped = false;
  const first = STORY.test(data.open) ? firstOfStory : firstOfPanel;
  bring(data.open ? first : back, performance.now() + PATIENCE_MS);
}

/**
 * Return what can have the focus again: neither the page itself nor a list, whose rows are others then.
 * @param {Element | null} active
 */
function lasting(active) {
  return active instanceof HTMLElement && active !== document.body && !active.shadowRoot ? active : null;
}

function listen() {
  if (listens) return;
  listens = true;
  const press = () => {
    helped = true;
  };
  for (const kind of ["pointerdown", "keydown"]) document.addEventListener(kind, press, true);
  document.addEventListener("keydown", (event) => {
    const close = document.querySelector(CLOSE);
    const isThere = liesOver() || (event.target instanceof Element && event.target.closest(PANEL));
    if (event.key === "Escape" && !event.defaultPrevented && close instanceof HTMLElement && isThere) close.click();
  });
}

/** Whether the panel lies over the page, as it does on a phone. */
function liesOver() {
  const panel = document.querySelector(PANEL);
  return panel !== null && getComputedStyle(panel).position === "fixed";
}

/** The way on through a story, or where it ends the way back; Streamlit draws a button with a hint twice, and shows one. */
function firstOfStory() {
  const ways = WAYS.flatMap((way) => [...document.querySelectorAll(`${way}:enabled`)]);
  return ways.find((one) => one.checkVisibility()) ?? null;
}

/** The way back; in a panel that lies over the page, what closes it. */
function firstOfPanel() {
  return document.querySelector(liesOver() ? CLOSE : BACK);
}

/**
 * Focus what is found as soon as it is there, if nothing else has the focus by then.
 * @param {() => Element | null} find
 * @param {number} until
 */
function bring(find, until) {
  const found = find();
  if (helped || performance.now() > until) return;
  if (found && isLost()) /** @type {HTMLElement} */ (found).focus();
  else requestAnimationFrame(() => bring(find, until));
}

/** Whether nothing that is of use has the focus: the map has told what was opened there, and may lie below the panel. */
function isLost() {
  const active = document.activeElement;
  return (
    !active || active === document.body || (active === origin && (liesOver() || active instanceof HTMLIFrameElement))
  );
}

/**
 * The row of an event in a list beside the map: a list is a component with a root of its own.
 * @param {string} id
 */
function rowOf(id) {
  for (const host of document.querySelectorAll(".stBidiComponent *")) {
    const row = host.shadowRoot?.querySelector(`button[data-event="${CSS.escape(id)}"]`);
    if (row) return row;
  }
  return null;
}

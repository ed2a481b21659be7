/**
 * Keeps the keyboard where the reader was: on the way back when an event opens, on the event's row when it is closed.
 *
 * Streamlit takes the list away when an event opens, and the focus falls to the top of the page with it.
 */

const PATIENCE_MS = 8000;
/** Whether the reader has pressed something since, and needs no help any more. */
let helped = true;
let listens = false;
const PANEL = ".st-key-event_panel";

/** @type {WeakMap<HTMLElement | ShadowRoot, string>} */
const shown = new WeakMap();

/**
 * @param {object} component
 * @param {{open: string}} component.data the open event's id, or nothing
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function focus({data, parentElement}) {
  const before = shown.get(parentElement);
  shown.set(parentElement, data.open);
  if (before === undefined || before === data.open) return;
  const find = data.open ? () => document.querySelector(`${PANEL} button`) : () => rowOf(before);
  listen();
  helped = false;
  bring(find, performance.now() + PATIENCE_MS);
}

function listen() {
  if (listens) return;
  listens = true;
  for (const press of ["pointerdown", "keydown"])
    document.addEventListener(
      press,
      () => {
        helped = true;
      },
      true,
    );
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

function isLost() {
  return !document.activeElement || document.activeElement === document.body;
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

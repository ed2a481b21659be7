/** A button that copies a text, or the address of the page, and then says so. */

const SHOWN_MS = 2500;

/**
 * @param {object} component
 * @param {{label: string, text: string, done: string, failed: string}} component.data `text` is empty
 *   for the page's address; `failed` says where to find what could not be copied
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function copyButton({data, parentElement}) {
  const button = /** @type {HTMLButtonElement} */ (parentElement.querySelector("button"));
  const said = /** @type {HTMLElement} */ (parentElement.querySelector("span"));
  button.textContent = data.label;
  button.hidden = false;
  button.onclick = async () => {
    parentElement.querySelector("textarea")?.remove();
    if (await copied(data.text || window.location.href)) {
      said.textContent = data.done;
      setTimeout(() => {
        if (said.textContent === data.done) said.textContent = "";
      }, SHOWN_MS);
    } else {
      said.textContent = data.failed;
      if (data.text) offer(data.text, said);
    }
  };
}

/**
 * Copy a text and return whether it was copied.
 * @param {string} text
 */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByField(text);
  }
}

/**
 * Copy by way of a selected field: pages without https have no clipboard of their own.
 * @param {string} text
 */
function copiedByField(text) {
  const before = document.activeElement;
  const field = fieldWith(text);
  document.body.append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {
    // The browser refuses: the reader is told.
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/**
 * Show the text in a field, selected, for the reader to copy.
 * @param {string} text
 * @param {HTMLElement} after
 */
function offer(text, after) {
  const field = fieldWith(text);
  field.readOnly = true;
  field.setAttribute("aria-label", after.textContent ?? "");
  after.after(field);
  field.focus();
  field.select();
}

/** @param {string} text */
function fieldWith(text) {
  const field = document.createElement("textarea");
  field.value = text;
  return field;
}

/** A button that copies a text, or the address of the page, and then says so. */

const SHOWN_MS = 2500;

/**
 * @param {object} component
 * @param {{label: string, text: string, done: string}} component.data `text` is empty for the page's address
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function copyButton({data, parentElement}) {
  const button = /** @type {HTMLButtonElement} */ (parentElement.querySelector("button"));
  const said = /** @type {HTMLElement} */ (parentElement.querySelector("span"));
  button.textContent = data.label;
  button.onclick = async () => {
    await copy(data.text || window.location.href);
    said.textContent = data.done;
    setTimeout(() => {
      said.textContent = "";
    }, SHOWN_MS);
  };
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByField(text);
  }
}

/**
 * Copy by way of a selected field: pages without https have no clipboard of their own.
 * @param {string} text
 */
function copyByField(text) {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

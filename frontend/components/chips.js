/** Chips for what narrows the choice; what comes from the tables is set as text and never read as markup. */

/** @typedef {[parameter: string, value: string] | "all"} Told */
/** @typedef {{told: Told, text: string}} Chip */

/**
 * @param {object} component
 * @param {{name: string, hint: string, chips: Chip[], clear: Chip | null}} component.data
 * @param {HTMLElement | ShadowRoot} component.parentElement
 * @param {(name: "dropped", told: Told) => void} component.setTriggerValue
 */
export default function chips({data, parentElement, setTriggerValue}) {
  const group = /** @type {HTMLElement} */ (parentElement.querySelector('[role="group"]'));
  group.setAttribute("aria-label", data.name);
  const made = (/** @type {Chip} */ {told, text}, /** @type {string} */ name) => {
    const button = document.createElement("button");
    Object.assign(button, {type: "button", textContent: text, className: name});
    button.onclick = () => setTriggerValue("dropped", told);
    return button;
  };
  const buttons = data.chips.map((chip) => {
    const button = made(chip, "chip");
    button.title = data.hint;
    return button;
  });
  group.replaceChildren(...buttons, ...(data.clear ? [made(data.clear, "clear")] : []));
}

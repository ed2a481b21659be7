/**
 * Names the button that opens the filters: Streamlit calls it by its own name, which says nothing of them. It also asks for
 * the filters when somebody is about to open them: whoever does not, does not wait for them.
 */

const BUTTON = '[data-testid="stExpandSidebarButton"]';
const OPEN = '[data-testid="stSidebar"][aria-expanded="true"]';
const PAGE_BAR = '[data-testid="stTopNav"]';

/** What it is called where it opens the filters, and where it holds the page bar too. */
let names = {filters: "", menu: ""};
let watches = false;
/** Asks for the filters; nothing once they are there. @type {(() => void) | null} */
let ask = null;

/**
 * @param {object} component
 * @param {{filters: string, menu: string, drawn: boolean}} component.data
 * @param {(name: "wanted", value: boolean) => void} component.setTriggerValue
 */
export default function filtersButton({data, setTriggerValue}) {
  names = data;
  ask = data.drawn ? null : () => setTriggerValue("wanted", true);
  rename();
  if (document.querySelector(OPEN)) want();
  if (watches) return;
  watches = true;
  new MutationObserver(rename).observe(document.body, {childList: true, subtree: true});
  for (const sign of ["pointerover", "pointerdown", "focusin"])
    document.addEventListener(sign, ({target}) => {
      if (ask && target instanceof Element && target.closest(BUTTON)) want();
    });
}

function want() {
  ask?.();
  ask = null;
}

function rename() {
  const button = document.querySelector(BUTTON);
  const name = document.querySelector(PAGE_BAR) ? names.filters : names.menu;
  if (button && button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
}

/**
 * Names the button that opens the filters: Streamlit calls it by its own name, which says nothing of them. It also asks for
 * the filters when somebody is about to open them: whoever does not, does not wait for them. The keyboard goes into the
 * drawer that it opens, Escape closes it, and on a phone so does the choice of a page.
 */

const BUTTON = '[data-testid="stExpandSidebarButton"]';
const OPEN = '[data-testid="stSidebar"][data-collapsed="false"]';
const FILTERS = '[data-testid="stSidebar"] .st-key-by';
const CLOSE = '[data-testid="stSidebarCollapseButton"] button';
const LINK = '[data-testid="stSidebarNav"] a';
const LIST = '[role="listbox"], [data-baseweb="popover"]';
/** How long the keyboard waits for what it is to go to, in milliseconds. */
const PATIENCE = 3000;
/** How long a question waits for its answer; one that is asked again ends the run that answers it. */
const ANSWER = 5000;
const PAGE_BAR = '[data-testid="stTopNav"]';

/** What it is called where it opens the filters, and where it holds the page bar too. */
let names = {filters: "", menu: ""};
let watches = false;
/** Asks for the filters. @type {(() => void) | null} */
let ask = null;
/** When they were asked for, and what asks again. */
let asked = Number.NEGATIVE_INFINITY;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let asking;

/**
 * @param {object} component
 * @param {{filters: string, menu: string}} component.data
 * @param {(name: "wanted", value: boolean) => void} component.setTriggerValue
 */
export default function filtersButton({data, setTriggerValue}) {
  names = data;
  ask = () => setTriggerValue("wanted", true);
  rename();
  // The pointer or the keyboard may have been there before this script was.
  if (document.querySelector(`${OPEN}, ${BUTTON}:is(:hover, :focus)`)) want();
  if (watches) return;
  watches = true;
  // Streamlit keeps it open from one visit to the next; on a phone it covers the page that somebody opens.
  if (!document.querySelector(PAGE_BAR) && document.querySelector(OPEN)) click(CLOSE);
  new MutationObserver(rename).observe(document.body, {childList: true, subtree: true});
  for (const sign of ["pointerover", "pointerdown", "focusin"])
    document.addEventListener(sign, ({target}) => {
      if (target instanceof Element && target.closest(BUTTON)) want();
    });
  document.addEventListener("click", pressed, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.querySelector(OPEN) && !document.querySelector(LIST)) shut();
  });
}

/** @param {MouseEvent} event */
function pressed({target, detail}) {
  if (!(target instanceof Element)) return;
  // A press of a key counts no clicks.
  if (target.closest(BUTTON) && detail === 0) goTo(CLOSE);
  if (target.closest(LINK) && !document.querySelector(PAGE_BAR)) shut();
}

function shut() {
  click(CLOSE);
  goTo(BUTTON);
}

/** @param {string} selector */
function click(selector) {
  const found = document.querySelector(selector);
  if (found instanceof HTMLElement) found.click();
}

/**
 * Bring the keyboard to what will be there in a moment.
 * @param {string} selector
 * @param {number} until
 */
function goTo(selector, until = performance.now() + PATIENCE) {
  const found = document.querySelector(selector);
  if (found instanceof HTMLElement && found.checkVisibility({visibilityProperty: true})) found.focus();
  else if (performance.now() < until) requestAnimationFrame(() => goTo(selector, until));
}

/** Ask for the filters unless they are there, and again while they do not come: a question that meets another run is lost. */
function want() {
  if (!ask || document.querySelector(FILTERS) || performance.now() - asked < ANSWER) return;
  asked = performance.now();
  ask();
  clearTimeout(asking);
  asking = setTimeout(want, ANSWER + 100);
}

function rename() {
  const button = document.querySelector(BUTTON);
  const name = document.querySelector(PAGE_BAR) ? names.filters : names.menu;
  if (button && button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
}

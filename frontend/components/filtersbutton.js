/** Names the button that opens the filters: Streamlit calls it by its own name, which says nothing of them. */

const BUTTON = '[data-testid="stExpandSidebarButton"]';
const PAGE_BAR = '[data-testid="stTopNav"]';

/** What it is called where it opens the filters, and where it holds the page bar too. */
let names = {filters: "", menu: ""};
let watches = false;

/**
 * @param {object} component
 * @param {{filters: string, menu: string}} component.data
 */
export default function filtersButton({data}) {
  names = data;
  rename();
  if (watches) return;
  watches = true;
  new MutationObserver(rename).observe(document.body, {childList: true, subtree: true});
}

function rename() {
  const button = document.querySelector(BUTTON);
  const name = document.querySelector(PAGE_BAR) ? names.filters : names.menu;
  if (button && button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
}

/** The colours of the app reach the map's frame as a style sheet that is added anew with every run: one of them will do. */

const THEME = "--primary-color";

/**
 * Keep the last of these style sheets, and take those before it away as it comes.
 * @param {HTMLHeadElement} head
 */
export function keepLastTheme(head) {
  const watch = new MutationObserver(() => {
    const themes = [...head.querySelectorAll("style")].filter((one) => one.textContent?.includes(THEME));
    for (const before of themes.slice(0, -1)) before.remove();
  });
  watch.observe(head, {childList: true});
}

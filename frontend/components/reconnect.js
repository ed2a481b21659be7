/**
 * Lets the page run again once its server is found again: one that was started anew knows nothing of the pieces that run by
 * themselves, and answers them with silence. The address holds the choice, so the page comes back as it was.
 */

const STATE = "data-test-connection-state";

/** @type {(() => void) | null} */
let runAgain = null;
let isLost = false;

/**
 * @param {object} component
 * @param {(name: "found", value: boolean) => void} component.setTriggerValue
 */
export default function reconnect({setTriggerValue}) {
  const app = document.querySelector(`[${STATE}]`);
  if (!runAgain && app)
    new MutationObserver(() => look(app)).observe(app, {attributes: true, attributeFilter: [STATE]});
  runAgain = () => setTriggerValue("found", true);
}

/** @param {Element} app */
function look(app) {
  const isConnected = app.getAttribute(STATE) === "CONNECTED";
  if (isConnected && isLost) runAgain?.();
  isLost = !isConnected;
}

/** How far down its page the reader was: noted in the entry of the history that is left, and found again on coming back. */

const MAIN = '[data-testid="stMain"]';
const AT_REST = '[data-test-script-state="notRunning"]';
const PATIENCE_MS = 8000;
/** Frames for which the page has to stand where it was brought: what comes late may move it again. */
const STEADY = 20;
const TOUCHES = ["pointerdown", "keydown", "wheel"];

/** How far down the page at a path was when it was moved last. */
let seen = {path: "", top: 0};

export function watchScroll() {
  const note = (/** @type {Event} */ {target}) => {
    if (target instanceof Element && target.matches(MAIN)) {
      seen = {path: window.location.pathname, top: target.scrollTop};
    }
  };
  document.addEventListener("scroll", note, {capture: true, passive: true});
}

/** Note in the entry of the history, which is about to be left, how far down its page is. */
export function noteScroll() {
  const {history, location} = window;
  const top = seen.path === location.pathname ? seen.top : 0;
  history.replaceState({...history.state, top}, "");
}

/** Bring the page to where it was when the entry was left, as soon as it is long enough and unless the reader moves it. */
export function findScroll() {
  const top = Number(window.history.state?.top ?? 0);
  if (!top) return;
  const until = performance.now() + PATIENCE_MS;
  let isTouched = false;
  const touched = () => {
    isTouched = true;
  };
  for (const touch of TOUCHES) window.addEventListener(touch, touched, {capture: true, once: true});
  let steady = 0;
  const step = () => {
    const main = document.querySelector(MAIN);
    if (isTouched || performance.now() > until) return;
    if (main) main.scrollTop = top;
    steady = main && Math.abs(main.scrollTop - top) < 2 && document.querySelector(AT_REST) ? steady + 1 : 0;
    if (steady < STEADY) requestAnimationFrame(step);
  };
  step();
}

/** What paper alone shows: the line on where and when a page was printed, and the map as it stands, made to fit. */

const MAP = ".st-key-mapbox iframe";
/** The width of a sheet of A4 within its margins, in pixels. */
const SHEET = 680;

let text = "";
let language = "en";
/** @type {HTMLElement | null} */
let line = null;

/**
 * @param {object} component
 * @param {{text: string, language: string}} component.data `text` holds `{link}` and `{date}`
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function printLine({data, parentElement}) {
  if (!line) {
    window.addEventListener("beforeprint", () => {
      write();
      fit();
    });
    window.addEventListener("afterprint", unfit);
  }
  line = parentElement.querySelector("p");
  ({text, language} = data);
  write();
}

function write() {
  const date = new Intl.DateTimeFormat(language, {dateStyle: "long"}).format(new Date());
  if (line) line.textContent = text.replace("{date}", date).replace("{link}", () => readable(window.location.href));
}

/**
 * Return an address in letters that can be read; as it is where somebody has cut or bent it.
 * @param {string} address
 */
function readable(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Keep the map as large as it was drawn, and shrink it as a whole: a drawing is not made anew for paper. */
function fit() {
  for (const frame of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(MAP))) {
    const {offsetWidth: width, offsetHeight: height} = frame;
    const scale = Math.min(1, SHEET / width);
    frame.style.cssText += `width: ${width}px; height: ${height}px; transform-origin: 0 0; transform: scale(${scale});
      margin: 0 ${-width * (1 - scale)}px ${-height * (1 - scale)}px 0;`;
  }
}

function unfit() {
  for (const frame of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(MAP)))
    for (const name of ["width", "height", "transform-origin", "transform", "margin"]) frame.style.removeProperty(name);
}

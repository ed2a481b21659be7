/**
 * The table of the records, which paper alone shows: fetched at the moment of printing, and waited for, since a browser
 * prints what stands in the page when the last listener has ended.
 */

/** @typedef {{source: string, failed: string}} Told */

/** @type {Map<HTMLElement | ShadowRoot, Told>} */
const tables = new Map();

/**
 * @param {object} component
 * @param {Told} component.data `source` is an address from the app's root
 * @param {HTMLElement | ShadowRoot} component.parentElement
 */
export default function printedTable({data, parentElement}) {
  if (!tables.size) window.addEventListener("beforeprint", fillAll);
  tables.set(parentElement, data);
}

function fillAll() {
  for (const [root, told] of tables) {
    if (root.isConnected) root.querySelector(".print-only")?.replaceChildren(...contentOf(told));
    else tables.delete(root);
  }
}

/**
 * @param {Told} told
 * @returns {Node[]}
 */
function contentOf({source, failed}) {
  try {
    const request = new XMLHttpRequest();
    request.open("GET", new URL(source, new URL(".", window.location.href)), false);
    request.send();
    const {head, rows, rest} = JSON.parse(request.responseText);
    return [tableOf(head, rows), element("p", rest)];
  } catch {
    return [element("p", failed)];
  }
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function tableOf(head, rows) {
  const table = document.createElement("table");
  table.createTHead().append(rowOf("th", head));
  table.createTBody().append(...rows.map((cells) => rowOf("td", cells)));
  return table;
}

/**
 * @param {string} tag
 * @param {string[]} cells
 */
function rowOf(tag, cells) {
  const row = document.createElement("tr");
  row.append(...cells.map((cell) => element(tag, cell)));
  return row;
}

/**
 * @param {string} tag
 * @param {string} text
 */
function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

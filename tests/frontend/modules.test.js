import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {test} from "node:test";
import {fileURLToPath} from "node:url";

const SOURCES = fileURLToPath(new URL("../../frontend/src/", import.meta.url));
const CONTRIBUTING = fileURLToPath(new URL("../../CONTRIBUTING.md", import.meta.url));

/** What the map's frame loads, and what the page around it does: the time bar, the search, the address, what is chosen by. */
const ENTRIES = [
  "main.js",
  "timebar/main.js",
  "search/main.js",
  "pageaddress.js",
  ...["rows", "days", "matrix"].map((name) => `choosing/${name}.js`),
  "table/main.js",
  "counted.js",
  "markup.js",
  "eventlist.js",
  "status.js",
];

/** Each module by its path, with its text and the modules that it imports. */
const MODULES = new Map(
  readdirSync(SOURCES, {recursive: true, encoding: "utf8"})
    .filter((path) => path.endsWith(".js"))
    .map((path) => {
      const text = readFileSync(join(SOURCES, path), "utf8");
      const imports = [...text.matchAll(/^import [^;]*?"(\.[^"]+)";$/gm)].map(([, to]) =>
        normalize(join(dirname(path), to)),
      );
      return [path, {text, imports}];
    }),
);

/**
 * Return all that a module leans on, itself included; throws where that leads back to it.
 * @param {string} path
 * @param {string[]} way
 * @returns {Set<string>}
 */
function reached(path, way = []) {
  assert.ok(!way.includes(path), `a circle: ${[...way, path].join(" → ")}`);
  const module = MODULES.get(path);
  assert.ok(module, `${way.at(-1)} imports ${path}, which is not there`);
  return new Set([path, ...module.imports.flatMap((to) => [...reached(to, [...way, path])])]);
}

/** The rows of the table in CONTRIBUTING: what the modules of a row may know, and their names. */
const ROWS = [...readFileSync(CONTRIBUTING, "utf8").matchAll(/^\| [^|]+ \| (nothing|a pen|the page) \| ([^|]+) \|$/gm)];
const STANDS = new Map(
  ROWS.flatMap(([, knows, names]) => [...names.matchAll(/`([\w/]+)`/g)].map(([, name]) => [`${name}.js`, knows])),
);

test("CONTRIBUTING tells where every module stands", () => {
  assert.deepEqual([...STANDS.keys()].sort(), [...MODULES.keys()].sort());
});

test("imports go one way", () => {
  for (const path of MODULES.keys()) assert.ok(reached(path).has(path));
  const all = new Set(ENTRIES.flatMap((entry) => [...reached(entry)]));
  assert.deepEqual([...all].sort(), [...MODULES.keys()].sort());
});

test("what is arithmetic leans neither on a pen nor on the page, and what draws not on the page", () => {
  const order = ["nothing", "a pen", "the page"];
  for (const [path, knows] of STANDS) {
    for (const other of reached(path)) {
      const allowed = order.indexOf(STANDS.get(other) ?? "") <= order.indexOf(knows);
      assert.ok(allowed, `${path} (${knows}) leans on ${other} (${STANDS.get(other)})`);
    }
  }
});

test("the page is named only in modules that may know it, and a global is set in one place", () => {
  for (const [path, {text}] of MODULES) {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
    if (STANDS.get(path) !== "the page")
      assert.doesNotMatch(code, /\b(document|globalThis|HTMLElement)\b|\bwindow\./, path);
    assert.equal(/Reflect\.set\(globalThis/.test(code), path === "main.js", path);
    assert.doesNotMatch(code, /\b(window|globalThis)\.\w+ = /, path);
  }
});

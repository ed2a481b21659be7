/**
 * Makes one script of the modules for each place that they run in: `dist/map.js` for the map's frame, where st_folium
 * loads classic scripts only, the others for Streamlit's components. All are committed, so that whoever runs the map
 * needs no Node. With `--check` it writes nothing and fails when a file is not that of the modules.
 */

import {readFile, writeFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

/** @type {{entry: string, name: string, format: "iife" | "esm"}[]} */
const BUNDLES = [
  {entry: "src/main.js", name: "dist/map.js", format: "iife"},
  {entry: "src/timebar/main.js", name: "dist/timebar.js", format: "esm"},
  {entry: "src/pageaddress.js", name: "dist/address.js", format: "esm"},
  {entry: "src/counted.js", name: "dist/counted.js", format: "esm"},
  {entry: "src/markup.js", name: "dist/markup.js", format: "esm"},
  {entry: "src/eventlist.js", name: "dist/eventlist.js", format: "esm"},
  {entry: "src/status.js", name: "dist/status.js", format: "esm"},
  {entry: "src/choosing/rows.js", name: "dist/barrows.js", format: "esm"},
  {entry: "src/choosing/days.js", name: "dist/daybars.js", format: "esm"},
  {entry: "src/choosing/matrix.js", name: "dist/matrix.js", format: "esm"},
  {entry: "src/table/main.js", name: "dist/rowtable.js", format: "esm"},
  {entry: "src/search/main.js", name: "dist/search.js", format: "esm"},
];

for (const {entry, name, format} of BUNDLES) {
  const {outputFiles} = await build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: [entry],
    banner: {js: "/* Made of the modules in frontend/src by `make bundle`: change those. */"},
    bundle: true,
    charset: "utf8",
    format,
    lineLimit: 120,
    minify: true,
    target: "es2022",
    write: false,
  });
  const [{text}] = outputFiles;
  const file = new URL(name, import.meta.url);
  if (!process.argv.includes("--check")) {
    await writeFile(file, text);
  } else if (text !== (await readFile(file, "utf8").catch(() => ""))) {
    console.error(`frontend/${name} is not made of the modules as they are: run make bundle.`);
    process.exitCode = 1;
  }
}

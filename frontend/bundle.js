/**
 * Makes one classic script of the modules, since st_folium loads no others: `dist/map.js`, which is committed so that
 * whoever runs the map needs no Node. With `--check` it writes nothing and fails when the file is not that of the modules.
 */

import {readFile, writeFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const BUNDLE = new URL("dist/map.js", import.meta.url);

const {outputFiles} = await build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  entryPoints: ["src/main.js"],
  banner: {js: "/* Made of the modules in frontend/src by `make bundle`: change those. */"},
  bundle: true,
  charset: "utf8",
  format: "iife",
  lineLimit: 120,
  minify: true,
  target: "es2022",
  write: false,
});
const [{text}] = outputFiles;

if (!process.argv.includes("--check")) {
  await writeFile(BUNDLE, text);
} else if (text !== (await readFile(BUNDLE, "utf8").catch(() => ""))) {
  console.error("frontend/dist/map.js is not made of the modules as they are: run make bundle.");
  process.exitCode = 1;
}

import assert from "node:assert/strict";
import {afterEach, beforeEach, mock, test} from "node:test";
import {fetchJson, Loader} from "../../frontend/src/loading.js";

/** @type {Map<string, (answer: Response) => void>} */
let waiting;

beforeEach(() => {
  waiting = new Map();
  mock.method(globalThis, "fetch", (/** @type {string} */ source, /** @type {RequestInit} */ {signal} = {}) => {
    return new Promise((resolve, reject) => {
      waiting.set(source, resolve);
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  });
  mock.method(console, "error", () => {});
});

afterEach(() => mock.restoreAll());

/**
 * @param {string} source
 * @param {string} text
 * @param {number} status
 */
const answer = (source, text, status = 200) => waiting.get(source)?.(new Response(text, {status}));

function loader() {
  /** @type {string[]} */
  const told = [];
  const made = new Loader(
    (answered) => answered.text(),
    (text, progress) => told.push(text ?? progress),
  );
  return {made, told};
}

test("what is loaded is told, with its address", async () => {
  const {made, told} = loader();
  const done = made.load("a");
  assert.equal(made.progress, "loading");
  answer("a", "text of a");
  await done;
  assert.deepEqual([told, made.progress, made.source], [["loading", "text of a"], "ready", "a"]);
});

test("what is asked for last wins, whichever comes first", async () => {
  const {made, told} = loader();
  const first = made.load("a");
  const second = made.load("b");
  answer("b", "text of b");
  answer("a", "text of a");
  await Promise.all([first, second]);
  assert.deepEqual([told, made.source], [["loading", "loading", "text of b"], "b"]);
});

test("what is still being read when another is asked for is not told", async () => {
  /** @type {string[]} */
  const told = [];
  /** @type {((text: string) => void)[]} */
  const reads = [];
  const made = new Loader(
    () => new Promise((/** @type {(text: string) => void} */ resolve) => reads.push(resolve)),
    (text, progress) => told.push(text ?? progress),
  );
  const first = made.load("a");
  answer("a", "");
  await new Promise(setImmediate);
  const second = made.load("b");
  answer("b", "");
  await new Promise(setImmediate);
  reads[0]("text of a");
  reads[1]("text of b");
  await Promise.all([first, second]);
  assert.deepEqual([told, made.source], [["loading", "loading", "text of b"], "b"]);
});

test("an answer that is none is a failure, and the next one mends it", async () => {
  const {made, told} = loader();
  const failed = made.load("a");
  answer("a", "", 500);
  await failed;
  assert.deepEqual([told, made.progress, made.source], [["loading", "failed"], "failed", null]);
  const mended = made.load("a");
  answer("a", "text of a");
  await mended;
  assert.equal(made.progress, "ready");
});

test("after the stop nothing is told any more", async () => {
  const {made, told} = loader();
  const given = made.load("a");
  made.stop();
  answer("a", "text of a");
  await given;
  assert.deepEqual([told, made.progress], [["loading"], "nothing"]);
});

test("JSON is fetched, and an answer that is none throws", async () => {
  const found = fetchJson("a");
  answer("a", '{"b": 1}');
  assert.deepEqual(await found, {b: 1});
  const lost = fetchJson("c");
  answer("c", "", 404);
  await assert.rejects(lost, /404 c/);
});

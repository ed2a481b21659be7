import assert from "node:assert/strict";
import {test} from "node:test";
import {moved, TEXT} from "../../frontend/src/search/keys.js";
import {Questions} from "../../frontend/src/search/questions.js";

test("down and up go round the suggestions and the text", () => {
  assert.deepEqual(
    [TEXT, 0, 1, 2].map((at) => moved("ArrowDown", at, 3)),
    [0, 1, 2, TEXT],
  );
  assert.deepEqual(
    [TEXT, 2, 1, 0].map((at) => moved("ArrowUp", at, 3)),
    [2, 1, 0, TEXT],
  );
});

test("Home and End are the text's own until a suggestion is reached", () => {
  assert.deepEqual([moved("Home", TEXT, 3), moved("End", TEXT, 3)], [null, null]);
  assert.deepEqual([moved("Home", 1, 3), moved("End", 1, 3)], [0, 2]);
});

test("no other key leads anywhere, and none does without suggestions", () => {
  for (const key of ["Enter", "Tab", " ", "a", "ArrowLeft", "toString"]) assert.equal(moved(key, 1, 3), null);
  for (const key of ["ArrowDown", "ArrowUp", "Home", "End"]) assert.equal(moved(key, TEXT, 0), null);
});

/** Questions that go out at once, with what went out, how each is answered, and what was taken. */
function asking() {
  /** @type {{text: string, signal: AbortSignal, answer: (answer: string) => void, fail: (error: Error) => void}[]} */
  const out = [];
  /** @type {(string | null)[]} */
  const taken = [];
  const questions = new Questions(
    (text, signal) => new Promise((answer, fail) => out.push({text, signal, answer, fail})),
    (/** @type {string | null} */ answer) => taken.push(answer),
    0,
  );
  return {questions, out, taken};
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test("letters that follow at once are one question", async () => {
  const {questions, out, taken} = asking();
  for (const text of ["ga", "gan", "gand"]) questions.put(text);
  await soon();
  assert.deepEqual(
    out.map(({text}) => text),
    ["gand"],
  );
  out[0]?.answer("Ganja");
  await soon();
  assert.deepEqual(taken, ["Ganja"]);
});

test("an answer to earlier letters that comes late is dropped, before and after that to the last", async () => {
  const {questions, out, taken} = asking();
  for (const text of ["ga", "gan", "ganj"]) {
    questions.put(text);
    await soon();
  }
  out[0]?.answer("to ga");
  await soon();
  out[2]?.answer("to ganj");
  await soon();
  out[1]?.answer("to gan");
  await soon();
  assert.deepEqual(taken, ["to ganj"]);
  assert.deepEqual(
    out.map(({signal}) => signal.aborted),
    [true, true, false],
  );
});

test("what was taken back has no answer, and a question that fails is told as none", async () => {
  const {questions, out, taken} = asking();
  questions.put("ga");
  await soon();
  questions.drop();
  out[0]?.answer("Ganja");
  questions.put("gan");
  questions.drop();
  await soon();
  assert.deepEqual([out.length, taken.length], [1, 0]);
  questions.put("ganj");
  await soon();
  out[1]?.fail(new Error("no network"));
  await soon();
  assert.deepEqual(taken, [null]);
});

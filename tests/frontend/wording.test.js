import assert from "node:assert/strict";
import {test} from "node:test";
import {counting, placesInWords, symbolInWords} from "../../frontend/src/wording.js";
import {cellOf, placeOf} from "./made.js";

const WORDS = {
  map: "",
  keys: "",
  fingers: "",
  signs: "",
  sign: "%(places)s: %(counts)s.",
  docked: "At the edge.",
  district: "To the district",
  region: "To the region",
  lasting: "",
  held: "",
  claimed: "",
};
const KINDS = [
  {one: "%(count)s attack", other: "%(count)s attacks"},
  {one: "%(count)s denial", other: "%(count)s denials"},
];
const OPTIONS = /** @type {import("../../frontend/src/python.js").LayerOptions} */ (
  /** @type {unknown} */ ({words: WORDS, counted: {records: KINDS[0], kinds: KINDS}, language: "en-GB"})
);

test("a number takes the form and the digits of its language", () => {
  const english = counting("en-GB");
  assert.deepEqual(
    [english(KINDS[0], 1), english(KINDS[0], 0), english(KINDS[0], 1234)],
    ["1 attack", "0 attacks", "1,234 attacks"],
  );
  const russian = counting("ru");
  const forms = {
    one: "%(count)s запись",
    few: "%(count)s записи",
    many: "%(count)s записей",
    other: "%(count)s записи",
  };
  assert.deepEqual(
    [1, 3, 5, 21].map((count) => russian(forms, count)),
    ["1 запись", "3 записи", "5 записей", "21 запись"],
  );
});

test("the first places are named, and the others counted", () => {
  assert.equal(placesInWords(["a"]), "a");
  assert.equal(placesInWords(["a", "b", "c", "d", "e"]), "a · b · c +2");
});

test("a sign is told by its places and by what it counts of each kind", () => {
  assert.equal(symbolInWords(cellOf({counts: [1, 2]}), ["Ganja"], OPTIONS), "Ganja: 1 attack, 2 denials.");
  assert.equal(symbolInWords(cellOf({counts: [0, 1]}), ["Ganja", "Tartar"], OPTIONS), "Ganja · Tartar: 1 denial.");
});

test("of a sign it is told how roughly its places are known, and of a dock that it is one", () => {
  const told = [1, 2].map((sign) => symbolInWords(cellOf({sign}), ["Ganja"], OPTIONS));
  assert.deepEqual(told, ["Ganja: 1 attack. To the district.", "Ganja: 1 attack. To the region."]);
  const box = /** @type {[number, number, number, number]} */ ([0, 0, 9, 9]);
  const dock = {...placeOf({}), name: "Moscow", radius: 8, onRight: true, towards: {x: 0, y: 0}, box};
  assert.equal(symbolInWords(dock, ["Moscow"], OPTIONS), "Moscow: 1 attack. At the edge.");
});

import assert from "node:assert/strict";
import {test} from "node:test";
import {heldOn, markedFirst} from "../../frontend/src/held.js";

/** @param {[minute: number, party: string, firm: boolean][]} steps */
const townOf = (steps) => ({
  id: "town",
  name: "Town",
  x: 1,
  y: 2,
  steps: steps.map(([minute, party, firm]) => ({minute, party, name: party, firm, text: `${party} from ${minute}`})),
});

/**
 * @param {[minute: number, party: string, firm: boolean][]} steps
 * @param {number} end
 */
const told = (steps, end) =>
  heldOn([townOf(steps)], end)
    .get("town")
    ?.steps.map(({text}) => text);

test("before the first report nothing is told", () => {
  assert.equal(told([[10, "a", true]], 10), undefined);
  assert.deepEqual(told([[10, "a", true]], 11), ["a from 10"]);
});

test("a party's own word stands beside the holder and does not take its place", () => {
  assert.deepEqual(
    told(
      [
        [1, "a", true],
        [5, "b", false],
      ],
      9,
    ),
    ["a from 1", "b from 5"],
  );
  assert.deepEqual(
    told(
      [
        [1, "a", true],
        [5, "b", false],
        [7, "b", true],
      ],
      9,
    ),
    ["b from 7"],
  );
});

test("the holder's own word adds nothing, and without a holder the latest word stands alone", () => {
  assert.deepEqual(
    told(
      [
        [1, "a", true],
        [5, "a", false],
      ],
      9,
    ),
    ["a from 1"],
  );
  assert.deepEqual(
    told(
      [
        [1, "a", false],
        [5, "b", false],
      ],
      9,
    ),
    ["b from 5"],
  );
});

test("the rule is the same for each party", () => {
  const swapped = (/** @type {string} */ text) => text.replace(/[ab]/, (party) => (party === "a" ? "b" : "a"));
  /** @type {[number, string, boolean][]} */
  const steps = [
    [1, "a", true],
    [3, "b", false],
    [5, "b", true],
    [7, "a", false],
  ];
  for (let end = 0; end < 10; end++) {
    const mirrored = told(
      steps.map(([minute, party, firm]) => [minute, swapped(party), firm]),
      end,
    );
    assert.deepEqual(
      mirrored,
      told(steps, end)?.map((text) => text.replace(/^[ab]/, swapped)),
    );
  }
});

test("marked towns take their room first, also those that have no label of their own", () => {
  const label = (/** @type {string} */ id) => ({
    id,
    name: id,
    x: 0,
    y: 0,
    min_zoom: 6,
    anchor: "left",
    country: false,
    region: false,
  });
  const towns = [
    {...townOf([[1, "a", true]]), id: "second"},
    {...townOf([[1, "a", true]]), id: "unlabelled"},
  ];
  const marked = heldOn(towns, 9);
  const ids = markedFirst([label("first"), label("second")], towns, marked).map(({id}) => id);
  assert.deepEqual(ids, ["second", "unlabelled", "first"]);
  assert.deepEqual(markedFirst([label("first")], towns, new Map()), [label("first")]);
});

import assert from "node:assert/strict";
import {test} from "node:test";
import {snapshotOf} from "../../frontend/src/snapshot.js";
import {cellOf, placeOf, pointsOf, viewOf} from "./made.js";

const KINDS = ["attack", "denial"].map((code) => ({code, sign: "●", colour: "#000", edge: "#000", label: code}));
/** @type {[number, number, number, number]} */
const BOX = [0, 0, 9, 9];
const NOW = {
  progress: /** @type {const} */ ("ready"),
  source: "points?v=1",
  drawn: {times: 3, milliseconds: 1, window: /** @type {[number, number]} */ ([0, 9]), events: 3, waits: false},
  look: /** @type {[number, number, number]} */ ([40, 46, 8]),
  moving: false,
  reached: null,
};
/** @type {import("../../frontend/src/python.js").State} */
const STATE = {
  source: "points?v=1",
  arcsSource: null,
  heldSource: null,
  window: [0, 9],
  selected: {at: [1, 2], kind: 1, arcs: []},
  view: null,
  version: "1",
  sentence: "Days: all.",
};

function shown() {
  const points = pointsOf([{place: 1}, {place: 0}, {place: 0}], ["Ganja", "Tartar"]);
  const sum = placeOf({x: 5, y: 6, count: 2, counts: [0, 2], places: [0]});
  const indicator = {...sum, name: "Ganja", radius: 8, onRight: true, towards: {x: 0, y: 0}, box: BOX};
  const cells = [cellOf({x: 1, y: 2, counts: [1, 0], last: 0})];
  const label = {id: "t", name: "Town", x: 0, y: 0, min_zoom: 6, anchor: "right", country: false, region: false};
  const placed = ["Town", ""].map((text) => ({label, text, left: 0, middle: 0, dot: null, marks: [], box: BOX}));
  const scene = {view: viewOf(), events: null, symbols: [...cells, indicator], placed, marks: [], anyMarked: false};
  return {scene, stuff: {points, labels: [], towns: [], arcs: [], kinds: KINDS, fixtures: [BOX], grounds: new Map()}};
}

test("a snapshot tells the symbols by code and name, and can be sent as JSON", () => {
  const {scene, stuff} = shown();
  const snapshot = snapshotOf(scene, STATE, stuff, NOW);
  assert.deepEqual(snapshot.symbols, [
    {number: 0, x: 1, y: 2, count: 1, kinds: {attack: 1}, place: "Tartar", offscreen: false, box: [-8, -7, 18, 18]},
    {number: 1, x: 5, y: 6, count: 2, kinds: {denial: 2}, place: "Ganja", offscreen: true, box: BOX},
  ]);
  assert.equal(snapshot.reached, null);
  assert.equal(snapshotOf(scene, STATE, stuff, {...NOW, reached: scene.symbols[1]}).reached, 1);
  assert.deepEqual(snapshot.labels, [{name: "Town", box: BOX}]);
  assert.deepEqual(snapshot.fixtures, [BOX]);
  assert.deepEqual(snapshot.selected, {kind: "denial"});
  assert.deepEqual(snapshot.version, {told: "1", shown: "1"});
  assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot);
});

test("a map is settled when it has drawn what it was told", () => {
  const {scene, stuff} = shown();
  const settled = (/** @type {Partial<typeof NOW>} */ now) => snapshotOf(scene, STATE, stuff, {...NOW, ...now}).settled;
  assert.equal(settled({}), true);
  assert.equal(settled({source: "points?v=0"}), false);
  assert.equal(settled({drawn: {...NOW.drawn, waits: true}}), false);
  assert.equal(settled({drawn: {...NOW.drawn, times: 0}}), false);
  assert.equal(settled(/** @type {any} */ ({progress: "loading"})), false);
});

test("a map that was told nothing yet has a snapshot too", () => {
  const stuff = {points: null, labels: [], towns: [], arcs: [], kinds: KINDS, fixtures: [], grounds: new Map()};
  const snapshot = snapshotOf(null, null, stuff, {...NOW, progress: "nothing", source: null});
  assert.deepEqual([snapshot.symbols, snapshot.version, snapshot.window], [[], {told: null, shown: null}, [0, 0]]);
  assert.equal(snapshot.settled, false);
});

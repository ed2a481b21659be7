import assert from "node:assert/strict";
import {test} from "node:test";
import {outlineOf} from "../../frontend/src/grounds.js";
import {placeLabels} from "../../frontend/src/labels.js";
import {overlap} from "../../frontend/src/symbols.js";
import {cellOf, viewOf} from "./made.js";

/** @import {Label} from "../../frontend/src/labels.js" */

/**
 * @param {Partial<Label>} label
 * @returns {Label}
 */
const town = (label) => ({
  id: "t",
  name: "Town",
  x: 100,
  y: 100,
  min_zoom: 6,
  anchor: "right",
  country: false,
  region: false,
  ...label,
});
const measure = () => 40;
const report = {minute: 0, party: "AA", name: "A", firm: true, text: "A holds it."};

/**
 * @param {Label[]} labels
 * @param {{marked?: [string, any][], zoom?: number, symbols?: any[], boxes?: any[], view?: any, grounds?: Map<string, any>}} options
 */
function place(labels, {marked = [], zoom = 8, symbols = [], boxes = [], view = viewOf(), grounds = new Map()} = {}) {
  return placeLabels(labels, new Map(marked), {view, zoom, symbols, boxes, grounds, measure});
}

test("a name stands on its own side, with the town's dot", () => {
  const [{text, left, middle, dot}] = place([town({})]).placed;
  assert.deepEqual([text, left, middle, dot], ["Town", 106, 100, [100, 100]]);
  assert.equal(place([town({anchor: "left"})]).placed[0].left, 54);
});

test("a name takes the next side when its own is taken, and gives way when all are", () => {
  assert.equal(place([town({})], {boxes: [[105, 90, 50, 20]]}).placed[0].left, 54);
  assert.deepEqual(place([town({})], {boxes: [[0, 0, 300, 300]]}).placed, []);
});

test("no name covers another", () => {
  const labels = Array.from({length: 60}, (_, i) => town({id: `t${i}`, x: 100 + 13 * (i % 8), y: 100 + 9 * (i >> 3)}));
  const boxes = place(labels).placed.map(({left, middle}) => /** @type {any} */ ([left - 2, middle - 7, 44, 14]));
  assert.ok(boxes.length > 5);
  assert.ok(boxes.length < 60);
  for (const [i, box] of boxes.entries()) assert.ok(!boxes.slice(i + 1).some((other) => overlap(box, other)));
});

test("a name appears at its zoom, and only in the view", () => {
  assert.equal(place([town({min_zoom: 9})], {zoom: 8.5}).placed.length, 0);
  assert.equal(place([town({min_zoom: 9})], {zoom: 9}).placed.length, 1);
  assert.equal(place([town({x: 900})]).placed.length, 0);
});

test("a name beside a symbol keeps clear of it and has no dot", () => {
  const symbol = cellOf({x: 103, y: 100, count: 40});
  const [{left, dot}] = place([town({})], {symbols: [symbol]}).placed;
  assert.equal(dot, null);
  assert.ok(left > 120);
});

test("a country is written in capitals around its place, and has no dot", () => {
  const [{text, left, dot}] = place([town({name: "Gürcüstan", country: true})]).placed;
  assert.deepEqual([text, left, dot], ["GÜRCÜSTAN", 80, null]);
});

test("a marked town shows at every zoom, its marks after its name", () => {
  const held = {name: "Town", steps: [report, {...report, party: "BB", firm: false}]};
  const {placed, marks} = place([town({min_zoom: 12})], {marked: [["t", held]]});
  assert.deepEqual(
    placed[0].marks.map(({left, report: {party}}) => [left, party]),
    [
      [149, "AA"],
      [170, "BB"],
    ],
  );
  assert.deepEqual(marks, [{...held, box: [106, 92, 85, 16]}]);
});

test("where a marked name finds no room, the marks stand alone", () => {
  const boxes = [
    [130, 80, 100, 40],
    [0, 80, 75, 40],
    [0, 110, 300, 30],
    [0, 60, 300, 30],
  ];
  const {placed, marks} = place([town({})], {marked: [["t", {name: "Town", steps: [report]}]], boxes});
  assert.deepEqual([placed[0].text, placed[0].left, placed[0].marks[0].left], ["", 106, 106]);
  assert.deepEqual(marks[0].box, [106, 92, 21, 16]);
});

test("a name is whole in the view, or is not written", () => {
  const [{left}] = place([town({x: 790})]).placed;
  assert.equal(left, 744);
  assert.deepEqual(
    place([town({x: 60, y: 498})]).placed.map(({middle}) => middle),
    [486],
  );
});

test("the name of a country whose middle is covered or outside stands where its land is free in the view", () => {
  const land = [outlineOf([300, -50, 1200, -50, 1200, 700, 300, 700, 300, -50])];
  const grounds = new Map([["country-aa", land]]);
  const country = town({id: "country-aa", name: "Aa", country: true, x: 1000, y: 250});
  const [{left, middle}] = place([country], {grounds}).placed;
  assert.deepEqual([left, middle], [756, 250]);
  const [aside] = place([country], {grounds, boxes: [[600, 0, 200, 500]]}).placed;
  assert.ok(aside.left >= 304 && aside.left + 40 <= 598);
  assert.deepEqual(place([country], {grounds, boxes: [[300, 0, 500, 500]]}).placed, []);
});

test("the name of a region stands as near to its middle as there is room, and has no dot", () => {
  const region = town({name: "Region", region: true, x: 300, y: 250});
  assert.deepEqual(
    place([region]).placed.map(({left, middle, dot, text}) => [left, middle, dot, text]),
    [[280, 250, null, "Region"]],
  );
  const view = viewOf({scale: 256, left: 256 * 300 - 400, top: 256 * 250 - 250});
  const [{left, middle}] = place([region], {view, boxes: [[350, 230, 100, 40]]}).placed;
  assert.ok(left + 20 >= 400);
  assert.ok(Math.hypot(left + 20 - 400, middle - 250) < 30);
});

test("a town whose place a dock or a control covers has no name", () => {
  assert.deepEqual(place([town({})], {boxes: [[95, 95, 10, 10]]}).placed, []);
});

import assert from "node:assert/strict";
import {test} from "node:test";
import {readPoints} from "../../frontend/src/points.js";
import {bytesOf} from "./made.js";

const EVENTS = [
  {x: 160.5, y: 96.25, minute: 10, last: 2879, row: 7, place: 1, kind: 3, sign: 2},
  {x: 161.5, y: 97.25, minute: 4_000_000_000, last: 4_000_000_000, row: 4_000_000_000, place: 0, kind: 0, sign: 0},
  {x: 162.5, y: 98.25, minute: 4_000_000_001, last: 4_100_000_000, row: 0, place: 1, kind: 1, sign: 1},
];

test("every column is read as it was written", () => {
  const points = readPoints(bytesOf({version: "1.0-abc", places: ["Gəncə", "Հադրութ"], events: EVENTS}), 4);
  assert.equal(points.n, 3);
  assert.equal(points.version, "1.0-abc");
  assert.deepEqual(points.names, ["Gəncə", "Հադրութ"]);
  const {x, y, minute, last, row, place, kind, sign} = points;
  const read = EVENTS.map((_, i) => ({
    x: x[i],
    y: y[i],
    minute: minute[i],
    last: last[i],
    row: row[i],
    place: place[i],
    kind: kind[i],
    sign: sign[i],
  }));
  assert.deepEqual(read, EVENTS);
  assert.deepEqual([...points.lasting], [0, 2]);
});

test("no event is as good as many", () => {
  const points = readPoints(bytesOf({version: "1", places: [], events: []}), 4);
  assert.deepEqual([points.n, points.names, points.x.length, points.sign.length], [0, [], 0, 0]);
});

test("the number of a place does not wrap at 65,536", () => {
  const places = Array.from({length: 70_001}, (_, i) => `place ${i}`);
  const events = [65_535, 65_536, 70_000].map((place) => ({place}));
  const points = readPoints(bytesOf({version: "1", places, events}), 1);
  const names = Array.from(points.place, (place) => points.names[place]);
  assert.deepEqual(names, ["place 65535", "place 65536", "place 70000"]);
});

test("bytes of another layout are refused", () => {
  const bytes = bytesOf({version: "1", places: ["a"], events: [{}]});
  new Uint8Array(bytes)[3] = "1".charCodeAt(0);
  assert.throws(() => readPoints(bytes, 4), /layout: "CCM1"/);
});

test("a kind that the page does not know is refused", () => {
  const bytes = bytesOf({version: "1", places: ["a"], events: [{kind: 4}]});
  assert.throws(() => readPoints(bytes, 4), /kind beyond the 4/);
  assert.equal(readPoints(bytes, 5).kind[0], 4);
});

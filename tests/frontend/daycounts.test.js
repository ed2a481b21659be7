import assert from "node:assert/strict";
import {test} from "node:test";
import {readDayCounts} from "../../frontend/src/daycounts.js";
import {chanceOf} from "./made.js";

/** 1 January 2020, in days from 1980-01-01. */
const JANUARY = (Date.UTC(2020, 0, 1) - Date.UTC(1980, 0, 1)) / 86_400_000;

/** @typedef {{first: number, last: number, kind: number}} Spell */

/**
 * Return spells as the server tells them.
 * @param {Spell[]} spells
 * @param {number} kinds
 */
function told(spells, kinds) {
  const rows = (/** @type {"first" | "last"} */ end) => {
    const days = [...new Set(spells.map((spell) => spell[end]))].sort((a, b) => a - b);
    return days.map((day) => [day, ...countsOf((spell) => spell[end] === day, spells, kinds)]);
  };
  return {version: "1", starts: rows("first"), ends: rows("last")};
}

/**
 * @param {(spell: Spell) => boolean} fits
 * @param {Spell[]} spells
 * @param {number} kinds
 */
function countsOf(fits, spells, kinds) {
  return Array.from({length: kinds}, (_, kind) => spells.filter((spell) => spell.kind === kind && fits(spell)).length);
}

for (let seed = 0; seed < 12; seed++) {
  test(`what is on some days is counted once and no more, seed ${seed}`, () => {
    const chance = chanceOf(seed);
    const below = (/** @type {number} */ end) => Math.floor(chance() * end);
    const kinds = 1 + below(4);
    const spells = Array.from({length: [0, 1, 30, 200][seed % 4]}, () => {
      const first = JANUARY + below(100);
      return {first, last: first + (below(4) ? 0 : below(40)), kind: below(kinds)};
    });
    const counts = readDayCounts(told(spells, kinds), kinds);
    for (let tries = 0; tries < 60; tries++) {
      const first = JANUARY - 5 + below(150);
      const last = first + below(30);
      assert.deepEqual(
        counts.within(first, last),
        countsOf((spell) => spell.first <= last && spell.last >= first, spells, kinds),
      );
    }
  });
}

test("an event of several days counts on each of them and once in all", () => {
  const spells = [
    {first: JANUARY + 9, last: JANUARY + 10, kind: 0},
    {first: JANUARY + 10, last: JANUARY + 10, kind: 1},
  ];
  const counts = readDayCounts(told(spells, 2), 2);
  assert.deepEqual(
    [8, 9, 10, 11].map((day) => counts.within(JANUARY + day, JANUARY + day)),
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  );
  assert.deepEqual(counts.within(JANUARY, JANUARY + 99), [1, 1]);
  assert.deepEqual(counts.within(JANUARY + 11, JANUARY + 8), [0, 0]);
  assert.equal(counts.version, "1");
});

test("bars are days, weeks from the first day, or months that the period cuts", () => {
  const siege = {first: JANUARY + 28, last: JANUARY + 32, kind: 0};
  const counts = readDayCounts(told([siege], 1), 1);
  const bars = (
    /** @type {"day" | "week" | "month"} */ step,
    /** @type {number} */ first,
    /** @type {number} */ last,
  ) =>
    counts
      .bars(JANUARY + first, JANUARY + last, step)
      .map((bar) => [bar.first - JANUARY, bar.last - JANUARY, ...bar.counts]);
  assert.deepEqual(bars("day", 27, 29), [
    [27, 27, 0],
    [28, 28, 1],
    [29, 29, 1],
  ]);
  assert.deepEqual(bars("week", 20, 37), [
    [20, 26, 0],
    [27, 33, 1],
    [34, 37, 0],
  ]);
  // January, the leap year's February, and what the period holds of March.
  assert.deepEqual(bars("month", 20, 70), [
    [20, 30, 1],
    [31, 59, 1],
    [60, 70, 0],
  ]);
  assert.deepEqual(bars("day", 3, 2), []);
});

test("rows of another number of kinds are refused", () => {
  assert.throws(() => readDayCounts({version: "1", starts: [[1, 2, 3]], ends: []}, 4), /not the days of 4 kinds/);
  assert.deepEqual(readDayCounts({version: "1", starts: [], ends: []}, 4).within(0, 9), [0, 0, 0, 0]);
});

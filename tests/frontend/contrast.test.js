import assert from "node:assert/strict";
import {test} from "node:test";
import {contrast, inkOn} from "../../frontend/src/contrast.js";
import {COUNT, PAPER} from "../../frontend/src/palette.js";

test("contrast is that of WCAG", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#ffffff", "#777777").toFixed(2), "4.48");
  assert.equal(contrast("#24476b", "#24476b"), 1);
});

test("what stands on a colour is light or dark, whichever is read better", () => {
  assert.equal(inkOn("#ffff00"), COUNT);
  assert.equal(inkOn("#000080"), PAPER);
});

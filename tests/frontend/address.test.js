import assert from "node:assert/strict";
import {test} from "node:test";
import {withLook} from "../../frontend/src/address.js";

test("the view goes into the address, and all else stays", () => {
  const address = "http://host/map?kind=attack&kind=denial&q=a%20b";
  assert.equal(
    withLook(address, [40.30001, 46.5, 8.5]),
    "http://host/map?kind=attack&kind=denial&q=a+b&view=40.3000,46.5000,8.5",
  );
});

test("another view takes the place of the one before, and none takes it away", () => {
  const address = "http://host/?view=1,2,3&when=2020-10-10";
  assert.equal(withLook(address, [4, 5, 6]), "http://host/?view=4.0000,5.0000,6&when=2020-10-10");
  assert.equal(withLook(address, null), "http://host/?when=2020-10-10");
});

import assert from "node:assert/strict";
import {test} from "node:test";
import {lookInWords, readLook} from "../../frontend/src/address.js";

test("a link says where the map looks, and what it says is read again", () => {
  assert.equal(lookInWords([40.30001, 46.5, 8.5]), "40.3000,46.5000,8.5");
  assert.deepEqual(readLook(lookInWords([40.3, 46.5, 8.25])), [40.3, 46.5, 8.25]);
});

test("what is no view is none", () => {
  for (const told of [
    "",
    "1,2",
    "1,2,3,4",
    "a,b,c",
    "1,2,NaN",
    "1,2,Infinity",
    ",,",
    "95,500,99",
    "85.1,0,9",
    "0,181,9",
    "0,0,1",
    "0,0,19",
  ])
    assert.equal(readLook(told), null);
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { editDistance } from "../../knowledge/edit-distance.js";

describe("the distance between two words", () => {
  it("counts letters put in, taken out and changed", () => {
    assert.equal(editDistance("", ""), 0);
    assert.equal(editDistance("federation", "federation"), 0);
    assert.equal(editDistance("acess", "access"), 1);
    assert.equal(editDistance("kitten", "sitting"), 3);
    assert.equal(editDistance("", "abc"), 3);
  });

  it("is the same both ways and never more than the longer word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
      }),
    );
  });
});

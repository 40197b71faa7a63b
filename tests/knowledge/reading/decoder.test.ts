import assert from "node:assert/strict";
import fc from "fast-check";
import { createDecoder } from "../../../knowledge/reading/index.js";

function decode(bytes: Uint8Array, size: number): string {
  const decoder = createDecoder();
  let text = "";
  for (let at = 0; at < bytes.length; at += size)
    text += decoder.write(bytes.subarray(at, at + size));
  return text + decoder.end();
}

function utf16(text: string, big: boolean): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

describe("reading: the bytes of a file", () => {
  const text = "\r\nIdentity : Zoë’s 😀 policy\r\nEnableFederationAccess : True\r\n";
  const encoded: Record<string, Uint8Array> = {
    "UTF-8": Buffer.from(text),
    "UTF-8 with a byte order mark": Buffer.from(`\uFEFF${text}`),
    "UTF-16LE with a byte order mark": utf16(`\uFEFF${text}`, false),
    "UTF-16BE with a byte order mark": utf16(`\uFEFF${text}`, true),
    "UTF-16LE without a mark": utf16(text, false),
    "UTF-16BE without a mark": utf16(text, true),
    "a short UTF-16LE": utf16("a : b", false),
  };
  for (const [name, bytes] of Object.entries(encoded)) {
    it(`reads ${name}, however it is cut`, () => {
      const whole = decode(bytes, bytes.length);
      assert.equal(whole, name.startsWith("a short") ? "a : b" : text);
      for (const size of [1, 2, 3, 7, 64, 65]) assert.equal(decode(bytes, size), whole);
    });
  }

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (bytes, size) => {
          assert.equal(decode(bytes, size), decode(bytes, 200));
        },
      ),
    );
  });

  it("gives nothing for nothing", () => {
    assert.equal(createDecoder().end(), "");
  });
});

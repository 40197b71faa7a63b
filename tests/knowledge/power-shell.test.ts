import assert from "node:assert/strict";
import fc from "fast-check";
import {
  booleanLiteral,
  listLiteral,
  nameLiteral,
  quote,
  Unquotable,
} from "../../knowledge/remediation/power-shell.js";
import { decodeLiteral, loadPowerShell, type Script } from "../support/power-shell-grammar.js";
import { spitefulText } from "../support/spiteful.js";

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe("quoting for PowerShell", () => {
  let read: (script: string) => Script;
  before(async () => {
    read = await loadPowerShell();
  });

  it("makes one literal of whatever somebody typed, and nothing but that", () => {
    fc.assert(
      fc.property(
        spitefulText.filter((text) => !UNSAFE.test(text)),
        (text) => {
          const script = read(`Get-Thing -Name ${quote(text)} -Last`);
          assert.equal(script.hasError, false);
          assert.deepEqual(script.commands, ["Get-Thing"]);
          assert.deepEqual(script.literals, [text]);
          assert.equal(script.shape, read("Get-Thing -Name 'x' -Last").shape);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("makes a list of as many literals as there are texts", () => {
    fc.assert(
      fc.property(
        fc.array(
          spitefulText.filter((text) => !UNSAFE.test(text)),
          { minLength: 1, maxLength: 4 },
        ),
        (texts) => {
          const script = read(`Set-Thing -List ${listLiteral(texts)}`);
          assert.equal(script.hasError, false);
          assert.deepEqual(script.literals, texts);
        },
      ),
      { numRuns: 200 },
    );
    assert.equal(listLiteral([]), "@()");
  });

  it("leaves a name bare only where it is a plain word", () => {
    fc.assert(
      fc.property(fc.oneof(spitefulText, fc.string({ maxLength: 6 })), (name) => {
        if (UNSAFE.test(name)) {
          assert.throws(() => nameLiteral(name), Unquotable);
          return;
        }
        const literal = nameLiteral(name);
        const script = read(`Set-Thing -Identity ${literal} -On $True`);
        assert.equal(script.hasError, false);
        assert.deepEqual(script.commands, ["Set-Thing"]);
        assert.equal(literal.startsWith("'") ? decodeLiteral(literal) : literal, name);
      }),
      { numRuns: 1_000 },
    );
  });

  for (const name of ["Global", "Site:Redmond", "FederationOnly", "Partner-Only_2"]) {
    it(`writes ${name} as Microsoft's pages do`, () => {
      assert.equal(nameLiteral(name), name);
      assert.equal(read(`Set-Thing -Identity ${name} -On $True`).hasError, false);
    });
  }

  for (const name of [
    "Our partners",
    "-Force",
    "$x",
    "2ndPolicy",
    "",
    "a;b",
    "a,b",
    "Tag:x",
    "@x",
    "été",
  ]) {
    it(`puts \`${name}\` in quotes`, () => {
      assert.equal(nameLiteral(name), `'${name}'`);
    });
  }

  it("doubles each of the five quotes that PowerShell knows", () => {
    assert.equal(quote("'‘’‚‛"), "'''‘‘’’‚‚‛‛'");
    assert.equal(decodeLiteral("'''‘‘’’‚‚‛‛'"), "'‘’‚‛");
    assert.throws(() => decodeLiteral("'it’s'"));
  });

  for (const [what, text] of [
    ["a line break", "a\nRemove-Item b"],
    ["a carriage return", "a\rb"],
    ["a NUL", "a\u0000b"],
    ["an escape", "a\u001b[2Jb"],
    ["a next-line character", "a\u0085b"],
    ["a line separator", "a\u2028b"],
    ["a paragraph separator", "a\u2029b"],
    ["a character that turns text around", "a\u202eb"],
    ["an invisible space", "a\u200bb"],
    ["half a surrogate pair", "a\ud83db"],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => quote(text),
        (error: unknown) => error instanceof Unquotable && error.text === text,
      );
    });
  }

  it("keeps refused text out of the error's words", () => {
    assert.doesNotMatch(new Unquotable("secret\n").message, /secret/u);
  });

  it("writes switches as PowerShell does", () => {
    assert.deepEqual([booleanLiteral(true), booleanLiteral(false)], ["$True", "$False"]);
  });
});

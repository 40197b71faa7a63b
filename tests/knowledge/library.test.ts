import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { parseArticle, type Article } from "../../knowledge/article.js";
import { ArticleFaults, loadLibrary } from "../../knowledge/index.js";
import { readLibrary } from "../../knowledge/library.js";
import { tempFolder, type TempFolder } from "../support/temp-folder.js";

const HEAD: Readonly<Record<string, unknown>> = {
  title: "What a public provider is",
  kind: "topic",
  questions: ["what is a public provider", "is skype a provider", "why has it a proxy"],
  citations: [{ ref: "cs-public-provider", says: "A provider is an entry", strength: "microsoft" }],
  held: "2026-11-21",
};
const BODY = "A public provider is an entry of its own [1].";

const source = (head: unknown, body = BODY): string =>
  `---\n${JSON.stringify(head, null, 1)}\n---\n\n${body}\n`;

const read = (head: unknown, body = BODY): Article =>
  parseArticle("public-provider", source(head, body), parse);

function faultsOf(head: unknown, body = BODY): readonly string[] {
  try {
    read(head, body);
  } catch (error) {
    if (error instanceof ArticleFaults) return error.faults;
    throw error;
  }
  return [];
}

const cite = (more: object): object => ({
  ...HEAD,
  citations: [{ ref: "cs-public-provider", says: "x", strength: "microsoft", ...more }],
});

describe("an article", () => {
  it("is read with what it leaves out empty", () => {
    const article = read(HEAD);
    assert.equal(article.slug, "public-provider");
    assert.equal(article.body, BODY);
    assert.equal(article.retired, null);
    assert.deepEqual([article.symptoms, article.checks, article.see], [[], [], []]);
    assert.deepEqual(article.citations, HEAD["citations"]);
  });

  it("is read the same from a file with Windows line ends", () => {
    const windows = source(HEAD).replaceAll("\n", "\r\n");
    assert.deepEqual(parseArticle("public-provider", windows, parse), read(HEAD));
  });

  const faults: readonly [what: string, head: unknown, line: string, body?: string][] = [
    ["a missing title", { ...HEAD, title: undefined }, "title: is missing"],
    [
      "a title too long for a card",
      { ...HEAD, title: "x".repeat(81) },
      "title: has 81 characters; 80 at most",
    ],
    ["a kind there is not", { ...HEAD, kind: "recipe" }, "kind: is not one of topic, trouble"],
    [
      "too few questions",
      { ...HEAD, questions: ["one", "two"] },
      "questions: holds 2; 3 to 8 are wanted",
    ],
    [
      "a question twice",
      { ...HEAD, questions: ["a b", "c d", "A b"] },
      "questions[3]: stands there twice",
    ],
    [
      "a question that is no text",
      { ...HEAD, questions: ["a", "b", 3] },
      "questions[3]: is not a text",
    ],
    ["a list that is none", { ...HEAD, questions: "one" }, "questions: is not a list"],
    ["a field nobody knows", { ...HEAD, author: "me" }, "author: is not a known field"],
    [
      "a field nobody knows in a citation",
      cite({ page: 3 }),
      "citations[1].page: is not a known field",
    ],
    [
      "a citation that is no mapping",
      { ...HEAD, citations: ["x"] },
      "citations[1]: is not a mapping",
    ],
    [
      "a source that is not listed",
      cite({ ref: "nowhere" }),
      "citations[1].ref: no source is called `nowhere`",
    ],
    [
      "a claim too long for Teams",
      cite({ says: "x".repeat(161) }),
      "citations[1].says: has 161 characters; 160 at most",
    ],
    [
      "a member's word shown as Microsoft's",
      cite({ ref: "teams-skype-interop-2020#members" }),
      "citations[1].strength: is `microsoft`, but the source is `member`",
    ],
    [
      "a day that is none",
      { ...HEAD, held: "2026-02-30" },
      "held: `2026-02-30` is not a day (YYYY-MM-DD)",
    ],
    [
      "a retirement that is no day",
      { ...HEAD, retired: "2025" },
      "retired: `2025` is not a day (YYYY-MM-DD)",
    ],
    [
      "a check there is not",
      { ...HEAD, checks: ["tenant/none"] },
      "checks: no check is called `tenant/none`",
    ],
    [
      "symptoms of a topic",
      { ...HEAD, symptoms: ["it hurts"] },
      "symptoms: belong to trouble only",
    ],
    [
      "trouble without symptoms",
      { ...HEAD, kind: "trouble" },
      "symptoms: are missing: trouble is found by them",
    ],
    [
      "a number that is not listed",
      HEAD,
      "(text): cites [2], which is not listed",
      "One [1], two [2].",
    ],
    [
      "a citation the text never uses",
      HEAD,
      "(text): never uses citation [1]",
      "Nothing is cited.",
    ],
    ["no text", HEAD, "(text): is empty", ""],
    ["a head that is no mapping", ["x"], "front matter is not a mapping"],
  ];
  for (const [what, head, line, body] of faults) {
    it(`is refused for ${what}, by file and field`, () => {
      assert.ok(
        faultsOf(head, body).includes(`public-provider.md: ${line}`),
        faultsOf(head, body).join("\n"),
      );
    });
  }

  it("is refused without front matter, and where that is not YAML", () => {
    assert.throws(() => parseArticle("a", "only text", parse), /a\.md: has no front matter/u);
    assert.throws(
      () => parseArticle("a", "---\na: [\n---\ntext", parse),
      /a\.md: front matter is not YAML/u,
    );
    assert.throws(
      () => parseArticle("A b", source(HEAD), parse),
      /A b\.md: \(name\): is not in kebab/u,
    );
  });

  it("never fails in another way than by telling its faults", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.json(), (text, head) => {
        for (const tried of [text, `---\n${text}\n---\n${text}`, `---\n${head}\n---\n${text}`]) {
          assert.throws(() => parseArticle("a", tried, parse), ArticleFaults);
        }
      }),
    );
  });
});

describe("the library", () => {
  let folder: TempFolder;
  beforeEach(() => {
    folder = tempFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it("reads every article of a folder, in order, and finds each by its slug", () => {
    writeFileSync(folder.path("b.md"), source({ ...HEAD, title: "B", see: ["a"] }));
    writeFileSync(folder.path("a.md"), source(HEAD));
    writeFileSync(folder.path("notes.txt"), "not an article");
    const library = readLibrary(folder.path());
    assert.deepEqual(
      library.articles.map(({ slug }) => slug),
      ["a", "b"],
    );
    assert.equal(library.bySlug.get("b")?.title, "B");
  });

  it("tells the faults of all articles at once", () => {
    writeFileSync(folder.path("a.md"), source({ ...HEAD, kind: "recipe" }));
    writeFileSync(folder.path("b.md"), source({ ...HEAD, held: "today" }));
    assert.throws(() => readLibrary(folder.path()), /a\.md: kind.*\n.*b\.md: held/su);
  });

  it("refuses two articles of one title, and a link to an article there is not or to itself", () => {
    writeFileSync(folder.path("a.md"), source({ ...HEAD, see: ["a"] }));
    writeFileSync(folder.path("b.md"), source({ ...HEAD, see: ["nowhere"] }));
    assert.throws(
      () => readLibrary(folder.path()),
      (error) => {
        assert.ok(error instanceof ArticleFaults);
        assert.deepEqual(error.faults, [
          "b.md: title: another article is called `What a public provider is`",
          "a.md: see: `a` is no other article",
          "b.md: see: `nowhere` is no other article",
        ]);
        return true;
      },
    );
  });

  it("is read once, on first use", async () => {
    assert.equal(await loadLibrary(), await loadLibrary());
    assert.ok((await loadLibrary()).articles.length >= 60);
  });
});

import assert from "node:assert/strict";
import { ask, askJson, withFiles } from "../../support/ask.js";

describe("the command line, asked how something works", () => {
  it("answers with an article: no verdict, a text and its citations", async () => {
    const document = await askJson(["what does open federation mean?"]);
    assert.equal(document.answer, null);
    assert.equal(document.understood?.kind, "topic");
    assert.match(document.text, /^What open federation means\n/u);
    assert.ok(document.citations.length > 0);
  });

  it("says that it has nothing, with no citation", async () => {
    const document = await askJson(["how does the teams phone licence price list work?"]);
    assert.match(document.text, /^I have nothing on that\./u);
    assert.deepEqual(document.citations, []);
  });

  it("says to a symptom what the evidence rules out", () =>
    withFiles(
      {
        "tenant/federation.txt":
          "Identity : Global\nAllowFederatedUsers : True\nAllowTeamsConsumer : True\n",
      },
      async (folder) => {
        const { stdout } = await ask([
          "--environment",
          folder,
          "your organizations are not set up to talk to each other",
        ]);
        assert.match(
          stdout,
          /AllowFederatedUsers is True \(tenant\/federation\.txt:2\), so this is not it/u,
        );
      },
    ));

  it("answers topics in a batch beside the others", async () => {
    const lines = [
      { id: 1, question: "what does open federation mean?" },
      { id: 2, question: "can alice@contoso.com chat with bob@fabrikam.com?" },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join("\n");
    const { stdout } = await ask(["--batch", "-"], input);
    const documents = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly id: number; readonly answer: string | null });
    assert.deepEqual(
      documents.map(({ id, answer }) => [id, answer]),
      [
        [1, null],
        [2, "undetermined"],
      ],
    );
  });
});

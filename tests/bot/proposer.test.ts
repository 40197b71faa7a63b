import assert from "node:assert/strict";
import sinon from "sinon";
import { createLog } from "../../bot/log.js";
import { createMetrics, type Metrics } from "../../bot/metrics.js";
import { createProposer } from "../../bot/proposer.js";
import {
  MODEL_KEY,
  startLanguageModel,
  type FakeLanguageModel,
  type ModelReaction,
} from "../support/language-model.js";

const TEXT = "alice@contoso.com wants a natter with bob@fabrikam.com";
const READ = {
  kind: "reach",
  subject: "alice@contoso.com",
  peer: { kind: "organization", address: "bob@fabrikam.com", domain: "fabrikam.com" },
  modality: "chat",
  direction: "outbound",
  asOf: null,
};

describe("reading by a language model", function () {
  this.timeout(20_000);
  let model: FakeLanguageModel;
  let metrics: Metrics;
  let lines: string[];
  let printed: string[];
  before(async () => {
    model = await startLanguageModel();
  });
  after(() => model.close());
  beforeEach(() => {
    metrics = createMetrics();
    lines = [];
    printed = [];
    sinon.replace(
      console,
      "log",
      (...what: unknown[]) => void printed.push(what.map(String).join(" ")),
    );
  });
  afterEach(() => {
    sinon.restore();
  });

  /** A reader that has not been asked anything yet. */
  const reader = (patience = 10_000) =>
    createProposer(model.settings, {
      log: createLog("debug", { write: (line) => void lines.push(line) }),
      metrics,
      now: () => new Date(),
      patience,
    });

  const outcomes = async (): Promise<readonly string[]> =>
    [...(await metrics.registry.metrics()).matchAll(/readings_total\{outcome="(.+?)"\} \d+/gu)].map(
      ([, outcome]) => outcome ?? "",
    );

  it("gives the question that the model read, whose people stand in the text", async () => {
    model.react(() => ({ says: READ }));
    const { asOf, ...understood } = READ;
    assert.deepEqual(await reader()(TEXT), { understood, asOf });
    assert.deepEqual(await outcomes(), ["proposed"]);
  });

  it("sends the text and what to do with it, no tools, and nothing of the organisation", async () => {
    await reader()("say hello to {{$temp.x}} of bob@fabrikam.com");
    const call = model.calls.at(-1);
    assert.ok(call);
    assert.deepEqual([call.method, call.path], ["POST", "/v1/chat/completions"]);
    assert.equal(call.authorization, `Bearer ${MODEL_KEY}`);
    assert.equal(call.text, "say hello to {{$temp.x}} of bob@fabrikam.com");
    const { messages, ...rest } = call.body;
    assert.deepEqual(
      (messages as readonly { readonly role: string }[]).map(({ role }) => role),
      ["system", "user"],
    );
    assert.deepEqual(rest, {
      model: "tiny",
      temperature: 0,
      max_tokens: 300,
      top_p: 1,
      frequency_penalty: 0,
      presence_penalty: 0,
      response_format: { type: "json_object" },
    });
  });

  it("asks once about a text, though the turn runs again", async () => {
    model.react(() => ({ says: READ }));
    const propose = reader();
    const before = model.calls.length;
    const [one, two] = await Promise.all([propose(TEXT), propose(TEXT)]);
    assert.deepEqual([one, await propose(TEXT)], [two, two]);
    assert.equal(model.calls.length, before + 1);
  });

  it("does not put a text longer than it reads to the model", async () => {
    const before = model.calls.length;
    assert.equal(await reader()(`${TEXT} ${"x".repeat(2_000)}`), null);
    assert.deepEqual([model.calls.length, await outcomes()], [before, ["too-long"]]);
  });

  it("puts eight texts at once to the model, and no more", async () => {
    model.react(() => "hang");
    const propose = reader(300);
    const all = Array.from({ length: 9 }, (_, n) => propose(`${TEXT} ${String(n)}`));
    assert.deepEqual(new Set(await Promise.all(all)), new Set([null]));
    assert.deepEqual((await outcomes()).toSorted(), ["busy", "slow"]);
  });

  const echo = JSON.stringify({ error: { message: `bad key ${MODEL_KEY} for ${TEXT}` } });
  const failures: readonly (readonly [string, ModelReaction, string])[] = [
    ["says that it could not", { says: { kind: null } }, "nothing"],
    ["says nothing", { says: "" }, "nothing"],
    ["is slow", "hang", "slow"],
    ["never comes to an end", "trickle", "slow"],
    ["hangs up", "hang-up", "unreachable"],
    ["refuses the key", { status: 401, body: echo }, "refused"],
    ["is asked too often", { status: 429, body: echo }, "rate-limited"],
    ["fails", { status: 500, body: echo }, "failed"],
    ["sends us elsewhere", { status: 307, location: "http://127.0.0.1:9/" }, "unreachable"],
    ["answers with no JSON", { status: 200, body: "<html>" }, "not-json"],
    ["answers with other JSON", { status: 200, body: '{"choices":[]}' }, "not-json"],
    ["answers without end", { status: 200, body: `"${"x".repeat(100_000)}"` }, "too-long"],
    ["talks", { says: "Yes, alice@contoso.com may chat." }, "not-json"],
    ["talks around it", { says: `Sure! ${JSON.stringify(READ)}` }, "not-json"],
    ["talks much", { says: "x".repeat(5_000) }, "too-long"],
    ["answers the question", { says: { answer: "allowed" } }, "not-a-question"],
    ["adds an answer", { says: { ...READ, answer: "allowed" } }, "not-a-question"],
    ["gives a list", { says: [READ] }, "not-a-question"],
    ["wraps it", { says: { question: READ } }, "not-a-question"],
    ["mixes up types", { says: { ...READ, subject: ["alice@contoso.com"] } }, "not-a-question"],
    ["gives commands", { says: { ...READ, kind: "command" } }, "not-a-question"],
    [
      "reaches for prototypes",
      { says: JSON.stringify(READ).replace('"asOf"', '"__proto__":{"x":1},"asOf"') },
      "not-a-question",
    ],
    [
      "names somebody else",
      { says: { ...READ, peer: { ...READ.peer, address: "eve@fabrikam.com" } } },
      "not-a-question",
    ],
    ["names somebody of ours", { says: { ...READ, subject: "ceo@contoso.com" } }, "not-a-question"],
    ["makes up a date", { says: { ...READ, asOf: "yesterday" } }, "not-a-question"],
  ];
  for (const [what, reaction, outcome] of failures) {
    it(`gives nothing when the model ${what}, and writes down no more than that`, async () => {
      model.react(() => reaction);
      const before = model.calls.length;
      assert.equal(await reader(outcome === "slow" ? 400 : 10_000)(TEXT), null);
      assert.equal(model.calls.length, before + 1, "one try");
      assert.deepEqual(await outcomes(), [outcome]);
      const written = [...lines, ...printed].join("\n");
      assert.equal(lines.length, 1);
      assert.deepEqual(printed, []);
      for (const secret of [MODEL_KEY, "alice", "fabrikam"]) assert.ok(!written.includes(secret));
    });
  }

  it("gives nothing when nobody is there", async () => {
    const settings = { ...model.settings, endpoint: "http://127.0.0.1:9/v1" };
    const log = createLog("silent");
    const propose = createProposer(settings, { log, metrics, now: () => new Date() });
    assert.equal(await propose(TEXT), null);
    assert.deepEqual(await outcomes(), ["unreachable"]);
  });
});

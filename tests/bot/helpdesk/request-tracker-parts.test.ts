import assert from "node:assert/strict";
import { plainWords } from "../../../bot/helpdesk/plain-words.js";
import { createTrackerCall, TrackerFault } from "../../../bot/helpdesk/request-tracker-client.js";
import { readRequestTrackerSettings } from "../../../bot/helpdesk/request-tracker-settings.js";
import { deedOfStatus } from "../../../bot/helpdesk/request-tracker-status.js";
import { createRequestTracker } from "../../../bot/helpdesk/request-tracker.js";
import { deskOf, referencesInMemory } from "../../support/ticket-desk.js";
import { ticketRow } from "../../support/ticket-row.js";
import { answering, startWebhookServer, type WebhookServer } from "../../support/webhook-server.js";

const UNWATCHED = { begin: () => Promise.resolve(), catchUp: () => Promise.resolve() };
const SETTINGS = {
  RT_URL: "https://rt.contoso.com/rt/",
  RT_TOKEN: "1-14-s3cret",
  RT_QUEUE: "Service Desk",
};

describe("the settings of a helpdesk in Request Tracker", () => {
  const faults = (env: Record<string, string>): readonly string[] => {
    const read = readRequestTrackerSettings({ ...SETTINGS, ...env });
    return "faults" in read ? read.faults : [];
  };

  it("are an address, a token and a queue", () => {
    assert.deepEqual(readRequestTrackerSettings(SETTINGS), {
      url: "https://rt.contoso.com/rt",
      token: "1-14-s3cret",
      queue: "Service Desk",
      pollMs: 30_000,
    });
    for (const name of Object.keys(SETTINGS))
      assert.match(faults({ [name]: " " }).join(), new RegExp(`^${name} is not set; `, "u"));
  });

  it("send the token in the clear to this machine alone, and are never repeated", () => {
    assert.deepEqual(faults({ RT_URL: "http://127.0.0.1:8080" }), []);
    for (const RT_URL of [
      "http://rt.contoso.com",
      "https://a:s3cret@rt.contoso.com",
      "https://rt.contoso.com/?token=s3cret",
      "rt",
    ])
      assert.match(faults({ RT_URL }).join(), /^RT_URL is not an https address/u, RT_URL);
    const all = faults({ RT_URL: "ftp://s3cret", RT_TOKEN: "s3 cret", RT_POLL_SECONDS: "5" });
    assert.deepEqual(all.map((fault) => fault.split(" ")[0]).sort(), [
      "RT_POLL_SECONDS",
      "RT_TOKEN",
      "RT_URL",
    ]);
    assert.doesNotMatch(all.join(), /s3/u);
  });
});

describe("a Request Tracker that does not answer as it should", () => {
  let server: WebhookServer;
  beforeEach(async () => {
    server = await startWebhookServer();
  });
  afterEach(() => server.close());

  const send = (patience?: number) => {
    const url = server.url.replace(/\/hook$/u, "");
    const call = createTrackerCall({ url, token: "1-14-s3cret" }, patience);
    const parts = { settings: { queue: "General" }, call, references: referencesInMemory() };
    return createRequestTracker({ ...parts, desk: deskOf(), watch: UNWATCHED }).send(
      ticketRow("request-tracker"),
    );
  };

  it("is asked again later where it may mend, as late as it says, and not where it can't", async () => {
    for (const [status, headers, expected] of [
      [401, {}, { kind: "retry", fault: "http-401", arrived: "no" }],
      [403, {}, { kind: "retry", fault: "http-403", arrived: "no" }],
      [
        429,
        { "retry-after": "7" },
        { kind: "retry", fault: "http-429", arrived: "no", after: 7_000 },
      ],
      [503, {}, { kind: "retry", fault: "http-503", arrived: "no" }],
      [400, {}, { kind: "gone", fault: "http-400", unreachable: false }],
      [200, {}, { kind: "retry", fault: "not-json", arrived: "no" }],
    ] as const) {
      server.script.push(answering(status, headers));
      assert.deepEqual(await send(), expected);
    }
  });

  it("is not followed elsewhere, for there the token would go too", async () => {
    server.script.push(answering(302, { location: `${server.url}/elsewhere` }));
    assert.deepEqual(await send(), { kind: "retry", fault: "redirected", arrived: "no" });
    assert.equal(server.received.length, 1);
  });

  it("may have made the ticket where it fell silent over it, and is then given a minute", async () => {
    const found = Buffer.from(JSON.stringify({ items: [] }));
    server.script.push(
      (response) => response.end(found),
      () => undefined,
    );
    const sending = await send(300);
    assert.deepEqual(sending, {
      kind: "retry",
      fault: "timeout",
      arrived: "perhaps",
      after: 60_000,
    });
  });

  it("got nothing where nobody listens", async () => {
    await server.close();
    assert.deepEqual(await send(), { kind: "retry", fault: "ECONNREFUSED", arrived: "no" });
    server = await startWebhookServer();
  });

  it("is not asked again for what is longer than anybody reads", async () => {
    server.script.push((response) => response.end(Buffer.alloc(4_000_001, " ")));
    assert.deepEqual(await send(), { kind: "gone", fault: "too-long", unreachable: false });
  });

  it("leaves no token in what is reported", async () => {
    server.script.push(answering(500));
    const call = createTrackerCall({ url: server.url, token: "1-14-s3cret" });
    const fault: unknown = await call({ method: "GET", path: "rt" }).catch(
      (error: unknown) => error,
    );
    assert.ok(fault instanceof TrackerFault);
    assert.doesNotMatch(JSON.stringify([fault, fault.message, fault.stack]), /s3cret/u);
  });
});

describe("what a status over there means here", () => {
  it("follows the table, by where our ticket stands", () => {
    const action = (status: string, state: "new" | "assigned" | "waiting" | "resolved") =>
      deedOfStatus(status, null, state)?.action ?? null;
    assert.equal(action("open", "new"), "assign");
    assert.equal(action("open", "waiting"), null);
    assert.equal(action("open", "resolved"), "reopen");
    assert.equal(action("stalled", "assigned"), "ask-requester");
    assert.equal(action("rejected", "new"), "resolve");
    assert.equal(action("deleted", "assigned"), "resolve");
    assert.equal(action("resolved", "resolved"), null);
    assert.equal(action("some-lifecycle-of-theirs", "new"), null);
  });

  it("loses no words, whatever the status", () => {
    assert.deepEqual(deedOfStatus("theirs", "Hello.", "new"), { action: "note", note: "Hello." });
    assert.match(deedOfStatus("rejected", null, "new")?.note ?? "", /without resolving/u);
  });
});

describe("a reply's words", () => {
  it("are what its writer wrote, without markup, quotation and signature", () => {
    assert.equal(plainWords("Yes.\r\n> No?\n\n\n\nBye\n-- \nHugo", false), "Yes.\n\nBye");
    const html =
      "<style>x</style><p>A &lt;b&gt; &#228; &#xe9; &unknown;</p><blockquote>old</blockquote><div>C<br/>D</div>";
    assert.equal(plainWords(html, true), "A <b> ä é &unknown;\nC\nD");
    assert.equal(plainWords("&#9999999;&#0;", true), "");
  });
});

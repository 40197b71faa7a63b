import assert from "node:assert/strict";
import { isFaulty, readConfig, type Config } from "../../../bot/config.js";
import {
  isOneWay,
  openHelpdesk,
  readHelpdesk,
  type ChosenHelpdesk,
} from "../../../bot/helpdesk/index.js";
import { HELPDESK_KINDS } from "../../../bot/helpdesk/kinds.js";
import type { HelpdeskKinds, HelpdeskParts } from "../../../bot/helpdesk/kind.js";
import { createMetrics } from "../../../bot/metrics.js";

const PLAIN: HelpdeskKinds = {
  first: {
    variables: ["FIRST"],
    read: () => () => ({
      send: () => Promise.resolve({ kind: "sent" }),
      check: () => Promise.resolve(["nobody answers there"]),
    }),
  },
  second: {
    variables: ["SECOND"],
    inChannel: true,
    read: ({ SECOND }) =>
      SECOND === undefined
        ? { faults: ["SECOND is not set; the second needs it"] }
        : () => ({
            send: () => Promise.resolve({ kind: "sent" }),
            check: () => Promise.reject(new TypeError("secret host")),
          }),
  },
};

describe("HELPDESK", () => {
  const config = (HELPDESK: string): Config => {
    const read = readConfig({ LOCAL: "1", HELPDESK });
    assert.ok(!isFaulty(read));
    return read;
  };
  const chosen = (HELPDESK: string, env: Readonly<Record<string, string>>): ChosenHelpdesk => {
    const read = readHelpdesk(config(HELPDESK), PLAIN, env);
    assert.ok(!("faults" in read));
    return read;
  };

  it("left empty is the inbox on the local page in local mode, and nothing elsewhere", () => {
    assert.deepEqual(config("").helpdesk, ["local"]);
    const read = readHelpdesk(config(""), HELPDESK_KINDS, {});
    assert.ok(!("faults" in read));
    assert.deepEqual([...read.keys()], ["local"]);
    const elsewhere = { ...config("local"), local: false };
    const refused = readHelpdesk(elsewhere, HELPDESK_KINDS, {});
    assert.ok("faults" in refused);
  });

  it("names several at once, each named once", () => {
    assert.deepEqual(config("first, second,first").helpdesk, ["first", "second"]);
    assert.deepEqual([...chosen("first,second", { SECOND: "x" }).keys()], ["first", "second"]);
  });

  it("is one way where it is told by mail, or by a webhook without a way back, and by nothing else", () => {
    const env = {
      ...{ MAIL_HOST: "localhost", MAIL_FROM: "bot@contoso.com", MAIL_TO: "desk@contoso.com" },
      WEBHOOK_URL: "https://desk.contoso.com/hook",
      WEBHOOK_SECRETS: `whsec_${Buffer.alloc(32, 1).toString("base64")}`,
    };
    const back = `whsec_${Buffer.alloc(32, 2).toString("base64")}`;
    const isSo = (HELPDESK: string, more: Readonly<Record<string, string>> = {}): boolean => {
      const read = readHelpdesk(config(HELPDESK), HELPDESK_KINDS, { ...env, ...more });
      assert.ok(!("faults" in read), JSON.stringify(read));
      return isOneWay(read);
    };
    assert.deepEqual(
      ["mail", "webhook", "mail,webhook"].map((named) => isSo(named)),
      [true, true, true],
    );
    assert.deepEqual(
      ["local", "mail,local"].map((named) => isSo(named)),
      [false, false],
    );
    assert.equal(isSo("mail,webhook", { WEBHOOK_CALLBACK_SECRETS: back }), false);
  });

  it("says every fault at once, a line each", () => {
    const read = readHelpdesk(config("second, third"), PLAIN, {});
    assert.deepEqual(read, {
      faults: [
        "SECOND is not set; the second needs it",
        "HELPDESK holds something that is none of first, second",
      ],
    });
  });

  it("is looked at when it starts, and says in a line what cannot be reached, without a secret", async () => {
    const helpdesk = openHelpdesk(
      chosen("first,second", { SECOND: "x" }),
      {} as unknown as HelpdeskParts,
    );
    assert.deepEqual(await helpdesk.check(), [
      "HELPDESK first: nobody answers there",
      "HELPDESK second: could not be looked at (TypeError)",
    ]);
    assert.deepEqual(
      [...helpdesk.destinations].map(([name, { unlimited }]) => [name, unlimited]),
      [
        ["first", true],
        ["second", undefined],
      ],
    );
  });
});

describe("the figures of the outbox", () => {
  it("say what waits, what was given up and what was sent, by destination", async () => {
    const metrics = createMetrics();
    metrics.watchOutbox(() =>
      Promise.resolve([{ destination: "mail", state: "dead", rows: 3 } as const]),
    );
    metrics.delivered("webhook", "sent");
    const text = await metrics.registry.metrics();
    assert.match(text, /edgewise_outbox_rows\{destination="mail",state="dead"\} 3/u);
    assert.match(text, /edgewise_deliveries_total\{destination="webhook",outcome="sent"\} 1/u);
  });
});

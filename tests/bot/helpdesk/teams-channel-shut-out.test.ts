import assert from "node:assert/strict";
import { createAdapter } from "../../../bot/connector.js";
import { openTeamsChannel, TEAMS_CHANNEL } from "../../../bot/helpdesk/teams-channel.js";
import type { OpenedDestination } from "../../../bot/helpdesk/kind.js";
import { startConnector, type FakeConnector } from "../../support/connector.js";
import { APP_ID, OurCredentials } from "../../support/our-credentials.js";
import { deskOf, referencesInMemory } from "../../support/ticket-desk.js";
import { ticketRow } from "../../support/ticket-row.js";
import { ticketOf } from "../../support/tickets.js";

const CHANNEL = "19:helpdeskhelpdesk@thread.tacv2";
const NOT_IN = { status: 403, code: "BotNotInConversationRoster" };

describe("a channel that the bot was not added to", () => {
  let connector: FakeConnector;
  let channel: OpenedDestination;
  let lines: string[];
  beforeEach(async () => {
    connector = await startConnector();
    lines = [];
    const open = openTeamsChannel({
      conversation: CHANNEL,
      serviceUrl: connector.url,
      tenant: "contoso",
      appId: APP_ID,
      members: [],
    });
    const parts = {
      adapter: createAdapter({
        registration: null,
        mayCall: () => true,
        credentials: new OurCredentials(),
        patience: { callTimeout: 200, pauses: [1] },
      }),
      maySend: () => true,
      desk: deskOf(ticketOf()),
      references: referencesInMemory(),
      now: () => new Date(),
      log: { warn: (_: unknown, line: string) => void lines.push(line) },
    };
    channel = open(parts as unknown as Parameters<typeof open>[0]);
  });
  afterEach(() => connector.close());

  it("is named at the start, with what to do, and nothing is posted or changed for that", async () => {
    connector.react(NOT_IN, { status: 404, code: "ConversationNotFound" });
    const [notIn, ...more] = await channel.check();
    assert.match(notIn ?? "", /^TEAMS_CHANNEL can't be reached: .*Roster; add the bot to the/u);
    assert.deepEqual(more, []);
    assert.match((await channel.check()).join("\n"), /^.*status-404-ConversationNotFound.*id$/u);
    assert.deepEqual(await channel.check(), []);
    assert.deepEqual([...new Set(connector.calls.map(({ method }) => method))], ["GET"]);
    assert.equal(connector.calls[0]?.path, `/v3/conversations/${CHANNEL}/pagedmembers`);
  });

  it("is told from a token that is not believed, and from a service that is away", async () => {
    connector.react({ status: 401, code: "BotNotRegistered" });
    assert.match((await channel.check()).join("\n"), /^.*status-401.*MICROSOFT_APP_ID.*$/u);
    await connector.close();
    assert.match(
      (await channel.check()).join("\n"),
      /^.*no-answer; what is for it is tried again$/u,
    );
    connector = await startConnector();
  });

  it("is tried again until somebody adds it, and the log says once what to do", async () => {
    const row = ticketRow(TEAMS_CHANNEL);
    connector.react(NOT_IN, { status: 404, code: "ConversationNotFound" });
    const shutOut = await channel.send(row);
    assert.deepEqual(shutOut, {
      kind: "retry",
      fault: "status-403-BotNotInConversationRoster",
      arrived: "no",
    });
    assert.equal((await channel.send(row)).kind, "retry");
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? "", /TEAMS_CHANNEL: add it to the channel's team/u);
    assert.deepEqual(await channel.send(row), { kind: "sent" });
  });
});

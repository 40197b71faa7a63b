import assert from "node:assert/strict";
import type { ChannelPress } from "../../../bot/helpdesk/kind.js";
import { TEAMS_CHANNEL } from "../../../bot/helpdesk/teams-channel.js";
import { createTakePress } from "../../../bot/helpdesk/teams-channel-press.js";
import { readTeamsChannelSettings } from "../../../bot/helpdesk/teams-channel-settings.js";
import type { Reply } from "../../../dialogs/index.js";
import { APP_ID } from "../../support/our-credentials.js";
import { TENANT } from "../../support/running-bot.js";
import { deskOf, referencesInMemory, type DeskInMemory } from "../../support/ticket-desk.js";
import { draftOf, ticketOf } from "../../support/tickets.js";

const CHANNEL = "19:helpdeskhelpdesk@thread.tacv2";
const HUGO = "0a000000-0000-4000-8000-000000000001";
const HEDY = "0a000000-0000-4000-8000-000000000002";
const ID = draftOf().id;

const wordsOf = (answer: Reply | string | null): string =>
  typeof answer === "string" ? answer : assert.fail("it was more than a word");

describe("a press in the helpdesk's channel", () => {
  const tenant = "contoso";
  const members = [HUGO];
  const settings = { conversation: CHANNEL, serviceUrl: "", tenant, appId: APP_ID, members };
  const press = (change: Partial<ChannelPress> = {}): ChannelPress => ({
    place: { tenant, conversation: CHANNEL },
    person: { id: HUGO.toUpperCase(), name: "Hugo", address: null },
    verb: "helpdesk-act",
    data: { card: ID, ticket: ID, revision: 1, action: "assign" },
    activity: "sent-1",
    ...change,
  });
  const take = (desk: DeskInMemory, change: Partial<ChannelPress>) =>
    createTakePress({
      settings,
      destination: TEAMS_CHANNEL,
      desk,
      references: referencesInMemory(),
      now: () => new Date(),
    })(press(change));

  it("does nothing from another organisation or conversation, and says so", async () => {
    const desk = deskOf(ticketOf());
    for (const place of [
      { tenant: "fabrikam", conversation: CHANNEL },
      { tenant, conversation: `${CHANNEL}x` },
      { tenant, conversation: `a:me;${CHANNEL}` },
    ]) {
      assert.match(wordsOf(await take(desk, { place })), /only be done in the helpdesk's own/u);
    }
    assert.deepEqual(desk.asked, []);
  });

  it("is left to the conversation where it is none of the helpdesk's", async () => {
    assert.equal(await take(deskOf(ticketOf()), { verb: "ask" }), null);
  });

  it("that cannot be read does nothing, and says so", async () => {
    const desk = deskOf(ticketOf());
    for (const data of [{}, { ticket: ID, revision: 1, action: "withdraw" }, { ticket: 7 }]) {
      assert.match(wordsOf(await take(desk, { data })), /Nothing was changed/u);
    }
    assert.deepEqual(desk.asked, []);
  });

  it("with more words than a ticket takes does nothing, and says so", async () => {
    const desk = deskOf(ticketOf());
    const data = { card: ID, ticket: ID, revision: 1, action: "note", note: "x".repeat(10_001) };
    const answer = await take(desk, { data });
    assert.ok(answer !== null && typeof answer !== "string");
    assert.match(answer.text, /^That is too long: a note has at most 10,000 characters/u);
  });

  it("is done by whom the list names, in whatever case, and by nobody where it is empty", async () => {
    const desk = deskOf(ticketOf());
    await take(desk, {});
    assert.deepEqual(desk.asked, ["Hugo: assign "]);
    const nobody = createTakePress({
      settings: { ...settings, members: [] },
      destination: TEAMS_CHANNEL,
      desk,
      references: referencesInMemory(),
      now: () => new Date(),
    });
    assert.match(wordsOf(await nobody(press())), /Only the people of the helpdesk/u);
  });
});

describe("the settings of the helpdesk's channel", () => {
  const config = {
    registration: { appId: APP_ID, password: "secret", tenantId: TENANT },
    serviceUrlHosts: ["smba.trafficmanager.net"],
  };

  it("name the channel and who may work there", () => {
    const env = { TEAMS_CHANNEL: CHANNEL, HELPDESK_MEMBERS: `${HUGO}, ${HEDY.toUpperCase()}` };
    assert.deepEqual(readTeamsChannelSettings(env, config), {
      conversation: CHANNEL,
      serviceUrl: "https://smba.trafficmanager.net/teams/",
      tenant: TENANT,
      appId: APP_ID,
      members: [HUGO, HEDY],
    });
    const all = readTeamsChannelSettings({ ...env, HELPDESK_MEMBERS: "*" }, config);
    assert.ok("members" in all && all.members === "everybody");
  });

  it("left out or wrong are each named, never with their value, and nobody is a member by default", () => {
    assert.deepEqual(readTeamsChannelSettings({}, config), {
      faults: [
        "TEAMS_CHANNEL is not set; a helpdesk in a channel of Teams needs it",
        "HELPDESK_MEMBERS is not set; a helpdesk in a channel of Teams needs it",
      ],
    });
    const env = { TEAMS_CHANNEL: CHANNEL, HELPDESK_MEMBERS: "*" };
    const foreign = { ...env, TEAMS_SERVICE_URL: "https://evil.example/" };
    assert.deepEqual(readTeamsChannelSettings(foreign, config), {
      faults: ["TEAMS_SERVICE_URL is not an https address of Teams, or of SERVICE_URL_HOSTS"],
    });
    const wrong = { TEAMS_CHANNEL: "General", HELPDESK_MEMBERS: "hugo" };
    const read = readTeamsChannelSettings(wrong, config);
    assert.ok("faults" in read && read.faults.length === 2);
  });
});

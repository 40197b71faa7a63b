import assert from "node:assert/strict";
import {
  historyNeeds,
  initialState,
  migrateState,
  step,
  ticketNeeds,
} from "../../dialogs/index.js";
import { HISTORY } from "../../dialogs/words/en/history.js";
import { LABELS } from "../../dialogs/words/en/labels.js";
import { HANDING, TICKET_CARD } from "../../dialogs/words/en/tickets.js";
import { describeOver } from "../support/backends.js";
import { recordedPerson, whoIs, type RecordedPerson } from "../support/recorded-person.js";
import { renamed } from "../support/redelivery.js";
import type { HttpAnswer } from "../support/running-bot.js";
import { placeOf } from "../support/screen.js";
import { startServed, type Served } from "../support/served-organisations.js";

type Activity = Parameters<typeof renamed>[0];

const ASK = "can alice@contoso.com chat with carol@fabrikam.com?";

describeOver("an activity that is delivered again", (kind) => {
  const people = Array.from({ length: 12 }, (_, number) => whoIs(number));
  let served: Served;
  let person: RecordedPerson;
  let delivered: { readonly activity: Activity; readonly answer: HttpAnswer }[];
  let sending: { readonly activity: Activity }[];
  let ahead: number;
  let held: Promise<void>;
  let used = 0;
  // The clock begins with a minute and moves with every activity, and where a test moves it.
  let minute: number;
  before(async function () {
    this.timeout(30_000);
    minute = Math.floor(Date.now() / 60_000) * 60_000;
    const database = await kind.begin();
    served = await startServed(
      [await database.open()],
      people.map(({ tenant }) => tenant),
      {
        now: () => new Date(minute + ahead * 1000),
        dialog: {
          step,
          prepare: () => held,
          needs: (state, event, context) => [
            ...historyNeeds(state, event, context),
            ...ticketNeeds(state, event),
          ],
          initialState,
          migrateState,
        },
      },
    );
  });
  after(() => served.close());
  beforeEach(() => {
    ahead = 0;
    held = Promise.resolve();
    [delivered, sending] = [[], []];
    const who = people[used] ?? assert.fail("more people are needed");
    used += 1;
    person = recordedPerson(served, who, async (activity) => {
      ahead += 0.01;
      sending.push({ activity });
      const answer = await served.post(activity);
      assert.equal(answer.status, 200, answer.text);
      delivered.push({ activity, answer });
      return answer;
    });
  });

  /** Delivers the n-th activity from the end again; gives both answers. */
  const again = async (back = 1): Promise<readonly [HttpAnswer, HttpAnswer]> => {
    const first = delivered.at(-back) ?? assert.fail("nothing was delivered");
    const second = await served.post(renamed(first.activity));
    assert.equal(second.status, 200);
    return [first.answer, second];
  };
  const said = (): number =>
    served.calls.filter(
      (call) =>
        placeOf(call).conversation === person.who.conversation && call.body["type"] === "message",
    ).length;
  const revision = async (): Promise<number> => {
    const { tenant, conversation } = person.who;
    return (await served.store.conversation({ tenant, conversation })).revision;
  };
  const facts = async (): Promise<number> =>
    [...(await served.store.environment(person.who.tenant)).environment.slots()].length;

  it("as a press under another id gets the answer of the first, and does nothing", async () => {
    await person.say(ASK);
    await person.press(HANDING.button);
    const before = [said(), await revision()];
    const [first, second] = await again();
    assert.deepEqual(second.body, first.body);
    assert.deepEqual([said(), await revision()], before);
  });

  it("sends the ticket of the summary that is shown, however often that was opened", async () => {
    await person.say(ASK);
    await person.press(HANDING.button);
    await again();
    await person.press(HANDING.send);
    const [first, second] = await again();
    assert.deepEqual(second.body, first.body);
    await person.settle();
    await person.press(TICKET_CARD.addNote, ({ id }) => (id === "note" ? "More." : undefined));
    const [noted, told] = await again();
    assert.deepEqual(told.body, noted.body, "nobody is told that it failed");
    const [ticket, ...others] = await served.store.desk.tickets(person.who.tenant, 10);
    assert.deepEqual([ticket?.entries.length, others], [2, []]);
  });

  it("waits while the first is still at it, and gets its answer", async () => {
    await person.say(ASK);
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    const ended: string[] = [];
    const first = person.press(LABELS.changeFact).then(() => ended.push("first"));
    // The person's part is a matter of microtasks: by then it is on its way.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { activity } = sending.at(-1) ?? assert.fail("nothing is on its way");
    const second = served.post(renamed(activity));
    void second.then(() => ended.push("second"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(ended, []);
    release();
    await first;
    assert.deepEqual((await second).body, delivered.at(-1)?.answer.body);
    assert.equal(await revision(), 2);
  });

  it("as a press on a card that has gone on since gets the card as it stands, and does nothing", async () => {
    await person.say(ASK);
    await person.press(LABELS.checkAgain, ({ id, choices }) =>
      id === "fact-0" ? choices[0] : undefined,
    );
    await person.press(LABELS.changeFact);
    const before = [said(), await revision(), await facts()];
    const [, second] = await again(2);
    assert.match(second.text, new RegExp(LABELS.pickFact, "u"));
    assert.deepEqual([said(), await revision(), await facts()], before);
  });

  it("as another press on a card that has gone on since gets the card as it stands, and does nothing", async () => {
    await person.say(ASK);
    await person.press(LABELS.changeFact);
    const before = await facts();
    await person.pressOlder(0);
    assert.match(delivered.at(-1)?.answer.text ?? "", new RegExp(LABELS.pickFact, "u"));
    assert.equal(await facts(), before);
  });

  it("as a press counts as a new one after two minutes, and before that is told so", async () => {
    await person.say("help");
    await person.press(LABELS.showEnvironment);
    await person.say(ASK);
    const before = said();
    ahead = 59;
    const [, soon] = await again(2);
    assert.match(soon.text, /did not do it twice/u);
    assert.equal(said(), before);
    ahead = 120;
    await again(2);
    assert.equal(said(), before + 1);
  });

  it("keeps a thumb once", async () => {
    await person.say(ASK);
    await person.thumb("like");
    await again();
    const rows = await served.db
      .selectFrom("journal")
      .select("verdict")
      .where("tenant", "=", person.who.tenant)
      .execute();
    assert.equal(rows.length, 1);
  });

  for (const what of ["forget our environment", "forget me"]) {
    it(`brings nothing back after “${what}”`, async () => {
      await person.say(
        "Get-CsAccessEdgeConfiguration\n\nIdentity : Global\nAllowFederatedUsers : True\n",
      );
      await person.say(ASK);
      await person.say(what);
      await person.press(HISTORY.forgetButton);
      const before = [said(), await revision(), await facts()];
      await again(4);
      await again(3);
      await again(2);
      await again(1);
      assert.deepEqual([said(), await revision(), await facts()], before);
    });
  }
});

import assert from "node:assert/strict";
import type { Destination, Sending } from "../../bot/sending.js";
import { addToOutbox } from "../../bot/storage/outbox.js";
import { describeOver } from "../support/backends.js";
import { openGround, type OutboxGround } from "../support/outbox-ground.js";

describeOver("an outbox with several destinations", (kind) => {
  let ground: OutboxGround;
  let sent: string[];
  beforeEach(async () => {
    ground = await openGround([], await (await kind.begin()).open());
    sent = [];
  });
  afterEach(() => ground.close());

  /** Each in a conversation of its own where none is named. */
  const add = (destination: string, rows: number, conversation?: string): Promise<void> =>
    ground.db.transaction().execute(async (trx) => {
      for (let row = 0; row < rows; row += 1) {
        const id = `${destination}-${String(row)}`;
        await addToOutbox(trx, {
          ...{ id, destination, chain: id, person: null, payload: "{}" },
          place: { tenant: "contoso", conversation: conversation ?? id },
          at: ground.now().toISOString(),
        });
      }
    });
  const taking = (more: Partial<Destination> = {}): Destination => ({
    send: ({ id }) => {
      sent.push(id);
      return Promise.resolve({ kind: "sent" });
    },
    ...more,
  });
  const sentTo = (destination: string): number =>
    sent.filter((id) => id.startsWith(destination)).length;
  const until = async (isSo: () => boolean): Promise<void> => {
    const begun = performance.now();
    while (!isSo()) {
      assert.ok(performance.now() - begun < 10_000, "it did not happen");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it("lets nobody wait for what another's sending limits hold back, however much that is", async () => {
    await add("channel", 450, "helpdesk");
    ground.pass(1000);
    await add("reply", 1, "alice");
    await add("mail", 1);
    await ground
      .worker({ channel: taking(), reply: taking(), mail: taking({ unlimited: true }) })
      .work();
    assert.deepEqual([sentTo("channel"), sentTo("reply"), sentTo("mail")], [7, 1, 1]);
  });

  it("lets nobody wait for whoever is slow, nor what comes while they are", async () => {
    let answer: (sending: Sending) => void = () => undefined;
    const slow = new Promise<Sending>((resolve) => (answer = resolve));
    let tried = 0;
    const mail: Destination = {
      unlimited: true,
      send: () => {
        tried += 1;
        return slow;
      },
    };
    await add("mail", 20);
    ground.pass(1000);
    await add("reply", 1, "alice");
    const working = ground.worker({ mail, reply: taking(), notice: taking() }).work();
    await until(() => sentTo("reply") === 1);
    await add("notice", 1, "bob");
    ground.pass(2000);
    await until(() => sentTo("notice") === 1);
    assert.equal(tried, 8);
    answer({ kind: "sent" });
    assert.equal(await working, 22);
  });

  it("lets each have its turn at what they share", async () => {
    await add("notice", 40);
    ground.pass(1000);
    await add("reply", 1, "alice");
    await ground.worker({ notice: taking(), reply: taking() }).work();
    assert.equal(sentTo("reply"), 1);
    assert.equal(sentTo("notice"), 29, "as many as a tenant may be sent within a second");
  });

  for (const [what, fault] of [
    ["whose host is not allowed any more", "host-not-allowed"],
    ["that asks for patience", "status-429"],
    ["that throws", null],
  ] as const) {
    it(`tells a conversation that is well though another is one ${what}`, async () => {
      await add("requester", 20);
      ground.pass(1000);
      await add("well", 1);
      await ground.db.updateTable("outbox").set({ destination: "requester" }).execute();
      const requester: Destination = {
        send: ({ id }) => {
          if (id.startsWith("well")) sent.push(id);
          if (id.startsWith("well")) return Promise.resolve({ kind: "sent" });
          if (fault === null) return Promise.reject(new Error("a fault of ours"));
          return Promise.resolve({ kind: "retry", fault, arrived: "no" });
        },
      };
      await ground.worker({ requester }).work();
      assert.equal(sentTo("well"), 1);
    });
  }
});

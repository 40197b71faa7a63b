import assert from "node:assert/strict";
import { REQUESTER } from "../../../bot/helpdesk/requester-message.js";
import type { Destination } from "../../../bot/sending.js";
import { describeOver } from "../../support/backends.js";
import { openGround, takingAll, type OutboxGround } from "../../support/outbox-ground.js";

const refusing: Destination = {
  send: () => Promise.resolve({ kind: "gone", fault: "payload", unreachable: false }),
};

describeOver("a row about a ticket that cannot be read", (kind) => {
  let ground: OutboxGround;
  beforeEach(async () => {
    ground = await openGround(["desk", "other"], await (await kind.begin()).open());
    await ground.open();
  });
  afterEach(() => ground.close());

  for (const payload of ["{}", "not json", `{"ticket":null}`]) {
    it(`is given up and told to the requester, and keeps nobody else waiting: ${payload}`, async () => {
      await ground.db
        .updateTable("outbox")
        .set({ payload })
        .where("destination", "=", "desk")
        .execute();
      const other = takingAll();
      const requester = takingAll();
      const worker = ground.worker({
        desk: refusing,
        other: other.destination,
        [REQUESTER]: requester.destination,
      });
      assert.equal(await worker.work(), 3);
      assert.equal(await worker.work(), 0);
      assert.equal(other.payloads.length, 1);
      assert.match(requester.payloads.join(), /"undelivered":"desk"/u);
      assert.deepEqual(
        (await ground.rows("desk")).map(({ state }) => state),
        ["dead"],
      );
    });
  }

  it("is given up where its ticket cannot be read either", async () => {
    await ground.db.updateTable("tickets").set({ ticket: "{}" }).execute();
    const other = takingAll();
    await ground.worker({ desk: refusing, other: other.destination }).work();
    assert.equal(other.payloads.length, 1);
    assert.deepEqual(
      (await ground.rows("desk")).map(({ state }) => state),
      ["dead"],
    );
  });
});

import assert from "node:assert/strict";
import { adminsFrom, type GroupsOf } from "../../bot/admins.js";
import type { AdminRule } from "../../bot/config.js";
import type { Dialog } from "../../bot/ports.js";
import { countingDialog } from "../support/counting-dialog.js";
import { startRunningBot, teamsActivity } from "../support/running-bot.js";

const ADA = "0a0a0a0a-1111-2222-3333-444444444444";
const BEN = "bbbbbbbb-1111-2222-3333-444444444444";
const GROUP = "cccccccc-1111-2222-3333-444444444444";
const MINUTE = 60_000;

/** Who is an admin by this rule, on a clock that the test moves; every call of the directory is counted. */
function deciding(rule: AdminRule, groupsOf: GroupsOf = () => Promise.resolve([])) {
  let at = Date.parse("2026-11-22T08:00:00Z");
  let calls = 0;
  const lines: string[] = [];
  const isAdmin = adminsFrom({
    rule,
    groupsOf: (person, groups) => {
      calls += 1;
      return groupsOf(person, groups);
    },
    now: () => new Date(at),
    log: { warn: (...line: unknown[]) => void lines.push(JSON.stringify(line)) },
  });
  return {
    ask: (id: string) => isAdmin({ id, name: "Somebody", address: null }),
    wait: (minutes: number) => void (at += minutes * MINUTE),
    calls: () => calls,
    lines,
  };
}

describe("who is an admin", () => {
  it("is everybody only where that was said", async () => {
    assert.equal(await deciding("everybody").ask("29:anyone"), true);
    assert.equal(await deciding({ people: [], groups: [] }).ask(ADA), false);
  });

  it("is who stands in the list, in any case of letters, without asking the directory", async () => {
    const { ask, calls } = deciding({ people: [ADA], groups: [GROUP] });
    assert.equal(await ask(ADA.toUpperCase()), true);
    assert.equal(calls(), 0);
  });

  it("is a member of a group, remembered for ten minutes", async () => {
    let groups = [GROUP];
    const { ask, wait, calls } = deciding({ people: [], groups: [GROUP] }, () =>
      Promise.resolve(groups),
    );
    assert.deepEqual([await ask(BEN), await ask(BEN), calls()], [true, true, 1]);
    groups = [];
    wait(11);
    assert.deepEqual([await ask(BEN), calls()], [false, 2]);
  });

  it("is nobody by group while the directory does not answer, and it is asked again", async () => {
    const { ask, calls, lines } = deciding({ people: [ADA], groups: [GROUP] }, () =>
      Promise.reject(new Error("answered 503")),
    );
    assert.deepEqual([await ask(BEN), await ask(BEN), await ask(ADA)], [false, false, true]);
    assert.equal(calls(), 2);
    assert.match(lines[0] ?? "", /ADMIN_GROUPS/u);
  });

  it("is never looked up for an id that is none of the directory's", async () => {
    const { ask, calls } = deciding({ people: [], groups: [GROUP] });
    assert.equal(await ask("29:../../groups"), false);
    assert.equal(calls(), 0);
  });

  it("reaches the step: everybody else comes as a visitor", async () => {
    const seen: unknown[] = [];
    const dialog: Dialog = {
      ...countingDialog,
      step: (state, event, context) => {
        seen.push(context.visitor);
        return countingDialog.step(state, event, context);
      },
    };
    const admins = { people: [ADA], groups: [GROUP] };
    const groupsOf: GroupsOf = (person) => Promise.resolve(person === BEN ? [GROUP] : []);
    const bot = await startRunningBot({ dialog, admins, groupsOf });
    for (const aadObjectId of [ADA, BEN, "dddddddd-1111-2222-3333-444444444444", undefined]) {
      const from = { id: "29:somebody", name: "Somebody", aadObjectId };
      await bot.post(teamsActivity(bot.connector.url, { from }));
    }
    await bot.close();
    assert.deepEqual(seen, [undefined, undefined, true, true]);
  });
});

import type { Deliver } from "./recorded-person.js";
import type { HttpAnswer } from "./running-bot.js";
import type { Dice } from "./seeded.js";
import type { Served } from "./served-organisations.js";

/** Delivers each activity exactly once. */
export function deliverOnce(served: Served): Deliver {
  return async (activity) => taken(await served.post(activity));
}

/** What delivers again, and what has to come of it in the end. */
export interface Redelivery {
  readonly deliver: Deliver;
  /** Delivers what is still to come, and waits for every copy. */
  readonly end: () => Promise<void>;
}

type Activity = Parameters<Deliver>[0];

/**
 * Delivers each activity two to five times, to any instance: some copies at once, the others at any time after. A press
 * comes under another id each time, a message under the same. Whoever acts goes on when one copy is answered.
 */
export function redelivery(served: Served, dice: Dice): Redelivery {
  const later: { readonly activity: Activity; readonly turns: number }[] = [];
  const under: Promise<HttpAnswer>[] = [];
  let turns = 0;
  const send = (activity: Activity): Promise<HttpAnswer> => {
    const sent = served.post(renamed(activity), dice.below(served.instances)).then(taken);
    // Looked at in the end; until then nobody waits for it.
    sent.catch(() => undefined);
    under.push(sent);
    return sent;
  };
  const sendDue = (): void => {
    for (const one of [...later]) {
      if (one.turns > turns) continue;
      later.splice(later.indexOf(one), 1);
      void send(one.activity);
    }
  };
  return {
    deliver: (activity) => {
      turns += 1;
      if (dice.often(0.5)) sendDue();
      const copies = [send(activity)];
      for (let more = 1 + dice.below(4); more > 0; more -= 1) {
        if (dice.often(0.5)) copies.push(send(activity));
        else
          later.splice(dice.below(later.length + 1), 0, { activity, turns: turns + dice.below(6) });
      }
      sendDue();
      return Promise.race(copies);
    },
    end: async () => {
      turns = Infinity;
      sendDue();
      await Promise.all(under);
    },
  };
}

/** The same as a channel delivers it again: a press under another id. */
export function renamed(activity: Activity): Activity {
  return activity["type"] === "invoke" ? { ...activity, id: `f:${crypto.randomUUID()}` } : activity;
}

function taken(answer: HttpAnswer): HttpAnswer {
  if (answer.status !== 200) throw new Error(`status ${String(answer.status)}: ${answer.text}`);
  return answer;
}

import type { ExecuteAction } from "../../dialogs/cards/card.js";
import { teamsActivity, TENANT, type HttpAnswer } from "./running-bot.js";
import { buttonsOf, fieldsOn, screenOf, type Field, type Screen, type Showing } from "./screen.js";
import { CHANNEL, linkTo, type Served } from "./served-organisations.js";

/** An admin in an organisation of their own, and whoever helps them. Their names are nobody else's, so that everything about them is found. */
export interface Who {
  readonly name: string;
  readonly tenant: string;
  readonly conversation: string;
}

/** Hands one activity to the bot, however often; gives the answer of the copy that was answered first. */
export type Deliver = (activity: Readonly<Record<string, unknown>>) => Promise<HttpAnswer>;

/** Fills a field in; undefined leaves it as it stands. */
export type Fill = (field: Field) => string | undefined;

/** What people do, as activities of Teams. What cannot be done as things stand is left. */
export interface RecordedPerson {
  readonly who: Who;
  readonly say: (text: string) => Promise<void>;
  readonly bring: (name: string, text: string) => Promise<void>;
  /** Presses the newest button whose title begins so. */
  readonly press: (title: string, fill?: Fill) => Promise<void>;
  /** Presses some button of a card that was replaced since. */
  readonly pressOlder: (which: number) => Promise<void>;
  readonly thumb: (reaction: "like" | "dislike") => Promise<void>;
  /** Somebody of the helpdesk presses on the newest ticket's card. */
  readonly helpdesk: (title: string, note: string) => Promise<void>;
  /** Waits until everybody was told. */
  readonly settle: () => Promise<void>;
  /** What was done, a line each. */
  readonly done: readonly string[];
}

/** The person of a number: the same in every bot. */
export function whoIs(number: number): Who {
  const digits = String(number).padStart(4, "0");
  return {
    name: `Ada${digits}`,
    tenant: `dddddddd-0000-4000-8000-00000000${digits}`,
    conversation: `a:${digits}`,
  };
}

/** Puts somebody in front of a bot. */
export function recordedPerson(served: Served, who: Who, deliver: Deliver): RecordedPerson {
  const screen = screenOf(served.calls, (conversation) => conversation === who.conversation);
  const desk = screenOf(
    served.calls,
    (conversation, { body }) =>
      conversation.startsWith(CHANNEL) && JSON.stringify(body).includes(who.name),
  );
  const done: string[] = [];
  let messages = 0;
  const ours = (more: object): Record<string, unknown> =>
    teamsActivity(served.serviceUrl, {
      id: `f:${crypto.randomUUID()}`,
      from: { id: `29:${who.name}`, name: who.name, aadObjectId: `${who.name}-object-id` },
      conversation: {
        id: who.conversation,
        conversationType: "personal",
        tenantId: who.tenant,
      },
      channelData: { tenant: { id: who.tenant } },
      ...more,
    });
  const tell = async (what: string, more: object): Promise<void> => {
    done.push(what);
    const id = `1700000000${String((messages += 1)).padStart(3, "0")}`;
    await deliver(ours({ id, ...more }));
    screen.look();
  };
  const pressOn = async (
    on: Screen,
    { activity, card }: Showing,
    button: ExecuteAction,
    more: object,
    fill: Fill,
  ): Promise<void> => {
    done.push(`press ${button.title}`);
    const answer = await deliver(
      ours({
        ...invoke("adaptiveCard/action", {
          action: actionOf(button, card, fill),
          trigger: "manual",
        }),
        replyToId: activity,
        ...more,
      }),
    );
    on.answered(activity, answer);
  };
  const newest = async (on: Screen, title: string): Promise<[Showing, ExecuteAction] | null> => {
    // Where the machine is slow, an answer comes by the outbox.
    const found = find(on, title) ?? (await served.settled(who.tenant), find(on, title));
    if (found === null) done.push(`no button ${title}`);
    return found;
  };
  return {
    who,
    done,
    say: (text) => tell(`say ${text.slice(0, 60)}`, { text }),
    bring: (name, text) => {
      const content = { downloadUrl: linkTo(text), uniqueId: "1", fileType: "txt" };
      const file = {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        name,
        content,
      };
      return tell(`bring ${name}`, { text: "", attachments: [file] });
    },
    press: async (title, fill = asItStands) => {
      const found = await newest(screen, title);
      if (found !== null) await pressOn(screen, ...found, {}, fill);
    },
    pressOlder: async (which) => {
      screen.look();
      const older = screen
        .older()
        .flatMap((showing) => buttonsOf(showing.card).map((button) => [showing, button] as const));
      const found = older[which % Math.max(1, older.length)];
      done.push(found === undefined ? "nothing older" : "press an older card");
      if (found !== undefined) await pressOn(screen, ...found, {}, asItStands);
    },
    thumb: async (reaction) => {
      screen.look();
      const replyToId = screen.last();
      if (replyToId === null) return;
      done.push(`thumb ${reaction}`);
      const actionValue = { reaction, feedback: JSON.stringify({ feedbackText: who.name }) };
      const value = { actionName: "feedback", actionValue };
      await deliver(ours({ ...invoke("message/submitAction", value), replyToId }));
    },
    helpdesk: async (title, note) => {
      const found = await newest(desk, title);
      if (found === null) return;
      const [{ activity }] = found;
      const name = `Hugo of ${who.name}`;
      const there = {
        from: { id: `29:${name}`, name, aadObjectId: `${who.name}-hugo` },
        conversation: {
          id: `${CHANNEL};messageid=${activity}`,
          conversationType: "channel",
          tenantId: TENANT,
        },
        channelData: { tenant: { id: TENANT } },
      };
      await pressOn(desk, ...found, there, ({ id }) => (id === "note" ? note : undefined));
    },
    settle: async () => {
      await served.settled(who.tenant);
      screen.look();
      desk.look();
    },
  };
}

function find(on: Screen, title: string): [Showing, ExecuteAction] | null {
  on.look();
  for (const showing of on.cards().toReversed()) {
    const button = buttonsOf(showing.card).find((one) => one.title.startsWith(title));
    if (button !== undefined) return [showing, button];
  }
  return null;
}

function asItStands(): undefined {
  return undefined;
}

function invoke(name: string, value: object): object {
  return { type: "invoke", name, text: undefined, value };
}

function actionOf({ verb, data, associatedInputs }: ExecuteAction, card: unknown, fill: Fill) {
  const fields = associatedInputs === "none" ? [] : fieldsOn(card);
  const inputs = Object.fromEntries(
    fields.map((field) => [field.id, fill(field) ?? field.value] as const),
  );
  return { type: "Action.Execute", verb, data: { ...inputs, ...data } };
}

import { Application } from "@microsoft/teams-ai";
import { ActivityTypes, type Activity, type TurnContext } from "botbuilder";
import type { DialogEvent, Reply } from "../dialogs/index.js";
import {
  CARD_ACTION,
  activityOf,
  eventOf,
  isBuffered,
  personOf,
  pressResponse,
  thumbOf,
} from "./activity.js";
import type { Adapter } from "./connector.js";
import { SendError, UnsureError, asError } from "./errors.js";
import { FILE_CONSENT, readConsent } from "./file-consent.js";
import { handOver, type FileParts } from "./file-handover.js";
import type { ReceivedActivity } from "./gate.js";
import type { TakePress } from "./helpdesk/kind.js";
import { WAITING, type Waiting } from "./in-time.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { withOurId } from "./our-id.js";
import type { Attached, Channel, Feedback } from "./ports.js";
import { referenceOf } from "./reference.js";
import type { RunTurn } from "./turn.js";
import { STILL_WORKING, type Waits } from "./waits.js";

/** What the application is made of. */
export interface ApplicationParts extends FileParts {
  readonly adapter: Adapter;
  readonly runTurn: RunTurn;
  /** Takes presses that belong to the helpdesk; absent where there is none. */
  readonly helpdeskPress?: TakePress;
  /** The organisation an admitted activity belongs to. */
  readonly tenantOf: (activity: Activity) => string;
  readonly waits: Pick<Waits, "typing" | "word">;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly recordFeedback: (feedback: Feedback) => Promise<void>;
  readonly log: Log;
  readonly metrics: Pick<Metrics, "turn">;
}

/** Makes the teams-ai application: which activity goes where, and what is said when something breaks. */
export function createApplication(parts: ApplicationParts): Application {
  const app = new Application({
    // One timer serves all users there; ours belongs to the turn.
    startTypingTimer: false,
    // Stripped where a mention is read, without touching the activity.
    removeRecipientMention: false,
  });
  const takeIt = (context: TurnContext): Promise<void> => take(parts, context);
  app.addRoute(invokesNamed(CARD_ACTION), takeIt, true);
  app.addRoute(invokesNamed("message/submitAction"), (context) => takeThumb(parts, context), true);
  app.addRoute(invokesNamed(FILE_CONSENT), (context) => takeConsent(parts, context), true);
  app.addRoute(invokesNamed(null), (context) => respond(context, 501), true);
  app.activity(ActivityTypes.Message, takeIt);
  app.conversationUpdate("membersAdded", takeIt);
  parts.adapter.onTurnError = (context, thrown) => apologise(parts, context, asError(thrown));
  return app;
}

/** Whether somebody waits for the answer in the response itself, as with every press. */
function isInvoke({ activity }: Pick<TurnContext, "activity">): boolean {
  return activity.type === (ActivityTypes.Invoke as string);
}

/** What chooses the invokes of a name; with null, all of them. */
function invokesNamed(name: string | null): (context: TurnContext) => Promise<boolean> {
  return (context) =>
    Promise.resolve(isInvoke(context) && (name === null || context.activity.name === name));
}

/** The request behind a press, where it does not wait for ever. */
function waitingOf(context: TurnContext): Waiting | undefined {
  return context.turnState.get<Waiting | undefined>(WAITING);
}

/** Whether a press was answered already, with a word that the answer comes later. */
function isOver(context: TurnContext): boolean {
  return waitingOf(context)?.isOver() === true;
}

/** Answers an invoke; the last answer counts. */
async function respond(context: TurnContext, status: number, body?: object): Promise<void> {
  waitingOf(context)?.prepare({ status, body });
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
}

/** A press on the helpdesk's card is answered here; all else is part of the conversation. */
async function take(parts: ApplicationParts, context: TurnContext): Promise<void> {
  const event = eventOf(context.activity);
  if (event === null) return;
  const answer = await askHelpdesk(parts, context, event);
  if (answer === null) await converse(parts, context, event);
  // A client that knows no `Action.Execute` presses by a message.
  else if (isInvoke(context) && !isOver(context)) {
    await respond(context, 200, pressResponse(answer));
  } else await sayInPlace(context, answer);
}

async function sayInPlace(context: TurnContext, answer: Reply | string): Promise<void> {
  try {
    await putInPlace(context, typeof answer === "string" ? { text: answer } : answer);
  } catch (error) {
    throw new SendError("the channel did not take the answer to a press", { cause: error });
  }
}

async function putInPlace(context: TurnContext, answer: Reply): Promise<void> {
  const { replyToId: id } = context.activity;
  const activity = activityOf(answer, false);
  if (answer.card === undefined || id === undefined) await context.sendActivity(activity);
  else await context.updateActivity({ ...activity, id });
}

/** What the helpdesk answers to a press; null where it is no press, or none of the helpdesk's. */
async function askHelpdesk(
  { helpdeskPress, tenantOf }: ApplicationParts,
  { activity }: TurnContext,
  event: DialogEvent | Attached,
): ReturnType<TakePress> {
  if (helpdeskPress === undefined || event.kind !== "action") return null;
  return helpdeskPress({
    place: { tenant: tenantOf(activity), conversation: activity.conversation.id },
    person: event.from,
    verb: event.verb,
    data: event.data,
    activity: activity.replyToId ?? null,
  });
}

/** Keeps a thumb and answers either way: whoever gave it should see no error for it. */
async function takeThumb(parts: ApplicationParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const thumb = thumbOf(activity);
  const place = { tenant: parts.tenantOf(activity), conversation: activity.conversation.id };
  try {
    if (thumb !== null) {
      const { id: person } = personOf(activity);
      await parts.recordFeedback({ place, at: parts.now().toISOString(), person, ...thumb });
    }
  } catch (error) {
    parts.log.warn({ ...place, error: asError(error).message }, "a thumb was not kept");
  }
  await respond(context, 200);
}

/** Puts what became of a file in the place where it was offered. */
async function takeConsent(parts: ApplicationParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const consent = readConsent(activity.value);
  await respond(context, 200);
  if (consent === null) return;
  const place = { tenant: parts.tenantOf(activity), conversation: activity.conversation.id };
  const outcome = await handOver(parts, { place, person: personOf(activity), consent });
  const message = { type: ActivityTypes.Message, ...outcome };
  if (activity.replyToId === undefined) await context.sendActivity(message);
  else await context.updateActivity({ ...message, id: activity.replyToId });
}

/** Takes an event through a turn. */
async function converse(
  parts: ApplicationParts,
  context: TurnContext,
  event: DialogEvent | Attached,
): Promise<void> {
  const { activity } = context;
  const place = { tenant: parts.tenantOf(activity), conversation: activity.conversation.id };
  const channel = channelOf(context);
  const started = performance.now();
  const signs = channel.buffered || channel.press !== null ? [] : giveSigns(parts, context);
  let outcome: "answered" | "failed" = "failed";
  try {
    // An id is missing only where the channel gives none; then a repeat can't be told from a new one.
    const id = activity.id ?? null;
    const reference = referenceOf(activity as unknown as ReceivedActivity, event.from);
    await parts.runTurn({ place, activity: id, event, reference }, channel);
    outcome = "answered";
  } finally {
    signs.forEach(clearTimeout);
    const milliseconds = performance.now() - started;
    parts.metrics.turn(event.kind, outcome, milliseconds / 1000);
    parts.log.info(
      { ...place, kind: event.kind, outcome, milliseconds: Math.round(milliseconds) },
      "turn",
    );
  }
}

/** Lets nobody think they were not heard until the timers are cleared: a sign that something is being typed, and after a while a word. */
function giveSigns({ waits, log }: ApplicationParts, context: TurnContext): NodeJS.Timeout[] {
  const give = (sign: Partial<Activity>, after: number): NodeJS.Timeout =>
    setTimeout(() => {
      context.sendActivity(sign).catch((error: unknown) => {
        log.debug({ error: asError(error).message }, "a sign of life was not sent");
      });
    }, after);
  const word = give({ type: ActivityTypes.Message, text: STILL_WORKING }, waits.word);
  context.onSendActivities((_context, activities, next) => {
    if (activities.some(({ type }) => type !== (ActivityTypes.Typing as string))) {
      clearTimeout(word);
    }
    return next();
  });
  return [give({ type: ActivityTypes.Typing }, waits.typing), word];
}

/** The channel that a turn speaks in: the conversation, the response itself, or both. */
function channelOf(context: TurnContext): Channel {
  const { activity } = context;
  const buffered = isBuffered(activity);
  // Only there does Teams ask whether a file may be stored.
  const answered =
    activity.conversation.conversationType === "personal" ? (activity.id ?? null) : null;
  return {
    buffered,
    press: isInvoke(context)
      ? { activity: activity.replyToId ?? null, isOver: () => isOver(context) }
      : null,
    send: async (reply, ours) => {
      if (buffered) return speakInResponse(context, activityOf(reply, true), reply.cardId ?? null);
      const sent = await context.sendActivity(withOurId(activityOf(reply, false, answered), ours));
      return sent?.id ?? null;
    },
    update: async (id, reply, ours) => {
      const update = { ...withOurId(activityOf(reply, buffered), ours), id };
      if (!buffered) await context.updateActivity(update);
      else await speakInResponse(context, { ...update, type: ActivityTypes.MessageUpdate }, id);
    },
    respond: (answer) => respond(context, 200, pressResponse(answer)),
  };
}

/** Adds an activity to the response. It gets its id here, because sending takes away any that it has. */
async function speakInResponse(
  context: TurnContext,
  activity: Partial<Activity>,
  id: string | null,
): Promise<string | null> {
  await context.sendActivity(activity);
  const last = context.bufferedReplyActivities.at(-1);
  if (last !== undefined && id !== null) last.id = id;
  return id;
}

/** One plain sentence for the person, with a reference; the rest is for the log. */
async function apologise(
  parts: ApplicationParts,
  context: TurnContext,
  error: Error,
): Promise<void> {
  const reference = parts.newId().slice(0, 8);
  const cause = error.cause === undefined ? undefined : asError(error.cause).message;
  parts.log.error({ reference, error: error.message, cause, stack: error.stack }, "turn failed");
  // INVARIANT: thrown on, so that the request fails and the channel delivers the activity again.
  if (error instanceof SendError) throw error;
  const sentence = sorry(error, reference);
  if (!isInvoke(context) || isOver(context)) {
    await context.sendActivity(sentence);
    return;
  }
  await respond(context, 200, pressResponse(sentence));
}

function sorry(error: Error, reference: string): string {
  return error instanceof UnsureError
    ? `Sorry, I lost touch with my storage just as I was keeping this, so I can't tell whether it was done. Please check before you try again; if anything is amiss, mention reference ${reference}.`
    : `Sorry, something went wrong on my side and nothing was changed. Please try again; if it happens again, mention reference ${reference}.`;
}

import type { Adapter } from "./connector.js";
import { CARD_ACTION, isBuffered, pressResponse } from "./activity.js";
import { asError } from "./errors.js";
import {
  admit,
  isRefusal,
  screenToken,
  type GatePolicy,
  type ReceivedActivity,
  type Refusal,
} from "./gate.js";
import { WAITING, answerInTime, type InTimeParts, type Waiting } from "./in-time.js";
import type { Log } from "./log.js";
import type { Receive } from "./server.js";
import { STILL_WORKING } from "./waits.js";

type Activity = Parameters<Adapter["receive"]>[1];
type Logic = Parameters<Adapter["receive"]>[2];
type Identity = Awaited<ReturnType<Adapter["authenticate"]>>;

/** What receiving is made of. */
export interface ReceiveParts {
  readonly adapter: Adapter;
  readonly policy: GatePolicy;
  readonly run: Logic;
  /** Until a press is answered, milliseconds. */
  readonly pressLimit: number;
  /** Gets every turn that goes on behind its answer. */
  readonly keep: InTimeParts["keep"];
  readonly now: () => Date;
  readonly log: Log;
}

/** Makes what answers an activity: who are you, may you come in, and only then the turn. */
export function receiveWith(parts: ReceiveParts): Receive {
  const { policy } = parts;
  return async (received, authorization) => {
    // The SDK's type promises dates and fields that no channel sends; we read only what the gate has looked at.
    const activity = received as unknown as Activity;
    const identity = await identify(parts, received, activity, authorization);
    if (isRefusal(identity)) return identity;
    const refused = admit(received, policy);
    if (refused !== null) return refused;
    const answer = await takeTurn(parts, identity, activity);
    return { status: answer?.status ?? 200, body: answer?.body as unknown };
  };
}

/** INVARIANT: the local page gets the whole answer in the response, so it waits. */
function takeTurn(
  { adapter, run, pressLimit, keep }: ReceiveParts,
  identity: Identity,
  activity: Activity,
): ReturnType<Adapter["receive"]> {
  if (activity.name !== CARD_ACTION || isBuffered(activity)) {
    return adapter.receive(identity, activity, run);
  }
  const otherwise = { status: 200, body: pressResponse(STILL_WORKING) };
  return answerInTime({ limit: pressLimit, otherwise, keep }, (waiting: Waiting) =>
    adapter.receive(identity, activity, (context) => {
      context.turnState.set(WAITING, waiting);
      return run(context);
    }),
  );
}

async function identify(
  { adapter, policy, now, log }: ReceiveParts,
  received: ReceivedActivity,
  activity: Activity,
  authorization: string | undefined,
): Promise<Identity | Refusal> {
  if (!policy.local) {
    const refused = screenToken(authorization, policy, now().getTime() / 1000);
    if (refused !== null) return refused;
  }
  try {
    return await adapter.authenticate(activity, policy.local ? "" : (authorization ?? ""));
  } catch (error) {
    log.warn({ channel: received.channelId, error: asError(error).message }, "token not accepted");
    return { status: 401, reason: "token" };
  }
}

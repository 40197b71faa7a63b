import { say, type Turn } from "../turn.js";
import { NOTICES } from "../words/en/notices.js";

/** Stops telling somebody when an answer they were given changes. */
export function mute(turn: Turn): Turn {
  return want(turn, false);
}

/** Tells them again. */
export function unmute(turn: Turn): Turn {
  return want(turn, true);
}

function want(turn: Turn, wanted: boolean): Turn {
  const next: Turn = { ...turn, effects: [...turn.effects, { kind: "notices", wanted }] };
  return say(next, { text: wanted ? NOTICES.unmuted : NOTICES.muted });
}

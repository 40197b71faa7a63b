import type { Place } from "./ports.js";

/** So many messages within so many milliseconds. */
interface Limit {
  readonly most: number;
  readonly within: number;
}

/** What Teams takes from a bot. Source: "Optimize your bot with rate limiting in Teams", Microsoft Learn. */
const TEAMS_LIMITS = {
  conversation: [
    { most: 7, within: 1000 },
    { most: 8, within: 2000 },
    { most: 60, within: 30_000 },
    { most: 1800, within: 3_600_000 },
  ],
  tenant: [{ most: 30, within: 1000 }],
} as const satisfies Readonly<Record<"conversation" | "tenant", readonly Limit[]>>;

/** Keeps a process within the limits; each process counts for itself. */
export interface SendingLimits {
  /** Whether one more may be sent now; counts it where it may. */
  readonly take: (place: Place, now: number) => boolean;
}

/** Makes the counting of what was sent where. */
export function createSendingLimits(limits: typeof TEAMS_LIMITS = TEAMS_LIMITS): SendingLimits {
  const sent = new Map<string, number[]>();
  return {
    take: ({ tenant, conversation }, now) => {
      const wanted = [
        { key: JSON.stringify([tenant, conversation]), of: limits.conversation },
        { key: JSON.stringify([tenant]), of: limits.tenant },
      ] as const;
      forgetOld(sent, now);
      if (!wanted.every(({ key, of }) => hasRoom(sent.get(key) ?? [], of, now))) return false;
      for (const { key } of wanted) sent.set(key, [...(sent.get(key) ?? []), now]);
      return true;
    },
  };
}

function hasRoom(times: readonly number[], limits: readonly Limit[], now: number): boolean {
  return limits.every(
    ({ most, within }) => times.filter((time) => time > now - within).length < most,
  );
}

const LONGEST = Math.max(...TEAMS_LIMITS.conversation.map(({ within }) => within));

function forgetOld(sent: Map<string, number[]>, now: number): void {
  for (const [key, times] of sent) {
    const [first = 0] = times;
    if (first > now - LONGEST) continue;
    const recent = times.filter((time) => time > now - LONGEST);
    if (recent.length === 0) sent.delete(key);
    else sent.set(key, recent);
  }
}

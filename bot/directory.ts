import { z } from "zod/v4";
import type { GroupsOf } from "./admins.js";
import type { Registration } from "./config.js";

/** Where Microsoft's sign-in and its directory are. */
export interface DirectoryHosts {
  readonly signIn: string;
  readonly graph: string;
}

const PUBLIC_CLOUD: DirectoryHosts = {
  signIn: "https://login.microsoftonline.com",
  graph: "https://graph.microsoft.com",
};

// A person is waiting for an answer meanwhile.
const PATIENCE_MS = 4000;
// A token is renewed this long before its end, so that none ends on its way.
const EARLY_MS = 5 * 60 * 1000;

const TOKEN = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const MEMBER_OF = z.object({ value: z.array(z.string()) });

/**
 * Asks Microsoft Graph who is a member of which groups, with the bot's own registration: it needs the application
 * permission GroupMember.Read.All, or User.Read.All. Source: Graph's `checkMemberGroups`.
 */
export function askDirectory(
  { appId, password, tenantId }: Registration,
  now: () => Date,
  hosts: DirectoryHosts = PUBLIC_CLOUD,
): GroupsOf {
  let token: { readonly value: string; readonly until: number } | null = null;
  const signIn = async (): Promise<string> => {
    if (token !== null && token.until > now().getTime()) return token.value;
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: appId,
      client_secret: password,
      scope: `${PUBLIC_CLOUD.graph}/.default`,
    });
    const answer = await call(`${hosts.signIn}/${tenantId}/oauth2/v2.0/token`, { body });
    const { access_token: value, expires_in: seconds } = TOKEN.parse(answer);
    token = { value, until: now().getTime() + seconds * 1000 - EARLY_MS };
    return value;
  };
  return async (person, groups) => {
    const answer = await call(
      `${hosts.graph}/v1.0/users/${encodeURIComponent(person)}/checkMemberGroups`,
      {
        body: JSON.stringify({ groupIds: groups }),
        headers: { authorization: `Bearer ${await signIn()}`, "content-type": "application/json" },
      },
    );
    const wanted = new Set(groups);
    return MEMBER_OF.parse(answer).value.filter((group) => wanted.has(group.toLowerCase()));
  };
}

async function call(url: string, more: RequestInit): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(url, { method: "POST", redirect: "error", signal, ...more });
  if (!response.ok) throw new Error(`answered ${String(response.status)}`);
  return response.json();
}

import { PORTAL, adviceOnly, type Failing, type Remedy, type RemedyMaker } from "./remedy.js";
import { quote } from "./power-shell.js";
import { ASK_AS_PERSONAL_ACCOUNT } from "./skype.js";
import { SKYPE_RETIRED_ON, spellDate } from "../timeline.js";

const TRIAL_PARTNER =
  "A tenant with nothing but trial licences cannot reach users of Skype for Business Server, and nothing on our side changes that: ask the partner to buy a licence, or move our user to Teams and admit the partner there.";

/** What fixes the checks that no setting of ours decides, by check. */
export const OUTSIDE_REMEDIES: Readonly<Record<string, RemedyMaker>> = {
  "partner/trusts-us": askPartner,
  "server/trial-tenant": () => adviceOnly(TRIAL_PARTNER),
  "server/unmanaged-supported": unmanagedFromServer,
  "service/skype-available": () =>
    adviceOnly(
      `Skype ended on ${spellDate(SKYPE_RETIRED_ON)}; nothing brings it back. ${ASK_AS_PERSONAL_ACCOUNT}`,
    ),
  "service/skype-modality": () =>
    adviceOnly(
      "Chat between Teams and Skype carried one-to-one text, calls and video, and nothing else. Invite the person to a Teams meeting by link, or as a guest.",
    ),
  "service/skype-cloud": () => adviceOnly(CLOUD),
  "service/unmanaged-cloud": () => adviceOnly(CLOUD),
};

const CLOUD =
  "Microsoft does not offer this in government and national clouds, so no setting opens it. Invite the person to a meeting by link, or as a guest where your rules allow it.";

/** Our domains as a partner would type them. */
function askPartner({ decision }: Failing): Remedy {
  const ours = decision.environment.ownDomains;
  const { domain } = decision.question.peer;
  const names = ours.length > 0 ? ours.join(", ") : "our domain";
  const command = ours.map((own) => `New-CsAllowedDomain -Identity ${quote(own)}`).join("; ");
  return adviceOnly(
    [
      `Only the admins of ${domain ?? "the other organisation"} can change this. Send them this:`,
      `“Please admit ${names} for chat, calls and meetings. In Teams: ${PORTAL.tenant}; the domain must be allowed and not blocked, and external access policies must admit your users.`,
      `On Skype for Business Server: ${command === "" ? "New-CsAllowedDomain with that domain" : command}.”`,
    ].join(" "),
  );
}

function unmanagedFromServer({ decision }: Failing): Remedy {
  const who = decision.question.subject ?? "the user";
  const move =
    decision.topology.value === "hybrid"
      ? `Move ${who} online (Move-CsUser), where Teams settings decide`
      : `Give ${who} an account in Teams, which needs Microsoft 365 or a hybrid`;
  return adviceOnly(
    `Skype for Business Server has no chat with personal Teams accounts, and no setting adds it. ${move}; or invite the other person to a meeting by link; or invite them to Teams as a guest.`,
  );
}

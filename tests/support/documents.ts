import type { AnswerDocument, ReportedCheck, Understood } from "../../knowledge/index.js";

/** A question as understood, for hand-made documents. */
export const SKYPE_CHAT: Understood = {
  kind: "reach",
  subject: "alice@contoso.com",
  peer: { kind: "skype", address: "bob@outlook.com", domain: "outlook.com" },
  modality: "chat",
  direction: "outbound",
};

/** Alice and somebody of another organisation. */
export const PARTNER_CHAT: Understood = {
  ...SKYPE_CHAT,
  peer: { kind: "organization", address: "carol@fabrikam.com", domain: "fabrikam.com" },
};

/** An answer document made by hand: allowed, with nothing behind it, changed as told. */
export function documentOf(change: Partial<AnswerDocument> = {}): AnswerDocument {
  return {
    id: null,
    question: "can alice@contoso.com chat with carol@fabrikam.com?",
    understood: PARTNER_CHAT,
    clarify: null,
    choices: [],
    also: [],
    asOf: "2026-11-21",
    answer: "allowed",
    bySettings: "allowed",
    deciding: [],
    missing: [],
    unverified: [],
    worthChecking: [],
    assumed: [],
    notes: [],
    checks: [],
    remediation: [],
    citations: [],
    text: "",
    ...change,
  };
}

/** One reported check, holding unless told otherwise. */
export function checkOf(id: string, change: Partial<ReportedCheck> = {}): ReportedCheck {
  return {
    id,
    basis: "document",
    party: "own",
    truth: "holds",
    facts: [],
    citations: ["external-meetings-and-chat-2024"],
    ...change,
  };
}

/** Skype after its retirement, with every setting in place. */
export function retiredSkype(): AnswerDocument {
  return documentOf({
    question: "can alice@contoso.com chat with skype user bob@outlook.com?",
    understood: SKYPE_CHAT,
    answer: "blocked",
    bySettings: "allowed",
    deciding: ["service/skype-available"],
    checks: [
      checkOf("server/user-public-cloud", {
        facts: [
          {
            name: "server.CsExternalAccessPolicy(Global).EnablePublicCloudAccess",
            value: true,
            source: "server/policies.txt:4",
            at: "2026-11-20T10:00:00.000Z",
          },
        ],
      }),
      checkOf("service/skype-available", {
        truth: "fails",
        basis: "reference",
        party: "service",
        citations: ["skype-retirement"],
      }),
    ],
    remediation: [
      {
        check: "service/skype-available",
        commands: [],
        undo: [],
        warnings: [],
        portal: null,
        touches: "",
        shell: null,
        advice: "Ask the person for a personal Teams account, and check that instead.",
      },
    ],
    citations: [
      {
        id: "external-meetings-and-chat-2024",
        title: "Configure external meetings and chat with Skype for Business Server",
        section: "Chat with Skype users",
        date: "2024-06-28",
        url: "https://learn.microsoft.com/skypeforbusiness/",
      },
    ],
  });
}

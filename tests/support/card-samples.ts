import { CHECKS } from "../../knowledge/checks/index.js";
import { environmentOf, type AnswerDocument, type Evidence } from "../../knowledge/index.js";
import { answerCard, type AnswerView } from "../../dialogs/cards/answer.js";
import { pickCard } from "../../dialogs/cards/change.js";
import type { AdaptiveCard } from "../../dialogs/cards/card.js";
import { clarifyCard } from "../../dialogs/cards/clarify.js";
import { correctCard } from "../../dialogs/cards/correct.js";
import { factsCard } from "../../dialogs/cards/facts.js";
import { receiptCard } from "../../dialogs/cards/receipt.js";
import { checklist } from "../../dialogs/checklist.js";
import { READING_FIELDS, type ReadingFields } from "../../dialogs/reading-form.js";
import { checkOf, documentOf, PARTNER_CHAT } from "./documents.js";

/** The instant of every card made here. */
export const NOW = "2026-11-21T22:00:00.000Z";
/** Where every press made here is. */
export const ADDRESS = { card: "card-1", revision: 3 };
/** Nothing known. */
export const EMPTY = environmentOf([]);
/** The longest address and domain the mail standards allow, with what a card must not read in it. */
export const LONG = `**bold**[link](https://example.org)${"ö".repeat(200)}@${"a".repeat(60)}.${"b".repeat(60)}.com`;

/** An answer as a card is made of it, changed as told. */
export function view(document: AnswerDocument, change: Partial<AnswerView> = {}): AnswerView {
  return {
    document,
    answer: document.answer ?? "undetermined",
    address: ADDRESS,
    checklist: checklist(document, [], EMPTY, {}),
    entries: {},
    notice: null,
    now: NOW,
    ...change,
  };
}

/** An answer that waits for four facts. */
export function open(): AnswerDocument {
  return documentOf({
    answer: "undetermined",
    bySettings: "undetermined",
    missing: [
      { fact: "Organization.Topology", cmdlet: "Get-CsTenantFederationConfiguration" },
      {
        fact: "server.CsAccessEdgeConfiguration.AllowFederatedUsers",
        cmdlet: "Get-CsAccessEdgeConfiguration",
      },
      { fact: "server.CsAllowedDomain", cmdlet: "Get-CsAllowedDomain" },
      {
        fact: "server.User(alice@contoso.com).ExternalAccessPolicy",
        cmdlet: "Get-CsUser -Identity 'alice@contoso.com'",
      },
    ],
  });
}

/** As much of everything as one answer could ever carry. */
export function huge(): AnswerDocument {
  const ids = CHECKS.map((check) => check.id);
  const forty = Array.from({ length: 40 }, (_, index) => ids[index % ids.length] ?? "");
  return documentOf({
    question: LONG.repeat(10),
    understood: {
      ...PARTNER_CHAT,
      subject: LONG,
      peer: { kind: "organization", address: LONG, domain: LONG },
    },
    answer: "blocked",
    bySettings: "undetermined",
    deciding: [...forty, "service/skype-available"],
    checks: forty.map((id) =>
      checkOf(id, {
        truth: "fails",
        facts: [
          { name: `server.User(${LONG}).ExternalAccessPolicy`, value: LONG, source: LONG, at: NOW },
          {
            name: "server.CsAllowedDomain",
            value: Array.from({ length: 500 }, () => LONG),
            source: LONG,
          },
        ],
      }),
    ),
    missing: Array.from({ length: 30 }, (_, index) => ({
      fact: `User(${String(index)}${LONG.slice(0, 200)}@contoso.com).Site`,
      cmdlet: "Get-CsUser ".repeat(40),
    })),
    assumed: Array.from({ length: 20 }, () => ({ fact: LONG, value: LONG, cmdlet: LONG })),
    unverified: forty,
    worthChecking: forty,
    notes: Array.from({ length: 20 }, () => LONG.repeat(5)),
    remediation: forty.map((check) => ({
      check,
      commands: Array.from({ length: 10 }, () => `Set-CsX -Identity '${LONG}'`.repeat(3)),
      undo: Array.from({ length: 10 }, () => `Set-CsX -Identity '${LONG}'`),
      warnings: Array.from({ length: 5 }, () => LONG.repeat(2)),
      portal: LONG,
      touches: LONG,
      shell: "Teams PowerShell" as const,
      advice: LONG,
    })),
    citations: Array.from({ length: 40 }, (_, index) => ({
      id: String(index),
      title: LONG,
      section: LONG,
      date: "2024-06-28",
      url: `https://learn.microsoft.com/${index % 2 === 0 ? "a".repeat(400) : LONG}`,
    })),
  });
}

/** The same typed text in every place where a card shows one. */
export function typedEverywhere(typed: string): readonly AdaptiveCard[] {
  const document = documentOf({
    answer: "undetermined",
    bySettings: "undetermined",
    understood: {
      ...PARTNER_CHAT,
      subject: typed,
      peer: { kind: "organization", address: typed, domain: typed },
    },
    notes: [typed],
    missing: [{ fact: `User(${typed}).Site`, cmdlet: typed }],
    checks: [
      checkOf("server/domain-allowed", {
        truth: "fails",
        facts: [{ name: typed, value: typed, source: typed }],
      }),
    ],
  });
  const evidence: Evidence[] = [
    {
      name: `server.CsExternalAccessPolicy(${typed}).EnableFederationAccess`,
      value: true,
      source: typed,
      at: NOW,
      by: typed,
    },
  ];
  return [
    answerCard(view(document)),
    clarifyCard({ text: typed, choices: [{ label: typed, question: typed }] }, ADDRESS, typed),
    pickCard([...environmentOf(evidence).slots()], ADDRESS, typed),
    correctCard(fieldsWith(typed), { peer: { typed, error: typed } }, ADDRESS, typed),
    receiptOf(typed),
    factsCard(factsView(evidence)),
  ];
}

/** The fields of a question, each holding the same. */
export function fieldsWith(typed: string): ReadingFields {
  return Object.fromEntries(READING_FIELDS.map((field) => [field, typed])) as ReadingFields;
}

/** The fields of a question about a change, with something wrong in each. */
export function wrongFields(typed: string): AdaptiveCard {
  const wrong = READING_FIELDS.map(
    (field) => [field, { typed, error: `wrong: ${field}` }] as const,
  );
  return correctCard(
    { ...fieldsWith(typed), kind: "what-if" },
    Object.fromEntries(wrong),
    ADDRESS,
    null,
  );
}

/** A receipt of so many lines, with one doubt. */
export function receiptOf(typed: string, lines = 1): AdaptiveCard {
  return receiptCard({
    address: ADDRESS,
    said: null,
    conflicts: 0,
    receipt: {
      objects: 1,
      counts: { used: lines, ignored: 0, "not-understood": lines },
      total: lines,
      lines: Array.from({ length: lines }, (_, index) => ({
        source: typed,
        line: index + 1,
        text: typed,
        fate: index % 2 === 0 ? ("used" as const) : ("not-understood" as const),
        reason: typed,
      })),
      doubts: [
        {
          source: typed,
          line: 1,
          about: "side",
          text: typed,
          choices: [
            { label: "server side", value: "server" },
            { label: "Microsoft 365 side", value: "tenant" },
          ],
        },
      ],
    },
  });
}

/** A list of facts as a card is made of it. */
export function factsView(evidence: readonly Evidence[]): Parameters<typeof factsCard>[0] {
  const slots = [...environmentOf(evidence).slots()];
  return {
    title: "Your environment",
    summary: "I know of no users yet.",
    remarks: [{ title: "Still missing", lines: ["For Skype users: the topology"] }],
    groups: [{ title: "Skype for Business Server", slots }],
    page: 0,
    limit: { now: NOW, days: 90 },
    verb: "show-environment",
    card: "card-2",
  };
}

/** So many facts with very long names. */
export function manyFacts(count: number): readonly Evidence[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `server.CsExternalAccessPolicy(${LONG.slice(0, 80)}${String(index)}).EnableFederationAccess`,
    value: index % 2 === 0,
    source: LONG,
    at: NOW,
    by: LONG,
  }));
}

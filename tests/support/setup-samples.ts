import { environmentOf, type Evidence } from "../../knowledge/index.js";
import type { AdaptiveCard } from "../../dialogs/cards/card.js";
import { refreshed } from "../../dialogs/cards/refresh.js";
import { movedCard } from "../../dialogs/cards/setup-moved.js";
import { setupReviewCard } from "../../dialogs/cards/setup-review.js";
import { setupStepCard } from "../../dialogs/cards/setup-step.js";
import { stepsOf, type Known } from "../../dialogs/setup/plan.js";
import { reviewView } from "../../dialogs/setup/review.js";
import { freshSetup, type Setup } from "../../dialogs/setup/state.js";
import { pasteField, stepView } from "../../dialogs/setup/view.js";
import { ADDRESS, LONG, NOW } from "./card-samples.js";

const HYBRID = told("Organization.Topology", "hybrid", "card");
const ALLOWED = "tenant.CsTenantFederationConfiguration.AllowedDomains";

function told(name: string, value: Evidence["value"], source: string): Evidence {
  return { name, value, source, at: NOW, by: LONG };
}

function known(evidence: readonly Evidence[] = [], change: Partial<Setup> = {}): Known {
  return {
    environment: environmentOf([HYBRID, ...evidence]),
    setup: { ...freshSetup(), ...change },
  };
}

function stepOf(key: string, of: Known): AdaptiveCard {
  const step = stepsOf(of).find((one) => one.key === key);
  if (step === undefined) throw new Error(`there is no step ${key}`);
  return setupStepCard(stepView(step, of, NOW), ADDRESS, LONG, NOW);
}

function everyStep(): readonly [string, () => AdaptiveCard][] {
  const of = known([], { users: ["alice@contoso.com"], partners: ["fabrikam.com"] });
  return stepsOf(of).map(({ key }) => [`the step ${key}`, () => stepOf(key, of)]);
}

function manyNames(): Partial<Setup> {
  return {
    users: Array.from({ length: 8 }, (_, index) => `${"u".repeat(60)}${String(index)}@contoso.com`),
    marks: { "own-domains": "unknown", "tenant-domains": "put-off" },
    entries: { "#pick": { typed: "", error: LONG } },
  };
}

/** The guided checklist's cards, by what is on them. */
export const SETUP_SAMPLES: Readonly<Record<string, () => AdaptiveCard>> = {
  ...Object.fromEntries(everyStep()),
  "a step that was answered": () =>
    stepOf("tenant-domains", known([told(ALLOWED, [`${"a".repeat(60)}.com`], LONG)])),
  "a step on which sources disagree": () =>
    stepOf(
      "tenant-domains",
      known(
        Array.from({ length: 9 }, (_, index) =>
          told(ALLOWED, [`p${String(index)}.com`], LONG + String(index)),
        ),
      ),
    ),
  "a step with as much typed as is kept": () =>
    stepOf(
      "tenant-domains",
      known([], {
        entries: {
          "tenant-domains": { typed: "ö".repeat(4_000), error: LONG },
          [pasteField("tenant-domains")]: { typed: "ö".repeat(8_000), error: LONG },
        },
      }),
    ),
  "a step opened from the review": () =>
    stepOf("topology", known([], { at: { kind: "step", step: "topology", fromReview: true } })),
  "a step for its owner": () =>
    refreshed(stepOf("topology", known()), "setup-refresh", ADDRESS, LONG),
  "the review": () => setupReviewCard(reviewView(known(), 0), ADDRESS, null, NOW),
  "a page of the largest review": () =>
    setupReviewCard(
      reviewView(
        known(
          [
            told(
              ALLOWED,
              Array.from({ length: 900 }, () => LONG),
              LONG,
            ),
          ],
          manyNames(),
        ),
        2,
      ),
      ADDRESS,
      LONG,
      NOW,
    ),
  "the place of a checklist that went on elsewhere": movedCard,
};

/** The same typed text in every place of the checklist where a card shows one. */
export function typedOnSetup(typed: string): readonly AdaptiveCard[] {
  const entries = {
    "own-domains": { typed, error: typed },
    [pasteField("own-domains")]: { typed, error: typed },
  };
  const of = known([told("Organization.Domains", [typed], typed)], { entries, users: [typed] });
  const disputed = known([told(ALLOWED, [typed], typed), told(ALLOWED, ["other.com"], typed)]);
  return [
    stepOf("own-domains", of),
    stepOf(`user-home:${typed}`, of),
    stepOf("tenant-domains", disputed),
    ...[0, 1, 2, 3].map((page) => setupReviewCard(reviewView(of, page), ADDRESS, typed, NOW)),
  ];
}

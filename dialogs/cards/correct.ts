import type { ReadingField, ReadingFields } from "../reading-form.js";
import type { Entry } from "../state.js";
import { CORRECTING, DIRECTION_CHOICES, PEER_CHOICES, WISHES } from "../words/en/correcting.js";
import { LABELS } from "../words/en/labels.js";
import { MODALITY_WORDS } from "../words/en/question.js";
import { clip } from "../words/inert.js";
import type { Address } from "./answer.js";
import {
  card,
  container,
  heading,
  press,
  words,
  type AdaptiveCard,
  type CardElement,
} from "./card.js";
import { wrong } from "./fact-fields.js";
import { notice } from "./verdict.js";

/** The longest text that comes back into a field. */
const LONGEST_FIELD = 400;

/** What a question was read as, a field each, to be corrected; with what was wrong with the last try. */
export function correctCard(
  fields: ReadingFields,
  entries: Readonly<Record<string, Entry>>,
  address: Address,
  said: string | null,
): AdaptiveCard {
  const now = (field: ReadingField): string => entries[field]?.typed ?? fields[field];
  const at: Form = { now, entries };
  return card(
    CORRECTING.title,
    [
      ...notice(said),
      heading(CORRECTING.title, "Large"),
      words(CORRECTING.lead, { isSubtle: true, spacing: "Small" }),
      container(choiceField(at, "kind", CORRECTING.kind, CORRECTING.kindError, WISHES)),
      ...(now("kind") === "what-if"
        ? [
            container(
              textField(
                at,
                "change",
                CORRECTING.change,
                CORRECTING.changeError,
                CORRECTING.changeHint,
              ),
            ),
          ]
        : []),
      pair(
        textField(at, "subject", CORRECTING.subject, CORRECTING.subjectError, "alice@contoso.com"),
        textField(at, "peer", CORRECTING.peer, CORRECTING.peerError, "carol@fabrikam.com"),
      ),
      pair(
        choiceField(at, "modality", CORRECTING.modality, CORRECTING.modalityError, MODALITY_WORDS),
        choiceField(at, "peer-kind", CORRECTING.peerKind, CORRECTING.peerKindError, PEER_CHOICES),
      ),
      pair(
        choiceField(
          at,
          "direction",
          CORRECTING.direction,
          CORRECTING.directionError,
          DIRECTION_CHOICES,
        ),
        textField(at, "as-of", CORRECTING.asOf, CORRECTING.asOfError, CORRECTING.asOfHint),
      ),
    ],
    [
      press(CORRECTING.save, "save-reading", { ...address }, "inputs"),
      press(LABELS.back, "back", { ...address }),
    ],
  );
}

interface Form {
  readonly now: (field: ReadingField) => string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Two fields that belong together, below each other: side by side a phone cuts what is chosen. */
function pair(left: readonly CardElement[], right: readonly CardElement[]): CardElement {
  return container([...left, ...right]);
}

function textField(
  { now, entries }: Form,
  id: ReadingField,
  label: string,
  errorMessage: string,
  placeholder: string,
): readonly CardElement[] {
  return [
    {
      type: "Input.Text",
      id,
      label,
      errorMessage,
      placeholder,
      maxLength: LONGEST_FIELD,
      ...valued(now(id)),
    },
    ...fault(entries[id]),
  ];
}

function choiceField(
  { now, entries }: Form,
  id: ReadingField,
  label: string,
  errorMessage: string,
  choices: Readonly<Record<string, string>>,
): readonly CardElement[] {
  return [
    {
      type: "Input.ChoiceSet",
      id,
      label,
      errorMessage,
      style: "compact",
      placeholder: LABELS.choose,
      choices: Object.entries(choices).map(([value, title]) => ({ title: capital(title), value })),
      ...valued(now(id)),
    },
    ...fault(entries[id]),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function valued(value: string): { readonly value?: string } {
  return value === "" ? {} : { value: clip(value, LONGEST_FIELD) };
}

function fault(entry: Entry | undefined): readonly CardElement[] {
  return entry === undefined || entry.error === "" ? [] : [wrong(entry.error)];
}

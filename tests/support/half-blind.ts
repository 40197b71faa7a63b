import { initialState, migrateState } from "../../dialogs/index.js";
import type { Interpretation } from "../../dialogs/interpret/index.js";
import { conversation } from "../../dialogs/step.js";
import { withLanguageModel } from "../../bot/proposer.js";
import type { Dialog } from "../../bot/ports.js";
import { PARTS } from "./conversation.js";

/** What begins a text that the half-blind reader cannot read. */
export const UNREADABLE = "Hm:";

const BLANK: Interpretation = {
  understood: null,
  command: null,
  asOf: null,
  clarify: null,
  offTopic: true,
  assumed: [],
  notes: [],
  also: [],
};

/** A conversation with a language model beside it, whose own reader gives up on marked texts: however well it reads, these reach the model. */
export const halfBlindDialog: Dialog = withLanguageModel({
  step: conversation({
    ...PARTS,
    interpret: (text, context) =>
      text.startsWith(UNREADABLE) ? BLANK : PARTS.interpret(text, context),
    resolveFollowUp: (text, ...rest) =>
      text.startsWith(UNREADABLE) ? null : PARTS.resolveFollowUp(text, ...rest),
  }),
  initialState,
  migrateState,
});

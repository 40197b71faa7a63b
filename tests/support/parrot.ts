import type { Dialog } from "../../bot/ports.js";
import type { Effect, Reply } from "../../dialogs/index.js";
import { countingDialog } from "./counting-dialog.js";

/** What it is told, in JSON. */
export interface Told {
  readonly say?: readonly Reply[];
  readonly effects?: readonly Effect[];
}

/** A conversation that says whatever it is told to say, as JSON. */
export const parrot: Dialog = {
  ...countingDialog,
  step: (state, event) => {
    const told =
      event.kind === "message" ? event.text : event.kind === "action" ? event.data["told"] : "{}";
    const { say = [], effects = [] } = JSON.parse(String(told)) as Told;
    return { state, replies: say, effects };
  },
};

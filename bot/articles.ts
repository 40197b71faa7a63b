import {
  historyNeeds,
  initialState,
  migrateState,
  needsArticles,
  step,
  stepWith,
  ticketNeeds,
} from "../dialogs/index.js";
import { ArticleFaults, type Library } from "../knowledge/index.js";
import type { Dialog } from "./ports.js";

/** The conversation, and when its articles come. */
export interface ArticleDialog {
  readonly dialog: Dialog;
  /** Reads the articles unless they are there; resolves to what is wrong with them, a line each. */
  readonly warmUp: () => Promise<readonly string[]>;
}

/** Makes the conversation whose articles are read on first need: most first questions need none, and should not wait. */
export function dialogWithArticles(load: () => Promise<Library>): ArticleDialog {
  let take: Dialog["step"] | null = null;
  const open = async (): Promise<void> => {
    take ??= stepWith(await load());
  };
  return {
    dialog: {
      step: (state, event, context) => (take ?? step)(state, event, context),
      prepare: async (event, context) => {
        if (take === null && needsArticles(event, context)) await open();
      },
      needs: (state, event, context) => [
        ...historyNeeds(state, event, context),
        ...ticketNeeds(state, event),
      ],
      initialState,
      migrateState,
    },
    warmUp: async () => {
      try {
        await open();
        return [];
      } catch (error) {
        if (error instanceof ArticleFaults) return error.faults;
        throw error;
      }
    },
  };
}

import type { Channel } from "../../bot/ports.js";
import type { Reply } from "../../dialogs/index.js";

/** A channel that takes everything at once, and puts what is said into a list. */
export function collectingChannel(said: Reply[], newId: () => string): Channel {
  return {
    buffered: false,
    press: null,
    send: (reply) => Promise.resolve(said.push(reply)).then(() => newId()),
    update: (_activity, reply) => Promise.resolve(said.push(reply)).then(() => undefined),
    respond: () => Promise.resolve(),
  };
}

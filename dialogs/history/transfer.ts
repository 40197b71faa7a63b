import { exportEnvironment } from "../../knowledge/index.js";
import { say, type Turn } from "../turn.js";
import { HISTORY } from "../words/en/history.js";

/** Hands everything that is known over as one file. */
export function exportKnown(turn: Turn): Turn {
  const { now, given } = turn.context;
  const evidence = [...turn.environment.slots()].flatMap((slot) => slot.evidence);
  const changes = given?.changes ?? [];
  if (evidence.length === 0 && changes.length === 0)
    return say(turn, { text: HISTORY.exportEmpty });
  return say(turn, {
    text: HISTORY.exportDone,
    file: {
      name: `edgewise-export-${now.slice(0, 10)}.json`,
      text: exportEnvironment(evidence, changes, now),
    },
  });
}

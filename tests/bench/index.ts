import { endAll } from "../support/outside-mocha.js";
import { backendKinds } from "../support/backends.js";
import { waitForDisk } from "../support/postgres.js";
import { benchCommandLine } from "./command-line.js";
import { benchCompare } from "./compare.js";
import { benchDecisions } from "./decisions.js";
import { benchImport } from "./import.js";
import { formatFigure, type Figure } from "./measure.js";
import { benchReading } from "./reading.js";
import { benchRecovery } from "./recovery.js";
import { benchTickets } from "./tickets.js";
import { benchStart, benchTurns } from "./turns.js";
import { benchReadings, benchSearch } from "./words.js";
import { confusionTable, understandingScore } from "./understanding.js";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const show = (figures: readonly Figure[]): void => {
  for (const figure of figures) say(formatFigure(figure));
};

say("Each figure beside the floor measured in the same run: medians, the order alternated.\n");
show([await benchDecisions()]);
show(await benchReading());
show(await benchImport());
show([await benchCompare()]);
show([benchReadings(), await benchSearch()]);
show([await benchCommandLine()]);
show([await benchStart()]);
show(await benchTurns());
waitForDisk();
try {
  const kinds = backendKinds();
  for (const kind of kinds) show([await benchTickets(kind)]);
  for (const kind of kinds) show([await benchRecovery(kind)]);
  if (kinds.length === 1)
    say("tickets on PostgreSQL: not measured, none was found for this machine");
} finally {
  await endAll();
}

const score = understandingScore();
say(
  `\nUnderstanding, on phrasings set aside: ${score.right} of ${score.phrasings} right, ${score.asked} asked back, ${score.wrong} wrong`,
);
say(confusionTable(score));

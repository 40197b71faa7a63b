import { ask } from "../support/ask.js";
import { median, type Figure } from "./measure.js";

/** Milliseconds of one question on the command line, as a whole process. */
export async function benchCommandLine(): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const from = performance.now();
    await ask(["can alice@contoso.com chat with skype user bob@outlook.com?"], "", "cli.bundle.js");
    if (run > 0) times.push(performance.now() - from);
  }
  return {
    name: "one question on the command line",
    unit: "ms",
    ours: median(times),
    floor: 400,
    against: "the aim of 400 ms",
    aim: "at most 1.00",
  };
}

import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { OutboxCount } from "./sending.js";

/** The figures the bot keeps of itself. */
export interface Metrics {
  readonly registry: Registry;
  /** A turn that ran to its end, in seconds. */
  readonly turn: (kind: string, outcome: "answered" | "failed", seconds: number) => void;
  /** A request that was not let in. */
  readonly refused: (reason: string) => void;
  /** A turn that ran again because somebody else was faster. */
  readonly clashed: () => void;
  /** How many turns one commit stored. */
  readonly committed: (turns: number) => void;
  /** A text that was put to a language model, and what came of it. */
  readonly modelRead: (outcome: string) => void;
  /** An attempt at sending, and how the row goes on. */
  readonly delivered: (destination: string, outcome: string) => void;
  /** Where to look for what waits in the outbox and what was given up; looked at whenever the figures are read. */
  readonly watchOutbox: (count: () => Promise<readonly OutboxCount[]>) => void;
}

// From a turn that touches no disk to the ten seconds after which Teams has given up.
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the figures, in a registry of their own. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const turns = new Histogram({
    name: "edgewise_turn_seconds",
    help: "Time from an admitted activity to its answer.",
    labelNames: ["kind", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: "edgewise_refused_total",
    help: "Requests that were not let in, by reason.",
    labelNames: ["reason"],
    registers,
  });
  const clashes = new Counter({
    name: "edgewise_clashes_total",
    help: "Turns run again because another was stored first.",
    registers,
  });
  const commits = new Histogram({
    name: "edgewise_commit_turns",
    help: "Turns stored by one commit.",
    buckets: [1, 2, 5, 10, 20, 50, 100],
    registers,
  });
  const modelReadings = new Counter({
    name: "edgewise_model_readings_total",
    help: "Texts put to a language model, by what came of it.",
    labelNames: ["outcome"],
    registers,
  });
  const deliveries = new Counter({
    name: "edgewise_deliveries_total",
    help: "Attempts at sending from the outbox, by destination and by how the row goes on.",
    labelNames: ["destination", "outcome"],
    registers,
  });
  return {
    registry,
    turn: (kind, outcome, seconds) => {
      turns.observe({ kind, outcome }, seconds);
    },
    refused: (reason) => {
      refusals.inc({ reason });
    },
    clashed: () => {
      clashes.inc();
    },
    committed: (count) => {
      commits.observe(count);
    },
    modelRead: (outcome) => {
      modelReadings.inc({ outcome });
    },
    delivered: (destination, outcome) => {
      deliveries.inc({ destination, outcome });
    },
    watchOutbox: (count) => {
      watchOutbox(registers, count);
    },
  };
}

function watchOutbox(registers: Registry[], count: () => Promise<readonly OutboxCount[]>): void {
  new Gauge({
    name: "edgewise_outbox_rows",
    help: "Rows of the outbox that wait, or were given up, by destination.",
    labelNames: ["destination", "state"],
    registers,
    async collect() {
      const rows = await count();
      this.reset();
      for (const { destination, state, rows: many } of rows) this.set({ destination, state }, many);
    },
  });
}

import assert from "node:assert/strict";
import fc from "fast-check";
import { factKind, isRefusal, parseFactValue, type Evidence } from "../../knowledge/index.js";
import { stepsOf, type Step } from "../../dialogs/setup/plan.js";
import { fact } from "./conversation.js";
import { alike, single, type SetupModel } from "./setup-model.js";
import type { SetupTalk } from "./setup-talk.js";
import { isTypeable, typedFor, valueFor, type Typed } from "./setup-typed.js";

type Value = Evidence["value"];
type SetupCommand = fc.Command<SetupModel, SetupTalk>;

/** Facts that somebody else may bring in. */
const FOREIGN = [
  "Organization.Topology",
  "tenant.CsTenantFederationConfiguration.AllowFederatedUsers",
  "tenant.CsTenantFederationConfiguration.AllowTeamsConsumer",
  "server.CsAccessEdgeConfiguration.AllowFederatedUsers",
] as const;

/** Everything that may happen to a checklist. */
export function inventSetupCommands(): fc.Arbitrary<SetupCommand>[] {
  const seed = fc.nat({ max: 5 });
  const foreign = fc.constantFrom(...FOREIGN);
  return [
    seed.map((which) =>
      command(`answer ${which}`, (m, r) => {
        answer(m, r, which);
      }),
    ),
    seed.map((which) =>
      command(`answer ${which}`, (m, r) => {
        answer(m, r, which);
      }),
    ),
    seed.map((which) =>
      command(`type ${which}`, (m, r) => {
        typeAnswer(m, r, which);
      }),
    ),
    fc.constantFrom("!!", "**no**", "ä?").map((typed) =>
      command(`type wrong ${typed}`, (m, r) => {
        wrong(m, r, typed);
      }),
    ),
    fc.constantFrom("unknown", "put-off").map((mark) =>
      command(mark, (m, r) => {
        leaveOpen(m, r, mark);
      }),
    ),
    fc.constantFrom("", "half an answ").map((typed) =>
      command(`back with "${typed}"`, (m, r) => {
        back(m, r, typed);
      }),
    ),
    fc.constantFrom("next", "review", "close").map((to) =>
      command(to, (_m, r) => {
        go(r, { to });
      }),
    ),
    fc.constant(command("forget", forget)),
    seed.map((which) =>
      command(`edit ${which}`, (_m, r) => {
        edit(r, which);
      }),
    ),
    fc.tuple(fc.boolean(), fc.boolean()).map(([federated, personal]) =>
      command(`paste ${federated} ${personal}`, (m, r) => {
        paste(m, r, federated, personal);
      }),
    ),
    fc
      .tuple(foreign, seed, fc.constantFrom("settle", "learn", "retract"))
      .map(([name, which, how]) =>
        command(`a colleague: ${how} ${name} ${which}`, (m, r) => {
          colleague(m, r, name, which, how);
        }),
      ),
    fc.constant(
      command("ask a question", (_m, r) => {
        r.say("can alice@contoso.com chat with carol@fabrikam.com?");
      }),
    ),
    fc.constant(
      command("come back", (m, r) => {
        r.say("set up my environment");
        m.unseen.clear();
      }),
    ),
    fc.constant(
      command("look again", (m, r) => {
        look(r);
        m.unseen.clear();
      }),
    ),
    fc.tuple(fc.nat({ max: 50 }), seed).map(([which, button]) =>
      command(`press an older card ${which} ${button}`, (m, r) => {
        pressOlder(m, r, which, button);
      }),
    ),
  ];
}

function command(name: string, happen: (model: SetupModel, real: SetupTalk) => void): SetupCommand {
  return {
    check: () => true,
    run: (model, real) => {
      const shown = real.shown().length;
      happen(model, real);
      if (real.shown().length > shown) model.unseen.clear();
      holds(model, real);
    },
    toString: () => name,
  };
}

/** INVARIANT of every moment: the environment and the checklist hold what the plain list says. */
function holds(model: SetupModel, real: SetupTalk): void {
  for (const name of model.values.keys()) {
    assert.ok(alike(real.value(name), single(model, name)), name);
  }
  const { marks, entries, users, partners } = real.setup();
  assert.deepEqual(marks, Object.fromEntries(model.marks));
  assert.deepEqual({ users, partners }, model.names);
  for (const [step, typed] of model.drafts) assert.equal(entries[step]?.typed, typed, step);
}

function current(real: SetupTalk): Step | null {
  const { at } = real.setup();
  return at.kind === "review" ? null : (steps(real).find(({ key }) => key === at.step) ?? null);
}

function steps(real: SetupTalk): readonly Step[] {
  return stepsOf({ environment: real.environment(), setup: real.setup() });
}

function go(real: SetupTalk, more: Readonly<Record<string, unknown>>): void {
  const { card, revision } = real.setup();
  real.press("setup-go", { card, revision, ...more });
}

function look(real: SetupTalk): void {
  const { card, revision } = real.setup();
  real.press("setup-refresh", { card, revision });
}

function answer(model: SetupModel, real: SetupTalk, which: number): void {
  const step = current(real);
  if (step === null) return;
  const typed = typedFor(step, model, real, which);
  if (typed === null) return;
  const { card, revision } = real.setup();
  expectAnswer(model, step, typed);
  real.press("setup-answer", { card, revision, "fact-0": typed.text });
}

/** What the plain list holds after this answer. */
function expectAnswer(model: SetupModel, step: Step, { text, value }: Typed): void {
  model.drafts.delete(step.key);
  if (step.kind.asks === "names") {
    if (alike(model.names[step.kind.of], value)) return;
    model.names[step.kind.of] = value as readonly string[];
    model.marks.delete(step.key);
    return;
  }
  const name = step.fact ?? "";
  if (alike(single(model, name), value)) return;
  if (model.unseen.has(name) && (model.values.get(name) ?? []).length > 0) {
    model.drafts.set(step.key, text);
    return;
  }
  model.values.set(name, [value]);
  model.marks.delete(step.key);
}

/** The same in the chat, for what can be typed there. */
function typeAnswer(model: SetupModel, real: SetupTalk, which: number): void {
  const step = current(real);
  if (step === null || !isTypeable(step) || !real.setup().on) return;
  const typed = valueFor(step.fact ?? "", which);
  if (typed === null || (model.values.get(step.fact ?? "") ?? []).length > 1) return;
  expectAnswer(model, step, typed);
  real.say(typed.text);
}

function wrong(model: SetupModel, real: SetupTalk, typed: string): void {
  const step = current(real);
  if (step === null) return;
  const kind = factKind(step.fact ?? "");
  if (kind !== undefined && !isRefusal(parseFactValue(kind, typed))) return;
  const { card, revision } = real.setup();
  model.drafts.set(step.key, typed);
  const { effects } = real.press("setup-answer", { card, revision, "fact-0": typed });
  assert.deepEqual(effects, []);
}

function leaveOpen(model: SetupModel, real: SetupTalk, mark: "unknown" | "put-off"): void {
  const step = current(real);
  if (step !== null && !isAnswered(model, real, step)) model.marks.set(step.key, mark);
  go(real, { to: mark });
}

function isAnswered(model: SetupModel, real: SetupTalk, step: Step): boolean {
  if (step.kind.asks === "names") return model.names[step.kind.of].length > 0;
  if (step.key === "topology" && real.environment().topology.how === "deduced") return true;
  return single(model, step.fact ?? "") !== undefined;
}

function back(model: SetupModel, real: SetupTalk, typed: string): void {
  const step = current(real);
  if (step !== null && typed !== "") model.drafts.set(step.key, typed);
  if (step !== null && typed === "") model.drafts.delete(step.key);
  go(real, { to: "back", "fact-0": typed });
}

function forget(model: SetupModel, real: SetupTalk): void {
  const step = current(real);
  if (step !== null) {
    model.marks.delete(step.key);
    model.drafts.delete(step.key);
    if (step.kind.asks === "names") model.names[step.kind.of] = [];
    else model.values.set(step.fact ?? "", []);
  }
  go(real, { to: "forget" });
}

function edit(real: SetupTalk, which: number): void {
  if (real.setup().at.kind !== "review") go(real, { to: "review" });
  const all = steps(real);
  const { card, revision } = real.setup();
  real.press("setup-edit", { card, revision, pick: all[which % all.length]?.key });
}

function paste(model: SetupModel, real: SetupTalk, federated: boolean, personal: boolean): void {
  const said = (on: boolean): string => (on ? "True" : "False");
  learnt(model, FOREIGN[1], federated);
  learnt(model, FOREIGN[2], personal);
  const { on } = real.setup();
  const { replies } = real.say(
    `Get-CsTenantFederationConfiguration\n\nAllowFederatedUsers : ${said(federated)}\nAllowTeamsConsumer : ${said(personal)}\n`,
  );
  assert.equal(
    replies.some(({ cardId }) => cardId === real.setup().card),
    on,
  );
}

function learnt(model: SetupModel, name: string, value: Value): void {
  const before = model.values.get(name) ?? [];
  if (!before.some((one) => alike(one, value))) model.values.set(name, [...before, value]);
  model.unseen.add(name);
}

function colleague(
  model: SetupModel,
  real: SetupTalk,
  name: string,
  which: number,
  how: "settle" | "learn" | "retract",
): void {
  const value = valueFor(name, which)?.value;
  if (value === undefined) return;
  const evidence = [fact(name, value, `file ${String((model.brought += 1))}:1`)];
  if (how === "learn") learnt(model, name, value);
  else model.values.set(name, how === "settle" ? [value] : []);
  model.unseen.add(name);
  real.colleague(how === "retract" ? { kind: how, facts: [name] } : { kind: how, evidence });
}

/** Any button of a card that has been replaced, with something typed: nothing may come of it. */
function pressOlder(model: SetupModel, real: SetupTalk, which: number, button: number): void {
  const { revision } = real.setup();
  const older = real
    .shown()
    .flatMap(({ card }) => card.actions ?? [])
    .filter((action) => action.type === "Action.Execute" && action.data["revision"] !== revision);
  const pressed = older[(which * 6 + button) % Math.max(1, older.length)];
  if (pressed?.type !== "Action.Execute") return;
  const before = real.setup();
  const { effects } = real.press(pressed.verb, {
    ...pressed.data,
    "fact-0": "False",
    pick: "topology",
  });
  assert.deepEqual(effects, []);
  const { at, marks, entries, deeds } = real.setup();
  assert.deepEqual(
    { marks, entries, deeds },
    { marks: before.marks, entries: before.entries, deeds: before.deeds },
  );
  if (model.unseen.size === 0) assert.deepEqual(at, before.at);
}

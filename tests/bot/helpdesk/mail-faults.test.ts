import PostalMime from "postal-mime";
import { mailDestination } from "../../../bot/helpdesk/mail.js";
import {
  again,
  againPerhapsTwice,
  DELIVERED,
  givenUp,
  promisesOfFaults,
  type UnderFault,
} from "../../support/fault-table.js";
import type { OutboxGround } from "../../support/outbox-ground.js";
import {
  mailSettings,
  startSmtp,
  type RunningSmtp,
  type SmtpStep,
  type SmtpTurn,
} from "../../support/smtp.js";

interface Mailed extends UnderFault {
  readonly smtp: RunningSmtp;
}

const says =
  (...turns: readonly SmtpTurn[]) =>
  ({ smtp }: Mailed): void => {
    smtp.script.push(...turns);
  };
const refusal = (at: SmtpStep, code: number) => says({ at, code });

const open =
  (...to: readonly string[]) =>
  async ({ store }: OutboxGround): Promise<Mailed> => {
    const smtp = await startSmtp();
    const references = store.ticketReferences;
    const rules = { greeting: 300, idle: 300, total: 2_000, references };
    return {
      smtp,
      destination: mailDestination(mailSettings(smtp.port, { to }), rules),
      arrived: async () => {
        const mails = await Promise.all(smtp.arrived.map((raw) => PostalMime.parse(raw)));
        return mails.map(({ messageId = "" }) => messageId);
      },
      close: () => smtp.close(),
    };
  };

promisesOfFaults<Mailed>({
  name: "mail",
  open: open("desk@contoso.com"),
  faults: [
    ["421 at the greeting", refusal("connect", 421), again("smtp-421")],
    ["554 at the greeting", refusal("connect", 554), again("smtp-554")],
    ["421 for the sender", refusal("from", 421), again("smtp-421")],
    ["450 for the sender", refusal("from", 450), again("smtp-450")],
    ["530, sign in first", refusal("from", 530), again("smtp-530")],
    ["550 for the sender", refusal("from", 550), givenUp("smtp-550")],
    ["450 for the recipient", refusal("to", 450), again("smtp-450")],
    ["452 for the recipient", refusal("to", 452), again("smtp-452")],
    ["550 for the recipient", refusal("to", 550), givenUp("smtp-550")],
    ["421 after DATA", refusal("data", 421), again("smtp-421")],
    ["450 after DATA", refusal("data", 450), again("smtp-450")],
    ["452 after DATA", refusal("data", 452), again("smtp-452")],
    ["550 after DATA", refusal("data", 550), givenUp("smtp-550")],
    ["552, too large, after DATA", refusal("data", 552), givenUp("smtp-552")],
    ["554 after DATA", refusal("data", 554), givenUp("smtp-554")],
    ["dropped after DATA", says("drop-after-data"), againPerhapsTwice("smtp-econnection")],
    ["silence after DATA", says("hang-after-data"), againPerhapsTwice("smtp-etimedout")],
    ["silence from the start", says("hang"), again("smtp-etimedout")],
  ],
});

const ofBoth = (first: number, second: number) =>
  says({ at: "to", code: first }, { at: "to", code: second });

promisesOfFaults<Mailed>({
  name: "mail",
  doing: "to two addresses",
  open: open("desk@contoso.com", "second@contoso.com"),
  faults: [
    ["450 for one of them", refusal("to", 450), againPerhapsTwice("smtp-450")],
    ["550 for one of them", refusal("to", 550), DELIVERED],
    ["550 for one and 450 for the other", ofBoth(550, 450), again("smtp-450")],
    ["550 for both", ofBoth(550, 550), givenUp("smtp-550")],
    ["450 for both", ofBoth(450, 450), again("smtp-450")],
  ],
});

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Destination, OutboxRow } from "../../../bot/sending.js";
import type { Ticket } from "../../../dialogs/index.js";
import { notedTicket, ticketRow } from "../../support/ticket-row.js";
import { ticketOf } from "../../support/tickets.js";

/** One thing a helpdesk was told. */
export interface Told {
  /** By which a receiver knows a double. */
  readonly id: string;
  /** What its people read. */
  readonly text: string;
}

/** A destination with the other side of it. */
export interface DestinationUnderTest {
  readonly destination: Destination;
  /** What the other side was told of a ticket, the earliest first, doubles among it. */
  readonly told: (ticket: Ticket) => Promise<readonly Told[]>;
  /** Loses the answer to the next thing that opens a ticket: what was sent arrives all the same. */
  readonly loseAnswer?: () => void;
  readonly close: () => Promise<void>;
}

/** What a kind of destination is tested by. */
export interface DestinationKind {
  readonly name: string;
  /** Whether it can ask the other side what has arrived, so that nothing arrives twice. */
  readonly asksFirst: boolean;
  /** Set where nothing lies between it and its people, so that no answer can be lost. */
  readonly near?: true;
  /** Why there is none on this machine; null where there is one. */
  readonly absent: string | null;
  readonly open: () => Promise<DestinationUnderTest>;
}

const SPITE = "<script>alert(1)</script> [here](https://evil.example/) **bold** @everyone";

/** What every way to the helpdesk promises. */
export function promisesOfDestination({
  name,
  asksFirst,
  near,
  absent,
  open,
}: DestinationKind): void {
  describe(`${name}, as every way to the helpdesk,`, function () {
    this.timeout(30_000);
    let under: DestinationUnderTest | null = null;
    let number = 0;

    before(async function () {
      if (absent !== null) {
        process.stderr.write(`${absent}: the promises of ${name} are not held to it\n`);
        this.skip();
      }
      under = await open();
    });
    after(() => under?.close());

    const opened = (): DestinationUnderTest => under ?? assert.fail("not open");
    const newTicket = (change: Partial<Ticket> = {}): Ticket =>
      ticketOf({ id: randomUUID(), number: (number += 1), ...change });
    const rowOf = (ticket: Ticket): OutboxRow => ({
      ...ticketRow(name, ticket),
      id: `${ticket.id}-${String(ticket.revision)}`,
    });
    const send = async (...tickets: readonly Ticket[]): Promise<void> => {
      for (const ticket of tickets)
        assert.deepEqual(await opened().destination.send(rowOf(ticket)), { kind: "sent" });
    };
    const ids = (told: readonly Told[]): readonly string[] => [
      ...new Set(told.map(({ id }) => id)),
    ];

    it("tells of a new ticket: its number, the question, the answer and the facts", async () => {
      const ticket = newTicket();
      await send(ticket);
      const [first, ...more] = await opened().told(ticket);
      assert.deepEqual(more, []);
      for (const words of [
        `[Edgewise #${String(ticket.number)}]`,
        "Can alice@contoso.com chat with carol@fabrikam.com?",
        "the domain is blocked",
        "tenant/federation.txt:7",
        "It worked last week.",
      ])
        assert.ok((first?.text ?? "").includes(words), `${words} in ${first?.text ?? "nothing"}`);
    });

    it("tells of each change, in order, by name", async () => {
      const ticket = newTicket();
      const noted = notedTicket(ticket, "The first note.", "Hugo Helpdesk");
      const again = notedTicket(noted, "The second note.", "Dana Admin");
      await send(ticket, noted, again);
      const told = await opened().told(ticket);
      assert.equal(told.length, 3);
      assert.match(told[1]?.text ?? "", /Hugo Helpdesk[\s\S]*The first note\./u);
      assert.doesNotMatch(told[1]?.text ?? "", /The second note/u);
      assert.match(told[2]?.text ?? "", /Dana Admin[\s\S]*The second note\./u);
    });

    it("tells nothing twice that a receiver could take for two", async () => {
      const ticket = newTicket();
      const noted = notedTicket(ticket, "Once is enough.");
      await send(ticket, ticket, noted, noted);
      const told = await opened().told(ticket);
      assert.equal(ids(told).length, 2);
      if (asksFirst) assert.equal(told.length, 2);
    });

    const losing = near === true ? undefined : it;
    losing?.("makes no second ticket when the answer to the first attempt is lost", async () => {
      const ticket = newTicket();
      opened().loseAnswer?.();
      const lost = await opened().destination.send(rowOf(ticket));
      assert.equal(lost.kind === "retry" && lost.arrived, "perhaps");
      await send(ticket);
      const told = await opened().told(ticket);
      assert.equal(ids(told).length, 1);
      if (asksFirst) assert.equal(told.length, 1);
    });

    it("leaves nothing in what people typed that could be formatting, a mention or a link", async () => {
      const ticket = newTicket({ note: SPITE });
      await send(ticket, notedTicket(ticket, SPITE, SPITE));
      for (const { text } of await opened().told(ticket)) {
        assert.match(text, /alert/u);
        assert.doesNotMatch(text, /<script|\]\(|https:\/\/evil|\*\*bold|(?<!\S)@everyone/u);
      }
    });

    it("gives up on what is no ticket, for no later attempt changes that", async () => {
      const row = { ...rowOf(newTicket()), payload: "{}" };
      assert.equal((await opened().destination.send(row)).kind, "gone");
    });
  });
}

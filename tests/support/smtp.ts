import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { MailSettings } from "../../bot/helpdesk/mail-settings.js";

/** What a server does with the next mails, each in turn; after the last, it takes everything. */
export type SmtpTurn =
  | "take"
  | "drop-after-data"
  | "hang-after-data"
  | "hang"
  | { readonly at: SmtpStep; readonly code: number };

/** Where a server says no. */
export type SmtpStep = "connect" | "auth" | "from" | "to" | "data";

/** A mail that was taken. */
export interface TakenMail {
  readonly raw: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly user: string | null;
}

/** A real SMTP server on this machine. */
export interface RunningSmtp {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** Mails that were read whole, taken or not. */
  readonly read: readonly string[];
  /** Those of them that were not refused, whether or not anybody heard so. */
  readonly arrived: readonly string[];
  readonly script: SmtpTurn[];
  readonly close: () => Promise<void>;
}

/** How tickets are mailed to the desk by the server at this port, which knows neither encryption nor users. */
export function mailSettings(port: number, change: Partial<MailSettings> = {}): MailSettings {
  return {
    host: "127.0.0.1",
    port,
    tls: "none",
    login: null,
    from: { name: "Edgewise", address: "edgewise@contoso.com" },
    to: ["desk@contoso.com"],
    ...change,
  };
}

/** Starts a server; without options it knows neither encryption nor users. */
export async function startSmtp(options: SMTPServerOptions = {}): Promise<RunningSmtp> {
  const taken: TakenMail[] = [];
  const read: string[] = [];
  const arrived: string[] = [];
  const script: SmtpTurn[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    disabledCommands: options.cert === undefined ? ["STARTTLS", "AUTH"] : [],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 1,
    onAuth: ({ username, password }, _session, done) => {
      const refused = refusal(script, "auth");
      if (refused !== null || password !== "right") done(refused ?? new Error("wrong"));
      else done(null, { user: username });
    },
    onConnect: (_session, done) => {
      if (script[0] === "hang") script.shift();
      else done(refusal(script, "connect"));
    },
    onMailFrom: (_address, _session, done) => {
      done(refusal(script, "from"));
    },
    onRcptTo: (_address, _session, done) => {
      done(refusal(script, "to"));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        read.push(raw);
        const turn = script[0];
        if (turn === "drop-after-data" || turn === "hang-after-data") {
          script.shift();
          arrived.push(raw);
          if (turn === "drop-after-data") for (const socket of sockets) socket.destroy();
          return;
        }
        const refused = refusal(script, "data");
        if (refused === null) {
          if (script[0] === "take") script.shift();
          const { mailFrom, rcptTo } = session.envelope;
          arrived.push(raw);
          taken.push({
            raw,
            from: mailFrom === false ? "" : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            secure: session.secure,
            user: typeof session.user === "string" ? session.user : null,
          });
        }
        done(refused);
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    read,
    arrived,
    script,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(resolve);
      }),
  };
}

function refusal(script: SmtpTurn[], step: SmtpStep): Error | null {
  const [turn] = script;
  if (typeof turn !== "object" || turn.at !== step) return null;
  script.shift();
  return Object.assign(new Error("no"), { responseCode: turn.code });
}

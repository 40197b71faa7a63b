import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { tempFolder, type TempFolder } from "./temp-folder.js";

/** A real Request Tracker 5 of its own, with a database that begins empty. */
export interface RunningTracker {
  readonly url: string;
  /** Of the account that tells tickets. It has the rights on the queue that the README asks for, and no others. */
  readonly token: string;
  /** Calls REST 2 as somebody of the helpdesk would, with every right; gives what it answers. */
  readonly staff: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Tickets over there whose subject holds a text. */
  readonly ticketsOf: (subject: string) => Promise<readonly string[]>;
  /** What was written when a ticket was made and in each comment, by the number of its transaction, the earliest first. */
  readonly messagesOf: (
    ticket: string,
  ) => Promise<readonly { readonly id: string; readonly text: string }[]>;
  /** What was written in each of a ticket's transactions of a type, with what it is. */
  readonly historyOf: (ticket: string, type: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const LIBRARY = "/usr/share/request-tracker5/lib";
const SERVER = "/usr/share/request-tracker5/libexec/rt-server";
const SETUP = "/usr/sbin/rt-setup-database-5";

/** The one line that says why there is none. */
export const NO_TRACKER =
  "Request Tracker 5 is not installed here (Debian: request-tracker5, rt5-db-sqlite)";

/** Whether Debian's Request Tracker 5 is on this machine, with SQLite. */
export function hasTracker(): boolean {
  return [SERVER, SETUP].every((path) => existsSync(path));
}

// The rights the README names.
const ACCOUNTS = String.raw`
use RT -init;
sub token { my $t = RT::AuthToken->new(RT->SystemUser);
  my ($ok, $msg, $word) = $t->Create(Owner => $_[0]->id, Description => 'test'); die $msg unless $ok; $word }
my $bot = RT::User->new(RT->SystemUser);
my ($ok, $msg) = $bot->Create(Name => 'edgewise', RealName => 'Edgewise', EmailAddress => 'edgewise@contoso.com', Privileged => 1);
die $msg unless $ok;
my $queue = RT::Queue->new(RT->SystemUser); $queue->Load('General');
for my $right (qw(SeeQueue CreateTicket ShowTicket ShowTicketComments CommentOnTicket ModifyTicket)) {
  my ($granted, $why) = $bot->PrincipalObj->GrantRight(Right => $right, Object => $queue); die $why unless $granted }
my $hugo = RT::User->new(RT->SystemUser);
($ok, $msg) = $hugo->Create(Name => 'hugo', RealName => 'Hugo Helpdesk', EmailAddress => 'hugo@contoso.com', Privileged => 1);
die $msg unless $ok;
$hugo->PrincipalObj->GrantRight(Right => 'SuperUser', Object => RT->System);
# Making mails for nobody is most of what a change takes.
my $scrips = RT::Scrips->new(RT->SystemUser); $scrips->UnLimit;
while (my $scrip = $scrips->Next) { $scrip->SetDisabled(1) if $scrip->Description =~ /notify|autoreply/i }
print 'tokens ', token($bot), ' ', token($hugo), "\n";
`;

/** Starts one, on a free port of this machine. */
export async function startTracker(): Promise<RunningTracker> {
  const folder = tempFolder();
  const port = await freePort();
  const env = await siteIn(folder, port);
  const run = promisify(execFile);
  await run(SETUP, ["--action", "init", "--skip-create"], { env, cwd: folder.path() });
  const made = await run("perl", [`-I${LIBRARY}`, "-e", ACCOUNTS], { env, cwd: folder.path() });
  const [, token = "", staffToken = ""] = /^tokens (\S+) (\S+)$/mu.exec(made.stdout) ?? [];
  const server = spawn(
    SERVER,
    ["--host", "127.0.0.1", "--port", String(port), "--max-workers", "1"],
    {
      env,
      cwd: folder.path(),
      stdio: "ignore",
    },
  );
  const url = `http://127.0.0.1:${String(port)}`;
  await answering(url, server);
  const staff = staffAt(url, staffToken);
  return {
    url,
    token,
    staff,
    ticketsOf: async (subject) => {
      const query = encodeURIComponent(`Subject LIKE '${subject}'`);
      const found = (await staff("GET", `tickets?query=${query}`)) as {
        readonly items: readonly { readonly id: string }[];
      };
      return found.items.map(({ id }) => id);
    },
    messagesOf: (ticket) => messagesOf(staff, ticket),
    historyOf: (ticket, type) => historyOf(staff, ticket, type),
    close: async () => {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
      folder.remove();
    },
  };
}

async function siteIn(folder: TempFolder, port: number): Promise<NodeJS.ProcessEnv> {
  const nothing = folder.path("site.d");
  const site = folder.path("site.pm");
  await mkdir(nothing);
  const lines = [
    "Set($rtname, 'rt.contoso.com');",
    "Set($Organization, 'rt.contoso.com');",
    "Set($WebDomain, '127.0.0.1');",
    `Set($WebPort, ${String(port)});`,
    "Set($DatabaseType, 'SQLite');",
    `Set($DatabaseName, '${folder.path("rt.sqlite")}');`,
    "Set($LogToSyslog, undef);",
    // Mails go to a file, of the folder's.
    "Set($MailCommand, 'testfile');",
    "Set($Timezone, 'UTC');",
    "1;",
  ];
  await writeFile(site, lines.join("\n"));
  return {
    ...process.env,
    RT_SITE_CONFIG: site,
    RT_SITE_CONFIG_DIR: nothing,
    TMPDIR: folder.path(),
  };
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, "close");
  return port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 300 && server.exitCode === null; tried += 1) {
    const answered = await fetch(`${url}/REST/2.0/rt`).catch(() => null);
    await answered?.body?.cancel();
    if (answered !== null) return;
    await pause(100);
  }
  throw new Error("the Request Tracker did not start");
}

function staffAt(url: string, token: string): RunningTracker["staff"] {
  return async (method, path, body) => {
    const response = await fetch(`${url}/REST/2.0/${path}`, {
      method,
      headers: { authorization: `token ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as unknown;
  };
}

interface Items {
  readonly items: readonly {
    readonly id: string;
    readonly Content?: string;
    readonly ContentType?: string;
  }[];
}

async function messagesOf(
  staff: RunningTracker["staff"],
  ticket: string,
): Promise<readonly { readonly id: string; readonly text: string }[]> {
  const which = `ObjectType = 'RT::Ticket' AND TicketId = ${ticket} AND (Type = 'Create' OR Type = 'Comment')`;
  const query = `query=${encodeURIComponent(which)}&orderby=id&order=ASC&per_page=100`;
  const { items } = (await staff("GET", `transactions?${query}`)) as Items;
  const messages = [];
  for (const { id } of items) {
    const parts = (await staff("GET", `transaction/${id}/attachments?fields=Content`)) as Items;
    messages.push({ id, text: parts.items.map(({ Content = "" }) => Content).join("\n") });
  }
  return messages;
}

async function historyOf(
  staff: RunningTracker["staff"],
  ticket: string,
  type: string,
): Promise<readonly string[]> {
  const which = `ObjectType = 'RT::Ticket' AND TicketId = ${ticket} AND Type = '${type}'`;
  const query = `query=${encodeURIComponent(which)}&per_page=100`;
  const { items } = (await staff("GET", `transactions?${query}`)) as Items;
  const texts = [];
  for (const { id } of items) {
    const path = `transaction/${id}/attachments?fields=Content,ContentType,Filename`;
    const parts = (await staff("GET", path)) as Items;
    const lines = parts.items.map(
      ({ ContentType = "", Content = "" }) => `${ContentType} ${Content}`,
    );
    texts.push(lines.join("\n"));
  }
  return texts;
}

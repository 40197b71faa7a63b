import { createReader } from "../../knowledge/index.js";
import { asFormatList } from "../support/output-fixtures.js";
import { alternate, type Figure } from "./measure.js";

const USERS = 100_000;
const CHUNK = 64 * 1024;

/** What `Get-CsUser` prints of many users. */
function usersText(): string {
  const users = Array.from({ length: USERS }, (_, index) => ({
    Identity: `CN=User ${String(index)},OU=Staff,DC=contoso,DC=com`,
    SipAddress: `sip:user${String(index)}@contoso.com`,
    Enabled: true,
    RegistrarPool: "pool01.contoso.com",
    HostingProvider: index % 3 === 0 ? "sipfed.online.lync.com" : "SRV:",
    ExternalAccessPolicy: index % 5 === 0 ? "FederationOnly" : "",
  }));
  return asFormatList(users);
}

/** Megabytes a second of reading users from Format-List text, over a plain line scanner that keeps records. */
export async function benchReading(): Promise<readonly Figure[]> {
  const text = usersText();
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  const megabytes = text.length / 1e6;
  const rate = (work: () => void): number => {
    const from = performance.now();
    work();
    return (megabytes * 1000) / (performance.now() - from);
  };
  const read = (): number =>
    rate(() => {
      readUsers(chunks);
    });
  const scan = (): number =>
    rate(() => {
      scanLines(chunks);
    });
  read();
  scan();
  const measured = await alternate(5, read, scan);
  return [
    {
      name: "reading 100,000 users",
      unit: "MB/s",
      ...measured,
      against: "plain line scanner keeping records",
      aim: "0.25",
    },
    heapFigure(chunks),
  ];
}

function readUsers(chunks: readonly string[]): number {
  let facts = 0;
  const reader = createReader({
    origin: "users.txt",
    side: "server",
    at: "2026-01-01T00:00:00.000Z",
    receiptLimit: 0,
    onEvidence: () => (facts += 1),
  });
  for (const chunk of chunks) reader.write(chunk);
  reader.end();
  return facts;
}

function scanLines(chunks: readonly string[]): number {
  const records: Record<string, string>[] = [];
  let record: Record<string, string> = {};
  let rest = "";
  for (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const colon = line.indexOf(":");
      if (colon >= 0) record[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
      else if (Object.keys(record).length > 0) {
        records.push(record);
        record = {};
      }
    }
  }
  return records.length;
}

/** How much the heap grows while reading: the reader keeps nothing of what it has passed on. */
function heapFigure(chunks: readonly string[]): Figure {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let peak = 0;
  const reader = createReader({
    origin: "users.txt",
    side: "server",
    at: "2026-01-01T00:00:00.000Z",
    receiptLimit: 0,
    onEvidence: () => undefined,
  });
  for (const [index, chunk] of chunks.entries()) {
    reader.write(chunk);
    if (index % 50 === 0) {
      globalThis.gc?.();
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    }
  }
  reader.end();
  const text = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return {
    name: "heap held while reading them",
    unit: "MB",
    ours: peak / 1e6,
    floor: text / 1e6,
    against: "the text itself",
    aim: "flat",
  };
}

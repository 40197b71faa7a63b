import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { LARGEST_FILE, openAttachments, type FetchRules } from "../../bot/attachments.js";
import { FileError } from "../../bot/errors.js";
import { isFileAddress, isPublicAddress } from "../../bot/file-hosts.js";
import { readFile } from "../../bot/file-reading.js";
import type { BroughtFile } from "../../dialogs/index.js";
import { startFileServer } from "../support/file-server.js";

const EDGE = "AllowFederatedUsers    : True\r\nEnablePartnerDiscovery : False\r\n";
const AT = "2026-11-22T00:00:00.000Z";

/** Fetches and reads one file from a service that answers so. */
async function bring(
  answer: RequestListener,
  changed: Partial<FetchRules> = {},
  name = "edge.txt",
): Promise<BroughtFile["content"] | string> {
  const server = await startFileServer(answer);
  try {
    const opened = await server.openWith(changed)(server.url("/file?tempauth=secret"));
    const content = await readFile(opened, { name, by: "Dana", at: AT });
    return content.is === "refused" ? content.why : content;
  } catch (error) {
    if (error instanceof FileError) return error.why;
    throw error;
  } finally {
    await server.close();
  }
}

const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, headers);
    response.end(body);
  };

describe("a file attached in Teams", () => {
  it("is read, and gets nothing of ours but the bare request", async () => {
    const server = await startFileServer(send(EDGE));
    const opened = await server.open(server.url("/edge"));
    const content = await readFile(opened, { name: "edge.txt", by: "Dana", at: AT });
    await server.close();
    assert.deepEqual(content, { is: "text", text: EDGE });
    assert.deepEqual(Object.keys(server.requests[0]?.headers ?? {}).sort(), [
      "accept",
      "accept-encoding",
      "connection",
      "host",
    ]);
  });

  it("is fetched from Teams' own stores alone, over https, without a port or a password", () => {
    const may = (url: string): boolean => isFileAddress(new URL(url));
    assert.ok(may("https://contoso.sharepoint.com/a"));
    assert.ok(may("https://contoso-my.sharepoint.com/personal/dana/a?tempauth=x"));
    assert.ok(may("https://contoso.sharepoint.us/a"));
    assert.ok(may("https://contoso-my.sharepoint-mil.us/a"));
    for (const url of [
      "http://contoso.sharepoint.com/a",
      "https://sharepoint.com.evil.test/a",
      "https://evilsharepoint.com/a",
      "https://contoso.sharepoint.com:8443/a",
      "https://dana:pass@contoso.sharepoint.com/a",
      "https://contoso.sharepoint.com@evil.test/a",
      "https://127.0.0.1/a",
      "https://[::1]/a",
      "file:///etc/passwd",
    ]) {
      assert.ok(!may(url), url);
    }
  });

  it("is never fetched from a private network, however its address is written", () => {
    for (const address of [
      "127.0.0.1",
      "127.9.9.9",
      "0.0.0.0",
      "10.1.2.3",
      "100.64.0.1",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254",
      "224.0.0.1",
      "255.255.255.255",
      "::1",
      "::",
      "fe80::1",
      "fe80::1%eth0",
      "fc00::1",
      "fd00:ec2::254",
      "ff02::1",
      "::ffff:10.0.0.1",
      "::ffff:7f00:1",
      "64:ff9b::a00:1",
      "2002:a00:1::1",
      "no address",
      "",
    ]) {
      assert.ok(!isPublicAddress(address), address);
    }
    for (const address of ["13.107.136.10", "2620:1ec:8f8::10", "172.32.0.1"]) {
      assert.ok(isPublicAddress(address), address);
    }
  });

  it("is not fetched where the name leads into a private network, even beside a public address", async () => {
    let asked = 0;
    const refused = await bring(() => (asked += 1), {
      isPublic: isPublicAddress,
      resolve: (_host, _options, found) => {
        found(null, [
          { address: "13.107.136.10", family: 4 },
          { address: "127.0.0.1", family: 4 },
        ]);
      },
    });
    assert.equal(refused, "elsewhere");
    assert.equal(asked, 0);
  });

  it("is fetched from the very address that was looked at: the name is asked once", async () => {
    let asked = 0;
    const content = await bring(send(EDGE), {
      resolve: (_host, _options, found) => {
        asked += 1;
        found(null, [{ address: asked === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }]);
      },
    });
    assert.deepEqual(content, { is: "text", text: EDGE });
    assert.equal(asked, 1);
  });

  it("is refused where no address can be found, or the link is none", async () => {
    const lost = await bring(send(EDGE), {
      resolve: (_host, _options, found) => {
        found(new Error("ENOTFOUND"), []);
      },
    });
    assert.equal(lost, "broken");
    await assert.rejects(openAttachments()("no link"), { why: "elsewhere" });
  });

  it("is not fetched from where a redirect leads", async () => {
    let asked = 0;
    const refused = await bring((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: "/other" });
      response.end(EDGE);
    });
    assert.equal(refused, "moved");
    assert.equal(asked, 1);
  });

  it("is said to be gone where its link has run out, and broken where its service fails", async () => {
    const answering =
      (status: number): RequestListener =>
      (_request, response) => {
        response.writeHead(status);
        response.end("a page");
      };
    for (const status of [401, 403, 404, 410]) {
      assert.equal(await bring(answering(status)), "gone");
    }
    assert.equal(await bring(answering(500)), "broken");
    assert.equal(await bring(answering(206)), "broken");
  });

  it("is refused when larger than 20 MB, by what arrives and not by what is claimed", async () => {
    const tooBig = String(LARGEST_FILE + 1);
    assert.equal(
      await bring((_request, response) => {
        response.writeHead(200, { "content-length": tooBig });
        response.flushHeaders();
      }),
      "too-big",
    );
    let sent = 0;
    const endless: RequestListener = (_request, response) => {
      const line = Buffer.from("AllowFederatedUsers : True\r\n".repeat(4_000));
      const more = (): void => {
        while (!response.destroyed && response.write(line)) sent += line.length;
        response.once("drain", more);
      };
      more();
    };
    assert.equal(await bring(endless), "too-big");
    assert.ok(sent < 2 * LARGEST_FILE, "it went on being read");
  });

  it("is refused when it comes too slowly, or stops coming", async () => {
    const stuck: RequestListener = (_request, response) => {
      response.write("AllowFederatedUsers");
    };
    assert.equal(await bring(stuck, { idle: 50 }), "too-slow");
    const dripping: RequestListener = (_request, response) => {
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => {
        clearInterval(drip);
      });
    };
    assert.equal(await bring(dripping, { idle: 5_000, total: 200 }), "too-slow");
    assert.equal(await bring(() => undefined, { idle: 50 }), "too-slow");
  });

  it("is refused when it breaks off before its end", async () => {
    const refused = await bring((_request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write(EDGE);
      setTimeout(() => response.destroy(), 20);
    });
    assert.equal(refused, "broken");
  });

  it("is never unpacked: compressed on its way or packed itself, it is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(4 * LARGEST_FILE, " "));
    assert.equal(await bring(send(bomb, { "content-encoding": "gzip" })), "archive");
    assert.equal(await bring(send(bomb), {}, "users.csv.gz"), "archive");
  });

  it("is refused when it is no text, with a word for what people do attach", async () => {
    const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(200, 7)]);
    assert.equal(await bring(send(zip), {}, "users.xlsx"), "workbook");
    assert.equal(await bring(send(zip), {}, "output.zip"), "archive");
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(99, 1)]);
    assert.equal(await bring(send(png), {}, "screen.png"), "picture");
    assert.equal(await bring(send("%PDF-1.7 …"), {}, "a.pdf"), "not-text");
    assert.equal(await bring(send(`${EDGE}\u0000${EDGE}`)), "not-text");
    const noise = Buffer.from(Array.from({ length: 4_096 }, (_, at) => 128 + ((at * 37) % 128)));
    assert.equal(await bring(send(noise)), "not-text");
    assert.equal(await bring(send("")), "empty");
    assert.equal(await bring(send(" \r\n")), "empty");
  });

  it("is read in UTF-16 as Windows writes it, and in an older encoding", async () => {
    const bom = Buffer.from([0xff, 0xfe]);
    const sixteen = Buffer.concat([bom, Buffer.from(EDGE, "utf16le")]);
    assert.deepEqual(await bring(send(sixteen)), { is: "text", text: EDGE });
    const latin = Buffer.from(
      "DisplayName,SipAddress\r\nJ\u00fcrgen,sip:j@contoso.com\r\n",
      "latin1",
    );
    assert.equal(((await bring(send(latin))) as BroughtFile["content"]).is, "text");
  });
});

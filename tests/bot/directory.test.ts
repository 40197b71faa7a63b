import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { askDirectory } from "../../bot/directory.js";

const REGISTRATION = { appId: "the-app", password: "its s3cret", tenantId: "the-tenant" };
const GROUP = "cccccccc-1111-2222-3333-444444444444";
const OTHER = "dddddddd-1111-2222-3333-444444444444";

interface Call {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Microsoft's sign-in and directory on this machine, answering as told. */
async function startDirectory(answer: (path: string) => { status?: number; body: unknown }) {
  const calls: Call[] = [];
  const server: Server = createServer((request, response) => {
    void read(request).then((body) => {
      const { url = "", headers } = request;
      calls.push({ path: url, authorization: headers.authorization, body });
      const { status = 200, body: json } = answer(url);
      // In two steps: restify, once loaded, gives every response a `writeHead` that returns nothing.
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    hosts: { signIn: host, graph: host },
    calls,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const usual = (path: string) =>
  path.includes("/token")
    ? { body: { access_token: "a-token", expires_in: 3600 } }
    : { body: { value: [GROUP, "not-asked-for"] } };

describe("the directory", () => {
  it("is asked with the bot's own token for the groups that count, and believed on those alone", async () => {
    const directory = await startDirectory(usual);
    const groupsOf = askDirectory(REGISTRATION, () => new Date(), directory.hosts);
    assert.deepEqual(await groupsOf("ada", [GROUP, OTHER]), [GROUP]);
    await directory.close();
    const [token, question] = directory.calls;
    assert.equal(token?.path, "/the-tenant/oauth2/v2.0/token");
    assert.equal(new URLSearchParams(token.body).get("client_secret"), "its s3cret");
    assert.equal(question?.path, "/v1.0/users/ada/checkMemberGroups");
    assert.equal(question.authorization, "Bearer a-token");
    assert.deepEqual(JSON.parse(question.body), { groupIds: [GROUP, OTHER] });
  });

  it("gets one token for many questions, and a new one before that ends", async () => {
    const directory = await startDirectory(usual);
    let at = 0;
    const groupsOf = askDirectory(REGISTRATION, () => new Date(at), directory.hosts);
    await groupsOf("ada", [GROUP]);
    await groupsOf("ben", [GROUP]);
    at = 3_500_000;
    await groupsOf("ada", [GROUP]);
    await directory.close();
    assert.equal(directory.calls.filter(({ path }) => path.includes("/token")).length, 2);
  });

  it("fails without a word of the secret where sign-in or the question is refused or makes no sense", async () => {
    for (const answer of [
      () => ({ status: 401, body: { error: "its s3cret is wrong" } }),
      (path: string) => (path.includes("/token") ? usual(path) : { status: 403, body: {} }),
      (path: string) => (path.includes("/token") ? usual(path) : { body: { value: "all" } }),
    ]) {
      const directory = await startDirectory(answer);
      const groupsOf = askDirectory(REGISTRATION, () => new Date(), directory.hosts);
      await assert.rejects(groupsOf("ada", [GROUP]), (error: Error) => {
        assert.doesNotMatch(error.message, /s3cret/u);
        return true;
      });
      await directory.close();
    }
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import {
  DEEPEST_BODY,
  admit,
  isAllowedServiceUrl,
  isLoopbackHost,
  isRefusal,
  isTooDeep,
  readActivity,
  screenHeaders,
  screenLocal,
  screenToken,
  tenantOf,
  type GatePolicy,
  type ReceivedActivity,
} from "../../bot/gate.js";
import { TENANT, teamsActivity } from "../support/running-bot.js";

const TEAMS = "https://smba.trafficmanager.net/emea/";
const policy: GatePolicy = {
  local: false,
  allowedTenants: new Set([TENANT]),
  issuer: "https://issuer.test",
  maySend: (url) => url === TEAMS,
};

const received = (more: object = {}): ReceivedActivity => {
  const activity = readActivity(JSON.stringify(teamsActivity(TEAMS, more)));
  if (isRefusal(activity)) throw new Error(activity.reason);
  return activity;
};

const reasonOf = (result: unknown): string | null => (isRefusal(result) ? result.reason : null);

describe("gate: headers", () => {
  const json = { "content-type": "application/json; charset=utf-8" };

  it("takes JSON and nothing else, so that no page elsewhere can post a form", () => {
    assert.equal(screenHeaders(json, false), null);
    assert.equal(screenHeaders({ "content-type": "text/plain" }, false)?.status, 415);
    assert.equal(screenHeaders({}, false)?.status, 415);
  });

  it("takes no packed bodies, whose size nobody knows", () => {
    assert.equal(screenHeaders({ ...json, "content-encoding": "gzip" }, false)?.status, 415);
  });

  it("in local mode refuses every Host that is not this machine", () => {
    assert.equal(screenHeaders({ ...json, host: "localhost:3978" }, true), null);
    assert.equal(reasonOf(screenHeaders({ ...json, host: "evil.example" }, true)), "host");
    assert.equal(reasonOf(screenLocal({})), "host");
    for (const host of ["127.0.0.1:1", "[::1]:80", "LOCALHOST"])
      assert.ok(isLoopbackHost(host), host);
    for (const host of [
      undefined,
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "10.0.0.1",
    ]) {
      assert.ok(!isLoopbackHost(host), host);
    }
  });

  it("in local mode refuses what a page of another origin sends", () => {
    const host = "localhost:3978";
    assert.equal(screenLocal({ host, origin: "http://localhost:3978" }), null);
    assert.equal(reasonOf(screenLocal({ host, origin: "http://localhost:3000" })), "origin");
    assert.equal(reasonOf(screenLocal({ host, origin: "null" })), "origin");
  });
});

describe("gate: bodies", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

  it("reads 32 levels and not one more", () => {
    assert.equal(isTooDeep(nested(DEEPEST_BODY)), false);
    assert.equal(isTooDeep(nested(DEEPEST_BODY + 1)), true);
    assert.equal(isTooDeep('{"a":'.repeat(40)), true);
  });

  it("does not count brackets that somebody wrote", () => {
    assert.equal(isTooDeep(JSON.stringify({ text: '"\\[{'.repeat(99) })), false);
    assert.equal(isTooDeep('"unfinished \\'), false);
  });

  it("agrees with the parser about depth, whatever the JSON", () => {
    const depthOf = (value: unknown): number =>
      typeof value === "object" && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
        : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 6 }), (value, limit) => {
        assert.equal(isTooDeep(JSON.stringify(value), limit), depthOf(value) > limit);
      }),
    );
  });

  it("looks at a quarter of a megabyte of escaped quotes in one pass", () => {
    const started = performance.now();
    isTooDeep(`"${'\\"'.repeat(128 * 1024)}`);
    assert.ok(performance.now() - started < 250);
  });

  it("refuses what is no JSON, no activity, or has a field of the wrong type", () => {
    assert.equal(reasonOf(readActivity("{")), "json");
    assert.equal(reasonOf(readActivity(nested(40))), "depth");
    const wrong: readonly object[] = [
      { type: 1 },
      { id: {} },
      { from: "me" },
      { conversation: { id: "" } },
      { conversation: { id: "a\u0000b" } },
      { channelData: [] },
      { entities: {} },
      { membersAdded: [{}] },
      { serviceUrl: 7 },
      { text: ["a"] },
    ];
    for (const more of wrong) {
      const body = JSON.stringify(teamsActivity(TEAMS, more));
      assert.equal(reasonOf(readActivity(body)), "shape", JSON.stringify(more));
    }
    for (const body of ["null", "[]", "7", '"text"', "{}"]) {
      assert.equal(reasonOf(readActivity(body)), "shape", body);
    }
  });

  it("never throws, whatever arrives", () => {
    fc.assert(fc.property(fc.string(), (text) => void readActivity(text)));
    fc.assert(fc.property(fc.json(), (text) => void readActivity(text)));
  });
});

describe("gate: tokens, before the signature is looked at", () => {
  const now = 1_000_000;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iss: policy.issuer,
    aud: "app",
    exp: now + 60,
    nbf: now - 60,
    serviceurl: TEAMS,
  };
  const bearer = (header: object, body: object): string =>
    `Bearer ${part(header)}.${part(body)}.c2ln`;
  const right = { alg: "RS256", kid: "k" };
  const check = (authorization: string | undefined): string | null =>
    reasonOf(screenToken(authorization, policy, now));

  it("lets a timely token of the channel go on to the verifier", () => {
    assert.equal(check(bearer(right, claims)), null);
    assert.equal(check(bearer(right, { ...claims, nbf: undefined })), null);
    assert.equal(check(bearer(right, { ...claims, exp: now - 299, nbf: now + 300 })), null);
  });

  it("turns away everything else as if there were no token", () => {
    assert.equal(check(undefined), "no-token");
    assert.equal(check("Basic abc"), "no-token");
    assert.equal(check("Bearer a.b"), "no-token");
    assert.equal(check("Bearer a.b.c"), "token-header");
    assert.equal(check(bearer({ ...right, alg: "none" }, claims)), "token-header");
    assert.equal(check(bearer({ ...right, alg: "HS256" }, claims)), "token-header");
    assert.equal(check(bearer({ alg: "RS256" }, claims)), "token-header");
    assert.equal(check(`Bearer ${part(right)}.AAAA.c2ln`), "token-claims");
    assert.equal(check(bearer(right, { ...claims, serviceurl: undefined })), "token-claims");
    assert.equal(check(bearer(right, { ...claims, exp: "soon" })), "token-claims");
    assert.equal(
      check(bearer(right, { ...claims, iss: "https://sts.windows.net/x/" })),
      "token-issuer",
    );
    assert.equal(check(bearer(right, { ...claims, exp: now - 300 })), "token-time");
    assert.equal(check(bearer(right, { ...claims, nbf: now + 301 })), "token-time");
  });
});

describe("gate: addresses for replies", () => {
  const hosts = new Set(["smba.trafficmanager.net"]);
  const remote = { local: false, hosts };
  const local = { local: true, hosts };

  it("are exact hosts, over https, on its port, without a name before the @", () => {
    assert.ok(isAllowedServiceUrl(TEAMS, remote));
    for (const url of [
      undefined,
      "",
      "no address",
      "http://smba.trafficmanager.net/emea/",
      "https://smba.trafficmanager.net:8443/",
      "https://smba.trafficmanager.net.evil.example/",
      "https://evil.example/smba.trafficmanager.net",
      "https://smba.trafficmanager.net@evil.example/",
      "https://user@smba.trafficmanager.net/",
      "https://:secret@smba.trafficmanager.net/",
      "http://localhost/",
    ]) {
      assert.ok(!isAllowedServiceUrl(url, remote), url);
    }
  });

  it("in local mode are this machine's, over http, and no others", () => {
    assert.ok(isAllowedServiceUrl("http://localhost:56150/x", local));
    assert.ok(isAllowedServiceUrl("http://[::1]:1/", local));
    for (const url of [TEAMS, "https://localhost/", "http://10.0.0.1/"]) {
      assert.ok(!isAllowedServiceUrl(url, local), url);
    }
  });
});

describe("gate: whom it admits", () => {
  it("an allowed organisation, whichever of the two places names it", () => {
    assert.equal(admit(received(), policy), null);
    assert.equal(admit(received({ channelData: null }), policy), null);
    assert.equal(admit(received({ channelData: { tenant: null } }), policy), null);
    assert.equal(admit(received({ conversation: { id: "c" } }), policy), null);
    assert.equal(
      tenantOf(received({ channelData: { tenant: { id: TENANT.toUpperCase() } } })),
      TENANT,
    );
  });

  it("nobody whose organisation is foreign, unnamed, or named twice differently", () => {
    const foreign = { channelData: { tenant: { id: "f" } }, conversation: { id: "c" } };
    assert.equal(reasonOf(admit(received(foreign), policy)), "foreign-tenant");
    const unnamed = { channelData: {}, conversation: { id: "c" } };
    assert.equal(reasonOf(admit(received(unnamed), policy)), "no-tenant");
    assert.equal(
      reasonOf(admit(received({ channelData: { tenant: { id: "" } } }), policy)),
      "no-tenant",
    );
    assert.equal(
      reasonOf(admit(received({ channelData: { tenant: { id: "f" } } }), policy)),
      "no-tenant",
    );
  });

  it("no other channel, and no address for replies outside the list", () => {
    assert.equal(reasonOf(admit(received({ channelId: "webchat" }), policy)), "channel");
    assert.equal(
      reasonOf(admit(received({ serviceUrl: "https://evil.example/" }), policy)),
      "service-url",
    );
    assert.equal(reasonOf(admit(received({ serviceUrl: undefined }), policy)), "service-url");
  });

  it("in local mode everybody on this machine", () => {
    const local = { ...policy, local: true };
    assert.equal(
      admit(received({ channelId: "emulator", conversation: { id: "c" } }), local),
      null,
    );
  });

  it("takes only its own refusals for refusals", () => {
    for (const value of [null, "refused", {}, { reason: "x" }, received()]) {
      assert.equal(isRefusal(value), false);
    }
  });
});

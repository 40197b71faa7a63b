import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { TEAMS_HOSTS, VARIABLES, isFaulty, readConfig, type Config } from "../../bot/config.js";
import { helpdeskVariables } from "../../bot/helpdesk/index.js";
import { HELPDESK_KINDS } from "../../bot/helpdesk/kinds.js";

const ID = "0A0A0A0A-1111-2222-3333-444444444444";
const OTHER = "bbbbbbbb-1111-2222-3333-444444444444";
const REGISTERED = {
  MICROSOFT_APP_ID: ID,
  MICROSOFT_APP_PASSWORD: "s3cret",
  MICROSOFT_APP_TENANT_ID: OTHER,
  ADMINS: ID,
};

const config = (env: Record<string, string>): Config => {
  const read = readConfig(env);
  if (isFaulty(read)) assert.fail(read.faults.join("; "));
  return read;
};
const faults = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env);
  return isFaulty(read) ? read.faults : [];
};

describe("settings", () => {
  it("need no more than the registration and who the admins are", () => {
    assert.deepEqual(config(REGISTERED), {
      port: 3978,
      local: false,
      registration: { appId: ID.toLowerCase(), password: "s3cret", tenantId: OTHER },
      allowedTenants: [OTHER],
      ownDomains: [],
      admins: { people: [ID.toLowerCase()], groups: [] },
      evidenceMaxAgeDays: 90,
      databaseFile: "data/edgewise.sqlite",
      databaseUrl: null,
      logLevel: "info",
      serviceUrlHosts: TEAMS_HOSTS,
      metricsPublic: false,
      helpdesk: [],
      languageModel: null,
    });
  });

  it("need nothing at all in local mode, where no registration counts", () => {
    for (const LOCAL of ["1", "true", " TRUE "]) {
      const read = config({ ...REGISTERED, LOCAL });
      assert.deepEqual([read.local, read.registration, read.logLevel], [true, null, "warn"]);
      assert.deepEqual(read.allowedTenants, []);
    }
  });

  it("take an empty value for none", () => {
    const empty = Object.fromEntries(VARIABLES.map((name) => [name, ""]));
    assert.equal(config({ ...empty, LOCAL: "1" }).port, 3978);
    assert.equal(faults(empty).length, 4);
  });

  it("take lists with commas, spaces, any case", () => {
    const read = config({
      ...REGISTERED,
      ALLOWED_TENANTS: `${ID}, ${OTHER}`,
      ORGANIZATION_DOMAINS: "Contoso.com;  emea.contoso.com",
      SERVICE_URL_HOSTS: "smba.example.com",
      PORT: "0",
      METRICS_PUBLIC: "1",
      LOG_LEVEL: "debug",
      DATABASE_FILE: "/var/lib/e.sqlite",
    });
    assert.deepEqual(read.allowedTenants, [ID.toLowerCase(), OTHER]);
    assert.deepEqual(read.ownDomains, ["contoso.com", "emea.contoso.com"]);
    assert.deepEqual(read.serviceUrlHosts, ["smba.example.com"]);
    assert.deepEqual([read.port, read.metricsPublic, read.logLevel], [0, true, "debug"]);
    assert.equal(read.databaseFile, "/var/lib/e.sqlite");
  });

  it("say who the admins are: people, members of groups, or in so many words everybody", () => {
    const admins = (env: Record<string, string>) => config({ ...REGISTERED, ...env }).admins;
    const groups = { ADMINS: "", ADMIN_GROUPS: `${ID} ${OTHER}` };
    assert.deepEqual(admins(groups), { people: [], groups: [ID.toLowerCase(), OTHER] });
    assert.equal(admins({ ADMINS: "*" }), "everybody");
    assert.equal(config({ LOCAL: "1" }).admins, "everybody");
    const [fault, ...more] = faults({ ...REGISTERED, ADMINS: "" });
    assert.match(fault ?? "", /^ADMINS is not set; .*\*/u);
    assert.deepEqual(more, []);
    assert.match(faults({ ...REGISTERED, ADMINS: "ada@contoso.com" })[0] ?? "", /^ADMINS holds/u);
  });

  const MODEL = {
    LANGUAGE_MODEL_ENDPOINT: "https://models.example.com/v1/",
    LANGUAGE_MODEL_KEY: "s3cret-key",
    LANGUAGE_MODEL_NAME: "small",
  };

  it("name a language model with all it takes, or none", () => {
    assert.deepEqual(config({ LOCAL: "1", ...MODEL }).languageModel, {
      endpoint: "https://models.example.com/v1",
      key: "s3cret-key",
      name: "small",
    });
    for (const name of Object.keys(MODEL)) {
      const [fault, ...more] = faults({ LOCAL: "1", ...MODEL, [name]: " " });
      assert.match(fault ?? "", new RegExp(`^${name} is not set; .*all three empty`, "u"));
      assert.deepEqual(more, []);
    }
  });

  it("send a language model's key in the clear to this machine alone, and never in an address", () => {
    const withEndpoint = (LANGUAGE_MODEL_ENDPOINT: string): readonly string[] =>
      faults({ LOCAL: "1", ...MODEL, LANGUAGE_MODEL_ENDPOINT });
    for (const host of ["localhost:11434", "127.0.0.1:8080", "[::1]:80"])
      assert.deepEqual(withEndpoint(`http://${host}/v1`), []);
    for (const endpoint of [
      "http://models.example.com/v1",
      "http://localhost.example.com/v1",
      "http://127.0.0.1.example.com/v1",
      "https://me:s3cret-key@models.example.com/v1",
      "https://models.example.com/v1?key=s3cret-key",
      "ftp://127.0.0.1/v1",
      "models.example.com",
    ]) {
      const [fault, ...more] = withEndpoint(endpoint);
      assert.match(fault ?? "", /^LANGUAGE_MODEL_ENDPOINT is not an https address/u, endpoint);
      assert.deepEqual(more, []);
      assert.doesNotMatch(fault ?? "", /s3cret/u);
    }
    assert.deepEqual(faults({ LOCAL: "1", ...MODEL, LANGUAGE_MODEL_KEY: "s3cret\nkey" }), [
      "LANGUAGE_MODEL_KEY holds blanks or letters no key has",
    ]);
  });

  it("are refused without app id, password and tenant, and the way to try it alone is named", () => {
    for (const name of Object.keys(REGISTERED).filter((key) => key !== "ADMINS")) {
      const [fault, ...more] = faults({ ...REGISTERED, [name]: " " });
      assert.match(fault ?? "", new RegExp(`^${name} is not set; .*LOCAL=1`, "u"));
      assert.deepEqual(more, []);
    }
  });

  it("name every fault at once, and never repeat a value", () => {
    const found = faults({
      PORT: "70000",
      LOCAL: "perhaps",
      MICROSOFT_APP_ID: "s3cret",
      ALLOWED_TENANTS: "s3cret,s3cret",
      ORGANIZATION_DOMAINS: "not a domain!",
      LOG_LEVEL: "loud",
      SERVICE_URL_HOSTS: "https://smba.example.com",
      METRICS_PUBLIC: "2",
    });
    const named = found.map((fault) => fault.split(" ")[0]);
    assert.deepEqual(named.sort(), [
      "ALLOWED_TENANTS",
      "LOCAL",
      "LOG_LEVEL",
      "METRICS_PUBLIC",
      "MICROSOFT_APP_ID",
      "ORGANIZATION_DOMAINS",
      "PORT",
      "SERVICE_URL_HOSTS",
    ]);
    assert.doesNotMatch(found.join(), /s3cret/u);
  });

  it("refuse a port that is none", () => {
    for (const PORT of ["-1", "x", "65536", "3978.5", "1e3"]) {
      assert.equal(faults({ LOCAL: "1", PORT }).length, 1, PORT);
    }
  });

  it("are listed in env.sample, all of them, each with a word about it", () => {
    // Compiled tests run from below dist/.
    const here = import.meta.url;
    const root = new URL(here.includes("/dist/") ? "../../../" : "../../", here);
    const lines = readFileSync(new URL("env.sample", root), "utf8").split("\n");
    const listed = lines.flatMap((line, index) => {
      const name = /^([A-Z_]+)=/u.exec(line)?.[1];
      if (name === undefined) return [];
      assert.match(lines[index - 1] ?? "", /^# \S/u, `${name} has no comment`);
      return [name];
    });
    assert.deepEqual(listed, [...VARIABLES, ...helpdeskVariables(HELPDESK_KINDS)]);
  });

  it("of env.sample start the local mode once LOCAL is set", () => {
    const here = import.meta.url;
    const root = new URL(here.includes("/dist/") ? "../../../" : "../../", here);
    const sample = readFileSync(new URL("env.sample", root), "utf8");
    const env = Object.fromEntries(
      sample.split("\n").flatMap((line) => {
        const [, name, value] = /^([A-Z_]+)=(.*)$/u.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
      }),
    ) as Record<string, string>;
    assert.equal(config({ ...env, LOCAL: "1" }).local, true);
  });
});

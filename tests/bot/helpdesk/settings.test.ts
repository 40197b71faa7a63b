import assert from "node:assert/strict";
import { MAIL_KIND } from "../../../bot/helpdesk/mail-kind.js";
import { readMailSettings } from "../../../bot/helpdesk/mail-settings.js";
import { readWebhookSettings } from "../../../bot/helpdesk/webhook-settings.js";
import { WEBHOOK_KIND } from "../../../bot/helpdesk/webhook-kind.js";
import { referencesInMemory } from "../../support/ticket-desk.js";

const MAIL = {
  MAIL_HOST: "smtp.contoso.com",
  MAIL_FROM: "Edgewise <edgewise@contoso.com>",
  MAIL_TO: "desk@contoso.com",
};
const secretOf = (byte: number, length = 32) =>
  `whsec_${Buffer.alloc(length, byte).toString("base64")}`;
const HOOK = { WEBHOOK_URL: "https://desk.contoso.com/hook", WEBHOOK_SECRETS: secretOf(1) };

const faultsOf = (read: object): readonly string[] =>
  "faults" in read ? (read.faults as readonly string[]) : [];

describe("the settings of a helpdesk that reads mail", () => {
  const faults = (change: Record<string, string>) =>
    faultsOf(readMailSettings({ ...MAIL, ...change }));

  it("need a server, a sender and somebody to write to", () => {
    assert.deepEqual(readMailSettings(MAIL), {
      host: "smtp.contoso.com",
      port: 587,
      tls: "starttls",
      login: null,
      from: { name: "Edgewise", address: "edgewise@contoso.com" },
      to: ["desk@contoso.com"],
    });
    assert.deepEqual(
      faultsOf(readMailSettings({})).map((fault) => fault.split(" ")[0]),
      ["MAIL_HOST", "MAIL_FROM", "MAIL_TO"],
    );
  });

  it("ask for encryption unless the server is on this machine, or it is said otherwise", () => {
    const read = (change: Record<string, string>) => {
      const settings = readMailSettings({ ...MAIL, ...change });
      return "faults" in settings ? settings.faults : [settings.tls, settings.port];
    };
    assert.deepEqual(read({ MAIL_HOST: "localhost" }), ["none", 25]);
    assert.deepEqual(read({ MAIL_HOST: "127.0.0.1", MAIL_TLS: "starttls" }), ["starttls", 587]);
    assert.deepEqual(read({ MAIL_TLS: "none" }), ["none", 25]);
    assert.deepEqual(read({ MAIL_TLS: "TLS" }), ["tls", 465]);
    assert.deepEqual(read({ MAIL_TLS: "tls", MAIL_PORT: "2465" }), ["tls", 2465]);
  });

  it("never send a password in the clear", () => {
    const login = { MAIL_USER: "edgewise", MAIL_PASSWORD: "s3cret" };
    assert.deepEqual(faults({ ...login, MAIL_TLS: "none" }), [
      "MAIL_PASSWORD would travel unencrypted; set MAIL_TLS to starttls or tls",
    ]);
    assert.deepEqual(faults({ ...login, MAIL_HOST: "localhost" }), []);
    assert.deepEqual(faults(login), []);
    assert.equal(faults({ MAIL_USER: "edgewise" }).length, 1);
  });

  it("refuse what would put a header into a mail", () => {
    const evil = ["\r\nBcc: evil@example.com", "\nBcc: evil@example.com", "\u2028x"];
    for (const text of evil) {
      for (const from of [
        `Edge${text}wise <e@contoso.com>`,
        `e@contoso.com${text}`,
        `E <e@contoso.com${text}>`,
      ]) {
        assert.equal(faults({ MAIL_FROM: from }).length, 1, JSON.stringify(from));
      }
    }
    for (const to of ["Desk <desk@contoso.com>", "desk@contoso.com\r\nBcc: x", "desk", "a@b@c"]) {
      assert.equal(faults({ MAIL_TO: to }).length, 1, to);
    }
    for (const from of ["a@b.com, c@d.com", '"A" <a@b.com>', "A <a@b.com> <c@d.com>", "A <>"]) {
      assert.equal(faults({ MAIL_FROM: from }).length, 1, from);
    }
  });

  it("name every fault at once, and no value", () => {
    const found = faults({
      MAIL_HOST: "mail_server!",
      MAIL_PORT: "99999",
      MAIL_TLS: "perhaps",
      MAIL_FROM: "nobody",
    });
    assert.deepEqual(
      found.map((fault) => fault.split(" ")[0]),
      ["MAIL_HOST", "MAIL_PORT", "MAIL_TLS", "MAIL_FROM"],
    );
    assert.ok(!/mail_server|99999|perhaps|nobody/u.test(found.join()));
  });

  it("are read by the name mail", () => {
    assert.equal(typeof MAIL_KIND.read(MAIL, {} as never), "function");
    assert.equal(faultsOf(MAIL_KIND.read({}, {} as never)).length, 3);
  });
});

describe("the settings of a helpdesk with a webhook", () => {
  const faults = (change: Record<string, string>) =>
    faultsOf(readWebhookSettings({ ...HOOK, ...change }));

  it("need an address and a secret, and take several", () => {
    const read = readWebhookSettings({
      ...HOOK,
      WEBHOOK_SECRETS: `${secretOf(1)}, ${secretOf(2)}`,
      WEBHOOK_CALLBACK_SECRETS: secretOf(3),
    });
    assert.deepEqual(read, {
      url: HOOK.WEBHOOK_URL,
      keys: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)],
      private: false,
      callbackKeys: [Buffer.alloc(32, 3)],
    });
    assert.equal(faultsOf(readWebhookSettings({})).length, 2);
  });

  it("take https alone, and http for this machine", () => {
    const addresses: readonly (readonly [string, boolean])[] = [
      ["http://localhost:8080/hook", true],
      ["http://127.0.0.1/hook", true],
      ["http://[::1]/hook", true],
      ["http://desk.contoso.com/hook", false],
      ["ftp://desk.contoso.com/hook", false],
      ["https://user:word@desk.contoso.com/hook", false],
      ["https://desk.contoso.com/hook#there", false],
      ["desk.contoso.com/hook", false],
    ];
    for (const [WEBHOOK_URL, taken] of addresses) {
      assert.equal(faults({ WEBHOOK_URL }).length === 0, taken, WEBHOOK_URL);
    }
  });

  it("take an address of a private network only where that is said", () => {
    for (const host of ["10.1.2.3", "192.168.0.1", "169.254.169.254", "[fd00::1]", "0x0a010203"]) {
      const WEBHOOK_URL = `https://${host}/hook`;
      assert.match(faults({ WEBHOOK_URL })[0] ?? "", /set WEBHOOK_PRIVATE=1/u, host);
      assert.deepEqual(faults({ WEBHOOK_URL, WEBHOOK_PRIVATE: "1" }), [], host);
    }
  });

  it("refuse a secret that is too short, too long or written otherwise, and do not repeat it", () => {
    for (const secret of [secretOf(1, 23), secretOf(1, 65), "whsec_", "secret", "whsec_%%%"]) {
      const [fault = ""] = faults({ WEBHOOK_SECRETS: secret });
      assert.match(fault, /^WEBHOOK_SECRETS holds something that is not whsec_/u);
      assert.ok(secret === "whsec_" || !fault.includes(secret), fault);
    }
    assert.deepEqual(faults({ WEBHOOK_SECRETS: `${secretOf(1, 24)} ${secretOf(1, 64)}` }), []);
  });

  it("keep each direction's secrets apart", () => {
    const shared = { WEBHOOK_CALLBACK_SECRETS: `${secretOf(3)},${secretOf(1)}` };
    assert.match(faults(shared)[0] ?? "", /each direction has its own/u);
  });

  it("are read by the name webhook, with a way back only where it has a secret", () => {
    const opened = (change: Record<string, string>) => {
      const read = WEBHOOK_KIND.read({ ...HOOK, ...change }, {} as never);
      const parts = { references: referencesInMemory() };
      return "faults" in read ? read : read(parts as never).routes?.length;
    };
    assert.equal(opened({}), 0);
    assert.equal(opened({ WEBHOOK_CALLBACK_SECRETS: secretOf(3) }), 1);
    assert.equal(faultsOf(WEBHOOK_KIND.read({}, {} as never)).length, 2);
  });
});

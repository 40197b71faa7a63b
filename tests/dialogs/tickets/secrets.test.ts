import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { blank, blankMark } from "../../../dialogs/tickets/secrets.js";

/** A secret as people choose or programs make them: no space, and not what the text around it ends with. */
const SECRET = fc
  .string({
    unit: among("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%*+,./?@^_~|"),
    minLength: 8,
    maxLength: 60,
  })
  .map((text) => `Qz7${text}`);

/** Letters and digits in any order, as many as keys have; the first characters make it certain. */
const LONG_TOKEN = fc
  .string({
    unit: among("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/_-"),
    minLength: 30,
    maxLength: 90,
  })
  .map((text) => `a1b2C3${text}`);

const PLACES: Readonly<Record<string, (secret: string) => string>> = {
  "a parameter": (secret) => `Connect-X -User a@contoso.com -Password ${secret} -Verbose`,
  "a parameter with a colon": (secret) => `New-Thing -AdminPassword:${secret}`,
  "a quoted parameter": (secret) => `-Password "${secret} and more" -Force`,
  "a secure string": (secret) => `ConvertTo-SecureString "${secret}" -AsPlainText -Force`,
  "a secure string in single quotes": (secret) => `(ConvertTo-SecureString -String '${secret}')`,
  "a setting": (secret) => `password=${secret}`,
  "a setting with spaces": (secret) => `Password : ${secret}`,
  "a longer name": (secret) => `DB_PASSWORD=${secret}\nDB_USER=edge`,
  "a name in one word": (secret) => `adminpassword = ${secret}`,
  JSON: (secret) => JSON.stringify({ client_secret: `${secret}"quoted`, user: "edge" }),
  "a client secret": (secret) => `clientSecret: '${secret}'`,
  "a connection string": (secret) => `Server=db;User Id=sa;Pwd=${secret};Encrypt=True`,
  "a storage account": (secret) => `AccountName=x;AccountKey=${secret};EndpointSuffix=y`,
  "a header": (secret) => `Authorization: Bearer ${secret}`,
  "a basic header": (secret) => `Authorization: Basic ${secret}`,
  "an API key": (secret) => `x-api-key: ${secret}`,
  "a signature": (secret) => `https://x.blob.core.windows.net/c?sv=2024&sig=${enc(secret)}&se=1`,
  "an address with a password": (secret) => `https://edge:${enc(secret)}@contoso.com/path`,
  "a sentence": (secret) => `my password is ${secret} if that helps`,
  "a sentence about an account": (secret) => `the password for edge@contoso.com is ${secret}`,
  "a colon in a sentence": (secret) => `password for edge@contoso.com: ${secret}`,
  "a private key": (secret) =>
    `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n${secret}\n-----END RSA PRIVATE KEY-----`,
  "a private key that breaks off": (secret) => `-----BEGIN PRIVATE KEY-----\n${secret}`,
  "an unclosed quote": (secret) => `password="${secret} and the rest`,
  "a cookie": (secret) => `Cookie: session=1; other=${secret}`,
  "an element": (secret) => `<Password>${secret}</Password>`,
  "a setting of two parts": (secret) => `{"name":"DbPassword", "value":${JSON.stringify(secret)}}`,
  "a heading in Markdown": (secret) => `**Password:** ${secret}`,
  "a full-width sign": (secret) => `Password：${secret}`,
  "a secure string behind its switches": (secret) =>
    `ConvertTo-SecureString -AsPlainText -Force "${secret}"`,
  "a secure string from a pipe": (secret) => `'${secret}' | ConvertTo-SecureString -AsPlainText`,
  "a call with a user": (secret) => `curl -s -u edge:${secret} https://contoso.com`,
  "a name that hides a character": (secret) => `pass\u200bword: ${secret}`,
  "a secret that hides one": (secret) => `password: ${secret.slice(0, 4)}\u200b${secret.slice(4)}`,
  "a mark somebody typed": (secret) => `password=${blankMark("a password")}${secret}`,
};

/** What people write without a sign, which is known by the look of the secret. */
const SPOKEN: readonly string[] = [
  "pw: %",
  "pw is %",
  "password %",
  "login for edge@contoso.com, password % please help",
  "password changed to %",
  "his password used to be %",
  "Password – %",
  "Password (admin): %",
  "| password | % |",
  "the client secret is “%”",
  "Kennwort %",
  "Mot de passe : %",
  "creds: edge / %",
  "log in as edge with %",
  "net user edge % /add",
  "net use \\\\server\\share /user:contoso\\edge %",
  "az login --service-principal -u edge -p % --tenant contoso",
  "cmdkey /add:server /user:edge /pass:%",
  "password changed from % to Summer2026!",
  "password changed from Winter2025! to %",
  "password was reset from hunter to %",
  "my password's %",
  "the pin’s %",
  "user edge pass %",
  "Kennwort lautet %",
  "das Passwort ist %",
  "psw: %",
  "psw %",
  "x-functions-key: %",
  "https://contoso.azurewebsites.net/api/call?code=%&x=1",
  "skypetoken_asm=%",
];

/** One of these characters. */
function among(characters: string): fc.Arbitrary<string> {
  return fc.nat(characters.length - 1).map((at) => characters.charAt(at));
}

function enc(secret: string): string {
  return encodeURIComponent(secret);
}

/** Ordinary words of an admin, which have to stay as they are. */
const ORDINARY = [
  "can alice@contoso.com chat with skype user bob@outlook.com?",
  "Get-CsTenantFederationConfiguration | Format-List AllowFederatedUsers, AllowedDomains",
  "Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAudioVideoAccess $True",
  "tenant id 8f3c1b2a-4d5e-4f60-8123-9a0b1c2d3e4f, correlation 00000000-0000-0000-c000-000000000000",
  "https://learn.microsoft.com/en-us/microsoftteams/trusted-organizations-external-meetings-chat",
  "https://login.microsoftonline.com/8f3c1b2a-4d5e-4f60-8123-9a0b1c2d3e4f/oauth2/v2.0/authorize",
  "the user's password was reset yesterday and the password is wrong, she says",
  "basic authentication is blocked; the bearer of this message knows",
  "EnablePublicCloudAudioVideoAccess : True",
  "DomainPILegacyIdentity SharedSipAddressSpace AllowTeamsConsumerInbound ExternalAccessWithTrialTenants",
  "S-1-5-21-3623811015-3361044348-30300820-1013",
  'ms-diags: 1008;reason="Unable to resolve DNS SRV record"; 504 Server time-out',
  "contoso-retail-and-wholesale-2024.onmicrosoft.com, sipfed.online.lync.com:5061",
  "server/policies-2026-11-21-all-the-users-of-site-one.txt:4",
  "Tag:NoFederation, Site:Redmond, 2026-11-21T12:00:00.000Z",
  "live:.cid.a1b2c3d4e5f6a7b8 and 19:meeting_ZTI4NjM5ZjAtNzk4ZC00YjE4@thread.v2",
  "the password is 30 days old; the passwords never expire; password: required, OTP: enabled",
  "reset the password for alice@contoso.com, the password was changed on 2024-05-01",
  "LastPasswordChangeDateTime : 2024-05-01T10:00:00Z, PasswordPolicies : DisablePasswordExpiration",
  "Authorization: required, error code: 50126, Cookie: accept all, Pin the chat",
  "KeepCrlsUpToDateForPeers               : True",
  "SchemaId=XName=;Signature=00000000-0000-0000-0000-000000000000;IsModified=True",
  "trace id 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
  "Thumbprint: 9F2C4E6A8B0D1F3A5C7E9B1D3F5A7C9E1B3D5F70",
  "log in as alice2@contoso.com with https://portal.office.com",
  "net user alice /domain; ssh -p 22 edge.contoso.com",
  "users pass through edge2.contoso.com and pass the test on W2K19 servers",
  "the password's 90-day limit was changed from 60 to 90 days, and the password's too short",
  "password changed from Monday to Tuesday; the token moved from server to tenant",
  "the account has to pass Test-CsFederatedPartner, recovery time 120000 ms, error code 50126",
  "das Passwort ist abgelaufen, das Kennwort lautet anders",
  "Server=sql01;User Id=sa;Encrypt=True;Connect Timeout=30;",
  "Connect-MicrosoftTeams -Credential $cred; $password = Read-Host",
];

describe("blanking secrets", () => {
  for (const [place, put] of Object.entries(PLACES)) {
    it(`leaves nothing of a secret in ${place}`, () => {
      fc.assert(
        fc.property(SECRET, fc.string({ maxLength: 40 }), (secret, before) => {
          const { text, blanked } = blank(`${before.replace(/["']/gu, "")}\n${put(secret)}`);
          assert.ok(!text.includes(secret) && !text.includes(enc(secret)), text);
          assert.ok(text.includes("[blanked: looks like "));
          assert.ok(blanked.length > 0);
        }),
      );
    });
  }

  for (const place of SPOKEN) {
    it(`leaves nothing of a secret in ${JSON.stringify(place)}`, () => {
      for (const secret of ["Winter2024!x", "hunter2$Abc", "P@ssw0rd99"]) {
        const { text, blanked } = blank(place.replace("%", () => secret));
        assert.ok(!text.includes(secret), text);
        assert.ok(text.includes("[blanked: looks like a ") && blanked.length > 0);
      }
    });
  }

  it("blanks codes that are asked for once, and what unlocks a disk", () => {
    for (const text of [
      "MFA code 482913",
      "code: 482913 (MFA)",
      "PIN 4821",
      "recovery code 123456",
      "backup code: 12345678",
      `recovery key ${"123456-".repeat(7)}123456`,
    ]) {
      assert.doesNotMatch(blank(text).text, /\d{4}/u);
    }
  });

  it("blanks a value with spaces to its end where a connection string says where that is", () => {
    for (const [text, kept] of [
      ["Server=sql;User Id=sa;Password=Summer 2026;", "Server=sql;User Id=sa;Password=%;"],
      ["Password=Summer 2026;Encrypt=True", "Password=%;Encrypt=True"],
      ['"Pwd=my dog Rex 7;Encrypt=True"', '"Pwd=%;Encrypt=True"'],
      ["pwd=Hunter2! fails; what now?", "pwd=% fails; what now?"],
    ] as const) {
      assert.equal(blank(text).text, kept.replace("%", blankMark("a password")));
    }
  });

  it("leaves nothing of a long token, wherever it stands", () => {
    fc.assert(
      fc.property(LONG_TOKEN, fc.lorem(), (token, words) => {
        assert.ok(!blank(`${words} ${token} ${words}`).text.includes(token));
      }),
    );
  });

  it("knows the tokens of the usual services", () => {
    const tail = "Ab3dEf6hIj9lMn2pQr5tUv8x".repeat(2);
    for (const token of [
      ["AKIA", "ABCDEFGH23456789"].join(""),
      `ghp_${tail.slice(0, 36)}`,
      `github_pat_${tail}`,
      `xoxb-123456789012-${tail.slice(0, 12)}`,
      `AIza${tail.slice(0, 35)}`,
      `abc8Q~${tail.slice(0, 34)}`,
      `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${tail.slice(0, 20)}`,
      randomBytes(20).toString("hex"),
    ]) {
      assert.ok(!blank(`I used ${token} for it`).text.includes(token), token.slice(0, 6));
    }
  });

  it("changes nothing when it blanks twice", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      LONG_TOKEN,
      fc.constantFrom(
        ...ORDINARY,
        blankMark("a token"),
        "password=",
        "-Password ",
        '"',
        "'",
        "bearer ",
      ),
      fc
        .tuple(fc.constantFrom(...Object.values(PLACES)), SECRET)
        .map(([put, secret]) => put(secret)),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom("", " ", "\n"),
        (pieces, glue) => {
          const once = blank(pieces.join(glue));
          assert.equal(blank(once.text).text, once.text);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("blanks no more the second time, though the text is shorter by then", () => {
    const long = "and then we asked everybody whether it had ever worked";
    const text = `password=${blankMark("a password")}${"Qz7a".repeat(8)} ${long};Encrypt=True`;
    const once = blank(text).text;
    assert.equal(once, `password=${blankMark("a password")} ${long};Encrypt=True`);
    assert.equal(blank(once).text, once);
  });

  it("leaves ordinary words as they are", () => {
    for (const text of ORDINARY.slice(0, -1)) {
      assert.deepEqual(blank(text), { text, blanked: [] });
    }
  });

  it("keeps nothing that a database refuses", () => {
    assert.equal(blank("a\ud800b\u0000c\udc00 😀").text, "abc 😀");
  });

  it("says what was blanked, each kind once", () => {
    const { text, blanked } = blank("pwd=a1 pwd=b2 Authorization: Bearer abc");
    assert.deepEqual(blanked, ["a token", "a password"]);
    assert.equal(
      text,
      "pwd=[blanked: looks like a password] pwd=[blanked: looks like a password] Authorization: Bearer [blanked: looks like a token]",
    );
  });

  it("takes time in proportion to the text, whatever it holds", () => {
    const hostile = [
      "password",
      "a://",
      "-----BEGIN PRIVATE KEY-----",
      "eyJaaaaaaaaa.",
      "Password ",
      '"',
      "bearer a",
      "-p",
      "a1",
      " ",
    ];
    for (const unit of hostile) {
      const worked = blank(unit.repeat(Math.floor(100_000 / unit.length)));
      assert.equal(typeof worked.text, "string");
    }
  }).timeout(5_000);
});

import assert from "node:assert/strict";
import { looksLikeOutput } from "../../../knowledge/reading/index.js";
import { fixture } from "./reading-support.js";
import { asCsv, asFormatList, asFormatTable, asJson51 } from "../../support/output-fixtures.js";

describe("reading: telling pasted output from a question", () => {
  const objects = [
    { Identity: "Global", EnableFederationAccess: true, EnablePublicCloudAccess: false },
  ];
  const outputs: Record<string, string> = {
    "Format-List": asFormatList(objects),
    "Format-Table": asFormatTable(objects),
    JSON: asJson51(objects),
    CSV: asCsv(objects),
    "a session": fixture("session.txt"),
    "an access edge": fixture("access-edge.txt"),
    "one switch": "AllowFederatedUsers : True",
    "an empty list": "PS C:\\> Get-CsAllowedDomain\nPS C:\\>",
    "output with a word before it": "here you go:\n\nIdentity : Global\nAllowTeamsConsumer : True",
  };
  for (const [name, text] of Object.entries(outputs)) {
    it(`takes ${name} for output`, () => {
      assert.equal(looksLikeOutput(text), true);
    });
  }

  const sentences = [
    "can alice@contoso.com chat with skype user bob@outlook.com?",
    "Question: can alice chat with bob@fabrikam.com?",
    "Identity: what is it?",
    "EnableFederationAccess: what does it do?",
    "AllowFederatedUsers: should it be on?\nAllowTeamsConsumer: and this one?",
    "subject: alice@contoso.com\npeer: bob@outlook.com",
    "what does Get-CsAllowedDomain print?",
    "Get-CsUser",
    "Why does EnableFederationAccess : True not help?",
    "We can't set up the conversation because your organizations are not set up to talk to each other.",
    "403 Forbidden: From URI not authorized to communicate with federated partners.",
    "alice, bob and carol: may they call fabrikam.com; and chat?",
    "[urgent] alice can't reach bob -- why?",
    "{please} help",
    "help",
    "",
  ];
  for (const text of sentences) {
    it(`takes \`${text.slice(0, 60)}\` for words`, () => {
      assert.equal(looksLikeOutput(text), false);
    });
  }
});

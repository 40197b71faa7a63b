import assert from "node:assert/strict";
import { CITATIONS, resolveCitation, UnknownCitation, voiceOf } from "../../knowledge/citations.js";

describe("citations", () => {
  it("lists every source once, with a title, a section, a date and a secure address", () => {
    const ids = CITATIONS.map((citation) => citation.id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const citation of CITATIONS) {
      assert.match(citation.id, /^[a-z0-9]+(-[a-z0-9]+)*$/u);
      assert.notEqual(citation.title, "", citation.id);
      assert.notEqual(citation.section, "", citation.id);
      assert.match(citation.date, /^20\d\d(-\d\d(-\d\d)?)?$/u, citation.id);
      assert.equal(new URL(citation.url).protocol, "https:", citation.id);
    }
  });

  it("resolves every section of every source", () => {
    for (const citation of CITATIONS) {
      assert.equal(resolveCitation(citation.id).section, citation.section);
      for (const [key, section] of Object.entries(citation.sections)) {
        const shown = resolveCitation(`${citation.id}#${key}`);
        assert.equal(shown.id, citation.id);
        assert.equal(shown.section, section.title);
      }
    }
  });

  it("cites the two documents by their fixed ids, with their dates", () => {
    assert.equal(resolveCitation("external-meetings-and-chat-2024#skype-users").date, "2024-06-28");
    assert.equal(resolveCitation("teams-skype-interop-2020").date, "2020-06-17");
    assert.equal(voiceOf("external-meetings-and-chat-2024"), "microsoft");
  });

  it("leads to the section's own place on the page where it is known", () => {
    const { url } = resolveCitation("external-meetings-and-chat-2024#skype-users");
    assert.equal(new URL(url).hash, "#configure-external-chat-and-calling-with-skype-users");
  });

  it("tells Microsoft's word in the thread from a member's", () => {
    assert.equal(voiceOf("teams-skype-interop-2020#announcement"), "microsoft");
    assert.equal(voiceOf("teams-skype-interop-2020#staff"), "microsoft-staff");
    assert.equal(voiceOf("teams-skype-interop-2020#members"), "member");
    assert.match(resolveCitation("teams-skype-interop-2020#members").section, /community/u);
  });

  it("refuses a source or a section that is not listed", () => {
    assert.throws(() => voiceOf("nowhere"), UnknownCitation);
    assert.throws(() => resolveCitation("nowhere"), UnknownCitation);
    assert.throws(() => resolveCitation("trusted-organizations#nowhere"), UnknownCitation);
    assert.throws(() => resolveCitation(""), UnknownCitation);
  });

  for (const ref of [
    "external-meetings-and-chat-2024#organizations",
    "external-meetings-and-chat-2024#skype-users",
    "external-meetings-and-chat-2024#unmanaged",
    "external-meetings-and-chat-2024#hybrid",
    "trusted-organizations#trial-tenants",
    "set-cs-tenant-federation-configuration",
    "cs-external-access-policy-teams",
    "cs-external-access-policy-server",
    "cs-access-edge-configuration",
    "cs-allowed-domain",
    "cs-blocked-domain",
    "cs-public-provider",
    "cs-hosting-provider",
    "teams-skype-interop-page",
    "enable-federation-and-public-im",
    "federated-user-access-policy",
    "public-user-access-policy",
    "skype-connectivity",
    "hybrid-connectivity",
    "group-policy-assignment",
    "federation-support",
  ]) {
    it(`has ${ref}, which the checks rest on`, () => {
      assert.notEqual(resolveCitation(ref).title, "");
    });
  }
});

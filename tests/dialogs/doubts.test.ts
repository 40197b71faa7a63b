import assert from "node:assert/strict";
import type { ReadingDoubt } from "../../knowledge/index.js";
import { askable } from "../../dialogs/doubts.js";
import { fact, SERVER_KNOWN, sound, talk, textOf, type Talk } from "../support/conversation.js";

const PARTNER = "can alice@contoso.com chat with carol@fabrikam.com?";
const GLOBAL = "CsExternalAccessPolicy(Global).EnableFederationAccess";

function policy(identity: string, name = "EnableFederationAccess", value = "True"): string {
  return `Identity            : ${identity}\n${name} : ${value}\nEnableOutsideAccess : True\n\n`;
}

/** Answers the first doubt of the newest receipt. */
function settle(dana: Talk, value: string): ReturnType<Talk["say"]> {
  const { reading } = dana.state();
  assert.ok(reading);
  const card = JSON.stringify(dana.receipt());
  const found = /"line":(\d+),"about":"(\w+)","value":"([^"]+)"/u.exec(card);
  assert.ok(found, "the receipt asks something");
  return sound(
    dana.press("resolve-doubt", {
      card: reading.id,
      revision: reading.revision,
      line: Number(found[1]),
      about: found[2],
      value,
    }),
  );
}

function known(dana: Talk): readonly string[] {
  return dana
    .evidence()
    .filter((one) => one.source.startsWith("paste"))
    .map((one) => `${one.name}=${String(one.value)}`);
}

describe("a doubt about a paste", () => {
  it("is settled for the object it is about, not for its neighbours", () => {
    const dana = talk();
    sound(dana.say(policy("Global") + policy("Tag:Sales", "EnableFederationAccess", "False")));
    settle(dana, "server");
    assert.ok(known(dana).includes(`server.${GLOBAL}=true`));
    assert.ok(!known(dana).some((one) => one.includes("Sales")));
    settle(dana, "tenant");
    assert.ok(
      known(dana).includes("tenant.CsExternalAccessPolicy(Sales).EnableFederationAccess=false"),
    );
    assert.equal(dana.state().reading, null);
  });

  it("about a spelling is settled wherever the word stands", () => {
    const dana = talk();
    const edge =
      "AllowFederatedUsers : True\nEnablePartnerDiscovry : False\nRoutingMethod : UseDnsSrvRouting\n";
    sound(dana.say(`PS C:\\> Get-CsAccessEdgeConfiguration\n\n${edge}`));
    assert.ok(!known(dana).some((one) => one.includes("EnablePartnerDiscovery")));
    const replied = settle(dana, "EnablePartnerDiscovery");
    assert.match(textOf(replied), /settled/u);
    assert.ok(known(dana).some((one) => one.endsWith("EnablePartnerDiscovery=false")));
  });

  it("about an assignment's owner offers the user of the question", () => {
    const dana = talk([fact("Organization.Topology", "online"), ...SERVER_KNOWN.slice(3, 4)]);
    sound(dana.say(PARTNER));
    const assignment =
      "PolicyType : ExternalAccessPolicy\nPolicyName : Partners\nAssignmentType : Direct\n";
    sound(dana.say(assignment));
    settle(dana, "alice@contoso.com");
    assert.ok(known(dana).includes("tenant.User(alice@contoso.com).ExternalAccessPolicy=Partners"));
  });

  it("pressed twice is answered with the current card, and learns nothing twice", () => {
    const dana = talk();
    dana.say(policy("Global"));
    const { reading } = dana.state();
    const press = { card: reading?.id, revision: 0, line: 1, about: "side", value: "server" };
    assert.equal(dana.press("resolve-doubt", press).effects.length, 1);
    assert.deepEqual(dana.press("resolve-doubt", press).effects, []);
  });

  it("that nobody can press stands behind the ones that somebody can", () => {
    const side: ReadingDoubt = {
      source: "paste 1:9",
      line: 9,
      about: "side",
      text: "Whose?",
      choices: [{ label: "server", value: "server" }],
    };
    const owner: ReadingDoubt = { ...side, line: 1, about: "owner", choices: [] };
    assert.deepEqual(askable([owner, side], null), [side, owner]);
    const [first] = askable([owner, side], "alice@contoso.com");
    assert.deepEqual(first?.choices, [{ label: "alice@contoso.com", value: "alice@contoso.com" }]);
  });
});

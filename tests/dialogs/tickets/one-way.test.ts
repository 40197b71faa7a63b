import assert from "node:assert/strict";
import { DANA, textOf } from "../../support/conversation.js";
import { desk } from "../../support/handing-over.js";

describe("a ticket that was handed over", () => {
  it("promises no news here where nothing can come back from the helpdesk", () => {
    const opened = (oneWay: object): string => {
      const given = { nextTicketNumber: 12, ...oneWay };
      const dana = desk([], true).chat(DANA, { given });
      dana.say("can alice@contoso.com chat with carol@fabrikam.com?");
      dana.say("escalate");
      return textOf(dana.click("Send to the helpdesk")).split("\n")[0] ?? "";
    };
    assert.match(opened({}), /I tell you here when something happens\.$/u);
    const said = opened({ oneWay: true });
    assert.match(said, /^Your ticket is number 12\. The helpdesk will get in touch with you/u);
    assert.doesNotMatch(said, /tell you here/u);
  });
});

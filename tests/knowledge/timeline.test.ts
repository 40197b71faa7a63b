import assert from "node:assert/strict";
import { resolveCitation } from "../../knowledge/citations.js";
import {
  isSkypeRetired,
  LAST_DAY_OF_SKYPE,
  SKYPE_RETIRED_ON,
  spellDate,
  TIMELINE,
} from "../../knowledge/timeline.js";

describe("timeline", () => {
  it("runs from the oldest event to the newest, each once, with a real day and a source", () => {
    const dates = TIMELINE.map((event) => event.date);
    assert.deepEqual(dates, [...dates].sort());
    assert.equal(new Set(TIMELINE.map((event) => event.id)).size, TIMELINE.length);
    for (const event of TIMELINE) {
      assert.equal(new Date(event.date).toISOString().slice(0, 10), event.date, event.id);
      assert.notEqual(resolveCitation(event.citation).title, "", event.id);
      assert.match(event.what, /\.$/u, event.id);
    }
  });

  it("ends Skype on 5 May 2025 and not a day sooner", () => {
    assert.equal(SKYPE_RETIRED_ON, "2025-05-05");
    assert.equal(isSkypeRetired(LAST_DAY_OF_SKYPE), false);
    assert.equal(isSkypeRetired(SKYPE_RETIRED_ON), true);
    assert.equal(isSkypeRetired("2026-11-21"), true);
    const dayBefore = new Date(Date.parse(SKYPE_RETIRED_ON) - 86_400_000).toISOString();
    assert.equal(dayBefore.slice(0, 10), LAST_DAY_OF_SKYPE);
  });

  it("spells a day as people do", () => {
    assert.equal(spellDate(SKYPE_RETIRED_ON), "5 May 2025");
    assert.equal(spellDate("2021-07-31"), "31 July 2021");
  });

  it("tells what had happened by a date, that day included", () => {
    const by = (date: string) => TIMELINE.filter((event) => event.date <= date);
    const ids = (date: string): string[] => by(date).map((event) => event.id);
    assert.deepEqual(ids("2019-08-14"), []);
    assert.ok(ids("2020-06-17").includes("skype-interop-complete"));
    assert.ok(!ids("2025-05-04").includes("skype-retired"));
    assert.ok(ids("2025-05-05").includes("skype-retired"));
    assert.equal(by("2100-01-01").length, TIMELINE.length);
  });

  it("has the end of Skype for Business Online, of the servers, and the interop's start", () => {
    const byId = new Map(TIMELINE.map((event) => [event.id, event.date]));
    assert.equal(byId.get("skype-for-business-online-retired"), "2021-07-31");
    assert.equal(byId.get("server-2015-2019-end"), "2025-10-14");
    assert.equal(byId.get("skype-interop-complete"), "2020-06-17");
    assert.equal(byId.get("skype-needs-srv-record"), "2019-08-15");
  });
});

// A dot a test, every failure in full at the end, and the counts in coverage/tests.json for whoever sums up.
// CommonJS, because mocha loads its reporters with `require`.
const { existsSync, writeFileSync } = require("node:fs");
const { reporters } = require("mocha");

module.exports = class DotsAndCounts extends reporters.Dot {
  done(_failures, finish) {
    const { passes, failures, pending } = this.stats;
    if (existsSync("coverage"))
      writeFileSync("coverage/tests.json", JSON.stringify({ passes, failures, pending }));
    finish(_failures);
  }
};

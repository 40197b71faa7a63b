import assert from "node:assert/strict";
import pg from "pg";
import sinon from "sinon";
import { openLockSession, type LoneClient } from "../../../bot/storage/lock-session.js";
import { describePostgres } from "../../support/backends.js";
import { postgresServer, type Server } from "../../support/postgres.js";

const ANY = "select $1 = '' as yes";

describePostgres("the session that holds a process's locks", () => {
  let server: Server;
  let url: string;
  before(async () => {
    server = await postgresServer();
    url = await server.begin();
  });

  it("has the server end the session of a host that vanished, and its locks, within half a minute", async () => {
    const session = await openLockSession(new pg.Client(url));
    try {
      for (const [setting, value] of [
        ["tcp_keepalives_idle", "10"],
        ["tcp_keepalives_interval", "5"],
        ["tcp_keepalives_count", "3"],
        ["tcp_user_timeout", "25000"],
      ] as const) {
        const is = `select setting = '${value}' as yes from pg_settings where name = $1`;
        assert.ok(await session.ask(is, setting), setting);
      }
    } finally {
      await session.close();
    }
  });

  it("locks without that where the connection is none that a host is at the end of", async function () {
    const [folders = assert.fail()] = await server.run("show unix_socket_directories");
    const [host = ""] = String(Object.values(folders)[0]).split(",");
    if (host === "") this.skip();
    const { port, username, password, pathname } = new URL(url);
    const login = { user: username, password, database: pathname.slice(1) };
    const session = await openLockSession(new pg.Client({ host, port: Number(port), ...login }));
    try {
      assert.ok(await session.ask(ANY, ""));
      assert.ok(session.isOpen());
    } finally {
      await session.close();
    }
  });

  for (const { code, isOpen } of [
    { code: "57P01", isOpen: false },
    { code: "53200", isOpen: true },
  ]) {
    it(`is ${isOpen ? "still" : "no more"} open once the server has said ${code}, before the driver tells of any end`, async () => {
      const driver = new pg.Client(url);
      const end = sinon.spy(() => driver.end());
      const session = await openLockSession({
        on: () => driver,
        connect: () => driver.connect(),
        query: async (statement, values) => {
          if (statement.includes("set_config")) return driver.query(statement, values);
          throw Object.assign(new pg.DatabaseError("no", 2, "error"), { code });
        },
        end,
      });
      await assert.rejects(session.ask(ANY, ""), /no/u);
      assert.equal(session.isOpen(), isOpen);
      // What is not used any more holds no locks.
      assert.equal(end.callCount, isOpen ? 0 : 1);
      if (isOpen) await session.close();
    });
  }

  it("locks without that where the server refuses it", async () => {
    const driver = new pg.Client(url);
    let refused = 0;
    const client: LoneClient = {
      on: (event, listener) => driver.on(event, listener),
      connect: () => driver.connect(),
      query: (statement, values) => {
        if (!statement.includes("set_config")) return driver.query(statement, values);
        refused += 1;
        return driver.query("select set_config($1, $2, false)", ["no.such.setting !", "1"]);
      },
      end: () => driver.end(),
    };
    const session = await openLockSession(client);
    try {
      assert.ok(refused > 0);
      assert.ok(await session.ask(ANY, ""));
    } finally {
      await session.close();
    }
  });
});

// A process that posts what waits in an outbox, for as long as it is let live.
import { openBackend, type DatabasePlace } from "../../bot/storage/opening.js";
import { openStore } from "../../bot/storage/store.js";
import { environmentOf } from "../../knowledge/index.js";
import { postWaiting } from "./posting.js";

const [place = "", url = ""] = process.argv.slice(2);
const backend = await openBackend(JSON.parse(place) as DatabasePlace);
const store = await openStore({ ...backend, compile: environmentOf });
await postWaiting(store.outbox, url);

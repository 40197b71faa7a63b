// The floor for turns: a bare teams-ai echo on the same restify, with nothing stored.
import { Application, TeamsAdapter } from "@microsoft/teams-ai";
import {
  ConfigurationServiceClientCredentialFactory,
  MemoryStorage,
  type Request,
} from "botbuilder";
import restify from "restify";

// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- teams-ai and botbuilder are typed against two copies of this class
const adapter = new TeamsAdapter({}, new ConfigurationServiceClientCredentialFactory({}));
const app = new Application({ adapter, storage: new MemoryStorage(), startTypingTimer: false });
app.activity("message", async (context) => {
  await context.sendActivity(`you said: ${context.activity.text}`);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  await adapter.process(request as Request, response, async (context) => {
    await app.run(context);
  });
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as { readonly port: number };
  process.stdout.write(`ready http://localhost:${String(port)}/\n`);
});

import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import {
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
  type BotFrameworkAuthentication,
  type ConnectorFactory,
  type ServiceClientCredentials,
} from "botframework-connector";
import * as mappers from "botframework-connector/lib/connectorApi/models/mappers.js";
import { SendError } from "./errors.js";
import type { Registration } from "./config.js";
import {
  PATIENCE,
  sendPatiently,
  type Call,
  type Next,
  type Patience,
  type Reaction,
} from "./connector-patience.js";

/** Whose tokens count, where that is not the public cloud's channel. */
export interface Trust {
  readonly openIdMetadata: string;
  readonly issuer: string;
}

/** The issuer of the public cloud's channel. */
export const CHANNEL_ISSUER = "https://api.botframework.com";

/** What makes the credentials that sign our calls. */
export type Credentials = Pick<
  ServiceClientCredentialsFactory,
  keyof ServiceClientCredentialsFactory
>;

/** What the adapter is made of. */
export interface AdapterParts {
  /** Null in local mode: nobody is asked who they are. */
  readonly registration: Registration | null;
  /** Whether a call, with our token on it, may go to an address. */
  readonly mayCall: (url: string) => boolean;
  readonly trust?: Trust;
  readonly credentials?: Credentials | undefined;
  readonly patience?: Patience;
}

/** botbuilder's adapter, opened so that a request is authenticated once and its faults are ours to answer. */
export class Adapter extends CloudAdapter {
  readonly #authentication: BotFrameworkAuthentication;

  constructor(authentication: BotFrameworkAuthentication) {
    super(authentication);
    this.#authentication = authentication;
  }

  /** Verifies a token; throws for any that does not verify. */
  authenticate(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    return this.#authentication.authenticateRequest(activity, authorization);
  }

  /** Runs one turn of an authenticated activity. */
  receive(
    identity: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(identity, activity, logic);
  }

  /** Asks who is in a conversation, which changes nothing there; throws what the service says where it can't be spoken to. */
  async lookIn(...[appId, reference]: Conversation): Promise<void> {
    let thrown: unknown = null;
    await this.continueConversationAsync(appId, reference, async (context) => {
      const client = context.turnState.get<Client>(this.ConnectorClientKey);
      try {
        const id = context.activity.conversation.id;
        await client.conversations.getConversationPagedMembers(id);
      } catch (error) {
        // Thrown here it would be answered with an apology, in that conversation.
        thrown = error;
      }
    });
    if (thrown !== null) throw thrown as Error;
  }
}

type Conversation = readonly [
  appId: string,
  reference: Parameters<CloudAdapter["continueConversationAsync"]>[1],
];

/** Makes the adapter with the platform's outbound faults mended. */
export function createAdapter(parts: AdapterParts): Adapter {
  keepEntitiesWhole();
  const { registration, trust } = parts;
  const credentials = parts.credentials ?? credentialsOf(registration);
  const authentication = new Authentication(
    {
      ...(registration !== null && { MicrosoftAppId: registration.appId }),
      ...(trust !== undefined && {
        BotOpenIdMetadata: trust.openIdMetadata,
        ToBotFromChannelTokenIssuer: trust.issuer,
      }),
    },
    new GuardedCredentials(credentials, parts.mayCall),
    (client) => {
      mendPipeline(client, parts);
    },
  );
  return new Adapter(authentication);
}

type Client = Awaited<ReturnType<ConnectorFactory["create"]>>;
type TokenClient = ReturnType<BotFrameworkAuthentication["createUserTokenClient"]>;

// Teams has an address for each region and organisation.
const MOST_CLIENTS = 100;

/** botbuilder's authentication, which makes two clients a turn and so takes longer over them than over all else; ours keeps them. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #mend: (client: Client) => void;
  readonly #clients = new Map<string, Promise<Client>>();
  #tokens: TokenClient | undefined;

  constructor(
    settings: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0],
    credentials: ServiceClientCredentialsFactory,
    mend: (client: Client) => void,
  ) {
    super(settings, credentials);
    this.#mend = mend;
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, authorization);
    return { ...result, connectorFactory: this.createConnectorFactory(result.claimsIdentity) };
  }

  // INVARIANT: whoever was authenticated, the clients act for one registration, ours.
  override createConnectorFactory(
    ...identity: Parameters<BotFrameworkAuthentication["createConnectorFactory"]>
  ): ConnectorFactory {
    const factory = super.createConnectorFactory(...identity);
    const make = factory.create.bind(factory);
    return Object.assign(factory, {
      create: (...to: Parameters<ConnectorFactory["create"]>) => {
        const key = JSON.stringify(to);
        const kept = this.#clients.get(key);
        if (kept !== undefined) return kept;
        const client = make(...to).then((made) => {
          this.#mend(made);
          return made;
        });
        this.#keep(key, client);
        return client;
      },
    });
  }

  override createUserTokenClient(
    ...identity: Parameters<BotFrameworkAuthentication["createUserTokenClient"]>
  ): TokenClient {
    this.#tokens ??= super.createUserTokenClient(...identity).catch((error: unknown) => {
      this.#tokens = undefined;
      throw error;
    });
    return this.#tokens;
  }

  #keep(key: string, client: Promise<Client>): void {
    this.#clients.set(key, client);
    client.catch(() => this.#clients.delete(key));
    const [oldest] = this.#clients.keys();
    if (this.#clients.size > MOST_CLIENTS && oldest !== undefined) this.#clients.delete(oldest);
  }
}

function credentialsOf(registration: Registration | null): Credentials {
  return registration === null
    ? new PasswordServiceClientCredentialFactory("", "")
    : new PasswordServiceClientCredentialFactory(
        registration.appId,
        registration.password,
        registration.tenantId,
      );
}

/** The mapper drops every property of an entity that it does not know, and with them the AI label and citations. */
function keepEntitiesWhole(): void {
  Object.assign(mappers.Entity.type, {
    additionalProperties: { type: { name: "Object" } },
  });
}

/** Our token is attached to no call that the gate would not allow, whatever led to it. */
class GuardedCredentials extends ServiceClientCredentialsFactory {
  readonly #inner: Credentials;
  readonly #mayCall: (url: string) => boolean;

  constructor(inner: Credentials, mayCall: (url: string) => boolean) {
    super();
    this.#inner = inner;
    this.#mayCall = mayCall;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return this.#inner.isValidAppId(appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return this.#inner.isAuthenticationDisabled();
  }

  override async createCredentials(
    ...of: Parameters<ServiceClientCredentialsFactory["createCredentials"]>
  ): Promise<ServiceClientCredentials> {
    const credentials = await this.#inner.createCredentials(...of);
    return {
      signRequest: (request) => {
        if (!this.#mayCall(request.url)) throw forbidden();
        return credentials.signRequest(request);
      },
    };
  }
}

function forbidden(): SendError {
  return new SendError("a call to an address that is not allowed was stopped");
}

/** The few methods of a client's pipeline that we use. */
interface Pipeline {
  readonly getOrderedPolicies: () => readonly { readonly name: string }[];
  readonly removePolicy: (which: { readonly name: string }) => unknown;
  readonly addPolicy: (
    policy: {
      readonly name: string;
      readonly sendRequest: (call: Call, next: Next) => Promise<Reaction>;
    },
    options: { readonly phase: "Retry" },
  ) => void;
}

const POLICY = "edgewisePatience";
const STOCK_RETRIES = "defaultRetryPolicy";
const REDIRECTS = "redirectPolicy";

/** Replaces the stock retries (which post one message up to four times, without a timeout) by ours. */
function mendPipeline(client: unknown, { mayCall, patience = PATIENCE }: AdapterParts): void {
  const { pipeline } = (client as { readonly client: { readonly pipeline: Pipeline } }).client;
  const names = new Set(pipeline.getOrderedPolicies().map(({ name }) => name));
  if (!names.has(STOCK_RETRIES)) throw new Error("the connector's retries are not where they were");
  pipeline.removePolicy({ name: STOCK_RETRIES });
  pipeline.removePolicy({ name: REDIRECTS });
  pipeline.addPolicy(
    {
      name: POLICY,
      sendRequest: async (call, next) => {
        if (!mayCall(call.url)) throw forbidden();
        return sendPatiently(call, next, patience);
      },
    },
    { phase: "Retry" },
  );
}

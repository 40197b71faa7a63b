import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair, type JWTPayload } from "jose";

/** A stand-in for the channel's identity: an OpenID document, its keys, and a pen to sign with. */
export interface Identity {
  readonly trust: { readonly openIdMetadata: string; readonly issuer: string };
  readonly sign: (claims?: Claims, how?: Signing) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Claims to change or, with undefined, to leave out. */
export type Claims = Readonly<Record<string, unknown>>;

/** How a token is signed: rightly, with a key nobody knows, with the public key as a password, or not at all. */
export type Signing = "rightly" | "strange-key" | "unknown-kid" | "HS256" | "none";

const KID = "key-1";

/** Starts the document server and makes its keys. `base` are the claims of a token that is let in. */
export async function startIdentity(base: Claims): Promise<Identity> {
  const issuer = "https://issuer.test";
  const [ours, strange] = await Promise.all([
    generateKeyPair("RS256", { extractable: true }),
    generateKeyPair("RS256"),
  ]);
  const key = {
    ...(await exportJWK(ours.publicKey)),
    kid: KID,
    use: "sig",
    endorsements: ["msteams"],
  };
  const server = createServer((request, response) => {
    const address = server.address() as AddressInfo;
    const document = { issuer, jwks_uri: `http://127.0.0.1:${address.port}/keys` };
    const body = request.url === "/keys" ? { keys: [key] } : document;
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // The SDK keeps keys by address for as long as the process lives, and ports come back.
    trust: { openIdMetadata: `http://127.0.0.1:${port}/${randomUUID()}`, issuer },
    sign: (claims = {}, how = "rightly") => {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: issuer,
        nbf: now - 60,
        exp: now + 600,
        ...base,
        ...claims,
      } as JWTPayload;
      if (how === "none") return Promise.resolve(new UnsecuredJWT(payload).encode());
      const jwt = new SignJWT(payload);
      if (how === "HS256") {
        const secret = new TextEncoder().encode(JSON.stringify(key).padEnd(64));
        return jwt.setProtectedHeader({ alg: "HS256", kid: KID }).sign(secret);
      }
      const kid = how === "unknown-kid" ? "key-9" : KID;
      const signer = how === "strange-key" ? strange.privateKey : ours.privateKey;
      return jwt.setProtectedHeader({ alg: "RS256", kid }).sign(signer);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

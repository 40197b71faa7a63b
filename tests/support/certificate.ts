import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate that nobody trusts unless told to, and its key. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Makes a self-signed certificate for a host name, valid for a day either way (or from and until so many days hence): node:crypto can read but not write one. */
export function selfSigned(
  host: string,
  [from, until]: readonly [number, number] = [-1, 1],
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(oid([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
  const name = sequence(set(sequence(oid([0x55, 0x04, 0x03]), tagged(0x0c, Buffer.from(host)))));
  const day = 24 * 60 * 60 * 1000;
  const alternative = sequence(tagged(0x82, Buffer.from(host)));
  const extension = sequence(oid([0x55, 0x1d, 0x11]), tagged(0x04, alternative));
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(instant(Date.now() + from * day), instant(Date.now() + until * day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(extension)),
  );
  const signature = sign("sha256", body, privateKey);
  const whole = sequence(body, algorithm, tagged(0x03, Buffer.from([0]), signature));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString("base64")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** One element of DER: tag, length, content. */
function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x30, ...parts);
}

function set(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x31, ...parts);
}

function oid(bytes: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}

function instant(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/gu, "").slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}

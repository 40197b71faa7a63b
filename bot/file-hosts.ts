import { lookup, type LookupAddress, type LookupOptions } from "node:dns";
import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Where Teams keeps the files people attach: SharePoint and OneDrive, in each of Microsoft's clouds. */
const FILE_HOSTS = [
  ".sharepoint.com",
  ".sharepoint.us",
  ".sharepoint-mil.us",
  ".sharepoint.cn",
] as const;

/** Whether a file may be fetched from an address at all: Teams' own stores, over https, without a password in it. */
export function isFileAddress({ protocol, hostname, port, username, password }: URL): boolean {
  const bare = username === "" && password === "" && port === "";
  return protocol === "https:" && bare && FILE_HOSTS.some((host) => hostname.endsWith(host));
}

// Networks that no public file lies in: loopback, private, shared, link-local (the clouds' metadata among it), documentation, multicast, reserved.
const PRIVATE_4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];
// The same in IPv6, and the ways to write or tunnel an IPv4 address in it, of which a store of Microsoft's needs none.
const PRIVATE_6: readonly (readonly [string, number])[] = [
  ["::", 8],
  ["64:ff9b::", 32],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
];

// Apart, because in one list an IPv6 network that holds the mapped addresses holds every IPv4 address too.
const PRIVATE = { ipv4: new BlockList(), ipv6: new BlockList() } as const;
for (const [network, prefix] of PRIVATE_4) PRIVATE.ipv4.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_6) PRIVATE.ipv6.addSubnet(network, prefix, "ipv6");

/** Whether an address lies in the public internet; what is no address does not. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/u, "");
  if (isIPv4(plain)) return !PRIVATE.ipv4.check(plain, "ipv4");
  return isIPv6(plain) && !PRIVATE.ipv6.check(plain, "ipv6");
}

/** Finds the addresses of a name, all of them, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  found: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

type Found = (
  error: Error | null,
  address: string | readonly LookupAddress[],
  family?: number,
) => void;

/** A name that leads into a private network. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/**
 * A connection's own lookup. INVARIANT: what is connected to is what was looked at: the name is asked once, and one
 * private address among its addresses refuses them all.
 */
export function lookupPublic(
  isPublic: (address: string) => boolean = isPublicAddress,
  resolve: Resolve = lookup,
) {
  return (hostname: string, options: LookupOptions, found: Found): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses;
      if (error !== null) found(error, []);
      else if (first === undefined || !addresses.every((one) => isPublic(one.address))) {
        found(new PrivateAddressError("the name leads into a private network"), []);
      } else if (options.all === true) found(null, addresses);
      else found(null, first.address, first.family);
    });
  };
}

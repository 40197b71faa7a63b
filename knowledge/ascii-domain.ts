/** A domain as DNS compares it: an international name in its `xn--` form. What is no domain stays as it is. */
export function asciiDomain(domain: string): string {
  if (!/[\u0080-\uffff]/.test(domain) || !/^[\p{L}\p{M}\p{N}._-]+$/u.test(domain)) return domain;
  const address = `http://${domain}/`;
  return URL.canParse(address) ? new URL(address).hostname : domain;
}

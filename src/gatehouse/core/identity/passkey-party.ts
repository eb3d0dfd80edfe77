/** For which hosts of the site passkeys hold (Web Authentication Level 3, "Relying Party Identifier"). */

export interface PasskeyParty {
  /** A host name: passkeys that are made under it stay with it for good. */
  readonly id: string;
  /** Hosts whose pages can use them, with the port. */
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
}

/**
 * Null where the site has no host name: passkeys cannot be bound to an IP.
 *
 * @param origin of the site, from which the name is taken
 * @param ownHosts other hosts that are this site, with the port
 */
export function passkeyPartyOf(origin: string, ownHosts: readonly string[]): PasskeyParty | null {
  const { protocol, host } = new URL(origin);
  const hosts = [...new Set([host, ...ownHosts])];
  const nameOf = (each: string) => new URL(`${protocol}//${each}`).hostname;
  const id = hosts.map(nameOf).find((name) => !isIp(name));
  if (id === undefined) return null;
  const within = hosts.filter((each) => nameOf(each) === id || nameOf(each).endsWith(`.${id}`));
  return { id, hosts: within, origins: within.map((each) => new URL(`${protocol}//${each}`).origin) };
}

/** As a URL writes it: IPv6 stands in brackets. */
function isIp(name: string): boolean {
  return name.startsWith("[") || /^\d+(?:\.\d+){3}$/.test(name);
}

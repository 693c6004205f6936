import 'server-only';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

/** Whether what an address says of the one before it is believed; `hop` 0 is whoever is connected to us. */
export type Trust = (address: string, hop: number) => boolean;

const MOST_PROXIES = 10;
/** What one household or company is given of IPv6: within it addresses change at will. */
const IPV6_CLIENT_BITS = 64;

/**
 * Reads `TRUSTED_PROXIES`: how many proxies stand before the site, or the addresses and networks they have
 * (`loopback`, `linklocal` and `uniquelocal` stand for the networks of these names).
 *
 * @throws TypeError for anything else
 */
export function trustOf(setting: string): Trust {
  if (/^\d+$/.test(setting)) {
    const proxies = Number(setting);
    if (proxies > MOST_PROXIES) throw new TypeError('too many proxies');
    return (_, hop) => hop < proxies;
  }
  return proxyAddress.compile(setting.split(',').map((part) => part.trim()));
}

/**
 * Whom a request comes from: the nearest address that is no trusted proxy. `X-Forwarded-For` is believed only as far
 * as trusted proxies wrote it, so that nobody is somebody else by saying so. An IPv6 address stands for its network.
 */
export function clientOf(request: IncomingMessage, trust: Trust): string {
  const chain = proxyAddress.all(request, trust).filter((address) => ipaddr.isValid(address));
  const address = chain.at(-1);
  if (address === undefined) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${IPV6_CLIENT_BITS}`).toString();
}

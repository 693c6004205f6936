import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf, trustOf } from './client-of';

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { headers, socket: { remoteAddress }, connection: { remoteAddress } } as never;
}

test.each([
  ['nobody in between', 'loopback', '203.0.113.7', undefined, '203.0.113.7'],
  ['made up without a proxy', 'loopback', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['made up, all are told not to be believed', '0', '127.0.0.1', '198.51.100.1', '127.0.0.1'],
  ['a proxy on this machine', 'loopback', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['the same, seen as IPv6', 'loopback', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['made up before a proxy', 'loopback', '127.0.0.1', '192.0.2.66, 198.51.100.1', '198.51.100.1'],
  ['one proxy by number', '1', '10.0.0.9', '192.0.2.66, 198.51.100.1', '198.51.100.1'],
  ['two proxies by number', '2', '10.0.0.9', '198.51.100.1, 10.0.0.8', '198.51.100.1'],
  ['a network', '10.0.0.0/8', '10.0.0.9', '198.51.100.1, 10.1.2.3', '198.51.100.1'],
  ['outside of the network', '10.0.0.0/8', '11.0.0.9', '198.51.100.1', '11.0.0.9'],
  ['nonsense from a proxy', 'loopback', '127.0.0.1', 'nonsense', '127.0.0.1'],
  ['one of a household', 'loopback', '2001:db8:1:2:3::1', undefined, '2001:db8:1:2::'],
  ['another of it', 'loopback', '2001:db8:1:2:ffff::9', undefined, '2001:db8:1:2::'],
  ['the neighbour', 'loopback', '2001:db8:1:3::1', undefined, '2001:db8:1:3::'],
])('%s (TRUSTED_PROXIES=%s)', (_, setting, connected, forwarded, client) => {
  expect(clientOf(from(connected, forwarded), trustOf(setting))).toBe(client);
});

test.each(['nonsense', '11', '-1', '10.0.0.0/33', '1.5', 'proxy.example', ','])(
  'TRUSTED_PROXIES=%s is refused',
  (setting) => {
    expect(() => trustOf(setting)).toThrow(TypeError);
  },
);

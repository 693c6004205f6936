import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { buildSettings } from './build.mjs';
import { namesOf, openAddresses } from './second-agency.mjs';
import { digestOf } from './stamp.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-build-'));
const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});
afterAll(() => rmSync(folder, { recursive: true }));

const stamp = () => digestOf([], buildSettings());

test('another profile, or another text in the same file, is another build', () => {
  const none = stamp();
  const file = path.join(folder, 'agency.json');
  writeFileSync(file, '{"legalName":"甲"}');
  process.env.AGENCY_FILE = file;
  const first = stamp();
  writeFileSync(file, '{"legalName":"乙"}');
  expect(new Set([none, first, stamp()]).size).toBe(3);
  expect(stamp()).toBe(stamp());
});

test('another address of the site is another build: pages made with it name it', () => {
  const none = stamp();
  process.env.APP_URL = 'https://yoyaku.example';
  expect(stamp()).not.toBe(none);
});

test('every address that a stranger can open is asked, with its places filled in', () => {
  const addresses = openAddresses();
  expect(addresses).toContain('/tours/kyoto-kids-railway-2n/departures/2027-03');
  expect(addresses).toContain('/privacy/overseas');
  expect(addresses.filter((address) => address.includes('['))).toEqual([]);
});

test('the names of an agency are those of its people too', () => {
  const names = namesOf({
    legalName: 'a',
    tradeName: 'b',
    site: { name: 'c', tagline: 'k' },
    complaints: { mail: 'i' },
    guarantee: { kind: 'bonded-member', association: 'j' },
    telephone: 'd',
    mail: 'e',
    address: '123456789',
    representative: { name: 'f' },
    privacy: { officer: 'g' },
    offices: [{ managers: [{ name: 'h' }] }],
  });
  expect(names).toEqual(['a', 'b', 'c', 'd', 'e', '123456', 'f', 'g', 'h', 'i', 'j', 'k']);
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { routeOf, topmostRoutes } from './route-of';
import { routes } from './routes';

const app = path.resolve(import.meta.dirname, '../../../app');
const ENDING: Record<string, string> = {
  'page.tsx': '',
  'route.ts': '',
  'robots.ts': '/robots.txt',
  'sitemap.ts': '/sitemap.xml',
};

/** The addresses that a list of files below app answers, without groups in brackets. */
function addressesOf(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const name = path.basename(file);
    const ending = ENDING[name];
    if (ending === undefined) return [];
    const folders = path.dirname(file).split('/');
    const named = folders.filter((folder) => folder !== '.' && !folder.startsWith('('));
    return [named.map((folder) => `/${folder}`).join('') + ending || '/'];
  });
}

const unregistered = (addresses: readonly string[]) =>
  addresses.filter((address) => !Object.hasOwn(routes, address));
const inApp = addressesOf(readdirSync(app, { recursive: true }).map(String));

test('every page and every answer of app has its line in the register', () => {
  expect(inApp.length).toBeGreaterThan(40);
  expect(unregistered(inApp)).toEqual([]);
  expect(unregistered(addressesOf(['x/page.tsx', '(desk)/inbox/route.ts']))).toEqual([
    '/x',
    '/inbox',
  ]);
});

test('every line of the register has its page; a kept one where it is made', () => {
  const without = Object.entries(routes).filter(([route, { at }]) => !inApp.includes(at ?? route));
  expect(without).toEqual([]);
});

test.each([
  ['/', '/', 'kept', true],
  ['/tours', '/tours', 'kept', true],
  ['/tours/kyoto-1n', '/tours/[code]', 'kept', true],
  ['/tours/KYOTO', '/tours', 'kept', false],
  ['/tours/kyoto-1n/departures/2027-03', '/tours/[code]/departures/[month]', 'kept', true],
  ['/tours/kyoto-1n/departures/march', '/tours/[code]', 'kept', false],
  ['/tours/kyoto-1n/2027-01-11/book', '/tours/[code]/[date]/book', 'personal', true],
  ['/tours/KYOTO/x/book/y', '/tours/[code]/[date]/book', 'personal', false],
  ['/tours/kyoto-1n/2027-01-11/booking', '/tours/[code]', 'kept', false],
  ['/bookings/code', '/bookings/code', 'personal', true],
  ['/bookings/TB12345678', '/bookings/[reference]', 'personal', true],
  ['/bookings/TB12345678/unheard-of/of', '/bookings/[reference]', 'personal', false],
  ['/bookings/', '/bookings', 'personal', false],
  ['/cancellation-fees', '/cancellation-fees', 'asked', true],
  ['/enquiries', '/enquiries', 'asked', true],
  ['/enquiries/0123456789abcdef', '/enquiries/[token]', 'personal', true],
  ['/api/auth/session', '/api/auth/[...nextauth]', 'program', true],
  ['/robots.txt', '/robots.txt', 'file', true],
  ['/at/2026-11-20/home', '/at/[day]/home', 'inside', true],
])('%s is answered as %s says: %s', (address, route, answer, exact) => {
  expect(routeOf(address)).toMatchObject({ route, answer, exact });
});

test.each(['/bookingsx', '/nowhere', '/robotsxtxt', '//', '*', ''])(
  '%s is no address of ours',
  (address) => {
    expect(routeOf(address)).toBeNull();
  },
);

test('a kept page is made where its address says, for the day that is filled in', () => {
  expect(routeOf('/tours/kyoto-1n/departures/2027-03')?.at).toBe(
    '/at/[day]/departures/kyoto-1n/2027-03',
  );
});

test('nothing that is for one person, for programs or inside is open to robots', () => {
  expect(topmostRoutes(['personal', 'program', 'inside'])).toContain('/bookings');
  expect(topmostRoutes(['kept', 'prepared', 'asked'])).toEqual([
    '/',
    '/tours',
    '/company',
    '/handling-charges',
    '/commercial-transactions',
    '/external-transmission',
    '/accessibility',
    '/faq',
    '/privacy',
    '/general-conditions',
    '/cancellation-fees',
    '/enquiries',
  ]);
});

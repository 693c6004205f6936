import { routes } from '../../lib/schemas/site/routes.js';
import { expect, test } from '../fixtures/test';

const PARTS: Readonly<Record<string, string>> = {
  '[code]': 'kyoto-kids-railway-2n',
  '[date]': '2026-12-18',
  '[id]': '019ab000-0000-7000-8000-000000000000',
  '[kind]': 'tours',
  '[reference]': 'TB00000000',
  '[token]': 'nobodys-link',
  '[version]': '1',
};
const addresses = Object.keys(routes)
  .filter((route) => route === '/desk' || route.startsWith('/desk/'))
  .map((route) => route.replace(/\[[^/]+\]/g, (part) => PARTS[part] ?? part));

/** The doors themselves: they open for whoever comes, and tell nothing. */
const DOORS = ['/desk/sign-in', '/desk/join/nobodys-link'];
/** The first page and the steps of the sign-in lead to the door. */
const LEADING = [
  '/desk',
  '/desk/confirm',
  '/desk/recovery-codes',
  '/desk/sign-in/authenticator',
  '/desk/sign-in/code',
];

test('every address of the desk is 404 to a stranger or leads to the sign-in, is kept nowhere and indexed nowhere', async ({
  request,
}) => {
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => address.includes('['))).toEqual([]);
  for (const address of addresses) {
    const answer = await request.get(address, { maxRedirects: 0 });
    const headers = answer.headers();
    expect(headers['cache-control'], address).toContain('no-store');
    expect(headers['content-security-policy'], address).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(headers['content-security-policy'], address).not.toContain('unsafe-inline');
    if (LEADING.includes(address)) {
      expect([303, 307], address).toContain(answer.status());
      expect(headers.location, address).toContain('/desk/sign-in');
      continue;
    }
    if (DOORS.includes(address)) expect([200, 404], address).toContain(answer.status());
    else expect(answer.status(), address).toBe(404);
    const page = headers['content-type']?.startsWith('text/html');
    if (page) expect(await answer.text(), address).toMatch(/<meta name="robots" content="noindex/);
  }
});

test('an address of the desk with something behind it answers a stranger as one with nothing does', async ({
  request,
}) => {
  const shown = async (address: string) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    return { status: answer.status(), title: /<title>[^<]*/.exec(await answer.text())?.[0] };
  };
  const nothing = await shown('/desk/departures/no-such-tour/2026-12-18');
  expect(await shown('/desk/departures/kyoto-kids-railway-2n/2026-12-18')).toEqual(nothing);
  expect(await shown('/desk/nowhere-at-all')).toEqual(nothing);
});

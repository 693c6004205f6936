import { routes } from '../../lib/schemas/site/routes.js';
import { expectKeptForAll } from '../fixtures/shared-cache';
import { expect, test } from '../fixtures/test';

const PUBLIC = ['kept', 'prepared', 'asked', 'file', 'program', 'picture'];
const PARTS: Record<string, string> = {
  '[code]': 'kyoto-kids-railway-2n',
  '[month]': '2027-03',
  '[...nextauth]': 'providers',
};
// A version of the conditions is asked for where there is one (e2e/alone), a picture where it was sent (desk-catalogue).
const addresses = Object.entries(routes)
  .filter(([, { answer }]) => PUBLIC.includes(answer))
  .map(([route]) => route.replace(/\[[^/]+\]/g, (part) => PARTS[part] ?? part));
const WRONG = ['/tours?region=kinki&page=1', '/tours/no-such-tour', '/nowhere', '/tours/'];

test('no answer to a header of the framework can be kept for those who do not send it', async ({
  request,
}) => {
  expect(addresses.length).toBeGreaterThan(10);
  const home = await (await request.get('/')).text();
  const look = new Set(home.match(/\/brand\/[\w.-]+/g));
  for (const address of [...addresses, ...look, ...WRONG]) await expectKeptForAll(request, address);
});

test('only pages are kept on the way: a redirect, an error and a personal page are not', async ({
  request,
}) => {
  for (const address of [...WRONG, '/bookings', '/cancellation-fees', '/healthz', '/api/auth/csrf'])
    for (const headers of [{}, { rsc: '1' }] as Record<string, string>[])
      expect(
        (await request.get(address, { headers, maxRedirects: 0 })).headers()['cache-control'],
        address,
      ).toContain('no-store');
  const home = (await request.get('/')).headers()['cache-control'];
  expect(home).toBe('public, max-age=0, s-maxage=60, must-revalidate');
});

import { routes } from '../../lib/schemas/site/routes.js';
import { expect, test } from '../fixtures/test';

const PUBLIC = ['kept', 'prepared', 'asked', 'file', 'program'];
const PARTS: Record<string, string> = {
  '[code]': 'kyoto-kids-railway-2n',
  '[month]': '2027-03',
  '[...nextauth]': 'providers',
};
const HEADERS: Record<string, string>[] = [
  { rsc: '1' },
  { 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '2' },
  { 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-router-state-tree': '%5B%22%22%5D' },
  { rsc: '1', 'next-router-state-tree': 'nonsense' },
  { 'next-url': '/bookings' },
  { 'x-nextjs-data': '1' },
];

const addresses = Object.entries(routes)
  .filter(([, { answer }]) => PUBLIC.includes(answer))
  .map(([route]) => route.replace(/\[[^/]+\]/g, (part) => PARTS[part] ?? part));
const WRONG = ['/tours?region=kinki&page=1', '/tours/no-such-tour', '/nowhere', '/tours/'];

test('no answer to a header of the framework can be kept for those who do not send it', async ({
  request,
}) => {
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of [...addresses, ...WRONG]) {
    const plain = await request.get(address, { maxRedirects: 0 });
    let page = await plain.text();
    // What others book meanwhile changes the page for everybody: then it is asked for once more.
    const isThePage = async (text: string) => {
      if (text !== page) page = await (await request.get(address, { maxRedirects: 0 })).text();
      return text === page;
    };
    for (const headers of HEADERS) {
      const answer = await request.get(address, { headers, maxRedirects: 0 });
      const said = `${address} with ${JSON.stringify(headers)}: ${answer.status()}`;
      const { 'cache-control': kept = '', vary = '' } = answer.headers();
      if (kept.includes('no-store')) continue;
      expect([200, 304], said).toContain(answer.status());
      const named = Object.keys(headers).every((name) => vary.toLowerCase().includes(name));
      const alike = answer.status() === plain.status() && (await isThePage(await answer.text()));
      expect(named || alike, `${said}, Vary: ${vary}`).toBe(true);
    }
  }
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

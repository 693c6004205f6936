import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../../lib/schemas/site/routes.js';
import { ensureBrowser } from './browser.mjs';
import { ensureBuild } from './build.mjs';
import { dataDir, root } from './paths.mjs';
import { run } from './run.mjs';
import { withSite } from './with-site.mjs';

/** The agency of the tests that is not the sample's. */
export const PROFILE = path.join(root, 'lib/server/testing/second-agency.json');
const PLACES = {
  code: 'kyoto-kids-railway-2n',
  month: '2027-03',
  date: '2027-04-01',
  version: '1',
};
/** Pages that somebody without a booking can open, beside those for everybody. */
const FIRST_PAGES = ['/bookings', '/sign-in', '/disclosure-requests', '/tours/[code]/[date]/book'];

/** Every address that a stranger can open, and one that there is not. */
export function openAddresses() {
  const open = Object.entries(routes)
    .filter(([, { answer }]) => ['kept', 'prepared', 'asked'].includes(answer))
    .map(([route]) => route);
  return [...open, ...FIRST_PAGES, '/nowhere'].map((route) =>
    route.replace(/\[(\w+)\]/g, (_, name) => PLACES[name]),
  );
}

/** Every text of a profile that names the agency or somebody of it. */
export function namesOf({ legalName, tradeName, site, telephone, mail, ...agency }) {
  const { representative, privacy, offices, address, complaints, guarantee } = agency;
  const people = offices.flatMap(({ managers }) => managers.map(({ name }) => name));
  return [
    ...[legalName, tradeName, site.name, telephone, mail, address.slice(0, 6)],
    ...[representative.name, privacy.officer, ...people],
    ...[complaints.mail, guarantee.association, site.tagline],
  ].filter((name) => name !== null && name !== undefined);
}

/** Logo, icon and colours of the profile are linked from a page, and each is there. */
async function wearsItsOwn(url) {
  const text = await (await fetch(url)).text();
  const files = new Set(
    text.match(/\/brand\/(?:logo|icon|colours)-[0-9a-f]{16}\.(?:svg|png|css)/g),
  );
  if (files.size !== 3)
    throw new Error(`/ links ${[...files].join(', ')} of three files of its look`);
  for (const file of files) {
    const { status, headers } = await fetch(url + file);
    const kept = headers.get('cache-control');
    if (status !== 200 || !kept?.includes('immutable'))
      throw new Error(`${file}: ${status}, ${kept}`);
  }
}

/** In a browser: the sample tours go, the printed link opens the desk, a tour is written, published and booked. */
async function sellsItsFirstTour({ url, databaseUrl, env, said }) {
  const command = ['--conditions=react-server', '--import', 'tsx', 'scripts/catalogue/command.ts'];
  await run(process.execPath, [...command, 'clear-sample'], env);
  const link = said.join('\n').match(/\/desk\/join\/[\w-]+/)?.[0];
  if (link === undefined) throw new Error('no link for the first manager was printed');
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
    CHROMIUM_PATH: await ensureBrowser(),
    SITE_URL: url,
    SITE_DATABASE_URL: databaseUrl,
    FIRST_LINK: link,
  });
}

function nameProfile(file) {
  if (file === undefined) delete process.env.AGENCY_FILE;
  else process.env.AGENCY_FILE = file;
}

/** What is built and served in `use` is for the agency of this profile. */
export async function forAgency(file, use) {
  const before = process.env.AGENCY_FILE;
  nameProfile(file);
  try {
    await use();
  } finally {
    nameProfile(before);
  }
}

/**
 * Builds and serves the site for quite another agency: no page that a stranger can open says a word of the sample's, and
 * the agency sells a tour of its own.
 */
export async function secondAgency() {
  const profile = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const first = namesOf(profile(path.join(root, 'lib/agency/sample.json')));
  const { tradeName } = profile(PROFILE);
  const folder = path.join(dataDir(), 'second-agency');
  rmSync(folder, { recursive: true, force: true });
  await forAgency(PROFILE, async () => {
    await ensureBuild();
    await withSite({ dataDir: folder, clockStart: '2026-11-20T02:00:00Z' }, async (site) => {
      const { url } = site;
      for (const address of openAddresses()) {
        const text = await (await fetch(url + address)).text();
        const said = first.filter((name) => text.includes(name));
        if (said.length > 0) throw new Error(`${address} still says ${said.join(', ')}`);
        if (!text.includes(tradeName)) throw new Error(`${address} does not say ${tradeName}`);
      }
      await wearsItsOwn(url);
      await sellsItsFirstTour(site);
    });
  });
}

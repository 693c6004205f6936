import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { digestOf, unlessStamped } from './stamp.mjs';

const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'proxy.ts',
  'cache-handler.mjs',
  'instrumentation.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** What pages that are made with the build say besides their sources: the agency, the site's address, and how is paid. */
export function buildSettings() {
  const { AGENCY_FILE = '', APP_URL = '', PAYMENT_ADAPTER = '' } = process.env;
  const profile = AGENCY_FILE === '' ? '' : readFileSync(AGENCY_FILE, 'utf8');
  return [profile, ...drawings(AGENCY_FILE, profile), APP_URL, PAYMENT_ADAPTER];
}

/** The logo and the icon that a profile names: a page names them by their content. */
function drawings(file, profile) {
  if (profile === '') return [];
  const { logo, icon } = JSON.parse(profile).site ?? {};
  return [logo, icon]
    .filter((name) => typeof name === 'string')
    .map((name) => path.resolve(path.dirname(file), name))
    .map((name) => (existsSync(name) ? readFileSync(name, 'base64') : ''));
}

/** Builds the site when its sources or settings changed since the last build. No database is needed for it. */
export async function ensureBuild() {
  const digest = digestOf(INPUTS, buildSettings());
  await unlessStamped('.next/.tabiyaku-built', digest, async () => {
    say('Building the site (once, about a minute) …');
    rmSync(path.join(root, '.next'), { recursive: true, force: true });
    await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    });
  });
}

import { defineConfig } from '@playwright/test';

const root = process.getuid?.() === 0;

/** What is tried on this site: a new agency's, one that is updated meanwhile, or the sample's. */
function projects() {
  if (process.env.FIRST_LINK !== undefined)
    return [{ name: 'new-agency', testDir: 'e2e/new-agency' }];
  if (process.env.UPDATE_URL !== undefined)
    return [{ name: 'update', testDir: 'e2e/update', timeout: 600_000 }];
  // What changes the site for everybody would change it under those who are about to book.
  return [
    { name: 'journeys', testDir: 'e2e/journeys' },
    { name: 'alone', testDir: 'e2e/alone', dependencies: ['journeys'] },
  ];
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === 'true',
  // On a busy machine of CI a journey may begin once more; it is then reported as flaky, not as passed.
  retries: process.env.CI === 'true' ? 1 : 0,
  reporter: [['list']],
  projects: projects(),
  use: {
    baseURL: process.env.SITE_URL,
    actionTimeout: 20_000,
    navigationTimeout: 20_000,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    // A trace of every journey costs a third of the run: `--trace on` where one is wanted.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

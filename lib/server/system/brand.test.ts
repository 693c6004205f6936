import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  delete process.env.AGENCY_FILE;
  vi.resetModules();
});

test('the sample has the look of the site; another agency brings its own, each file named by its content', async () => {
  vi.resetModules();
  expect((await import('./brand')).brand()).toEqual({});
  vi.resetModules();
  process.env.AGENCY_FILE = path.resolve('lib/server/testing/second-agency.json');
  const { brand, brandAsset } = await import('./brand');
  const { logo, icon, colours } = brand();
  expect(logo).toMatchObject({ type: 'svg', width: 176, height: 40 });
  expect(icon?.name).toMatch(/^icon-[0-9a-f]{16}\.svg$/);
  expect(new TextDecoder().decode(colours?.bytes)).toContain('--color-indigo:#005a3c');
  expect(brandAsset(logo?.name ?? '')).toBe(logo);
  expect(brandAsset('logo-0000000000000000.svg')).toBeNull();
});

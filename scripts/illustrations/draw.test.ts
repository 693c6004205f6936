import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { landscapeRegions, landscapeSeasons } from '@/components/travel/landscape';

const folder = fileURLToPath(new URL('../../public/illustrations/', import.meta.url));

describe('the landscapes', () => {
  it.each([...landscapeRegions, 'home'])('%s has a picture for every season', (region) => {
    const missing = landscapeSeasons.filter(
      (season) => !existsSync(`${folder}${region}-${season}.svg`),
    );
    expect(missing).toEqual([]);
  });
});

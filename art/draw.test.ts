import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { landscapeScenes, landscapeSeasons } from '@/components/travel/landscape';
import { pictures } from './pictures.mjs';

const folder = fileURLToPath(new URL('../public/illustrations/', import.meta.url));
const drawn = pictures();

describe('the landscapes', () => {
  it.each([...landscapeScenes, 'home'])('%s has a picture for every season', (region) => {
    const missing = landscapeSeasons.filter((season) => !drawn.has(`${region}-${season}.svg`));
    expect(missing).toEqual([]);
  });

  it('the site shows the drawn ones and no others', () => {
    expect(readdirSync(folder).sort()).toEqual([...drawn.keys()].sort());
  });

  it.each([...drawn])('%s is drawn again to the byte', (name, svg) => {
    expect(readFileSync(`${folder}${name}`, 'utf8') === svg).toBe(true);
  });
});

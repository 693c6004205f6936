import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Loose } from './fields';
import { fileOf, formOf, PARTS } from './terms-form';

const FOLDERS = ['lib/terms/files', 'lib/terms/examples'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))] as const),
);
const asKept = (file: unknown) => JSON.parse(JSON.stringify(file));

describe('what was read into the form and is written back unchanged', () => {
  for (const [name, file] of files) {
    it.each(PARTS)(`${name}: $prefix`, ({ read, write }) => {
      expect(asKept(write(file, read(file)))).toEqual(file);
    });
  }
});

describe('what stands in no field', () => {
  const [, smallest] = files.find(([name]) => name === 'smallest.json') as (typeof files)[number];
  const changed = (file: Loose, fields: Record<string, string>) =>
    asKept(fileOf(file, { ...formOf(file), ...fields }));

  it('the prices that are sold stay when the title is typed anew', () => {
    const prices = { from: 5000, until: 300_000, sold: [5000, 80_000] };
    const trips = ['stay', 'day-trip'];
    const file = { ...smallest, cancellation: { ...smallest.cancellation, prices, trips } };
    const { title, cancellation } = changed(file, { 'head.title': '新しい題名' });
    expect(title.ja).toBe('新しい題名');
    expect(cancellation).toEqual(file.cancellation);
    const dearer = changed(file, { 'head.highest': '400,000' });
    expect(dearer.cancellation.prices).toEqual({ ...prices, until: 400_000 });
  });

  it('the hours of the days that nobody typed anew stay, with whom their last minute belongs to', () => {
    const windows = [
      { weekdays: [1, 2, 3, 4, 5], from: '09:00', until: '12:00' },
      { weekdays: [1, 2, 3, 4, 5], from: '13:00', until: '15:00', untilIncluded: true },
      { weekdays: [1, 2, 3, 4, 5], from: '16:00', until: '18:00', untilIncluded: 'minute' },
    ];
    const file = { ...smallest, acceptance: { ...smallest.acceptance, windows } };
    const { acceptance } = changed(file, { 'week.6.from': '10', 'week.6.until': '12' });
    const saturday = { weekdays: [6], from: '10:00', until: '12:00' };
    expect(acceptance.windows).toEqual([windows[0], saturday, windows[1], windows[2]]);
  });
});

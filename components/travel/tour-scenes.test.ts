import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fromManyRegions } from './from-many-regions';
import { type PicturedTour, scenesOf, withScenes } from './tour-scenes';

const tourScenes = (list: readonly PicturedTour[]) => withScenes(list).map(({ scene }) => scene);

const rows: Readonly<Record<string, string>>[] = parse(
  readFileSync('prisma/catalogue/tours.csv', 'utf8'),
  { columns: true, bom: true },
);
const tours = rows.map((row) => ({
  code: row.code ?? '',
  region: row.region ?? '',
  countries: (row.countries ?? '').split('|').filter((code) => code !== ''),
  seasonHero: row.season_hero ?? '',
  themes: (row.themes ?? '').split('|'),
}));
const tour = (code: string) => {
  const found = tours.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

test('a hot spring in the region of the capital does not show the capital', () => {
  expect(scenesOf(tour('kusatsu-yubatake-1n'))[0]).toBe('spa');
  expect(scenesOf(tour('oze-wetland-hut-1n'))[0]).toBe('trail');
});

test('a beach in the south is not drawn as the north', () => {
  const south = scenesOf({ ...tour('kusatsu-yubatake-1n'), region: 'okinawa' });
  expect(south).toEqual(['okinawa', 'reef']);
});

test.each([
  ['paris-mont-saint-michel-5n', 'europe'],
  ['london-cotswolds-5n', 'britain'],
  ['rome-florence-6n', 'italy'],
  ['switzerland-grindelwald-6n', 'alps'],
  ['seattle-market-rainier-5n', 'north-america'],
  ['vancouver-victoria-gardens-5n', 'canada'],
  ['honolulu-waikiki-northshore-5n', 'hawaii'],
  ['seoul-fukuoka-2n', 'east-asia'],
  ['taipei-jiufen-kansai-3n', 'taiwan'],
  ['bangkok-ayutthaya-4n', 'southeast-asia'],
  ['hanoi-halong-cruise-4n', 'vietnam'],
  ['singapore-peranakan-garden-4n', 'singapore'],
  ['sydney-blue-mountains-5n', 'oceania'],
])('%s shows its own place, or the way there, and no other place abroad', (code, scene) => {
  expect(scenesOf(tour(code))).toEqual([scene, 'abroad']);
});

test('a country of which nothing is drawn shows the way there', () => {
  const spain = { ...tour('paris-mont-saint-michel-5n'), countries: ['ES'] };
  expect(scenesOf(spain)).toEqual(['abroad']);
  expect(scenesOf({ ...spain, countries: ['ES', 'FR'] })).toEqual(['europe', 'abroad']);
});

test('every tour abroad of the sample has a place of its own and is tried above', () => {
  const abroad = tours.filter(({ countries }) => countries.length > 0);
  expect(abroad.map((one) => scenesOf(one).length)).toEqual(abroad.map(() => 2));
});

test('of three tours with one region, season and subject, neighbours differ', () => {
  const one = {
    code: 'a',
    region: 'kinki',
    seasonHero: 'winter',
    themes: ['onsen'],
    countries: [],
  };
  expect(tourScenes([one, one, one])).toEqual(['kinki', 'spa', 'kinki']);
  const plain = { ...one, themes: ['family'] };
  expect(tourScenes([plain, plain])).toEqual(['kinki', 'kinki']);
});

test('on pages of twenty of the sample no picture stands more than three times', () => {
  for (let at = 0; at < tours.length; at += 20) {
    const page = tours.slice(at, at + 20);
    const scenes = tourScenes(page);
    const pictures = scenes.map((scene, place) => `${scene}-${page[place]?.seasonHero}`);
    const most = Math.max(...pictures.map((one) => pictures.filter((two) => two === one).length));
    expect(most).toBeLessThanOrEqual(3);
  }
});

const alike = (list: readonly PicturedTour[]) =>
  withScenes(list).flatMap(({ tour: one, scene }, place, all) => {
    const next = all[place + 1];
    const same = next && scene === next.scene && one.seasonHero === next.tour.seasonHero;
    return same ? [`${one.code} ${next.tour.code}: ${scene}-${one.seasonHero}`] : [];
  });

test('in the whole sample no two neighbours look alike, nor on the front page whatever comes first', () => {
  expect(alike(tours)).toEqual([]);
  for (const [place] of tours.entries())
    expect(alike(fromManyRegions([...tours.slice(place), ...tours.slice(0, place)]))).toEqual([]);
});

test.each([
  ['by code', (one: (typeof tours)[number]) => one.code],
  ['from the north', (one: (typeof tours)[number]) => one.region],
  ['by season', (one: (typeof tours)[number]) => one.seasonHero],
  ['by theme', (one: (typeof tours)[number]) => one.themes.join()],
])('in lists sorted %s neighbours look alike only where neither has another picture', (_, key) => {
  const sorted = [...tours].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const avoidable = alike(sorted).filter((pair) =>
    pair
      .split(':')[0]
      ?.split(' ')
      .some((code) => scenesOf(tour(code)).length > 1),
  );
  expect(avoidable).toEqual([]);
});

test('in Japan a tour that is about a town has a second picture beside its region’s', () => {
  expect(scenesOf(tour('kyoto-kids-railway-2n'))).toEqual(['kinki', 'town']);
  expect(scenesOf(tour('ashikaga-wisteria-day'))[0]).toBe('town');
});

/** Draws every landscape: one scene a region, one palette a season, into `public/illustrations`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drift, group, H, seeded, W } from './kit.mjs';
import { temperate, tropical } from './palettes.mjs';
import { home, homeHeight, homeWidth } from './scene-home.mjs';
import * as abroad from './scenes-abroad.mjs';
import * as north from './scenes-north.mjs';
import * as west from './scenes-west.mjs';

const scenes = {
  hokkaido: [north.hokkaido, temperate],
  tohoku: [north.tohoku, temperate],
  kanto: [north.kanto, temperate],
  koshinetsu: [north.koshinetsu, temperate],
  hokuriku: [north.hokuriku, temperate],
  tokai: [north.tokai, temperate],
  kinki: [west.kinki, temperate],
  chugoku: [west.chugoku, temperate],
  shikoku: [west.shikoku, temperate],
  kyushu: [west.kyushu, temperate],
  okinawa: [west.okinawa, tropical],
  europe: [abroad.europe, temperate],
  'north-america': [abroad.northAmerica, temperate],
  hawaii: [abroad.hawaii, tropical],
  'east-asia': [abroad.eastAsia, temperate],
  'southeast-asia': [abroad.southeastAsia, tropical],
  oceania: [abroad.oceania, tropical],
};

const folder = fileURLToPath(new URL('../../public/illustrations/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** Draws one scene in each of its palettes. */
function print(name, scene, palettes, [width, height]) {
  for (const [season, palette] of Object.entries(palettes)) {
    const rnd = seeded(`${name}-${season}`);
    const content = scene({ ...palette, season }, rnd);
    const count = Math.round(((palette.drift === 'snow' ? 70 : 26) * width) / W);
    const air = palette.drift
      ? drift(palette.drift, rnd, palette.driftFill, count, [0, 0, width, height])
      : '';
    writeFileSync(
      `${folder}${name}-${season}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${group([content, air])}</svg>\n`,
    );
  }
}

for (const [name, [scene, palettes]] of Object.entries(scenes))
  print(name, scene, palettes, [W, H]);
print('home', home, temperate, [homeWidth, homeHeight]);

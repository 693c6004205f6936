import { drift, group, H, seeded, W } from './kit.mjs';
import { temperate, tropical } from './palettes.mjs';
import { abroad } from './scenes/abroad.mjs';
import { alps } from './scenes/alps.mjs';
import { britain } from './scenes/britain.mjs';
import { canada } from './scenes/canada.mjs';
import { chugoku } from './scenes/chugoku.mjs';
import { eastAsia } from './scenes/east-asia.mjs';
import { europe } from './scenes/europe.mjs';
import { hawaii } from './scenes/hawaii.mjs';
import { hokkaido } from './scenes/hokkaido.mjs';
import { hokuriku } from './scenes/hokuriku.mjs';
import { home, homeHeight, homeWidth } from './scenes/home.mjs';
import { italy } from './scenes/italy.mjs';
import { kanto } from './scenes/kanto.mjs';
import { kinki } from './scenes/kinki.mjs';
import { koshinetsu } from './scenes/koshinetsu.mjs';
import { kyushu } from './scenes/kyushu.mjs';
import { northAmerica } from './scenes/north-america.mjs';
import { oceania } from './scenes/oceania.mjs';
import { okinawa } from './scenes/okinawa.mjs';
import { reef } from './scenes/reef.mjs';
import { shikoku } from './scenes/shikoku.mjs';
import { shore } from './scenes/shore.mjs';
import { singapore } from './scenes/singapore.mjs';
import { southeastAsia } from './scenes/southeast-asia.mjs';
import { spa } from './scenes/spa.mjs';
import { taiwan } from './scenes/taiwan.mjs';
import { tohoku } from './scenes/tohoku.mjs';
import { tokai } from './scenes/tokai.mjs';
import { town } from './scenes/town.mjs';
import { trail } from './scenes/trail.mjs';
import { vietnam } from './scenes/vietnam.mjs';

const scenes = {
  hokkaido: [hokkaido, temperate],
  tohoku: [tohoku, temperate],
  kanto: [kanto, temperate],
  koshinetsu: [koshinetsu, temperate],
  hokuriku: [hokuriku, temperate],
  tokai: [tokai, temperate],
  kinki: [kinki, temperate],
  chugoku: [chugoku, temperate],
  shikoku: [shikoku, temperate],
  kyushu: [kyushu, temperate],
  okinawa: [okinawa, tropical],
  europe: [europe, temperate],
  'north-america': [northAmerica, temperate],
  hawaii: [hawaii, tropical],
  'east-asia': [eastAsia, temperate],
  'southeast-asia': [southeastAsia, tropical],
  oceania: [oceania, tropical],
  // For what a trip is about, where its region is drawn as something else or stands beside itself.
  spa: [spa, temperate],
  shore: [shore, temperate],
  trail: [trail, temperate],
  town: [town, temperate],
  // Places of a region that is drawn as another place, and the way to any of them.
  reef: [reef, tropical],
  britain: [britain, temperate],
  italy: [italy, temperate],
  alps: [alps, temperate],
  canada: [canada, temperate],
  taiwan: [taiwan, tropical],
  vietnam: [vietnam, tropical],
  singapore: [singapore, tropical],
  abroad: [abroad, tropical],
};

/** One scene in each of its palettes, as [name of the file, text of the file]. */
function inEverySeason(name, scene, palettes, [width, height]) {
  return Object.entries(palettes).map(([season, palette]) => {
    const rnd = seeded(`${name}-${season}`);
    const content = scene({ ...palette, season }, rnd);
    const count = Math.round(((palette.drift === 'snow' ? 70 : 26) * width) / W);
    const air = palette.drift
      ? drift(palette.drift, rnd, palette.driftFill, count, [0, 0, width, height])
      : '';
    return [
      `${name}-${season}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${group([content, air])}</svg>\n`,
    ];
  });
}

/**
 * Every landscape: one scene a region or subject, one palette a season. Drawn again, each is the same to the byte.
 * @returns {Map<string, string>} the text of each SVG file by its name
 */
export function pictures() {
  const drawn = Object.entries(scenes).flatMap(([name, [scene, palettes]]) =>
    inEverySeason(name, scene, palettes, [W, H]),
  );
  return new Map([...drawn, ...inEverySeason('home', home, temperate, [homeWidth, homeHeight])]);
}

import { pagoda, townRow } from '../buildings.mjs';
import { birds, group, heightAt, hill, line, mist, poly, rect } from '../kit.mjs';
import { bough, crown, grove } from '../plants.mjs';
import { sky } from '../sky.mjs';

/** 近畿: the pagoda over the roofs of the old capital, round hills behind. */
export function kinki(p, rnd) {
  const east = [
    [-10, 400],
    [150, 340],
    [330, 372],
    [520, 306],
    [720, 352],
    [930, 290],
    [1210, 356],
  ];
  const near = [
    [-10, 500],
    [200, 440],
    [450, 484],
    [700, 430],
    [960, 470],
    [1210, 420],
  ];
  const lit = p.season === 'autumn' || p.season === 'winter';
  return [
    sky(p, { horizon: 430, sun: [330, 160, 62] }),
    mist(440, 130, 460, p.mist, rnd, { opacity: 0.7 }),
    hill(
      [
        [-10, 330],
        [240, 280],
        [480, 320],
        [760, 250],
        [1000, 300],
        [1210, 264],
      ],
      p.far,
    ),
    mist(-80, 318, 700, p.mist, rnd, { opacity: 0.8 }),
    hill(east, p.mid),
    mist(560, 372, 720, p.mist, rnd, { opacity: 0.8 }),
    hill(near, p.near),
    grove(
      -10,
      1210,
      (x) => heightAt(near, x) + 26,
      66,
      p.snow ? [p.near, p.far] : [p.near, p.evergreen],
      rnd,
      0.36,
    ),
    ...[
      [150, 540, 130],
      [330, 548, 150],
      [1010, 530, 150],
      [1130, 540, 170],
      [560, 546, 140],
    ].map(([x, y, s]) => crown(x, y, s, p, rnd)),
    pagoda(770, 586, 520, p),
    crown(900, 600, 180, p, rnd),
    crown(648, 604, 150, p, rnd),
    townRow(-20, 560, 640, 62, p, rnd, p.season === 'winter'),
    townRow(760, 1240, 636, 62, p, rnd, p.season === 'winter'),
    rect(-10, 636, 1220, 170, p.snow ? p.groundDark : p.thatch),
    townRow(-60, 470, 782, 118, p, rnd, lit),
    townRow(780, 1300, 786, 122, p, rnd, lit),
    rect(-10, 780, 1220, 30, p.deep),
    poly(
      [
        [470, 800],
        [780, 800],
        [660, 636],
        [600, 636],
      ],
      p.snow ? p.ground : p.glow,
    ),
    line(
      'M492 772H756M514 738H728M540 704H702M562 676H680M584 654H668',
      p.deep,
      2.4,
      'opacity="0.22"',
    ),
    ...[
      [486, 702],
      [762, 702],
    ].map(([x, y]) => lantern(x, y, p)),
    bough(p, rnd, { x: -30, y: 40, size: 1, flip: true }),
    birds(980, 170, p.bird, rnd, 5, 11),
  ];
}

function lantern(x, y, p) {
  return group([
    line(`M${x} ${y + 70}V${y - 4}`, p.deep, 5),
    rect(x - 13, y - 34, 26, 34, p.light, 'rx="9"'),
    rect(x - 9, y - 38, 18, 5, p.deep),
    rect(x - 9, y - 1, 18, 5, p.deep),
  ]);
}

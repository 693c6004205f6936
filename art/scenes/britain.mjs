import { birds, circle, group, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { crown, grove } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

/** 英国: the clock tower and the long roofs on the Thames, a red bus on the bridge. */
export function britain(ink, rnd) {
  const p = { ...ink, lit: ink.season === 'autumn' || ink.season === 'winter', gold: '#c9a76a' };
  const arches = [60, 300, 540, 780, 1020];
  return [
    sky(p, { horizon: 540, sun: [900, 170, 52] }),
    mist(620, 110, 480, p.mist, rnd, { opacity: 0.75 }),
    mist(40, 230, 380, p.mist, rnd, { opacity: 0.6 }),
    hill(
      [
        [-10, 486],
        [240, 462],
        [620, 478],
        [940, 456],
        [1210, 474],
      ],
      p.far,
    ),
    grove(-10, 1210, () => 560, 54, p.snow ? [p.near, p.far] : [p.leaf[0], p.leaf[1]], rnd, 0.5),
    parliament(430, 592, p),
    clockTower(330, 600, p),
    crown(90, 606, 150, p, rnd),
    crown(1110, 606, 130, p, rnd),
    rect(-10, 586, 1220, 30, p.stone),
    water(p, rnd, 612, { marks: 40 }),
    rect(-10, 622, 1220, 34, p.wall),
    ...arches.map((x) => [
      shape(`M${x - 110} 700Q${x} 616 ${x + 110} 700V656H${x - 110}z`, p.wall),
      line(`M${x - 108} 698Q${x} 618 ${x + 108} 698`, p.near, 7),
      rect(x - 130, 640, 30, 84, p.stone),
    ]),
    line('M-10 622H1210', p.snow ?? p.near, 8),
    line(Array.from({ length: 61 }, (_, i) => `M${i * 20} 606v14`).join(''), p.near, 3),
    bus(730, 616, p),
    birds(520, 210, p.bird, rnd, 5, 11),
  ];
}

function clockTower(x, base, p) {
  const slits = Array.from({ length: 4 }, (_, column) =>
    Array.from({ length: 6 }, (_, row) =>
      rect(
        x - 30 + column * 17,
        base - 236 + row * 38,
        8,
        26,
        p.lit ? p.light : p.wood,
        'opacity="0.55"',
      ),
    ),
  );
  return group([
    rect(x - 40, base - 270, 80, 280, p.gold),
    slits,
    rect(x - 48, base - 362, 96, 96, p.gold),
    circle(x, base - 314, 38, p.wall),
    circle(x, base - 314, 38, 'none', `stroke="${p.deep}" stroke-width="5"`),
    line(`M${x} ${base - 314}v-28M${x} ${base - 314}l18 12`, p.deep, 5),
    rect(x - 54, base - 374, 108, 14, p.stone),
    rect(x - 36, base - 412, 72, 40, p.gold),
    ...[-24, -4, 16].map((dx) => rect(x + dx, base - 406, 9, 28, p.deep)),
    poly(
      [
        [x - 48, base - 410],
        [x + 48, base - 410],
        [x + 12, base - 480],
        [x - 12, base - 480],
      ],
      p.snow ?? p.roof,
    ),
    line(`M${x} ${base - 478}v-52`, p.roof, 6),
    circle(x, base - 532, 5, p.light),
  ]);
}

function parliament(x, base, p) {
  const bays = Array.from({ length: 14 }, (_, i) => {
    const left = x + i * 44;
    return [
      rect(left, base - 132, 38, 140, p.gold),
      ...[0, 1, 2].map((row) =>
        rect(
          left + 9,
          base - 120 + row * 42,
          20,
          28,
          p.lit && (i + row) % 3 === 0 ? p.light : p.wood,
          'opacity="0.7"',
        ),
      ),
      rect(left + 36, base - 156, 9, 164, p.stone),
      shape(`M${left + 34} ${base - 156}l6.5 -24l6.5 24z`, p.roof),
    ];
  });
  return group([
    rect(x - 6, base - 146, 624, 20, p.snow ?? p.roof),
    bays,
    rect(x + 520, base - 260, 92, 268, p.gold),
    ...[0, 1, 2, 3].map((row) =>
      rect(x + 542, base - 240 + row * 56, 48, 36, p.wood, 'opacity="0.6"'),
    ),
    ...[520, 594].map((dx) => shape(`M${x + dx} ${base - 258}l9 -52l9 52z`, p.roof)),
    rect(x + 514, base - 268, 104, 12, p.snow ?? p.stone),
  ]);
}

function bus(x, base, p) {
  return group([
    rect(x - 84, base - 92, 168, 80, p.vermilion, 'rx="9"'),
    ...[0, 1].map((row) =>
      [0, 1, 2, 3, 4].map((i) => rect(x - 74 + i * 31, base - 84 + row * 36, 24, 18, p.glint)),
    ),
    ...[-50, 50].map(
      (dx) => circle(x + dx, base - 10, 13, p.deep) + circle(x + dx, base - 10, 5, p.stone),
    ),
  ]);
}

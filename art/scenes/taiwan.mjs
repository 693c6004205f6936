import { roof } from '../buildings.mjs';
import { birds, circle, ellipse, group, hill, line, mist, poly, rect } from '../kit.mjs';
import { grove } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

/** 台湾: tea houses climbing the hill above the sea, red lanterns along the steps. */
export function taiwan(ink, rnd) {
  const p = { ...ink, lit: ink.season === 'autumn' || ink.season === 'winter' };
  const slope = [
    [380, 800],
    [520, 650],
    [700, 520],
    [900, 380],
    [1210, 240],
  ];
  return [
    sky(p, { horizon: 500, sun: [250, 180, 56] }),
    mist(40, 110, 420, p.mist, rnd, { opacity: 0.75 }),
    hill(
      [
        [-10, 470],
        [120, 410],
        [240, 380],
        [360, 430],
        [560, 482],
      ],
      p.far,
      500,
    ),
    water(p, rnd, 492, { marks: 40 }),
    hill(
      [
        [-10, 540],
        [80, 520],
        [180, 540],
        [260, 566],
      ],
      p.mid,
      570,
    ),
    hill(
      slope.map(([x, y]) => [x, y - 110]),
      p.mid,
    ),
    hill(slope, p.near),
    grove(700, 1210, (x) => 640 - x * 0.36, 76, [p.evergreen, p.leaf[0]], rnd, 0.6),
    ...[
      [1080, 372, 170],
      [900, 470, 190],
      [1120, 520, 200],
      [710, 590, 210],
      [960, 640, 230],
    ].map(([x, y, size]) => teaHouse(x, y, size, p)),
    hill(
      [
        [330, 800],
        [520, 730],
        [760, 716],
        [1210, 700],
      ],
      p.deep,
    ),
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => rect(520 + i * 20, 792 - i * 17, 132 - i * 8, 13, p.stone)),
    lanterns(440, 560, 820, 600, 6, p),
    lanterns(640, 690, 1190, 640, 8, p),
    birds(420, 250, p.bird, rnd, 5, 11),
  ];
}

function teaHouse(x, base, size, p) {
  const half = size / 2;
  const storey = (y, w) => [
    rect(x - w / 2, y - size * 0.3, w, size * 0.3, p.wood),
    ...[0, 1, 2, 3].map((i) =>
      rect(
        x - w * 0.42 + i * w * 0.22,
        y - size * 0.24,
        w * 0.17,
        size * 0.16,
        p.lit ? p.light : p.wall,
      ),
    ),
    rect(x - w * 0.56, y - size * 0.06, w * 1.12, size * 0.03, p.vermilion),
  ];
  return group([
    rect(x - half * 1.06, base, size * 1.06, size * 0.2, p.stone),
    storey(base, size),
    roof(x, base - size * 0.28, size * 1.24, size * 0.2, p.roof, {
      ridge: 0.6,
      flare: 0.3,
    }),
    storey(base - size * 0.42, size * 0.76),
    roof(x, base - size * 0.7, size, size * 0.22, p.roof, { ridge: 0.5, flare: 0.34 }),
    line(`M${x - half * 0.5} ${base - size * 0.92}H${x + half * 0.5}`, p.vermilion, 5),
  ]);
}

function lanterns(x0, y0, x1, y1, count, p) {
  const sag = 46;
  return group([
    line(`M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + sag * 2} ${x1} ${y1}`, p.deep, 3),
    Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count;
      const x = x0 + (x1 - x0) * t;
      const y = y0 + (y1 - y0) * t + 4 * sag * t * (1 - t) + 6;
      return (
        circle(x, y + 20, 30, p.light, 'opacity="0.22"') +
        ellipse(x, y + 20, 19, 21, p.vermilion) +
        poly(
          [
            [x - 8, y],
            [x + 8, y],
            [x + 8, y + 5],
            [x - 8, y + 5],
          ],
          p.light,
        ) +
        line(`M${x.toFixed(1)} ${(y + 41).toFixed(1)}v14`, p.light, 3)
      );
    }),
  ]);
}

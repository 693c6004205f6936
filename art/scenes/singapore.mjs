import { circle, ellipse, group, hill, line, mist, rect, shape } from '../kit.mjs';
import { palm } from '../plants.mjs';
import { stars } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

/** シンガポール: painted shophouses on the quay, the garden's tall steel trees and three towers behind. */
export function singapore(p, rnd) {
  const night = p.season === 'winter';
  return [
    sky(p, { horizon: 560, sun: [210, 170, 56] }),
    night ? stars(p, rnd) : '',
    mist(60, 130, 420, p.mist, rnd, { opacity: 0.7 }),
    mist(760, 80, 380, p.mist, rnd, { opacity: 0.6 }),
    ...[60, 130, 190, 1010, 1070, 1140].map((x, i) => rect(x, 330 + (i % 3) * 46, 52, 260, p.far)),
    towers(330, 560, p),
    ...[
      [700, 330],
      [830, 400],
      [950, 300],
    ].map(([x, h]) => steelTree(x, 572, h, p)),
    hill(
      [
        [-10, 560],
        [300, 548],
        [700, 552],
        [1210, 540],
      ],
      p.evergreen,
      640,
    ),
    shophouses(-10, 1210, 640, p, night),
    rect(-10, 636, 1220, 22, p.stone),
    water(p, rnd, 656, { marks: 36 }),
    bumboat(420, 726, p),
    palm(1120, 790, 330, p, rnd, -0.16),
    palm(60, 800, 280, p, rnd, 0.18),
    group(
      [
        [20, 792],
        [110, 806],
        [1060, 804],
        [1180, 796],
      ].map(
        ([x, y]) =>
          ellipse(x, y, 72, 44, p.leaf[0]) +
          [0, 1, 2, 3, 4]
            .map(() => circle(x + rnd(-50, 50), y + rnd(-36, 0), 8, p.flower))
            .join(''),
      ),
    ),
  ];
}

function towers(x, base, p) {
  return group([
    ...[0, 96, 192].map((dx) => [
      shape(
        `M${x + dx} ${base}L${x + dx + 14} ${base - 268}h36L${x + dx + 64} ${base}z`,
        p.roofLight,
      ),
      line(
        Array.from({ length: 9 }, (_, i) => `M${x + dx + 10} ${base - 30 - i * 26}h46`).join(''),
        p.mist,
        3,
        'opacity="0.5"',
      ),
    ]),
    shape(
      `M${x - 30} ${base - 268}Q${x + 130} ${base - 306} ${x + 316} ${base - 276}L${x + 300} ${base - 258}H${x - 14}z`,
      p.wall,
    ),
    line(`M${x} ${base - 282}Q${x + 130} ${base - 304} ${x + 280} ${base - 284}`, p.leaf[1], 9),
  ]);
}

function steelTree(x, base, h, p) {
  const ribs = Array.from({ length: 13 }, (_, i) => {
    const t = (i - 6) / 6;
    return `M${x} ${base - h * 0.5}Q${(x + t * 18).toFixed(1)} ${(base - h * 0.86).toFixed(1)} ${(x + t * h * 0.34).toFixed(1)} ${(base - h + Math.abs(t) * h * 0.05).toFixed(1)}`;
  });
  return group([
    shape(
      `M${x - 22} ${base}Q${x - 6} ${base - h * 0.4} ${x - 9} ${base - h * 0.7}H${x + 9}Q${x + 6} ${base - h * 0.4} ${x + 22} ${base}z`,
      p.leaf[0],
    ),
    line(ribs.join(''), p.flower, 4),
    line(
      `M${x - h * 0.34} ${base - h * 0.95}Q${x} ${base - h * 1.05} ${x + h * 0.34} ${base - h * 0.95}`,
      p.flower,
      5,
    ),
  ]);
}

function shophouses(x0, x1, base, p, night) {
  const paint = [p.wall, p.sun, p.leaf[2], p.glow, p.roofLight];
  const houses = [];
  for (let x = x0, i = 0; x < x1; x += 88, i++)
    houses.push(
      rect(x, base - 128, 84, 132, paint[i % 5]),
      rect(x - 3, base - 150, 90, 24, p.roof),
      ...[0, 1, 2].map((k) =>
        rect(x + 9 + k * 25, base - 112, 18, 44, night ? p.light : p.evergreen),
      ),
      rect(x, base - 60, 84, 9, p.wall),
      ...[0, 1].map((k) => rect(x + 12 + k * 36, base - 44, 24, 48, p.deep, 'opacity="0.75"')),
    );
  return group(houses);
}

function bumboat(x, y, p) {
  return group([
    shape(
      `M${x - 120} ${y - 22}Q${x} ${y - 4} ${x + 130} ${y - 28}Q${x + 104} ${y + 18} ${x + 70} ${y + 18}H${x - 80}Q${x - 108} ${y + 12} ${x - 120} ${y - 22}z`,
      p.wood,
    ),
    rect(x - 66, y - 56, 130, 42, p.wall),
    ...[0, 1, 2, 3].map((i) => rect(x - 56 + i * 31, y - 48, 22, 20, p.waterDeep)),
    rect(x - 76, y - 66, 150, 11, p.flower),
    circle(x - 100, y - 12, 6, p.light),
  ]);
}

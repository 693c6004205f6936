import { birds, circle, crag, group, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { cedars } from '../plants.mjs';
import { snowline, yacht } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

/** カナダ: the harbour under the coast's mountains, white sails of the quay, a garden in front. */
export function canada(p, rnd) {
  const ridge = crag(
    [
      [-10, 420],
      [160, 300],
      [300, 370],
      [480, 236],
      [640, 340],
      [820, 262],
      [1000, 366],
      [1210, 290],
    ],
    rnd,
    0.16,
    1,
  );
  return [
    sky(p, { horizon: 520, sun: [980, 130, 50] }),
    mist(60, 130, 420, p.mist, rnd, { opacity: 0.7 }),
    poly([...ridge, [1210, 800], [-10, 800]], p.far),
    snowline(ridge, p.cap, rnd, 76),
    hill(
      [
        [-10, 470],
        [300, 440],
        [660, 462],
        [960, 434],
        [1210, 450],
      ],
      p.mid,
    ),
    ...[700, 752, 800, 846, 904, 958, 1010, 1064].map((x, i) =>
      glass(x, 560, 150 + ((i * 61) % 110), p),
    ),
    cedars(-10, 620, () => 566, 84, p, rnd, { step: 0.24 }),
    rect(620, 552, 600, 16, p.stone),
    ...[0, 1, 2, 3].map((i) =>
      shape(
        `M${560 + i * 44} 556Q${572 + i * 44} 486 ${604 + i * 44} 468Q${616 + i * 44} 520 ${622 + i * 44} 556z`,
        p.wall,
      ),
    ),
    rect(548, 550, 200, 14, p.near),
    water(p, rnd, 564, { marks: 46 }),
    seaplane(300, 600, p),
    yacht(860, 640, p),
    hill(
      [
        [-10, 716],
        [300, 690],
        [640, 722],
        [1210, 690],
      ],
      p.snow ?? p.ground,
    ),
    cedars(1020, 1210, () => 724, 200, p, rnd, { step: 0.3 }),
    hill(
      [
        [-10, 776],
        [500, 746],
        [1210, 768],
      ],
      p.snow ?? p.groundDark,
    ),
    p.snow === null ? beds(p, rnd) : '',
    birds(420, 210, p.bird, rnd, 5, 11),
  ];
}

const glass = (x, base, h, p) =>
  group([
    rect(x, base - h, 44, h, p.roofLight, 'opacity="0.85"'),
    line(
      Array.from(
        { length: Math.floor(h / 16) },
        (_, i) => `M${x + 5} ${base - h + 12 + i * 16}h34`,
      ).join(''),
      p.glint,
      3,
      'opacity="0.7"',
    ),
  ]);

const beds = (p, rnd) =>
  group(
    Array.from({ length: 90 }, (_, i) =>
      circle(
        40 + (i % 30) * 34 + rnd(-10, 10),
        738 + Math.floor(i / 30) * 20 + rnd(-5, 5),
        rnd(6, 10),
        [p.leaf[1], p.vermilion, p.light, p.leaf[2]][i % 4],
      ),
    ),
  );

function seaplane(x, y, p) {
  return group([
    shape(
      `M${x - 90} ${y - 30}Q${x - 20} ${y - 52} ${x + 70} ${y - 42}L${x + 96} ${y - 30}Q${x} ${y - 8} ${x - 84} ${y - 20}z`,
      p.wall,
    ),
    shape(`M${x - 90} ${y - 30}l-16 -38h20l22 32z`, p.vermilion),
    rect(x - 50, y - 62, 130, 9, p.vermilion, 'rx="4"'),
    rect(x + 24, y - 46, 34, 12, p.waterDeep),
    line(`M${x - 20} ${y - 22}v14M${x + 40} ${y - 22}v14`, p.deep, 4),
    shape(
      `M${x - 60} ${y - 10}H${x + 92}Q${x + 80} ${y + 4} ${x + 40} ${y + 4}H${x - 40}z`,
      p.roof,
    ),
  ]);
}

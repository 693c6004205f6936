import { sail } from '../buildings.mjs';
import {
  birds,
  circle,
  ellipse,
  fade,
  group,
  hill,
  line,
  poly,
  rect,
  ripples,
  shape,
} from '../kit.mjs';
import { palm } from '../plants.mjs';
import { stars } from '../scenery.mjs';
import { sky } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 沖縄: a red-tiled house behind its coral wall, the lagoon and the reef beyond. */
export function okinawa(ink, rnd) {
  const p = {
    ...ink,
    shoal: { spring: '#a9dcd4', summer: '#86d3cb', autumn: '#d9bd9c', winter: '#6f98b8' }[
      ink.season
    ],
  };
  const cumulus = (x, y, s) =>
    group(
      [
        [0, 0, 60],
        [60, -26, 52],
        [118, -8, 46],
        [-52, 12, 40],
        [40, 16, 60],
        [100, 22, 46],
        [24, -54, 40],
      ].map(([dx, dy, r]) => ellipse(x + dx * s, y + dy * s, r * s, r * s * 0.78, p.mist)),
      'opacity="0.9"',
    );
  const night = p.season === 'winter';
  const tiles = (x, y, w, h) => {
    const rows = Array.from({ length: 17 }, (_, i) => {
      const t = (i - 8) / 8;
      return line(
        `M${r1(x + t * w * 0.27)} ${r1(y - h)}L${r1(x + t * w * 0.5)} ${r1(y - h * 0.08)}`,
        p.wall,
        3.4,
        'opacity="0.85"',
      );
    });
    return group([
      poly(
        [
          [x - w * 0.54, y],
          [x + w * 0.54, y],
          [x + w * 0.3, y - h],
          [x - w * 0.3, y - h],
        ],
        p.roof,
      ),
      rows,
      rect(x - w * 0.31, y - h * 1.1, w * 0.62, h * 0.14, p.wall, 'rx="6"'),
      rect(x - w * 0.54, y - h * 0.04, w * 1.08, h * 0.08, p.wood),
    ]);
  };
  const wall = Array.from({ length: 60 }, (_, i) => {
    const row = Math.floor(i / 20);
    const [x, y, r] = [
      -10 + (i % 20) * 37 + (row % 2) * 18,
      698 + row * 22 + rnd(-3, 3),
      rnd(19, 23),
    ];
    return ellipse(x, y, r, 14, p.stone) + ellipse(x - 3, y - 3, r * 0.78, 9, p.wall);
  });
  return [
    sky(p, { horizon: 430, sun: night ? [860, 150, 50] : [960, 150, 52] }),
    cumulus(240, 300, 1.2),
    cumulus(560, 350, 0.8),
    cumulus(1040, 350, 0.95),
    `<defs>${fade('o', [
      [0, p.waterDeep],
      [0.3, p.water],
      [0.75, p.shoal],
      [1, p.shoal],
    ])}</defs>`,
    rect(0, 420, 1200, 300, 'url(#o)'),
    ripples(0, 1200, 430, 480, 14, p.glint, rnd),
    shape(
      'M0 500Q300 484 620 502T1200 490V500Q1000 512 620 512T0 512z',
      p.waterDeep,
      'opacity="0.35"',
    ),
    line('M-10 494Q300 480 620 496T1210 484', p.glint, 4, 'opacity="0.85"'),
    line('M560 600Q760 560 900 552T1210 530', p.glint, 3, 'opacity="0.7"'),
    hill(
      [
        [640, 424],
        [730, 396],
        [840, 390],
        [960, 410],
        [1040, 424],
      ],
      p.mid,
      428,
    ),
    hill(
      [
        [110, 424],
        [170, 408],
        [250, 406],
        [320, 424],
      ],
      p.far,
      428,
    ),
    sail(742, 520, 66, p),
    hill(
      [
        [400, 700],
        [640, 640],
        [860, 600],
        [1210, 572],
      ],
      p.ground,
    ),
    shape(
      'M400 702Q640 640 860 600T1210 570V584Q1000 596 870 618T520 716z',
      '#fffaf0',
      'opacity="0.6"',
    ),
    palm(1090, 640, 330, p, rnd, -0.16),
    palm(1010, 650, 250, p, rnd, -0.3),
    hill(
      [
        [-10, 700],
        [300, 690],
        [760, 716],
        [1000, 760],
        [1210, 740],
      ],
      p.groundDark,
    ),
    rect(120, 600, 420, 108, p.wall),
    rect(150, 614, 90, 84, night ? p.light : p.deep),
    rect(262, 614, 120, 84, night ? p.light : p.deep),
    rect(404, 614, 100, 84, night ? p.light : p.deep),
    ...[120, 246, 388, 528].map((x) => rect(x, 600, 12, 108, p.wood)),
    tiles(330, 606, 480, 116),
    shisa(330, 478, p),
    group(wall),
    group(
      [
        [40, 690],
        [84, 668],
        [620, 694],
        [668, 676],
        [712, 700],
      ].map(
        ([x, y]) =>
          ellipse(x, y, 46, 36, p.leaf[0]) +
          ellipse(x - 8, y - 8, 30, 22, p.leaf[1]) +
          [0, 1, 2, 3, 4]
            .map(() => circle(x + rnd(-32, 32), y + rnd(-26, 20), 6.5, p.flower))
            .join(''),
      ),
    ),
    palm(60, 740, 420, p, rnd, 0.1),
    hill(
      [
        [-10, 776],
        [300, 764],
        [700, 770],
        [1210, 752],
      ],
      p.ground,
    ),
    night ? stars(p, rnd) : birds(720, 210, p.bird, rnd, 5, 12),
  ];
}

function shisa(x, y, p) {
  return group(
    [
      shape('M-30 0Q-46 -8 -44 -30Q-42 -46 -30 -44Q-24 -40 -30 -32Q-34 -24 -24 -18z', p.roofLight),
      shape('M-30 0Q-30 -30 -6 -40L22 -34Q26 -14 28 0H16L12 -14H-6L-10 0z', p.roofLight),
      ...[
        [2, -50],
        [14, -62],
        [30, -62],
        [40, -50],
        [4, -36],
        [36, -36],
      ].map(([cx, cy]) => circle(cx, cy, 10, p.roof)),
      circle(21, -48, 17, p.roofLight),
      circle(16, -52, 3, p.wall),
      circle(28, -52, 3, p.wall),
      shape('M11 -44H33Q31 -34 22 -34Q13 -34 11 -44z', p.wall),
    ],
    `transform="translate(${x} ${y})"`,
  );
}

import {
  birds,
  circle,
  ellipse,
  fade,
  group,
  hill,
  line,
  mist,
  rect,
  ripples,
  shape,
} from '../kit.mjs';
import { palm } from '../plants.mjs';
import { stars } from '../scenery.mjs';
import { sky } from '../sky.mjs';

/** 南の島: green islands in a lagoon, the long bridge between them, coral under clear water. */
export function reef(ink, rnd) {
  const shoal = { spring: '#a9dcd4', summer: '#86d3cb', autumn: '#d9bd9c', winter: '#6f98b8' };
  const p = { ...ink, shoal: shoal[ink.season] };
  const night = p.season === 'winter';
  return [
    sky(p, { horizon: 400, sun: [280, 150, 54] }),
    night ? stars(p, rnd) : '',
    mist(560, 120, 460, p.mist, rnd, { opacity: 0.8 }),
    mist(100, 280, 380, p.mist, rnd, { opacity: 0.65 }),
    `<defs>${fade('r', [
      [0, p.waterDeep],
      [0.25, p.water],
      [0.7, p.shoal],
      [1, p.shoal],
    ])}</defs>`,
    rect(0, 392, 1200, 410, 'url(#r)'),
    hill(
      [
        [700, 400],
        [800, 356],
        [930, 338],
        [1060, 360],
        [1210, 350],
      ],
      p.mid,
      404,
    ),
    hill(
      [
        [60, 402],
        [160, 372],
        [280, 366],
        [380, 388],
        [430, 404],
      ],
      p.near,
      406,
    ),
    ripples(0, 1200, 404, 470, 16, p.glint, rnd),
    bridge(p),
    ...[
      [210, 610, 190, 40],
      [520, 690, 240, 46],
      [930, 600, 220, 44],
    ].map(([x, y, w, h]) => ellipse(x, y, w, h, p.waterDeep, 'opacity="0.28"')),
    ...corals(p, rnd),
    turtle(600, 600, p),
    ripples(0, 1200, 520, 740, 34, p.glint, rnd, 0.5),
    hill(
      [
        [640, 812],
        [820, 742],
        [1010, 700],
        [1210, 684],
      ],
      p.ground,
    ),
    line('M650 806Q830 736 1010 694T1210 678', '#fffaf0', 7, 'opacity="0.75"'),
    palm(1120, 730, 340, p, rnd, -0.22),
    night ? '' : birds(560, 230, p.bird, rnd, 5, 11),
  ];
}

function bridge(p) {
  const legs = Array.from({ length: 15 }, (_, i) => {
    const t = i / 14;
    const [x, y] = [330 + t * 470, 404 - 34 * 4 * t * (1 - t) * 0.4];
    return `M${x.toFixed(1)} ${y.toFixed(1)}V${(412 + t * 6).toFixed(1)}`;
  });
  return group([line(legs.join(''), p.stone, 4), line('M318 404Q560 372 812 400', p.wall, 7)]);
}

const corals = (p, rnd) =>
  [
    [150, 620],
    [250, 600],
    [470, 690],
    [600, 704],
    [860, 606],
    [990, 596],
  ].map(([x, y]) =>
    group(
      Array.from({ length: 6 }, (_, i) => {
        const dx = -24 + i * 10;
        return line(
          `M${x} ${y}Q${x + dx * 0.4} ${y - 16} ${x + dx} ${(y - rnd(22, 40)).toFixed(1)}`,
          i % 2 ? p.flower : p.sun,
          6,
        );
      }),
      'opacity="0.55"',
    ),
  );

function turtle(x, y, p) {
  return group(
    [
      shape('M-34 -18Q-74 -44 -84 -18Q-62 -8 -36 -6z', p.evergreen),
      shape('M-34 18Q-70 40 -72 18Q-58 8 -36 6z', p.evergreen),
      shape('M30 -14Q58 -40 70 -24Q56 -10 34 -6z', p.evergreen),
      shape('M30 14Q58 36 66 22Q54 10 34 6z', p.evergreen),
      circle(-64, 0, 15, p.evergreen),
      ellipse(0, 0, 54, 36, p.leaf[0]),
      ...[-26, 0, 26].map((dx) => ellipse(dx, 0, 11, 22, p.leaf[1])),
    ],
    `transform="translate(${x} ${y}) rotate(-18)" opacity="0.85"`,
  );
}

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
import { grove, palm } from '../plants.mjs';
import { stars } from '../scenery.mjs';
import { sky } from '../sky.mjs';

/** ハワイ: the old crater above the bay, outriggers and palms. */
export function hawaii(p, rnd) {
  const crater = [
    [380, 440],
    [470, 410],
    [560, 372],
    [660, 330],
    [720, 262],
    [770, 250],
    [830, 290],
    [900, 282],
    [980, 300],
    [1060, 330],
    [1130, 390],
    [1210, 420],
  ];
  const night = p.season === 'winter';
  const towers = [];
  for (let x = 60; x < 520; x += rnd(28, 46)) {
    const h = rnd(40, 104);
    towers.push(
      rect(x, 446 - h, rnd(18, 30), h, p.wall),
      ...Array.from({ length: Math.floor(h / 14) }, (_, i) =>
        rect(x + 3, 450 - h + i * 14, 12, 4, night ? p.light : p.far),
      ),
    );
  }
  return [
    sky(p, { horizon: 440, sun: [270, 190, 62] }),
    night ? stars(p, rnd) : '',
    mist(520, 130, 420, p.mist, rnd, { opacity: 0.65 }),
    mist(-60, 250, 300, p.mist, rnd, { opacity: 0.6 }),
    hill(
      [
        [-10, 400],
        [120, 360],
        [260, 330],
        [420, 372],
        [560, 420],
      ],
      p.far,
      450,
    ),
    hill(crater, p.near, 450),
    line(
      'M740 262Q720 330 660 420M790 262Q800 340 770 430M850 296Q860 350 880 430M930 296Q960 360 980 430M1010 316Q1050 370 1070 426M690 310Q650 360 590 426',
      p.deep,
      7,
      'opacity="0.28"',
    ),
    shape(
      'M720 262Q750 246 772 250Q812 282 832 292L900 282Q860 306 826 304Q780 296 760 272Q738 262 720 262z',
      p.mid,
    ),
    group(towers),
    grove(-10, 700, () => 452, 30, [p.evergreen, p.leaf[0]], rnd, 0.45),
    `<defs>${fade('o', [
      [0, p.waterDeep],
      [0.55, p.water],
      [1, p.glint],
    ])}</defs>`,
    rect(0, 444, 1200, 260, 'url(#o)'),
    ripples(0, 1200, 452, 600, 26, p.glint, rnd),
    outrigger(560, 560, p),
    outrigger(840, 520, p, 0.6),
    surf('M-10 640Q200 610 430 636T840 628T1210 600', p),
    hill(
      [
        [-10, 690],
        [240, 664],
        [560, 690],
        [860, 660],
        [1210, 640],
      ],
      p.ground,
    ),
    line('M-10 684Q240 660 560 684T1210 634', '#fffdf6', 7, 'opacity="0.85"'),
    hill(
      [
        [-10, 764],
        [300, 730],
        [700, 766],
        [1210, 720],
      ],
      p.groundDark,
    ),
    board(470, 744, p),
    palm(140, 780, 520, p, rnd, 0.16),
    palm(52, 790, 380, p, rnd, -0.1),
    palm(1120, 770, 430, p, rnd, -0.22),
    group(
      [
        [240, 786],
        [300, 800],
        [1010, 792],
        [1080, 784],
        [1180, 780],
      ].map(
        ([x, y]) =>
          ellipse(x, y, 60, 40, p.leaf[0]) +
          ellipse(x - 8, y - 10, 40, 24, p.leaf[1]) +
          [0, 1, 2, 3, 4]
            .map(() => circle(x + rnd(-44, 44), y + rnd(-30, 4), 8, p.flower))
            .join(''),
      ),
    ),
    night ? '' : birds(480, 250, p.bird, rnd, 4, 11),
  ];
}

const surf = (d, p) =>
  line(d, p.glint, 9, 'opacity="0.9"') +
  line(d, p.water, 4, 'transform="translate(0 9)" opacity="0.7"');

function outrigger(x, y, p, s = 1) {
  return group(
    [
      line('M0 -6V-120', p.wood, 5),
      shape('M4 -118Q74 -96 66 -20Q34 -14 4 -24z', p.vermilion),
      shape('M4 -118Q40 -92 42 -21L4 -24z', p.flower, 'opacity="0.6"'),
      shape('M-110 -16Q0 10 116 -20Q96 10 70 10H-70Q-96 8 -110 -16z', p.wood),
      line('M-60 0Q-70 26 -86 28M50 0Q44 26 34 28', p.wood, 4),
      line('M-110 28H70', p.wood, 7),
    ],
    `transform="translate(${x} ${y}) scale(${s})"`,
  );
}

function board(x, y, p) {
  return group(
    [
      shape('M0 0Q-16 -60 0 -128Q16 -60 0 0z', p.wall),
      line('M0 -6V-122', p.flower, 4),
      ellipse(0, 2, 26, 5, p.deep, 'opacity="0.25"'),
    ],
    `transform="translate(${x} ${y}) rotate(8)"`,
  );
}

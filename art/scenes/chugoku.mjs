import { pagoda, sail, torii } from '../buildings.mjs';
import { birds, circle, group, hill, line, mist, rect, shape } from '../kit.mjs';
import { crown, grove, pine } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

/** 中国: the gate in the tide, islands of the Inland Sea behind. */
export function chugoku(p, rnd) {
  return [
    sky(p, { horizon: 500, sun: [790, 210, 74] }),
    mist(-40, 140, 480, p.mist, rnd, { opacity: 0.75 }),
    hill(
      [
        [-10, 440],
        [130, 390],
        [300, 430],
        [420, 470],
        [560, 500],
      ],
      p.far,
      512,
    ),
    hill(
      [
        [420, 500],
        [560, 452],
        [680, 430],
        [820, 470],
        [900, 500],
      ],
      p.far,
      512,
    ),
    hill(
      [
        [760, 506],
        [930, 410],
        [1060, 372],
        [1210, 400],
      ],
      p.mid,
      516,
    ),
    mist(300, 440, 640, p.mist, rnd, { opacity: 0.85 }),
    hill(
      [
        [-10, 470],
        [110, 440],
        [260, 484],
        [340, 512],
      ],
      p.mid,
      516,
    ),
    water(p, rnd, 508, { marks: 60 }),
    hill(
      [
        [960, 560],
        [1060, 500],
        [1210, 452],
      ],
      p.near,
      580,
    ),
    grove(
      980,
      1210,
      (x) => 566 - (x - 980) * 0.44,
      60,
      p.snow ? [p.near, p.far] : [p.near, p.evergreen],
      rnd,
      0.35,
    ),
    shape('M940 570Q1060 560 1210 566V586Q1060 582 940 578z', p.stone),
    group([group([pagoda(0, 0, 210, p)], 'transform="translate(1130 520)"')]),
    crown(1050, 566, 110, p, rnd),
    pine(1000, 572, 96, p, rnd, -0.3),
    sail(250, 566, 60, p),
    sail(168, 548, 38, p),
    group(
      [-1, 1]
        .map((s) => rect(560 + s * 137 - 16, 712, 32, 70, p.vermilion))
        .concat(rect(395, 716, 330, 12, p.deep), rect(420, 742, 280, 7, p.deep)),
      'opacity="0.32"',
    ),
    torii(560, 712, 360, p),
    line('M370 714q40 -7 80 0t80 0M600 716q40 -7 80 0t70 0', p.glint, 3, 'opacity="0.8"'),
    deer(240, 716, p),
    hill(
      [
        [-10, 724],
        [150, 706],
        [330, 736],
        [480, 780],
        [540, 812],
      ],
      p.snow ? p.ground : p.groundDark,
    ),
    deer(150, 716, p, 1.15),
    pine(60, 740, 210, p, rnd, 0.18),
    birds(330, 250, p.bird, rnd, 5, 12),
  ];
}

function deer(x, y, p, s = 0) {
  if (!s) return '';
  return group(
    [
      line('M-18 0V30M-10 2V30M16 2V30M23 0V30', p.wood, 4),
      shape('M-28 -6Q-24 -20 0 -18Q22 -22 28 -8Q26 8 8 8H-16Q-30 8 -28 -6z', p.wood),
      shape('M18 -14L34 -46Q44 -52 52 -42L42 -36L30 -4z', p.wood),
      line('M40 -48Q38 -60 46 -66M42 -50Q50 -58 48 -70', p.trunk, 2.4),
      circle(-28, -8, 4, p.wall),
    ],
    `transform="translate(${x} ${y - 30}) scale(${s})"`,
  );
}

import { keep, trestle } from '../buildings.mjs';
import { birds, circle, crag, group, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { crown, grove, pine } from '../plants.mjs';
import { snowline } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

/** 甲信越: the black keep on its moat below the Alps. */
export function koshinetsu(p, rnd) {
  const alps = [
    [-20, 420],
    [80, 290],
    [150, 330],
    [250, 200],
    [330, 290],
    [420, 230],
    [520, 320],
    [640, 190],
    [740, 300],
    [850, 220],
    [940, 300],
    [1050, 232],
    [1140, 330],
    [1230, 280],
  ];
  return [
    sky(p, { horizon: 460, sun: [560, 130, 44] }),
    poly([...crag(alps, rnd, 0.2, 2), [1230, 520], [-20, 520]], p.far),
    snowline(alps, p.cap, rnd, p.season === 'summer' ? 56 : p.season === 'winter' ? 150 : 100),
    mist(-60, 350, 620, p.mist, rnd, { opacity: 0.8 }),
    mist(700, 390, 520, p.mist, rnd, { opacity: 0.8 }),
    hill(
      [
        [-10, 470],
        [240, 420],
        [520, 458],
        [820, 424],
        [1210, 462],
      ],
      p.mid,
    ),
    grove(-10, 1210, () => 528, 60, p.snow ? [p.near, p.far] : [p.near, p.evergreen], rnd, 0.4),
    rect(0, 540, 1200, 40, p.stone),
    line(
      'M0 556H1200M0 568H1200M60 540v16M180 556v12M300 540v16M420 556v12M930 540v16M1040 556v12M1130 540v16',
      p.deep,
      2,
      'opacity="0.25"',
    ),
    p.snow ? rect(0, 534, 1200, 9, p.snow) : rect(0, 534, 1200, 8, p.groundDark),
    keep(760, 596, 440, p),
    water(p, rnd, 578, { marks: 34 }),
    group(
      [
        poly(
          [
            [580, 596],
            [940, 596],
            [900, 760],
            [620, 760],
          ],
          p.deep,
        ),
      ],
      'opacity="0.22"',
    ),
    crown(430, 566, 150, p, rnd),
    crown(1080, 566, 170, p, rnd),
    crown(300, 566, 118, p, rnd),
    pine(1160, 580, 120, p, rnd, -0.3),
    trestle(-40, 300, 632, 44, 4, p, p.vermilion),
    hill(
      [
        [-10, 716],
        [140, 690],
        [330, 726],
        [520, 760],
        [640, 812],
      ],
      p.snow ? p.ground : p.ground,
    ),
    crown(120, 740, 250, p, rnd),
    swans(p, rnd),
    birds(930, 130, p.bird, rnd, 4, 11),
  ];
}

function swans(p) {
  return [
    [690, 690, 1],
    [770, 712, -1],
    [560, 728, 1],
  ]
    .map(([x, y, turn]) =>
      group(
        [
          shape('M-30 0Q-34 -16 -8 -16Q14 -18 28 -4Q20 10 -10 10Q-26 10 -30 0z', '#ffffff'),
          line('M24 -4C34 -10 20 -28 32 -36', '#ffffff', 6),
          circle(33, -37, 4.6, '#ffffff'),
          line('M36 -37l7 2', p.sun, 2.6),
        ],
        `transform="translate(${x} ${y}) scale(${0.8 * turn} 0.8)"`,
      ),
    )
    .join('');
}

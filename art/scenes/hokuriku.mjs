import { praying } from '../buildings.mjs';
import { birds, crag, group, hill, line, mist, poly, rect, shape, through } from '../kit.mjs';
import { bough, crown, grove, pine } from '../plants.mjs';
import { snowline, stones } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 北陸: the garden pond with its two-legged lantern, roped pines, and the Tateyama wall behind. */
export function hokuriku(p, rnd) {
  const wall = [
    [-20, 360],
    [110, 250],
    [220, 306],
    [340, 200],
    [450, 280],
    [560, 226],
    [690, 300],
    [800, 206],
    [900, 270],
    [1020, 216],
    [1120, 290],
    [1230, 240],
  ];
  const lantern = group(
    [
      line('M-36 150Q-46 60 -14 12M44 110Q40 54 14 12', p.stone, 15),
      rect(-38, 0, 76, 13, p.stone, 'rx="5"'),
      rect(-24, -44, 48, 44, p.stone),
      rect(-13, -35, 26, 26, p.light),
      shape(
        'M-62 -40Q-30 -62 0 -72Q30 -62 62 -40Q30 -48 0 -48Q-30 -48 -62 -40z',
        p.snow ?? p.stone,
      ),
      shape('M-62 -40Q0 -56 62 -40Q30 -34 0 -34Q-30 -34 -62 -40z', p.deep, 'opacity="0.55"'),
      shape('M-9 -70Q-12 -84 0 -92Q12 -84 9 -70z', p.snow ?? p.stone),
    ],
    'transform="translate(720 560) scale(1.1)"',
  );
  const roped = (x, base, size) => {
    const top = [x + size * 0.02, base - size * 1.2];
    const ropes = Array.from({ length: 13 }, (_, i) => {
      const dx = (i - 6) * size * 0.1;
      return `M${r1(top[0])} ${r1(top[1])}L${r1(x + dx)} ${r1(base - size * (0.34 + Math.abs(i - 6) * 0.004))}`;
    }).join('');
    return (
      pine(x, base, size, p, rnd, 0.05) +
      (p.season === 'winter' || p.season === 'autumn'
        ? line(ropes, p.thatch, 2) +
          line(`M${r1(top[0])} ${r1(base - size * 0.4)}V${r1(top[1] - 8)}`, p.wood, 5)
        : '')
    );
  };
  return [
    sky(p, { horizon: 420, sun: [1010, 130, 44] }),
    poly([...crag(wall, rnd, 0.2, 2), [1230, 460], [-20, 460]], p.far),
    snowline(wall, p.cap, rnd, p.season === 'summer' ? 60 : p.season === 'winter' ? 170 : 110),
    mist(100, 320, 800, p.mist, rnd, { opacity: 0.8 }),
    hill(
      [
        [-10, 420],
        [220, 384],
        [520, 420],
        [820, 388],
        [1210, 410],
      ],
      p.mid,
    ),
    grove(-10, 1210, () => 478, 78, p.snow ? [p.near, p.far] : [p.near, p.evergreen], rnd, 0.34),
    crown(560, 500, 150, p, rnd),
    crown(1010, 500, 176, p, rnd),
    praying(330, 506, 130, p),
    praying(210, 500, 96, p),
    hill(
      [
        [-10, 500],
        [300, 486],
        [640, 498],
        [900, 482],
        [1210, 494],
      ],
      p.snow ? p.ground : p.ground,
      560,
    ),
    water(p, rnd, 520, { marks: 40 }),
    shape('M-10 520H420Q520 540 470 566Q360 600 -10 596z', p.snow ? p.ground : p.groundDark),
    shape('M1210 506Q940 520 880 548Q900 590 1210 604z', p.snow ? p.ground : p.groundDark),
    roped(190, 580, 240),
    roped(1070, 580, 260),
    stones(p, rnd, 640, 640, 6),
    lantern,
    group(
      [rect(660, 726, 120, 5, p.deep, 'rx="2"'), rect(676, 742, 90, 4, p.deep, 'rx="2"')],
      'opacity="0.3"',
    ),
    hill(
      [
        [-10, 740],
        [180, 706],
        [400, 742],
        [620, 780],
        [720, 812],
      ],
      p.snow ? p.ground : p.near,
    ),
    shape(
      `${through([
        [470, 742],
        [560, 716],
        [700, 700],
        [800, 706],
        [900, 730],
      ])}L900 752Q700 716 470 766z`,
      p.stone,
    ),
    p.snow
      ? shape(
          `${through([
            [470, 740],
            [560, 712],
            [700, 695],
            [800, 701],
            [900, 727],
          ])}L900 736Q700 704 470 750z`,
          p.snow,
        )
      : '',
    bough(p, rnd, { x: -30, y: 60, size: 0.9, flip: true }),
    birds(500, 150, p.bird, rnd, 4, 11),
  ];
}

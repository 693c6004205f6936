import { tiled } from '../buildings.mjs';
import { birds, ellipse, group, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { bough, crown, grove, pine } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 東アジア: a palace gate with lifted eaves below granite peaks, lotus water before it. */
export function eastAsia(ink, rnd) {
  const p = { ...ink, green: '#3f7a6a', lotus: ink.season === 'autumn' ? '#8a8250' : '#5d8f78' };
  const peaks = [
    [-20, 420],
    [120, 340],
    [230, 390],
    [340, 270],
    [400, 250],
    [460, 300],
    [560, 330],
    [660, 210],
    [720, 178],
    [800, 220],
    [850, 300],
    [960, 280],
    [1060, 340],
    [1230, 300],
  ];
  const hall = (x, base, s) => {
    const w = s;
    const columns = Array.from({ length: 8 }, (_, i) =>
      rect(
        x - w * 0.36 + (i * w * 0.72) / 7 - w * 0.011,
        base - s * 0.17,
        w * 0.022,
        s * 0.17,
        p.vermilion,
      ),
    );
    const doors = Array.from({ length: 7 }, (_, i) =>
      rect(x - w * 0.34 + (i * w * 0.72) / 7, base - s * 0.14, w * 0.066, s * 0.14, p.green),
    );
    const upper = Array.from({ length: 6 }, (_, i) =>
      rect(
        x - w * 0.25 + (i * w * 0.5) / 5 - w * 0.009,
        base - s * 0.34,
        w * 0.018,
        s * 0.09,
        p.vermilion,
      ),
    );
    return group([
      rect(x - w * 0.37, base - s * 0.17, w * 0.74, s * 0.17, p.wood),
      doors,
      columns,
      rect(x - w * 0.4, base - s * 0.195, w * 0.8, s * 0.03, p.green),
      tiled(x, base - s * 0.19, w * 1.08, s * 0.1, p, { ridge: 0.62, flare: 0.42 }),
      rect(x - w * 0.26, base - s * 0.345, w * 0.52, s * 0.09, p.wood),
      upper,
      rect(x - w * 0.29, base - s * 0.36, w * 0.58, s * 0.026, p.green),
      tiled(x, base - s * 0.355, w * 0.86, s * 0.145, p, { ridge: 0.56, flare: 0.34 }),
    ]);
  };
  return [
    sky(p, { horizon: 460, sun: [210, 170, 56] }),
    mist(330, 110, 440, p.mist, rnd, { opacity: 0.7 }),
    hill(
      [
        [-10, 400],
        [200, 350],
        [420, 390],
        [640, 340],
        [900, 370],
        [1210, 330],
      ],
      p.far,
    ),
    poly([...peaks, [1230, 520], [-20, 520]], p.mid),
    shape(
      'M660 210L720 178L800 220L850 300L900 420H760Q740 320 720 178z',
      p.near,
      'opacity="0.55"',
    ),
    shape('M340 270L400 250L460 300L500 420H430Q420 340 400 250z', p.near, 'opacity="0.55"'),
    p.snow
      ? poly(
          [
            [600, 266],
            [660, 210],
            [720, 178],
            [800, 220],
            [826, 262],
            [780, 248],
            [742, 280],
            [700, 240],
            [660, 276],
          ],
          p.snow,
        )
      : '',
    mist(-40, 380, 620, p.mist, rnd, { opacity: 0.85 }),
    mist(660, 400, 600, p.mist, rnd, { opacity: 0.85 }),
    hill(
      [
        [-10, 500],
        [260, 460],
        [560, 490],
        [880, 456],
        [1210, 480],
      ],
      p.near,
    ),
    grove(-10, 1210, () => 540, 70, p.snow ? [p.near, p.far] : [p.evergreen, p.near], rnd, 0.36),
    crown(120, 560, 160, p, rnd),
    crown(1060, 560, 170, p, rnd),
    ...[
      [-60, 300],
      [900, 1260],
    ].map(
      ([x0, x1]) =>
        rect(x0, 528, x1 - x0, 66, p.wall) +
        rect(x0, 572, x1 - x0, 22, p.stone) +
        shape(`M${x0 - 10} 532L${x0 + 4} 508H${x1 - 4}L${x1 + 10} 532z`, p.roof) +
        (p.snow ? rect(x0, 504, x1 - x0, 12, p.snow) : ''),
    ),
    poly(
      [
        [270, 612],
        [930, 612],
        [906, 520],
        [294, 520],
      ],
      p.stone,
    ),
    line('M276 590H924M282 566H918M288 542H912', p.deep, 2, 'opacity="0.22"'),
    ...[420, 600, 780].map((x, i) => {
      const w = i === 1 ? 48 : 36;
      return shape(
        `M${x - w} 612V${572 - (i === 1 ? 8 : 0)}Q${x - w} ${540 - (i === 1 ? 8 : 0)} ${x} ${540 - (i === 1 ? 8 : 0)}Q${x + w} ${540 - (i === 1 ? 8 : 0)} ${x + w} ${572 - (i === 1 ? 8 : 0)}V612z`,
        p.deep,
      );
    }),
    hall(600, 522, 560),
    rect(-10, 606, 1220, 40, p.snow ? p.ground : p.groundDark),
    water(p, rnd, 640, { marks: 26 }),
    shape('M-10 640H1210V652Q600 664 -10 652z', p.stone),
    group(
      [
        poly(
          [
            [300, 660],
            [900, 660],
            [860, 742],
            [340, 742],
          ],
          p.deep,
        ),
      ],
      'opacity="0.2"',
    ),
    pine(90, 640, 230, p, rnd, 0.2),
    pine(1130, 640, 250, p, rnd, -0.25),
    p.snow
      ? ''
      : group(
          Array.from({ length: 22 }, (_, i) => {
            const x = i < 12 ? rnd(20, 420) : rnd(780, 1190);
            const y = rnd(710, 790);
            return (
              ellipse(x, y, 34, 10, p.lotus) +
              (i % 3 === 0 && p.season !== 'autumn'
                ? shape(
                    `M${r1(x)} ${r1(y - 4)}q-20 -10 -14 -26q8 2 14 14q2 -16 8 -22q6 8 6 22q6 -12 14 -12q4 16 -14 24z`,
                    '#efb3bb',
                  )
                : '')
            );
          }),
        ),
    bough(p, rnd, { x: 1230, y: 40, size: 0.9 }),
    birds(430, 190, p.bird, rnd, 5, 11),
  ];
}

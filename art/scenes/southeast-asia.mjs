import { roof } from '../buildings.mjs';
import { birds, circle, ellipse, group, line, mist, poly, rect, shape } from '../kit.mjs';
import { grove, palm } from '../plants.mjs';
import { stars } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 東南アジア: the porcelain spire on its river, long boats, karst hills behind. */
export function southeastAsia(p, rnd) {
  const karst = (x, base, w, h, fill) =>
    shape(
      `M${x - w * 0.5} ${base}C${x - w * 0.46} ${base - h * 0.5} ${x - w * 0.4} ${base - h * 0.82} ${x - w * 0.18} ${base - h * 0.95}Q${x} ${base - h * 1.06} ${x + w * 0.16} ${base - h * 0.93}C${x + w * 0.36} ${base - h * 0.8} ${x + w * 0.42} ${base - h * 0.4} ${x + w * 0.5} ${base}z`,
      fill,
    );
  const night = p.season === 'winter';
  const prang = (x, base, h) => {
    const parts = [];
    const steps = [
      [0.34, 0.07],
      [0.28, 0.07],
      [0.23, 0.08],
      [0.185, 0.09],
    ];
    let y = base;
    for (const [half, tall] of steps) {
      parts.push(
        poly(
          [
            [x - h * half, y],
            [x + h * half, y],
            [x + h * half * 0.88, y - h * tall],
            [x - h * half * 0.88, y - h * tall],
          ],
          p.wall,
        ),
      );
      parts.push(rect(x - h * half * 0.95, y - h * tall, h * half * 1.9, h * 0.013, p.stone));
      for (let i = 0; i < 9; i++)
        parts.push(
          rect(
            x - h * half * 0.8 + (i * h * half * 1.6) / 8 - 2.5,
            y - h * tall * 0.78,
            5,
            h * tall * 0.5,
            i % 2 ? p.stone : p.flower,
            'opacity="0.7"',
          ),
        );
      y -= h * tall;
    }
    parts.push(
      shape(
        `M${r1(x - h * 0.12)} ${r1(y)}C${r1(x - h * 0.115)} ${r1(y - h * 0.24)} ${r1(x - h * 0.08)} ${r1(y - h * 0.42)} ${x} ${r1(y - h * 0.52)}C${r1(x + h * 0.08)} ${r1(y - h * 0.42)} ${r1(x + h * 0.115)} ${r1(y - h * 0.24)} ${r1(x + h * 0.12)} ${r1(y)}z`,
        p.wall,
      ),
    );
    parts.push(
      line(
        [-0.06, 0, 0.06]
          .map(
            (k) =>
              `M${r1(x + h * k)} ${r1(y - 4)}Q${r1(x + h * k * 0.9)} ${r1(y - h * 0.3)} ${x} ${r1(y - h * 0.5)}`,
          )
          .join(''),
        p.stone,
        2.4,
      ),
    );
    parts.push(
      line(
        [0.1, 0.2, 0.3]
          .map(
            (k) =>
              `M${r1(x - h * (0.115 - k * 0.14))} ${r1(y - h * k)}H${r1(x + h * (0.115 - k * 0.14))}`,
          )
          .join(''),
        p.stone,
        3,
      ),
    );
    parts.push(
      line(
        `M${x} ${r1(y - h * 0.51)}V${r1(y - h * 0.64)}M${r1(x - h * 0.018)} ${r1(y - h * 0.57)}H${r1(x + h * 0.018)}`,
        p.light,
        4,
      ),
    );
    return group(parts);
  };
  return [
    sky(p, { horizon: 500, sun: [870, 180, 64] }),
    night ? stars(p, rnd) : '',
    mist(60, 150, 420, p.mist, rnd, { opacity: 0.7 }),
    ...[
      [80, 190, 200],
      [240, 130, 150],
      [960, 170, 230],
      [1110, 210, 290],
      [820, 120, 130],
    ].map(([x, w, h]) => karst(x, 520, w, h, p.far)),
    mist(700, 420, 520, p.mist, rnd, { opacity: 0.8 }),
    ...[
      [30, 200, 150],
      [1030, 130, 120],
      [1180, 190, 190],
    ].map(([x, w, h]) => karst(x, 530, w, h, p.mid)),
    mist(-60, 440, 480, p.mist, rnd, { opacity: 0.8 }),
    grove(-10, 1210, () => 548, 50, [p.evergreen, p.leaf[0]], rnd, 0.4),
    prang(470, 556, 350),
    prang(300, 556, 150),
    prang(640, 556, 150),
    ...[
      [760, 556, 120],
      [180, 556, 110],
    ].map(([x, y, s]) =>
      group([
        rect(x - s * 0.4, y - s * 0.3, s * 0.8, s * 0.3, p.wall),
        ...[0, 1, 2, 3].map((i) =>
          rect(x - s * 0.32 + i * s * 0.19, y - s * 0.24, s * 0.07, s * 0.16, p.deep),
        ),
        roof(x, y - s * 0.28, s * 1.1, s * 0.34, p.flower, { ridge: 0.4, flare: 0.3 }),
        roof(x, y - s * 0.42, s * 0.8, s * 0.34, p.roofLight, { ridge: 0.34, flare: 0.3 }),
      ]),
    ),
    palm(860, 560, 190, p, rnd, 0.14),
    palm(930, 560, 150, p, rnd, -0.12),
    palm(90, 560, 180, p, rnd, -0.14),
    rect(-10, 552, 1220, 18, p.stone),
    water(p, rnd, 568, { marks: 44 }),
    group(
      [
        poly(
          [
            [420, 574],
            [520, 574],
            [490, 760],
            [450, 760],
          ],
          p.wall,
        ),
      ],
      'opacity="0.18"',
    ),
    junk(930, 690, 210, p),
    longboat(430, 716, p),
    longboat(690, 636, p, 0.55),
    palm(1150, 800, 380, p, rnd, -0.2),
    group(
      [
        [30, 790],
        [110, 806],
        [1060, 802],
        [1190, 792],
      ].map(
        ([x, y]) =>
          ellipse(x, y, 74, 50, p.leaf[0]) +
          ellipse(x - 8, y - 12, 50, 30, p.leaf[1]) +
          [0, 1, 2, 3].map(() => circle(x + rnd(-50, 50), y + rnd(-40, 0), 8, p.flower)).join(''),
      ),
    ),
    palm(60, 810, 330, p, rnd, 0.2),
    night ? '' : birds(640, 250, p.bird, rnd, 5, 11),
  ];
}

function longboat(x, y, p, s = 1) {
  return group(
    [
      shape('M-170 -50Q-120 -6 0 -4T190 -34Q150 14 110 14H-90Q-140 10 -170 -50z', p.wood),
      shape('M-70 -8V-52Q20 -74 96 -46V-10z', p.light, 'opacity="0.35"'),
      line('M-70 -8V-54M-14 -6V-64M44 -8V-62M96 -12V-48', p.deep, 4),
      shape('M-84 -50Q16 -88 110 -44L104 -36Q16 -76 -78 -42z', p.flower),
      circle(-150, -34, 7, p.flower),
      circle(-144, -26, 5, p.light),
    ],
    `transform="translate(${x} ${y}) scale(${s})"`,
  );
}

function junk(x, base, s, p) {
  const batten = (cx, w, h, fill) => {
    const d = `M${r1(cx - w * 0.42)} ${r1(base - s * 0.12)}Q${r1(cx - w * 0.52)} ${r1(base - h * 0.6)} ${r1(cx - w * 0.2)} ${r1(base - h)}L${r1(cx + w * 0.2)} ${r1(base - h * 1.04)}Q${r1(cx + w * 0.66)} ${r1(base - h * 0.62)} ${r1(cx + w * 0.56)} ${r1(base - s * 0.14)}z`;
    const ribs = [0.32, 0.5, 0.68, 0.84].map(
      (k) =>
        `M${r1(cx - w * 0.46)} ${r1(base - h * k + 8)}Q${r1(cx)} ${r1(base - h * k - 6)} ${r1(cx + w * 0.54 * (1.15 - k * 0.45))} ${r1(base - h * k - 6)}`,
    );
    return shape(d, fill) + line(ribs.join(''), p.deep, 2, 'opacity="0.5"');
  };
  return group([
    batten(x - s * 0.34, s * 0.42, s * 0.72, p.roof),
    batten(x + s * 0.1, s * 0.6, s * 1.0, p.roofLight),
    shape(
      `M${x - s * 0.72} ${r1(base - s * 0.2)}Q${x} ${r1(base - s * 0.02)} ${r1(x + s * 0.66)} ${r1(base - s * 0.24)}L${r1(x + s * 0.54)} ${r1(base + s * 0.04)}Q${x} ${r1(base + s * 0.12)} ${r1(x - s * 0.5)} ${r1(base + s * 0.04)}z`,
      p.wood,
    ),
    rect(x + s * 0.3, base - s * 0.26, s * 0.22, s * 0.13, p.wall),
  ]);
}

import { birds, circle, ellipse, group, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { grove } from '../plants.mjs';
import { ferry, stars, yacht } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** オセアニア: the white shells and the arch on the harbour, gum trees on the point. */
export function oceania(p, rnd) {
  const night = p.season === 'winter';
  const arch = (x0, x1, y, rise, offset) =>
    `M${x0} ${y + offset}Q${(x0 + x1) / 2} ${y - rise * 2 + offset} ${x1} ${y + offset}`;
  const struts = Array.from({ length: 21 }, (_, i) => {
    const t = (i + 1) / 22;
    const x = 60 + 560 * t;
    const y = 520 - 190 * 4 * t * (1 - t) * 1;
    return `M${r1(x)} ${r1(y)}V452`;
  }).join('');
  const shell = (x, base, w, h, lean) =>
    shape(
      `M${x} ${base}Q${r1(x + w * 0.06)} ${r1(base - h * 0.75)} ${r1(x + w * lean)} ${r1(base - h)}Q${r1(x + w * 0.9)} ${r1(base - h * 0.6)} ${x + w} ${base}z`,
      '#fbf8f0',
    ) +
    shape(
      `M${r1(x + w * lean)} ${r1(base - h)}Q${r1(x + w * 0.9)} ${r1(base - h * 0.6)} ${x + w} ${base}H${r1(x + w * 0.66)}Q${r1(x + w * 0.74)} ${r1(base - h * 0.55)} ${r1(x + w * lean)} ${r1(base - h)}z`,
      p.far,
      'opacity="0.7"',
    );
  const towers = [];
  for (let x = 640; x < 1210; ) {
    const w = rnd(24, 52);
    const h = rnd(60, 180) * (x > 1000 ? 1.15 : 0.7);
    towers.push(rect(x, 520 - h, w, h, rnd() > 0.5 ? p.far : p.mid));
    if (night)
      for (let i = 0; i < h / 22; i++)
        towers.push(rect(x + 5, 526 - h + i * 20, w - 12, 4, p.light, 'opacity="0.6"'));
    x += w + rnd(0, 12);
  }
  const gum = (x, base, s) =>
    line(
      `M${x} ${base}Q${x - s * 0.06} ${base - s * 0.4} ${x + s * 0.08} ${base - s * 0.7}M${x - s * 0.02} ${base - s * 0.36}Q${x - s * 0.16} ${base - s * 0.52} ${x - s * 0.24} ${base - s * 0.64}M${x + s * 0.01} ${base - s * 0.46}Q${x + s * 0.2} ${base - s * 0.56} ${x + s * 0.28} ${base - s * 0.62}`,
      p.wall,
      s * 0.045,
    ) +
    [
      [0.1, -0.82, 0.26],
      [-0.26, -0.7, 0.2],
      [0.33, -0.68, 0.2],
      [0.0, -0.62, 0.13],
    ]
      .map(
        ([dx, dy, k]) =>
          ellipse(x + dx * s, base + dy * s, k * s, k * s * 0.5, p.evergreen) +
          ellipse(
            x + dx * s - 6,
            base + dy * s - k * s * 0.14,
            k * s * 0.7,
            k * s * 0.28,
            p.leaf[1],
          ),
      )
      .join('');
  return [
    sky(p, { horizon: 500, sun: [330, 170, 58] }),
    night ? stars(p, rnd) : '',
    mist(560, 140, 460, p.mist, rnd, { opacity: 0.7 }),
    hill(
      [
        [-10, 490],
        [220, 460],
        [460, 486],
        [760, 462],
        [1210, 480],
      ],
      p.far,
      530,
    ),
    group(towers),
    grove(700, 1210, () => 530, 40, [p.evergreen, p.leaf[0]], rnd, 0.42),
    group([
      rect(20, 420, 40, 130, p.stone),
      rect(620, 420, 40, 130, p.stone),
      rect(14, 412, 52, 12, p.stone),
      rect(614, 412, 52, 12, p.stone),
      line(arch(60, 620, 520, 190, 0), p.deep, 8),
      line(arch(60, 620, 470, 174, 0), p.deep, 6),
      line(struts, p.deep, 2.4),
      line('M-10 456H760', p.deep, 9),
      line('M-10 466H760', p.mid, 4),
    ]),
    water(p, rnd, 522, { marks: 46 }),
    shape('M660 570L700 540H1080L1130 570V586H650z', p.stone),
    line('M668 566H1120', p.deep, 2, 'opacity="0.3"'),
    shell(990, 546, 84, 76, 0.35),
    shell(930, 546, 110, 110, 0.32),
    shell(860, 546, 126, 148, 0.28),
    shell(764, 546, 84, 84, 0.4),
    shell(716, 546, 82, 62, 0.4),
    group(
      [
        poly(
          [
            [720, 590],
            [1060, 590],
            [1000, 660],
            [780, 660],
          ],
          '#fbf8f0',
        ),
      ],
      'opacity="0.16"',
    ),
    ferry(330, 640, p),
    yacht(560, 610, p),
    yacht(1010, 690, p),
    hill(
      [
        [-10, 660],
        [120, 650],
        [300, 700],
        [430, 760],
        [500, 812],
      ],
      p.groundDark,
    ),
    hill(
      [
        [-10, 730],
        [160, 716],
        [330, 766],
        [420, 812],
      ],
      p.ground,
    ),
    gum(120, 730, 300),
    gum(260, 780, 200),
    group(
      [
        [30, 770],
        [360, 800],
        [190, 800],
      ].map(
        ([x, y]) =>
          ellipse(x, y, 58, 36, p.leaf[0]) +
          ellipse(x - 8, y - 9, 38, 20, p.leaf[1]) +
          [0, 1, 2, 3].map(() => circle(x + rnd(-40, 40), y + rnd(-26, 6), 6.5, p.flower)).join(''),
      ),
    ),
    night ? '' : birds(700, 300, p.bird, rnd, 5, 12),
  ];
}

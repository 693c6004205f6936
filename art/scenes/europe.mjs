import { birds, circle, group, hill, line, mist, poly, rect, ripples, shape } from '../kit.mjs';
import { bough, crown, grove } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 欧州: the iron tower above grey roofs and the stone bridge of the Seine. */
export function europe(ink, rnd) {
  const p = {
    ...ink,
    iron: ink.snow ? ink.near : ink.wood,
    cream: ink.season === 'winter' ? '#d9d2c6' : '#e6d9c0',
    lit: ink.season === 'autumn' || ink.season === 'winter',
  };
  const tower = (x, base, h) => {
    const leg = (s) =>
      `M${r1(x + s * h * 0.24)} ${base}Q${r1(x + s * h * 0.11)} ${r1(base - h * 0.26)} ${r1(x + s * h * 0.06)} ${r1(base - h * 0.5)}Q${r1(x + s * h * 0.025)} ${r1(base - h * 0.76)} ${x + s * 3} ${r1(base - h * 0.94)}H${x}L${x} ${r1(base - h * 0.6)}Q${r1(x + s * h * 0.03)} ${r1(base - h * 0.3)} ${r1(x + s * h * 0.13)} ${base}z`;
    const braces = [
      [0.03, 0.2, 0.19, 0.1],
      [0.27, 0.42, 0.1, 0.07],
      [0.45, 0.58, 0.062, 0.045],
      [0.6, 0.72, 0.042, 0.028],
    ]
      .map(
        ([a, b, wa, wb]) =>
          `M${r1(x - h * wa)} ${r1(base - h * a)}L${r1(x + h * wb)} ${r1(base - h * b)}M${r1(x + h * wa)} ${r1(base - h * a)}L${r1(x - h * wb)} ${r1(base - h * b)}`,
      )
      .slice(1)
      .join('');
    return group([
      shape(leg(-1) + leg(1), p.iron),
      line(
        `M${r1(x - h * 0.125)} ${base}A${r1(h * 0.125)} ${r1(h * 0.11)} 0 0 1 ${r1(x + h * 0.125)} ${base}`,
        p.iron,
        h * 0.014,
      ),
      rect(x - h * 0.13, base - h * 0.235, h * 0.26, h * 0.03, p.iron),
      rect(x - h * 0.075, base - h * 0.46, h * 0.15, h * 0.024, p.iron),
      rect(x - h * 0.022, base - h * 0.9, h * 0.044, h * 0.02, p.iron),
      line(braces, p.iron, 2.6),
      line(`M${x} ${r1(base - h * 0.9)}V${base - h}`, p.iron, 4),
    ]);
  };
  const mansards = (x0, x1, base, tall) => {
    const houses = [];
    for (let x = x0; x < x1; ) {
      const w = tall * rnd(0.8, 1.25);
      const h = tall * rnd(0.9, 1.1);
      const cover = tall * 0.34;
      houses.push(rect(x, base - h, w, h, rnd() > 0.5 ? p.wall : p.cream));
      houses.push(
        poly(
          [
            [x, base - h],
            [x + w, base - h],
            [x + w * 0.94, base - h - cover],
            [x + w * 0.06, base - h - cover],
          ],
          p.roof,
        ),
      );
      if (p.snow)
        houses.push(
          poly(
            [
              [x + w * 0.02, base - h - cover * 0.5],
              [x + w * 0.98, base - h - cover * 0.5],
              [x + w * 0.94, base - h - cover * 1.06],
              [x + w * 0.06, base - h - cover * 1.06],
            ],
            p.snow,
          ),
        );
      const columns = Math.round(w / (tall * 0.2));
      for (let c = 0; c < columns; c++) {
        const cx = x + (w * (c + 0.5)) / columns;
        for (let r = 0; r < 3; r++)
          houses.push(
            rect(
              cx - tall * 0.035,
              base - h * (0.88 - r * 0.27),
              tall * 0.07,
              tall * 0.15,
              (c + r) % 4 === 1 && p.lit ? p.light : p.roofLight,
            ),
          );
        houses.push(
          rect(
            cx - tall * 0.03,
            base - h - cover * 0.62,
            tall * 0.06,
            tall * 0.1,
            p.lit ? p.light : p.wall,
          ),
        );
      }
      houses.push(
        rect(x + w * 0.8, base - h - cover - tall * 0.16, tall * 0.08, tall * 0.2, p.wood),
      );
      houses.push(line(`M${r1(x)} ${r1(base - h)}H${r1(x + w)}`, p.stone, 3));
      x += w;
    }
    return group(houses);
  };
  const arches = [
    [120, 290],
    [330, 540],
    [580, 790],
    [830, 1000],
  ];
  return [
    sky(p, { horizon: 540, sun: [260, 170, 52] }),
    mist(60, 110, 440, p.mist, rnd, { opacity: 0.75 }),
    mist(780, 250, 420, p.mist, rnd, { opacity: 0.6 }),
    hill(
      [
        [-10, 470],
        [200, 440],
        [420, 466],
        [700, 448],
        [960, 474],
        [1210, 450],
      ],
      p.far,
    ),
    group(mansards(-20, 1230, 540, 74), 'opacity="0.55"'),
    tower(800, 566, 480),
    grove(420, 1210, () => 580, 62, p.snow ? [p.near, p.far] : [p.leaf[0], p.leaf[1]], rnd, 0.4),
    mansards(-30, 460, 606, 150),
    ...[
      [520, 612, 120],
      [640, 614, 108],
      [1010, 612, 130],
      [1130, 614, 150],
    ].map(([x, y, s]) => crown(x, y, s, p, rnd)),
    rect(-10, 600, 1220, 26, p.stone),
    line('M-10 612H1210', p.deep, 2, 'opacity="0.25"'),
    water(p, rnd, 624, { marks: 30 }),
    group([
      shape(
        `M-10 640Q560 584 1210 640V720H1040${[...arches]
          .reverse()
          .map(([a, b]) => `L${b} 716Q${b} 656 ${(a + b) / 2} 654Q${a} 656 ${a} 716`)
          .join('')}L-10 720z`,
        p.cream,
      ),
      line('M-10 636Q560 580 1210 636', p.stone, 9),
      line('M-10 618Q560 562 1210 618', p.snow ?? p.stone, 5),
      line(
        Array.from({ length: 46 }, (_, i) => {
          const x = 6 + i * 26;
          const t = (x + 10) / 1220;
          const y = 618 - 112 * t * (1 - t);
          return `M${x} ${r1(y)}v17`;
        }).join(''),
        p.stone,
        3,
      ),
      ...[
        [310, 604],
        [560, 594],
        [810, 604],
      ].map(
        ([x, y]) =>
          line(`M${x} ${y}v-46`, p.deep, 4) +
          circle(x, y - 54, 9, p.light) +
          circle(x - 13, y - 42, 6, p.light) +
          circle(x + 13, y - 42, 6, p.light),
      ),
      ...arches.map(([a, b]) =>
        line(`M${a} 716Q${a} 656 ${(a + b) / 2} 654Q${b} 656 ${b} 716`, p.stone, 6),
      ),
    ]),
    ripples(0, 1200, 724, 790, 12, p.glint, rnd),
    barge(680, 764, p),
    bough(p, rnd, { x: -30, y: 30, size: 0.85, flip: true }),
    birds(480, 200, p.bird, rnd, 4, 11),
  ];
}

function barge(x, y, p) {
  return group([
    shape(
      `M${x - 120} ${y - 14}H${x + 130}Q${x + 116} ${y + 16} ${x + 90} ${y + 16}H${x - 104}z`,
      p.deep,
    ),
    rect(x - 84, y - 38, 156, 25, p.wall),
    ...[0, 1, 2, 3, 4].map((i) => rect(x - 76 + i * 30, y - 33, 20, 12, p.light)),
    rect(x - 92, y - 44, 172, 7, p.vermilion),
  ]);
}

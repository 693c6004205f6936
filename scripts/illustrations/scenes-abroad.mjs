import { roof, tiled } from './buildings.mjs';
import {
  birds,
  circle,
  cone,
  ellipse,
  fade,
  group,
  heightAt,
  hill,
  line,
  mist,
  poly,
  rect,
  ripples,
  shape,
} from './kit.mjs';
import { bough, cedars, crown, grove, palm, pine } from './plants.mjs';
import { stars } from './scenes-west.mjs';
import { sky, water } from './sky.mjs';

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

/** 北米: the white volcano over the Sound, the needle and the evergreens. */
export function northAmerica(ink, rnd) {
  const p = { ...ink, steel: ink.roofLight };
  const blocks = [];
  for (let x = 470; x < 1000; ) {
    const w = rnd(28, 62);
    const k = 1 - Math.abs(x - 730) / 420;
    const h = rnd(70, 130) + 140 * k * rnd(0.4, 1);
    blocks.push(rect(x, 560 - h, w, h, rnd() > 0.5 ? p.mid : p.near));
    for (let r = 0; r < h / 18 - 1; r++)
      for (let c = 0; c < w / 14 - 1; c++)
        if (rnd() > 0.55)
          blocks.push(rect(x + 6 + c * 13, 568 - h + r * 18, 5, 8, p.light, 'opacity="0.7"'));
    x += w + rnd(2, 12);
  }
  const needle = (x, base, h) =>
    group([
      line(
        `M${x - h * 0.1} ${base}Q${x - h * 0.012} ${base - h * 0.45} ${x - h * 0.03} ${base - h * 0.74}M${x + h * 0.1} ${base}Q${x + h * 0.012} ${base - h * 0.45} ${x + h * 0.03} ${base - h * 0.74}M${x} ${base}V${base - h * 0.74}`,
        p.wall,
        h * 0.016,
      ),
      line(
        `M${x - h * 0.06} ${base - h * 0.2}H${x + h * 0.06}M${x - h * 0.03} ${base - h * 0.42}H${x + h * 0.03}`,
        p.wall,
        h * 0.012,
      ),
      shape(
        `M${x - h * 0.13} ${base - h * 0.79}Q${x} ${base - h * 0.83} ${x + h * 0.13} ${base - h * 0.79}L${x + h * 0.05} ${base - h * 0.735}H${x - h * 0.05}z`,
        p.wall,
      ),
      rect(x - h * 0.095, base - h * 0.82, h * 0.19, h * 0.025, p.deep),
      shape(
        `M${x - h * 0.115} ${base - h * 0.82}Q${x - h * 0.03} ${base - h * 0.87} ${x} ${base - h * 0.88}Q${x + h * 0.03} ${base - h * 0.87} ${x + h * 0.115} ${base - h * 0.82}z`,
        p.snow ?? p.vermilion,
      ),
      line(`M${x} ${base - h * 0.87}V${base - h}`, p.steel, 4),
    ]);
  const shore = [
    [-10, 700],
    [160, 680],
    [360, 716],
    [520, 760],
    [600, 812],
  ];
  return [
    sky(p, { horizon: 520, sun: [140, 170, 50] }),
    mist(700, 130, 460, p.mist, rnd, { opacity: 0.7 }),
    cone({
      x: 420,
      top: 150,
      base: 530,
      width: 1000,
      fill: p.far,
      shade: p.mid,
      cap: p.season === 'summer' ? 0.42 : 0.62,
      capFill: p.cap,
      rnd,
      crater: 0.045,
    }),
    mist(40, 400, 700, p.mist, rnd, { rows: 3, opacity: 0.85 }),
    hill(
      [
        [-10, 490],
        [220, 462],
        [480, 496],
        [800, 470],
        [1210, 440],
      ],
      p.mid,
    ),
    hill(
      [
        [-10, 530],
        [260, 510],
        [560, 524],
        [900, 500],
        [1210, 490],
      ],
      p.near,
      580,
    ),
    cedars(-10, 1210, (x) => 552 - x * 0.016, 46, p, rnd, { step: 0.3 }),
    group(blocks),
    needle(1060, 580, 400),
    cedars(900, 1210, () => 586, 66, p, rnd, { step: 0.26 }),
    water(p, rnd, 572, { marks: 46 }),
    ferry(560, 650, p),
    sail(820, 690, p),
    hill(shore, p.snow ? p.ground : p.groundDark),
    cedars(-20, 430, (x) => heightAt(shore, x) + 34, 230, p, rnd, { step: 0.25 }),
    crown(470, 792, 150, p, rnd),
    hill(
      [
        [900, 812],
        [1000, 770],
        [1120, 740],
        [1210, 730],
      ],
      p.snow ? p.ground : p.groundDark,
    ),
    cedars(1020, 1210, () => 790, 190, p, rnd, { step: 0.3 }),
    birds(600, 250, p.bird, rnd, 5, 12),
  ];
}

function ferry(x, y, p) {
  return group([
    shape(`M${x - 120} ${y - 12}H${x + 120}L${x + 104} ${y + 14}H${x - 104}z`, p.roof),
    rect(x - 112, y - 32, 224, 20, '#fbf8f0'),
    rect(x - 92, y - 50, 184, 18, '#fbf8f0'),
    rect(x - 20, y - 68, 40, 18, '#fbf8f0'),
    ...Array.from({ length: 12 }, (_, i) => rect(x - 86 + i * 15, y - 45, 9, 7, p.roof)),
    rect(x - 104, y - 26, 208, 5, p.near),
    rect(x + 34, y - 76, 12, 26, p.vermilion),
  ]);
}

function sail(x, y, p) {
  return group([
    line(`M${x} ${y}V${y - 96}`, p.wood, 3),
    shape(`M${x + 3} ${y - 94}Q${x + 44} ${y - 50} ${x + 46} ${y - 10}H${x + 3}z`, '#fbf8f0'),
    shape(`M${x - 4} ${y - 84}Q${x - 28} ${y - 40} ${x - 32} ${y - 10}H${x - 4}z`, p.glow),
    shape(
      `M${x - 42} ${y - 4}H${x + 52}Q${x + 40} ${y + 12} ${x + 24} ${y + 12}H${x - 24}z`,
      p.deep,
    ),
  ]);
}

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
    sail(560, 610, p),
    sail(1010, 690, p),
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

import { houseboat, keep, pagoda, praying, sail, thatched, trestle } from './buildings.mjs';
import {
  birds,
  circle,
  cone,
  crag,
  ellipse,
  group,
  heightAt,
  hill,
  line,
  mist,
  poly,
  rect,
  shape,
  through,
} from './kit.mjs';
import { bough, cedars, crown, grove, pine } from './plants.mjs';
import { sky, water } from './sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** Snow on the lit side of each summit of a mountain line. */
function snowline(points, fill, rnd, depth) {
  return points
    .map(([x, y], i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before || !after || before[1] <= y || after[1] <= y) return '';
      const down = depth * rnd(0.7, 1.15);
      const reach = (side) => {
        const t = Math.min(0.72, down / Math.max(1, side[1] - y));
        return [x + (side[0] - x) * t, y + (side[1] - y) * t];
      };
      const [left, right] = [reach(before), reach(after)];
      const teeth = [0.85, 0.68, 0.52, 0.36, 0.18].map((t, k) => [
        left[0] + (right[0] - left[0]) * t,
        left[1] + (right[1] - left[1]) * t + (k % 2 ? down * 0.3 : -down * 0.25),
      ]);
      return poly([left, [x, y], right, ...teeth], fill);
    })
    .join('');
}

/** 北海道: patchwork hills under the Tokachi range, a barn and a row of larches. */
export function hokkaido(p, rnd) {
  const range = [
    [-20, 400],
    [90, 330],
    [180, 372],
    [310, 262],
    [420, 340],
    [520, 288],
    [640, 352],
    [770, 236],
    [880, 330],
    [990, 290],
    [1100, 356],
    [1230, 310],
  ];
  const back = [
    [-10, 452],
    [180, 408],
    [420, 446],
    [660, 398],
    [920, 440],
    [1210, 400],
  ];
  const main = [
    [-10, 560],
    [220, 500],
    [470, 470],
    [760, 520],
    [1000, 560],
    [1210, 540],
  ];
  const stripes = (ridge, count, reach) =>
    Array.from({ length: count }, (_, i) => {
      const a = ridge[0] + ((ridge[1] - ridge[0]) * i) / count;
      const b = ridge[0] + ((ridge[1] - ridge[0]) * (i + 1)) / count;
      const spread = (x) => (x - 560) * reach + 560;
      return shape(
        `M${r1(a)} ${r1(heightAt(main, a) + 6)}Q${r1((a + spread(a)) / 2 - 50)} ${r1(650)} ${r1(spread(a))} 810L${r1(spread(b))} 810Q${r1((b + spread(b)) / 2 - 50)} ${r1(650)} ${r1(b)} ${r1(heightAt(main, b) + 6)}z`,
        p.field[i % p.field.length],
      );
    });
  const barn = (x, y, s) =>
    group([
      rect(x - s * 0.5, y - s * 0.36, s, s * 0.36, p.wall),
      rect(x - s * 0.08, y - s * 0.24, s * 0.16, s * 0.24, p.deep),
      poly(
        [
          [x - s * 0.56, y - s * 0.34],
          [x - s * 0.46, y - s * 0.52],
          [x - s * 0.2, y - s * 0.68],
          [x + s * 0.2, y - s * 0.68],
          [x + s * 0.46, y - s * 0.52],
          [x + s * 0.56, y - s * 0.34],
        ],
        p.snow ?? p.vermilion,
      ),
      p.snow
        ? poly(
            [
              [x - s * 0.57, y - s * 0.33],
              [x - s * 0.55, y - s * 0.38],
              [x + s * 0.55, y - s * 0.38],
              [x + s * 0.57, y - s * 0.33],
            ],
            p.vermilion,
          )
        : '',
      rect(x + s * 0.68, y - s * 0.66, s * 0.2, s * 0.66, p.stone),
      shape(
        `M${r1(x + s * 0.66)} ${r1(y - s * 0.65)}a${r1(s * 0.12)} ${r1(s * 0.14)} 0 0 1 ${r1(s * 0.24)} 0z`,
        p.snow ?? p.vermilion,
      ),
    ]);
  return [
    sky(p, { horizon: 460, sun: p.season === 'autumn' ? [930, 190, 54] : [250, 150, 46] }),
    mist(640, 120, 420, p.mist, rnd, { opacity: 0.7 }),
    poly([...crag(range, rnd, 0.2, 2), [1230, 500], [-20, 500]], p.far),
    snowline(range, p.cap, rnd, p.season === 'summer' ? 34 : p.season === 'winter' ? 110 : 62),
    mist(40, 400, 700, p.mist, rnd, { opacity: 0.75 }),
    hill(back, p.snow ? p.mid : p.near),
    grove(-10, 1210, (x) => heightAt(back, x) + 10, 34, [p.snow ? p.near : p.evergreen], rnd, 0.42),
    hill(
      [
        [-10, 520],
        [260, 462],
        [600, 500],
        [900, 446],
        [1210, 492],
      ],
      p.snow ? p.groundDark : p.ground,
    ),
    cedars(820, 1010, (x) => 478 + (x - 820) * -0.06, 62, p, rnd, { step: 0.26 }),
    hill(main, p.ground),
    group(stripes([60, 1130], 12, 2.1)),
    mist(760, 470, 420, p.mist, rnd, { rows: 2, opacity: 0.6 }),
    barn(330, 508, 96),
    crown(212, 520, 128, p, rnd, p.season === 'spring' ? [p.near, p.groundDark, p.ground] : p.leaf),
    ...[560, 600, 642, 686].map((x, i) => poplar(x, heightAt(main, x) + 12, 116 - i * 11, p)),
    p.season === 'winter' ? cranes(770, 690, p) : '',
    birds(690, 205, p.bird, rnd, 5, 11),
  ];
}

function poplar(x, base, h, p) {
  const fill = p.snow ? p.near : p.season === 'autumn' ? p.leaf[2] : p.evergreen;
  return (
    line(`M${r1(x)} ${r1(base)}v${r1(-h * 0.2)}`, p.trunk, h * 0.05) +
    shape(
      `M${r1(x)} ${r1(base - h * 0.1)}C${r1(x - h * 0.24)} ${r1(base - h * 0.35)} ${r1(x - h * 0.09)} ${r1(base - h * 0.85)} ${r1(x)} ${r1(base - h)}C${r1(x + h * 0.09)} ${r1(base - h * 0.85)} ${r1(x + h * 0.24)} ${r1(base - h * 0.35)} ${r1(x)} ${r1(base - h * 0.1)}z`,
      fill,
    ) +
    (p.snow
      ? shape(
          `M${r1(x - h * 0.03)} ${r1(base - h * 0.3)}C${r1(x - h * 0.13)} ${r1(base - h * 0.45)} ${r1(x - h * 0.06)} ${r1(base - h * 0.85)} ${r1(x)} ${r1(base - h)}C${r1(x - h * 0.02)} ${r1(base - h * 0.8)} ${r1(x - h * 0.06)} ${r1(base - h * 0.5)} ${r1(x - h * 0.03)} ${r1(base - h * 0.3)}z`,
          p.snow,
        )
      : '')
  );
}

/** 丹頂 in the snow. */
function cranes(x, y, p) {
  const one = (cx, cy, s, turn) =>
    group(
      [
        line(`M-6 0L-9 46M8 0L10 46`, p.deep, 2.6),
        ellipse(0, -8, 36, 17, '#ffffff', 'transform="rotate(-14 0 -8)"'),
        shape('M-34 2Q-58 2 -62 20Q-40 24 -22 6z', p.deep),
        line('M26 -16C46 -24 34 -52 50 -64', '#ffffff', 8),
        line('M32 -24C42 -30 36 -46 44 -56', p.deep, 8.5),
        circle(51, -66, 6.5, '#ffffff'),
        shape('M46 -71q6 -6 11 0z', p.vermilion),
        line('M56 -65l17 4', p.deep, 2.4),
      ],
      `transform="translate(${cx} ${cy}) scale(${s * turn} ${s})"`,
    );
  return one(x, y, 1.05, 1) + one(x + 150, y + 34, 0.92, -1);
}

/** 東北: thatched houses in the valley below a lone cone, cedars and a stream. */
export function tohoku(p, rnd) {
  const slope = [
    [-10, 520],
    [180, 470],
    [420, 500],
    [640, 470],
    [900, 430],
    [1210, 470],
  ];
  const bank = [
    [-10, 668],
    [200, 640],
    [460, 628],
    [760, 642],
    [1210, 606],
  ];
  return [
    sky(p, { horizon: 480, sun: [920, 150, 50] }),
    mist(60, 130, 420, p.mist, rnd, { opacity: 0.7 }),
    cone({
      x: 430,
      top: 150,
      base: 520,
      width: 900,
      fill: p.far,
      shade: p.mid,
      cap: p.season === 'summer' ? 0.1 : p.season === 'winter' ? 0.62 : 0.3,
      capFill: p.cap,
      rnd,
    }),
    hill(
      [
        [-10, 470],
        [150, 430],
        [330, 462],
        [560, 440],
        [800, 400],
        [1000, 372],
        [1210, 420],
      ],
      p.mid,
    ),
    mist(420, 420, 760, p.mist, rnd, { opacity: 0.8 }),
    hill(slope, p.near),
    cedars(700, 1210, (x) => heightAt(slope, x) + 40, 128, p, rnd, { step: 0.2 }),
    cedars(-10, 170, (x) => heightAt(slope, x) + 34, 104, p, rnd, { step: 0.22 }),
    hill(
      [
        [-10, 590],
        [260, 548],
        [560, 566],
        [860, 540],
        [1210, 560],
      ],
      p.ground,
    ),
    terraces(p),
    thatched(905, 612, 190, p),
    thatched(640, 604, 150, p),
    p.season === 'winter' ? '' : group([line('M742 604c30 -16 60 -20 84 -18', p.groundDark, 6)]),
    crown(500, 626, 150, p, rnd),
    crown(1085, 622, 172, p, rnd),
    hill(bank, p.snow ? p.ground : p.groundDark),
    shape(
      'M1210 640C980 650 900 690 690 700S330 740 210 810H720C760 760 980 752 1210 716z',
      p.water,
    ),
    shape(
      'M1210 660C1000 668 930 706 730 716S420 748 330 810H470C540 760 760 742 900 730S1100 694 1210 688z',
      p.waterDeep,
      'opacity="0.5"',
    ),
    thatched(250, 700, 290, p),
    stones(p, rnd, 640, 744, 9),
    birds(700, 220, p.bird, rnd, 4, 11),
  ];
}

function terraces(p) {
  const rows = [
    [568, 400, 600],
    [582, 380, 590],
    [598, 350, 560],
  ];
  return group(
    rows.map(([y, x0, x1], i) =>
      shape(
        `M${x0} ${y}Q${(x0 + x1) / 2} ${y - 12} ${x1} ${y - 3}L${x1 + 16} ${y + 9}Q${(x0 + x1) / 2} ${y - 1} ${x0 - 18} ${y + 12}z`,
        p.snow ? p.groundDark : i % 2 ? p.field[1] : p.field[0],
      ),
    ),
  );
}

function stones(p, rnd, x, y, count) {
  return group(
    Array.from({ length: count }, () => {
      const [sx, sy, s] = [x + rnd(-260, 260), y + rnd(-20, 36), rnd(8, 20)];
      return (
        ellipse(sx, sy, s * 1.5, s * 0.7, p.stone) +
        ellipse(
          sx - s * 0.2,
          sy - s * 0.24,
          s * 1.15,
          s * 0.42,
          p.snow ?? p.glint,
          p.snow ? '' : 'opacity="0.5"',
        )
      );
    }),
  );
}

/** 関東: the old pagoda and the new towers on either bank of the wide river. */
export function kanto(p, rnd) {
  const towers = [];
  for (let x = 380; x < 1210; ) {
    const w = rnd(26, 60);
    const h = rnd(50, 150) * (x > 700 && x < 960 ? 1.35 : 1);
    towers.push(rect(x, 520 - h, w, h, rnd() > 0.5 ? p.far : p.mid));
    x += w + rnd(-6, 12);
  }
  const lights = Array.from({ length: 70 }, () =>
    rect(rnd(390, 1190), rnd(430, 510), 4, 5, p.light, 'opacity="0.75"'),
  );
  const tower = group([
    poly(
      [
        [846, 520],
        [866, 250],
        [874, 250],
        [894, 520],
      ],
      p.mid,
    ),
    rect(857, 286, 26, 10, p.near),
    rect(860, 232, 20, 16, p.near),
    line('M870 232V120', p.near, 5),
    line('M850 480L886 420M890 480L854 420M855 400L881 340M885 400L859 340', p.far, 2),
  ]);
  return [
    sky(p, { horizon: 500, sun: p.season === 'winter' ? [1010, 230, 48] : [620, 190, 58] }),
    cone({ x: 560, top: 372, base: 500, width: 360, fill: p.far, cap: 0.4, capFill: p.cap, rnd }),
    mist(150, 420, 700, p.mist, rnd, { opacity: 0.7 }),
    group(towers, 'opacity="0.8"'),
    tower,
    group(lights),
    mist(520, 470, 680, p.mist, rnd, { rows: 2, opacity: 0.75 }),
    grove(-10, 1210, () => 540, 46, p.snow ? [p.near, p.far] : [p.near, p.evergreen], rnd, 0.45),
    water(p, rnd, 536, { marks: 46 }),
    trestle(520, 1230, 560, 34, 7, p, p.vermilion),
    sail(430, 606, 62, p),
    hill(
      [
        [-10, 612],
        [120, 590],
        [300, 600],
        [420, 640],
        [470, 690],
      ],
      p.snow ? p.ground : p.near,
      690,
    ),
    shape('M-10 690H470Q440 720 -10 724z', p.deep),
    pagoda(190, 604, 440, p),
    crown(66, 636, 190, p, rnd),
    crown(322, 650, 158, p, rnd),
    pine(410, 672, 110, p, rnd, -0.25),
    houseboat(760, 704, 190, p),
    reflection(p, 190, 724, 90, 60),
    bough(p, rnd, { x: 1230, y: 70, size: 0.95 }),
    birds(360, 150, p.bird, rnd, 5, 11),
  ];
}

function reflection(p, x, y, w, h) {
  const bars = [0, 1, 2, 3].map((i) =>
    rect(x - w * (0.5 - i * 0.1), y + i * (h / 4), w * (1 - i * 0.2), 4, p.deep, 'rx="2"'),
  );
  return group(bars, 'opacity="0.3"');
}

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

/** 東海: Fuji over Suruga Bay and the tea rows above it. */
export function tokai(p, rnd) {
  const field = [
    [-10, 640],
    [240, 604],
    [520, 640],
    [760, 700],
    [980, 760],
    [1060, 812],
  ];
  const rows = Array.from({ length: 11 }, (_, i) => {
    const y = 640 + i * 19;
    const tea = p.snow ? p.near : p.season === 'autumn' ? p.evergreen : p.near;
    const wave = `M-20 ${y}Q${170 + i * 12} ${y - 52} ${430 + i * 22} ${y + 2}T${820 + i * 26} ${y + 96}`;
    return line(wave, tea, 13) + line(wave, p.snow ?? p.ground, 4.5, `transform="translate(0 -5)"`);
  });
  return [
    sky(p, { horizon: 520, sun: p.season === 'autumn' ? [240, 190, 58] : [980, 150, 46] }),
    mist(-40, 170, 420, p.mist, rnd, { opacity: 0.75 }),
    cone({
      x: 660,
      top: 120,
      base: 520,
      width: 1250,
      fill: p.season === 'autumn' ? '#8d5a44' : p.mid,
      shade: p.season === 'autumn' ? '#6f4636' : p.near,
      cap:
        p.season === 'summer'
          ? 0.09
          : p.season === 'winter'
            ? 0.5
            : p.season === 'spring'
              ? 0.36
              : 0.2,
      capFill: p.cap,
      rnd,
      crater: 0.032,
    }),
    mist(110, 360, 560, p.mist, rnd, { rows: 4, opacity: 0.85 }),
    mist(760, 400, 460, p.mist, rnd, { rows: 3, opacity: 0.85 }),
    hill(
      [
        [-10, 500],
        [160, 470],
        [380, 492],
        [560, 508],
        [760, 516],
        [960, 490],
        [1210, 470],
      ],
      p.far,
      540,
    ),
    hill(
      [
        [700, 530],
        [860, 504],
        [1040, 476],
        [1210, 450],
      ],
      p.near,
      545,
    ),
    grove(820, 1210, (x) => 524 - (x - 820) * 0.14, 34, [p.evergreen], rnd, 0.4),
    water(p, rnd, 522, { marks: 44 }),
    sail(330, 566, 46, p),
    sail(452, 556, 34, p),
    sail(820, 590, 58, p),
    ...[
      [1000, 632, 130],
      [1100, 660, 165],
      [1178, 640, 120],
    ].map(([x, y, s]) => pine(x, y, s, p, rnd, -0.2)),
    shape('M1210 600Q1060 606 930 640Q1000 676 1210 690z', p.snow ? p.ground : p.groundDark),
    pine(1080, 668, 190, p, rnd, -0.35),
    hill(field, p.snow ? p.groundDark : p.groundDark),
    group(rows),
    crown(90, 640, 150, p, rnd),
    birds(180, 270, p.bird, rnd, 5, 12),
  ];
}

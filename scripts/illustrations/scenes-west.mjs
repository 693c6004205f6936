import { pagoda, sail, thatched, torii, townRow } from './buildings.mjs';
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
import { bough, crown, grove, palm, pine } from './plants.mjs';
import { sky, water } from './sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 近畿: the pagoda over the roofs of the old capital, round hills behind. */
export function kinki(p, rnd) {
  const east = [
    [-10, 400],
    [150, 340],
    [330, 372],
    [520, 306],
    [720, 352],
    [930, 290],
    [1210, 356],
  ];
  const near = [
    [-10, 500],
    [200, 440],
    [450, 484],
    [700, 430],
    [960, 470],
    [1210, 420],
  ];
  const lit = p.season === 'autumn' || p.season === 'winter';
  return [
    sky(p, { horizon: 430, sun: [330, 160, 62] }),
    mist(440, 130, 460, p.mist, rnd, { opacity: 0.7 }),
    hill(
      [
        [-10, 330],
        [240, 280],
        [480, 320],
        [760, 250],
        [1000, 300],
        [1210, 264],
      ],
      p.far,
    ),
    mist(-80, 318, 700, p.mist, rnd, { opacity: 0.8 }),
    hill(east, p.mid),
    mist(560, 372, 720, p.mist, rnd, { opacity: 0.8 }),
    hill(near, p.near),
    grove(
      -10,
      1210,
      (x) => heightAt(near, x) + 26,
      66,
      p.snow ? [p.near, p.far] : [p.near, p.evergreen],
      rnd,
      0.36,
    ),
    ...[
      [150, 540, 130],
      [330, 548, 150],
      [1010, 530, 150],
      [1130, 540, 170],
      [560, 546, 140],
    ].map(([x, y, s]) => crown(x, y, s, p, rnd)),
    pagoda(770, 586, 520, p),
    crown(900, 600, 180, p, rnd),
    crown(648, 604, 150, p, rnd),
    townRow(-20, 560, 640, 62, p, rnd, p.season === 'winter'),
    townRow(760, 1240, 636, 62, p, rnd, p.season === 'winter'),
    rect(-10, 636, 1220, 170, p.snow ? p.groundDark : p.thatch),
    townRow(-60, 470, 782, 118, p, rnd, lit),
    townRow(780, 1300, 786, 122, p, rnd, lit),
    rect(-10, 780, 1220, 30, p.deep),
    poly(
      [
        [470, 800],
        [780, 800],
        [660, 636],
        [600, 636],
      ],
      p.snow ? p.ground : p.glow,
    ),
    line(
      'M492 772H756M514 738H728M540 704H702M562 676H680M584 654H668',
      p.deep,
      2.4,
      'opacity="0.22"',
    ),
    ...[
      [486, 702],
      [762, 702],
    ].map(([x, y]) => lantern(x, y, p)),
    bough(p, rnd, { x: -30, y: 40, size: 1, flip: true }),
    birds(980, 170, p.bird, rnd, 5, 11),
  ];
}

function lantern(x, y, p) {
  return group([
    line(`M${x} ${y + 70}V${y - 4}`, p.deep, 5),
    rect(x - 13, y - 34, 26, 34, p.light, 'rx="9"'),
    rect(x - 9, y - 38, 18, 5, p.deep),
    rect(x - 9, y - 1, 18, 5, p.deep),
  ]);
}

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

/** 四国: the straits with their long bridge, citrus slopes and a pilgrim's lighthouse. */
export function shikoku(ink, rnd) {
  const p = { ...ink, bridge: ink.roofLight };
  const cable = (x0, x1, top, low) => `M${x0} ${top}Q${(x0 + x1) / 2} ${low} ${x1} ${top}`;
  const hangers = (x0, x1, top, low, deck) =>
    Array.from({ length: 15 }, (_, i) => {
      const t = (i + 1) / 16;
      const y = (1 - t) * (1 - t) * top + 2 * (1 - t) * t * low + t * t * top;
      return `M${r1(x0 + (x1 - x0) * t)} ${r1(y)}V${deck}`;
    }).join('');
  const slope = [
    [-10, 560],
    [160, 590],
    [330, 656],
    [480, 730],
    [600, 812],
  ];
  const ripe = p.season === 'winter' || p.season === 'autumn' ? '#e8912d' : p.glint;
  const groves = [34, 78, 126, 178, 236].map((down, row) => {
    const bushes = [];
    for (let x = -10 + row * 7; x < 560; x += 27 + row * 3) {
      const y = heightAt(slope, x) + down + rnd(-2, 2);
      if (y > 812) continue;
      const r = 15 + row * 2.6;
      bushes.push(
        ellipse(x, y - r * 0.7, r, r * 0.82, p.evergreen) +
          ellipse(x - r * 0.18, y - r * 0.95, r * 0.68, r * 0.46, p.snow ?? p.near),
      );
      bushes.push(
        [-0.5, 0.1, 0.5]
          .map((k) => circle(x + k * r, y - r * rnd(0.3, 0.8), r * 0.14, ripe))
          .join(''),
      );
    }
    return bushes.join('');
  });
  return [
    sky(p, { horizon: 500, sun: [300, 180, 60] }),
    mist(500, 120, 520, p.mist, rnd, { opacity: 0.7 }),
    hill(
      [
        [-10, 470],
        [160, 420],
        [360, 454],
        [520, 480],
      ],
      p.far,
      510,
    ),
    hill(
      [
        [330, 490],
        [470, 440],
        [610, 484],
        [700, 500],
      ],
      p.far,
      510,
    ),
    hill(
      [
        [600, 500],
        [740, 452],
        [900, 430],
        [1060, 466],
        [1210, 440],
      ],
      p.far,
      510,
    ),
    mist(80, 452, 620, p.mist, rnd, { rows: 2, opacity: 0.85 }),
    water(p, rnd, 502, { marks: 54 }),
    island(470, 536, 150, p, rnd),
    island(700, 524, 90, p, rnd),
    group([
      line(
        `${cable(560, 900, 300, 500)}${cable(900, 1240, 300, 500)}M560 300Q470 410 380 470`,
        p.bridge,
        3.5,
      ),
      line(hangers(560, 900, 300, 500, 462) + hangers(900, 1240, 300, 500, 462), p.bridge, 1.4),
      line('M380 470H1210', p.bridge, 8),
      line('M380 478H1210', p.deep, 3),
      ...[560, 900].map(
        (x) =>
          line(
            `M${x - 11} 560L${x - 7} 292M${x + 11} 560L${x + 7} 292M${x - 8} 330H${x + 8}M${x - 9} 400H${x + 9}`,
            p.bridge,
            7,
          ) + rect(x - 24, 552, 48, 14, p.stone),
      ),
    ]),
    hill(
      [
        [960, 600],
        [1060, 556],
        [1150, 520],
        [1210, 500],
      ],
      p.near,
      640,
    ),
    hill(
      [
        [900, 640],
        [1020, 604],
        [1210, 560],
      ],
      p.snow ? p.ground : p.groundDark,
      660,
    ),
    grove(1010, 1210, (x) => 612 - (x - 1010) * 0.28, 44, [p.near, p.evergreen], rnd, 0.4),
    lighthouse(1120, 560, 130, p),
    crown(1010, 622, 104, p, rnd),
    shape('M880 646Q1040 626 1210 640V662Q1040 652 880 654z', p.stone),
    sail(700, 640, 78, p),
    sail(604, 606, 50, p),
    hill(slope, p.snow ? p.ground : p.ground),
    group(groves),
    crown(70, 600, 170, p, rnd),
    birds(820, 190, p.bird, rnd, 6, 12),
  ];
}

function island(x, y, size, p, rnd) {
  const ridge = [
    [x - size * 0.5, y],
    [x - size * 0.25, y - size * 0.3],
    [x + size * 0.05, y - size * 0.4],
    [x + size * 0.3, y - size * 0.22],
    [x + size * 0.52, y],
  ];
  return (
    hill(ridge, p.near, y) +
    grove(
      x - size * 0.36,
      x + size * 0.36,
      (gx) => heightAt(ridge, gx) + 6,
      size * 0.16,
      [p.snow ? p.far : p.evergreen],
      rnd,
      0.45,
    ) +
    shape(
      `M${x - size * 0.52} ${y}h${size * 1.04}l${-size * 0.05} 6h${-size * 0.94}z`,
      p.snow ?? p.stone,
    )
  );
}

function lighthouse(x, base, h, p) {
  return group([
    poly(
      [
        [x - h * 0.13, base],
        [x + h * 0.13, base],
        [x + h * 0.085, base - h * 0.72],
        [x - h * 0.085, base - h * 0.72],
      ],
      '#fbf8f0',
    ),
    rect(x - h * 0.12, base - h * 0.76, h * 0.24, h * 0.05, p.deep),
    rect(x - h * 0.07, base - h * 0.9, h * 0.14, h * 0.14, p.light),
    shape(
      `M${x - h * 0.1} ${base - h * 0.9}Q${x} ${base - h * 1.04} ${x + h * 0.1} ${base - h * 0.9}z`,
      p.vermilion,
    ),
    rect(x - h * 0.03, base - h * 0.2, h * 0.06, h * 0.2, p.deep),
  ]);
}

/** 九州: the smoking mountain across the bay, steam of hot springs over the town. */
export function kyushu(p, rnd) {
  const smoke = [
    [610, 216, 26],
    [592, 186, 34],
    [622, 156, 40],
    [668, 138, 46],
    [724, 122, 52],
    [790, 112, 54],
    [862, 96, 58],
    [940, 92, 50],
    [1008, 78, 44],
    [560, 168, 22],
  ];
  const shore = [
    [-10, 640],
    [200, 610],
    [430, 640],
    [640, 690],
    [760, 740],
    [830, 812],
  ];
  const steam = (x, y, s) =>
    shape(
      `M${x} ${y}C${x - s * 0.5} ${y - s * 0.5} ${x + s * 0.45} ${y - s * 0.8} ${x - s * 0.1} ${y - s * 1.3}C${x - s * 0.5} ${y - s * 1.8} ${x + s * 0.6} ${y - s * 2} ${x + s * 0.3} ${y - s * 2.5}C${x + s * 0.9} ${y - s * 2} ${x + s * 0.3} ${y - s * 1.6} ${x + s * 0.55} ${y - s * 1.1}C${x + s * 0.8} ${y - s * 0.6} ${x + s * 0.2} ${y - s * 0.5} ${x + s * 0.35} ${y}z`,
      p.mist,
      'opacity="0.78"',
    );
  return [
    sky(p, { horizon: 500, sun: [210, 180, 58] }),
    group(
      smoke.map(([x, y, r]) => ellipse(x, y, r * 1.25, r, p.far)),
      'opacity="0.85"',
    ),
    group(
      smoke
        .slice(0, 8)
        .map(([x, y, r]) => ellipse(x - r * 0.2, y - r * 0.25, r * 0.95, r * 0.66, p.mist)),
      'opacity="0.75"',
    ),
    hill(
      [
        [-10, 470],
        [140, 430],
        [320, 462],
        [420, 490],
      ],
      p.far,
      520,
    ),
    cone({
      x: 620,
      top: 208,
      base: 520,
      width: 860,
      fill: p.mid,
      shade: p.near,
      cap: p.season === 'winter' ? 0.16 : 0,
      capFill: p.cap,
      rnd,
      crater: 0.05,
    }),
    line(
      'M600 300L560 420M640 290L660 430M570 330L500 440M665 320L730 430M620 280L612 400',
      p.near,
      5,
      'opacity="0.4"',
    ),
    hill(
      [
        [200, 520],
        [340, 478],
        [520, 492],
        [700, 470],
        [880, 486],
        [1060, 520],
      ],
      p.near,
      530,
    ),
    grove(240, 1030, () => 524, 30, [p.evergreen], rnd, 0.4),
    mist(720, 420, 500, p.mist, rnd, { opacity: 0.8 }),
    water(p, rnd, 522, { marks: 44 }),
    sail(960, 590, 70, p),
    sail(850, 566, 44, p),
    hill(
      [
        [980, 700],
        [1080, 664],
        [1210, 640],
      ],
      p.near,
      720,
    ),
    grove(1000, 1210, (x) => 712 - (x - 1000) * 0.2, 50, [p.near, p.evergreen], rnd, 0.4),
    hill(shore, p.snow ? p.ground : p.ground),
    steam(196, 600, 62),
    steam(420, 622, 54),
    steam(70, 612, 44),
    townRow(-20, 300, 676, 62, p, rnd, true),
    thatched(420, 700, 150, p),
    crown(330, 690, 130, p, rnd),
    crown(560, 724, 140, p, rnd),
    townRow(60, 520, 778, 84, p, rnd, p.season !== 'summer'),
    steam(300, 690, 50),
    hill(
      [
        [-10, 770],
        [300, 774],
        [560, 780],
        [700, 812],
      ],
      p.groundDark,
    ),
    pine(640, 778, 150, p, rnd, 0.2),
    crown(30, 790, 190, p, rnd),
    birds(330, 250, p.bird, rnd, 5, 12),
  ];
}

/** 沖縄: a red-tiled house behind its coral wall, the lagoon and the reef beyond. */
export function okinawa(ink, rnd) {
  const p = {
    ...ink,
    shoal: { spring: '#a9dcd4', summer: '#86d3cb', autumn: '#d9bd9c', winter: '#6f98b8' }[
      ink.season
    ],
  };
  const cumulus = (x, y, s) =>
    group(
      [
        [0, 0, 60],
        [60, -26, 52],
        [118, -8, 46],
        [-52, 12, 40],
        [40, 16, 60],
        [100, 22, 46],
        [24, -54, 40],
      ].map(([dx, dy, r]) => ellipse(x + dx * s, y + dy * s, r * s, r * s * 0.78, p.mist)),
      'opacity="0.9"',
    );
  const night = p.season === 'winter';
  const tiles = (x, y, w, h) => {
    const rows = Array.from({ length: 17 }, (_, i) => {
      const t = (i - 8) / 8;
      return line(
        `M${r1(x + t * w * 0.27)} ${r1(y - h)}L${r1(x + t * w * 0.5)} ${r1(y - h * 0.08)}`,
        p.wall,
        3.4,
        'opacity="0.85"',
      );
    });
    return group([
      poly(
        [
          [x - w * 0.54, y],
          [x + w * 0.54, y],
          [x + w * 0.3, y - h],
          [x - w * 0.3, y - h],
        ],
        p.roof,
      ),
      rows,
      rect(x - w * 0.31, y - h * 1.1, w * 0.62, h * 0.14, p.wall, 'rx="6"'),
      rect(x - w * 0.54, y - h * 0.04, w * 1.08, h * 0.08, p.wood),
    ]);
  };
  const wall = Array.from({ length: 60 }, (_, i) => {
    const row = Math.floor(i / 20);
    const [x, y, r] = [
      -10 + (i % 20) * 37 + (row % 2) * 18,
      698 + row * 22 + rnd(-3, 3),
      rnd(19, 23),
    ];
    return ellipse(x, y, r, 14, p.stone) + ellipse(x - 3, y - 3, r * 0.78, 9, p.wall);
  });
  return [
    sky(p, { horizon: 430, sun: night ? [860, 150, 50] : [960, 150, 52] }),
    cumulus(240, 300, 1.2),
    cumulus(560, 350, 0.8),
    cumulus(1040, 350, 0.95),
    `<defs>${fade('o', [
      [0, p.waterDeep],
      [0.3, p.water],
      [0.75, p.shoal],
      [1, p.shoal],
    ])}</defs>`,
    rect(0, 420, 1200, 300, 'url(#o)'),
    ripples(0, 1200, 430, 480, 14, p.glint, rnd),
    shape(
      'M0 500Q300 484 620 502T1200 490V500Q1000 512 620 512T0 512z',
      p.waterDeep,
      'opacity="0.35"',
    ),
    line('M-10 494Q300 480 620 496T1210 484', p.glint, 4, 'opacity="0.85"'),
    line('M560 600Q760 560 900 552T1210 530', p.glint, 3, 'opacity="0.7"'),
    hill(
      [
        [640, 424],
        [730, 396],
        [840, 390],
        [960, 410],
        [1040, 424],
      ],
      p.mid,
      428,
    ),
    hill(
      [
        [110, 424],
        [170, 408],
        [250, 406],
        [320, 424],
      ],
      p.far,
      428,
    ),
    sail(742, 520, 66, p),
    hill(
      [
        [400, 700],
        [640, 640],
        [860, 600],
        [1210, 572],
      ],
      p.ground,
    ),
    shape(
      'M400 702Q640 640 860 600T1210 570V584Q1000 596 870 618T520 716z',
      '#fffaf0',
      'opacity="0.6"',
    ),
    palm(1090, 640, 330, p, rnd, -0.16),
    palm(1010, 650, 250, p, rnd, -0.3),
    hill(
      [
        [-10, 700],
        [300, 690],
        [760, 716],
        [1000, 760],
        [1210, 740],
      ],
      p.groundDark,
    ),
    rect(120, 600, 420, 108, p.wall),
    rect(150, 614, 90, 84, night ? p.light : p.deep),
    rect(262, 614, 120, 84, night ? p.light : p.deep),
    rect(404, 614, 100, 84, night ? p.light : p.deep),
    ...[120, 246, 388, 528].map((x) => rect(x, 600, 12, 108, p.wood)),
    tiles(330, 606, 480, 116),
    shisa(330, 478, p),
    group(wall),
    group(
      [
        [40, 690],
        [84, 668],
        [620, 694],
        [668, 676],
        [712, 700],
      ].map(
        ([x, y]) =>
          ellipse(x, y, 46, 36, p.leaf[0]) +
          ellipse(x - 8, y - 8, 30, 22, p.leaf[1]) +
          [0, 1, 2, 3, 4]
            .map(() => circle(x + rnd(-32, 32), y + rnd(-26, 20), 6.5, p.flower))
            .join(''),
      ),
    ),
    palm(60, 740, 420, p, rnd, 0.1),
    hill(
      [
        [-10, 776],
        [300, 764],
        [700, 770],
        [1210, 752],
      ],
      p.ground,
    ),
    night ? stars(p, rnd) : birds(720, 210, p.bird, rnd, 5, 12),
  ];
}

function shisa(x, y, p) {
  return group(
    [
      shape('M-30 0Q-46 -8 -44 -30Q-42 -46 -30 -44Q-24 -40 -30 -32Q-34 -24 -24 -18z', p.roofLight),
      shape('M-30 0Q-30 -30 -6 -40L22 -34Q26 -14 28 0H16L12 -14H-6L-10 0z', p.roofLight),
      ...[
        [2, -50],
        [14, -62],
        [30, -62],
        [40, -50],
        [4, -36],
        [36, -36],
      ].map(([cx, cy]) => circle(cx, cy, 10, p.roof)),
      circle(21, -48, 17, p.roofLight),
      circle(16, -52, 3, p.wall),
      circle(28, -52, 3, p.wall),
      shape('M11 -44H33Q31 -34 22 -34Q13 -34 11 -44z', p.wall),
    ],
    `transform="translate(${x} ${y})"`,
  );
}

export function stars(p, rnd) {
  return group(
    Array.from({ length: 60 }, () => circle(rnd(10, 1190), rnd(10, 300), rnd(0.8, 2.2), p.glint)),
    'opacity="0.85"',
  );
}
